import { expect, test } from 'vitest'
import { assessAttendance } from '../../../shared/policies/assess-attendance.ts'
import { HD12 } from '../../../shared/policies/hd12-2018.ts'
import { HD42 } from '../../../shared/policies/hd42-2025.ts'
import { policyOn } from '../../../shared/policies/registry.ts'
import { ratePartyCell } from '../../../shared/rates/rate-party-cell.ts'
import { formatPercent } from '../../../shared/text/format-percent.ts'
import { compute, makeGrid, meetingLines } from '../builders.ts'

/** A roll of one party cell and its marks in one month: «marks» is one sign per person, «.» for a blank. */
function month(marks: string, statuses: readonly string[] = []) {
  const rows = [...marks].map(
    (mark, i) =>
      `${i + 1}|Nguyễn Văn Thứ ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(Math.floor(i / 26))}${'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26)}|${statuses[i] ?? 'Đang sinh hoạt'}|${mark === '.' ? '' : mark === 'E' ? 'CP' : mark === 'U' ? 'KP' : mark}`,
  )
  return compute([makeGrid('CB1', `CHI BỘ THÔN ĐÔNG||||\nSTT|Họ và tên|Trạng thái|T1 2026\n${rows.join('\n')}`)])
}

// domain.md §2.3, test vectors 1–9: roll, marks → A/D, percent shown, HD 12, HD 42.
test.for([
  ['1', `${'x'.repeat(20)}EE`, [], '22 20 2 0 0', '90,9', true, true],
  [
    '2',
    `${'x'.repeat(16)}EE..`,
    [...new Array<string>(18).fill('Đang sinh hoạt'), 'Miễn sinh hoạt', 'Miễn sinh hoạt'],
    '18 16 2 0 0',
    '88,9',
    true,
    false,
  ],
  ['3', `${'x'.repeat(17)}EEE`, [], '20 17 3 0 0', '85,0', false, false],
  ['4', `${'x'.repeat(29)}U`, [], '30 29 0 1 0', '96,7', false, false],
  ['5a', 'x'.repeat(188) + 'E'.repeat(21), [], '209 188 21 0 0', '90,0', true, false],
  ['5b', `${'x'.repeat(26)}EEE`, [], '29 26 3 0 0', '89,7', true, false],
  [
    '6',
    `${'x'.repeat(9)}.x`,
    [...new Array<string>(9).fill('Đang sinh hoạt'), 'Sinh hoạt tạm thời nơi khác', 'Sinh hoạt tạm thời đến'],
    '9 9 0 0 0',
    '100,0',
    true,
    true,
  ],
] as const)('vector %s of domain.md', ([, marks, statuses, figures, percent, hd12, hd42]) => {
  const outcome = month(marks, statuses)
  expect(meetingLines(outcome)).toEqual([`CHI BỘ THÔN ĐÔNG|TK 1|${figures}`])
  const [required, present, , unexcused] = figures.split(' ').map(Number) as [number, number, number, number]
  expect(formatPercent(present, required)).toBe(percent)
  const facts = { required, present, unexcused, longestExcusedRun: 1 }
  expect(assessAttendance(facts, HD12)?.passed).toBe(hd12)
  expect(assessAttendance(facts, HD42)?.passed).toBe(hd42)
})

test('vector 6 with temporary members counted: 10/10', () => {
  const grid = makeGrid(
    'CB1',
    `CHI BỘ A|||\nSTT|Họ và tên|Trạng thái|T1\n${[...'abcdefghi'].map((letter, i) => `${i + 1}|Trần Văn ${letter}|Đang sinh hoạt|x`).join('\n')}\n10|Lê Văn K|SHTT đi|\n11|Lê Văn M|SHTT đến|x`,
  )
  expect(meetingLines(compute([grid], { countTemporaryIn: true }))).toEqual(['CHI BỘ A|TK 1|10 10 0 0 0'])
})

test('vector 7: everybody exempt and absent is no rate at all, never 0 % or 100 %', () => {
  expect(formatPercent(0, 0)).toBe('')
  expect(assessAttendance({ required: 0, present: 0, unexcused: 0, longestExcusedRun: 0 }, HD42)).toBeUndefined()
})

// Vectors 8 and 9: three and two meetings of one party cell, pooled and as the mean of their rates.
test.for([
  ['8', '18/20|10/20|20/20', '48 60', '80,0', 80_000],
  ['9', '9/10|20/40', '29 50', '58,0', 70_000],
] as const)('vector %s: pooled and mean rates', ([, ratios, pooled, percent, mean]) => {
  const count = ratios.split('|').length
  // «9/10» is typed as text here; the tab has the format of plain text.
  const outcome = compute([
    makeGrid('Tổng hợp', `STT|Chi bộ|${Array.from({ length: count }, (_, i) => `T${i + 1}`).join('|')}\n1|Chi bộ A|${ratios}`),
  ])
  const sum = ratePartyCell(outcome.counted.meetings, 2026, 20261122)
  expect(`${sum.present} ${sum.required}`).toBe(pooled)
  expect(formatPercent(sum.present ?? 0, sum.required ?? 0)).toBe(percent)
  expect(sum.meanMilliPercent).toBe(mean)
})

test('the fourth excused absence in a row breaks HD 12, counted over regular meetings and reset by a presence', () => {
  const row = (marks: string) =>
    makeGrid(
      'CB1',
      `CHI BỘ A||||||||\nSTT|Họ và tên|T1|T2|T3|T4|T5|T6\n1|Lê Văn Khoai|${marks
        .split('')
        .map((mark) => (mark === 'E' ? 'CP' : mark))
        .join('|')}\n${[...'abcdefghijklmnopqrst'].map((letter, i) => `${i + 2}|Trần Thị ${letter}|x|x|x|x|x|x`).join('\n')}`,
    )
  const passed = (marks: string) => ratePartyCell(compute([row(marks)]).counted.meetings, 2026, 20261122).hd12Passed
  expect(passed('EEExEE')).toBe(6)
  expect(passed('xEEEEx')).toBe(5)
  expect(passed('EEEEEE')).toBe(3)
})

test('the regulation is chosen by the day of the meeting', () => {
  expect(policyOn(20251027).id).toBe('hd12')
  expect(policyOn(20251028).id).toBe('hd42')
  expect(policyOn(20261122).id).toBe('hd42')
  expect(policyOn(20150101).id).toBe('hd12')
})
