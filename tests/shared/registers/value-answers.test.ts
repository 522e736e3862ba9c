/** What a person answered for one grid cell, as it comes from the settings. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { parseSettings } from '../../../shared/registers/settings.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const LIST = makeGrid(
  'Điểm danh',
  `
  Ngày họp|Chi bộ|Họ và tên|Kết quả
  05/01/2026|Chi bộ Thôn Đông|Lê Thị Cốm|Dự
  05/01/2026|Chi bộ Thôn Đông|Vũ Văn Đê|Dự
  05/01/2026|Chi bộ Thôn Đông|Vũ Văn Đê|Vắng có phép
  05/01/2026|Chi bộ Thôn Đông|Tô Thị Sen|Vắng không phép
`,
)
const answered = (sheet: string, at: string, value: unknown) => parseSettings({ values: [{ sheet, at, value }] })

test('of two marks of one person the one that was answered counts, whichever comes first', () => {
  expect(meetingLines(compute([LIST]))).toEqual(['Chi bộ Thôn Đông|TK 1|chờ'])
  expect(findingLines(compute([LIST]))).toEqual(['two-marks@Điểm danh!D4'])
  for (const [at, mark, figures] of [
    ['D3', 'present', '3 2 0 1 0'],
    ['D4', 'excused', '3 1 1 1 0'],
    ['D4', 'present', '3 2 0 1 0'],
  ] as const) {
    const outcome = compute([LIST], answered('Điểm danh', at, mark))
    expect(meetingLines(outcome)).toEqual([`Chi bộ Thôn Đông|TK 1|${figures}`])
    expect(findingLines(outcome).filter((line) => line.startsWith('two-marks'))).toEqual([])
  }
})

const BOOK = makeGrid(
  'Sổ họp',
  `
  TT|Ngày họp|Chi bộ|Phải dự|Dự họp|Vắng có phép|Vắng không phép
  1|05/01/2026|Chi bộ Thôn Đông|20|21|2|0
  2|06/02/2026|Chi bộ Thôn Đông|20|18|2|0
`,
)

test('a count may be answered as a number, as a text, and with the number of those who had to come', () => {
  expect(meetingLines(compute([BOOK]))).toEqual(['Chi bộ Thôn Đông|TK 1|chờ', 'Chi bộ Thôn Đông|TK 2|20 18 2 0 0'])
  for (const [value, figures] of [
    [18, '20 18 2 0 0'],
    ['18', '20 18 2 0 0'],
    ['17/19', '19 17 2 0 0'],
  ] as const)
    expect(meetingLines(compute([BOOK], answered('Sổ họp', 'E2', value)))[0]).toBe(`Chi bộ Thôn Đông|TK 1|${figures}`)
  // What is no answer leaves the question open.
  for (const value of [null, true, {}, 'x'.repeat(61)])
    expect(meetingLines(compute([BOOK], answered('Sổ họp', 'E2', value)))[0]).toBe('Chi bộ Thôn Đông|TK 1|chờ')
})

test('letters that mean more than one thing are no tick under «Dự»', () => {
  const outcome = compute([
    makeGrid(
      'T1',
      `
      THEO DÕI SINH HOẠT THÁNG 1/2026|||||
      TT|Họ tên|Chi bộ|Dự|Vắng có lý do|Vắng không lý do
      1|Lê Thị Cốm|KP Mũi Sò|x||
      2|Vũ Văn Đê|KP Mũi Sò|tt||
      3|Tô Thị Sen|KP Mũi Sò|||x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['KP Mũi Sò|TK 1|chờ'])
  expect(findingLines(outcome)).toContain('code-ambiguous@T1!D4')
})
