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

test('«5=3-4» numbers a column by what it is worked out from, also below «Tháng»', () => {
  const grid = makeGrid(
    'Go Mit',
    `
    BÁO CÁO SỐ LIỆU SINH HOẠT CHI BỘ ẤP GÒ MÍT 9 THÁNG 2026||||||
    Tháng|Loại|Đảng số|Miễn|Triệu tập|Dự họp|Vắng CP|Vắng KP
    1|2|3|4|5=3-4|6|7|8
    Tháng 1|TX|27|2|25|23|2|0
    Tháng 3|chuyên đề|27|2|25|24|0|1
  `,
  )
  expect(meetingLines(compute([grid]))).toEqual(['CHI BỘ ẤP GÒ MÍT|CĐ 1|25 24 0 1 0', 'CHI BỘ ẤP GÒ MÍT|TK 1|25 23 2 0 0'])
})

test('the day of the first meeting below «Ngày» is no heading', () => {
  const grid = makeGrid(
    'Bau Sen',
    `
    CHI BỘ ẤP BÀU SEN||||
    Ngày|Họp gì|Phải dự|Có mặt|Người chủ trì
    5/1/2026|Họp lệ tháng 1|21|20|Phan Hữu Mẹt
    5/2/2026|Họp lệ tháng 2|21|21|Phan Hữu Mẹt
  `,
  )
  expect(meetingLines(compute([grid]))).toEqual(['CHI BỘ ẤP BÀU SEN|TK 1|21 20 – – –', 'CHI BỘ ẤP BÀU SEN|TK 2|21 21 0 0 0'])
})
