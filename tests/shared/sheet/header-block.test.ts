import { expect, test } from 'vitest'
import { isNumberRow } from '../../../shared/sheet/header-block.ts'
import { compute, makeGrid, meetingLines } from '../builders.ts'

test.for([
  ['a|b=c+d|c|d|đ', true],
  ['(a)|(b)|(c)=a-b', true],
  ['a|c|b', false],
  ['x|x|x', false],
  ['(1)|(2)|(3)', true],
] as const)('«%s» numbers the columns: %s', ([row, isOne]) => {
  expect(isNumberRow(row.split('|'))).toBe(isOne)
})

test('a blank row over which headings are merged down belongs to the header', () => {
  const grid = makeGrid(
    'T6',
    `
    THEO DÕI DỰ SINH HOẠT CHI BỘ THÁNG 6/2026||||
    TT|Họ và tên|SINH HOẠT||Ghi chú
    ||Thường kì|Chuyên đề|
    ||||
    (1)|(2)|(3)|(4)|(5)
    I|CHI BỘ ẤP ĐÔNG|5/6|22/6|
    1|Tô Văn Lúa|x|x|
    2|Đặng Thị Mía|x|KP|
  `,
    { merges: [1, 2, 5].map((column) => ({ row: 2, column, rows: 3, columns: 1 })).concat([{ row: 2, column: 3, rows: 1, columns: 2 }]) },
  )
  expect(meetingLines(compute([grid]))).toEqual(['CHI BỘ ẤP ĐÔNG|CĐ 2|2 1 0 1 0', 'CHI BỘ ẤP ĐÔNG|TK 6|2 2 0 0 0'])
})
