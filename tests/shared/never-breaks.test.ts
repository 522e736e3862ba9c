/**
 * Whatever a sheet holds: the core never throws, never loses a row without a word, and points at grid cells that exist.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayFinding } from '../../shared/messages/say-finding.ts'
import type { Grid, GridValue } from '../../shared/sheet/grid.ts'
import { cleanText } from '../../shared/text/clean-text.ts'
import { dayFromSerial, parseDateText } from '../../shared/text/parse-date.ts'
import { daysInMonth, dayOf, formatDay, isoDay, monthOf, yearOf } from '../../shared/text/civil-day.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { formatPercent } from '../../shared/text/format-percent.ts'
import { convertLegacy } from '../../shared/text/legacy-encodings.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { compute } from './builders.ts'

const WORDS = [
  'STT',
  'Họ và tên',
  'Chi bộ',
  'T1',
  'T2',
  'Tháng',
  'CĐ Q1',
  'Ngày sinh',
  'Trạng thái',
  'Từ ngày',
  'Có mặt',
  'Vắng CLD',
  'Vắng KLD',
  'Phải dự',
  'Tổng cộng',
  'Ghi chú: x: có mặt',
  'I',
  'Chi bộ A',
  'CHI BỘ B',
  'x',
  'P',
  'v',
  'K',
  'M',
  'Nguyễn Văn Lúa',
  'Trần Thị Mía',
  'Miễn sinh hoạt',
  '18/20',
  '05/01/2026',
  '31/02/2026',
  '079',
  '',
  '',
  '',
  '=1+1',
  '-',
  '@x',
  '+84',
  '#REF!',
  'Hä vµ tªn',
  'Ngày họp',
  'Kỳ',
  'Quý I',
  '(1)',
  'Tổng số',
  'Tỷ lệ (%)',
  '93,3%',
]
const value: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 40 }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.record({
      year: fc.integer({ min: 1899, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  },
)
const merge = fc.record({
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
})
const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constantFrom('T7', 'CB1', 'Danh sách', 'Tổng hợp 2026', "'lạ'!", ''),
  hidden: fc.boolean(),
  values: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
  merges: fc.option(fc.array(merge, { maxLength: 3 }), { nil: undefined }),
})
const HEADED = fc
  .tuple(
    grid,
    fc.constantFrom(
      ...[
        'STT|Họ và tên|Chi bộ|T1|T2|T3',
        'STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày',
        'STT|Chi bộ|T1|T2|Tỷ lệ',
        'Ngày họp|Chi bộ|Họ và tên|Điểm danh',
        'STT|Họ và tên|Có mặt|Vắng CLD|Vắng KLD|Ghi chú',
      ],
    ),
  )
  .map(([rest, header]): Grid => ({ ...rest, values: [header.split('|'), ...rest.values] }))

describe('any workbook', () => {
  test('is computed without throwing, and every finding points into it with a whole sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(grid, HEADED), { maxLength: 4 }), (grids) => {
        const named = grids.map((one, i) => ({ ...one, sheet: `${one.sheet}${i}` }))
        const outcome = compute(named)
        for (const finding of outcome.findings) {
          const sheet = named.find((one) => one.sheet === finding.sheet)
          expect(finding.sheet === '' || sheet !== undefined, finding.rule).toBe(true)
          if (sheet && finding.row !== null) {
            expect(finding.row).toBeGreaterThanOrEqual(1)
            expect(finding.row).toBeLessThanOrEqual(sheet.values.length)
            if (finding.column !== null) expect(finding.column).toMatch(/^[A-Z]{1,2}$/)
          }
          expect(sayFinding(finding)).not.toMatch(/undefined|NaN|“”/)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('counts add up: present, excused, unexcused and unmarked are those who had to attend', () => {
    fc.assert(
      fc.property(fc.array(HEADED, { minLength: 1, maxLength: 3 }), (grids) => {
        for (const counts of compute(grids.map((one, i) => ({ ...one, sheet: `${one.sheet}${i}` }))).counted.meetings) {
          const { required, present, excused, unexcused, unmarked } = counts
          if (counts.pending) expect([required, present, excused, unexcused, unmarked]).toEqual([null, null, null, null, null])
          else if (required !== null && excused !== null && unexcused !== null && unmarked !== null)
            expect((present ?? 0) + excused + unexcused + unmarked).toBe(required)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('every person in a month grid is used, or named in a finding', () => {
    const person = fc.tuple(
      fc.constantFrom('Nguyễn Văn Lúa', 'Trần Thị Mía', 'Lê Văn Khoai', 'Phạm Thị Na', 'Vũ Văn Tre', 'Đỗ Thị Sen'),
      fc.constantFrom('Chi bộ A', 'Chi bộ B', 'Chi bộ Lạ'),
      fc.array(fc.constantFrom('x', 'CP', 'KP', 'v', '?', ''), { minLength: 2, maxLength: 2 }),
    )
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
        const roll: Grid = {
          sheet: 'DS',
          hidden: false,
          values: [
            'STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng'.split('|'),
            [1, 'Nguyễn Văn Lúa', '1960', 'Chi bộ A', '03/02/1985'],
            [2, 'Trần Thị Mía', '1965', 'Chi bộ B', '03/02/1990'],
            [3, 'Lê Văn Khoai', '1970', 'Chi bộ A', '03/02/1999'],
          ],
        }
        const marks: Grid = {
          sheet: 'DD',
          hidden: false,
          values: [
            ['STT', 'Họ và tên', 'Chi bộ', 'T1', 'T2'],
            ...people.map(([name, partyCell, typed], i): GridValue[] => [i + 1, name, partyCell, ...typed]),
          ],
        }
        const outcome = compute([roll, marks])
        for (const [i] of people.entries()) {
          const row = i + 1
          // A tab without a single mark is no attendance sheet yet and is left alone.
          if (outcome.tabs.get('DD') === 'other') continue
          const used = outcome.dataset.attendanceRows.some((candidate) => candidate.row === row && candidate.member >= 0)
          const named = outcome.findings.some((finding) => finding.sheet === 'DD' && finding.row === row + 1)
          expect(used || named, `row ${row + 1}`).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'aăâeêoơôuưyiđĐ\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b \u00a0\u200b./-0123456789') }),
  )
  test('keys are stable: folding twice, cleaning twice and composing differently change nothing', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(foldText(foldText(sample))).toBe(foldText(sample))
        expect(cleanText(cleanText(sample))).toBe(cleanText(sample))
        expect(typeof nameKey(sample)).toBe('string')
        expect(typeof convertLegacy(sample, 'vni')).toBe('string')
      }),
    )
  })

  test('a Vietnamese name has one key however it is composed', () => {
    const syllable = fc.constantFrom('Nguyễn', 'Thủy', 'Hoà', 'Đặng', 'Trường', 'Khuê', 'Ngoãn', 'Quỳnh', 'Ứng', 'Ỷ', 'Huỳnh', 'Bích', 'Ậu')
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), (syllables) => {
        const name = syllables.join(' ')
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name))
        expect(nameKey(name.toUpperCase())).toBe(nameKey(name))
        expect(foldText(name.normalize('NFD'))).toBe(foldText(name))
      }),
    )
  })

  test('a date reads back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const written = `${day}/${month}/${year}`
          const read = parseDateText(written)
          if (day > daysInMonth(year, month)) {
            expect(read).toBe(-2)
            return
          }
          expect([yearOf(read), monthOf(read), dayOf(read)]).toEqual([year, month, day])
          expect(parseDateText(formatDay(read))).toBe(read)
          expect(parseDateText(isoDay(read))).toBe(read)
          // The serial number of a spreadsheet counts the days since 30/12/1899; UTC days never skip an hour.
          const serial = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
          if (serial >= 3000) expect(dayFromSerial(serial)).toBe(read)
        },
      ),
    )
  })

  test('a percentage is the nearest tenth, half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 30_000 }), (part, whole) => {
        const tenths = Number(formatPercent(part, whole).replace(',', ''))
        expect(Math.abs(tenths * whole - part * 1000) * 2).toBeLessThanOrEqual(whole)
      }),
    )
  })
})
