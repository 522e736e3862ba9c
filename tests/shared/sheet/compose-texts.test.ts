import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeTexts } from '../../../shared/sheet/compose-texts.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = `
  STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ngày chính thức
  1|Tô Văn Lúa|Thôn Đông|01/02/1960|03/02/1985|03/02/1986
  2|Đặng Thị Thúng|Thôn Đông|05/06/1965|03/02/1990|03/02/1991
`
const MARKS = `
  ĐIỂM DANH CHI BỘ THÔN ĐÔNG NĂM 2026
  STT|Họ và tên|Tháng 1|Tháng 2
  1|Tô Văn Lúa|x|x
  2|Đặng Thị Thúng|x|có phép
`

test.for([
  ['letters taken apart', (text: string) => text.normalize('NFD')],
  ['spaces that are none', (text: string) => text.replaceAll(' ', '\u00a0')],
])('%s change nothing, and the names are offered to be put right', ([, change]) => {
  const outcome = compute([ROLL, MARKS].map((picture, i) => makeGrid(`Trang ${i}`, (change as (text: string) => string)(picture))))
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|2 1 1 0 0'])
  expect(findingLines(outcome, true).filter((line) => line.startsWith('name-spacing'))).toEqual([
    'name-spacing@Trang 0!B2',
    'name-spacing@Trang 0!B3',
  ])
})

test('a tab without either comes back as it is', () => {
  const grid = makeGrid('Trang', ROLL)
  expect(composeTexts(grid)).toBe(grid)
})

test('one paste in a long tab is enough', () => {
  const grid = {
    sheet: 'Trang',
    hidden: false,
    values: Array.from({ length: 1000 }, (_, r) => [r < 500 || r > 540 ? 'Lúa' : 'Lúa'.normalize('NFD')]),
  }
  expect(composeTexts(grid).values.every(([text]) => text === 'Lúa')).toBe(true)
})

test('no value is lost, and what was typed is kept', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constantFrom('e\u0301', 'a\u00a0b', ''))
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 6 }), (values) => {
      const composed = composeTexts({ sheet: 'Trang', hidden: false, values })
      expect(composed.values.map((row) => row.length)).toEqual(values.map((row) => row.length))
      expect(composed.typed ?? composed.values).toEqual(values)
      for (const [r, row] of values.entries())
        for (const [c, one] of row.entries()) if (typeof one !== 'string') expect(composed.values[r]?.[c]).toBe(one)
    }),
  )
})
