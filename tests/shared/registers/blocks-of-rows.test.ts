/** What stands once for a whole block of rows, and headings merged over two rows. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `
  STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ngày chính thức
  1|Tô Văn Lúa|Thôn Đông|01/02/1960|03/02/1985|03/02/1986
  2|Đặng Thị Thúng|Thôn Đông|05/06/1965|03/02/1990|03/02/1991
  3|Trương Văn Khoai|Thôn Đông|07/08/1970|03/02/1995|03/02/1996
`,
)
const LIST = `
  Ngày họp|Kỳ họp|Họ và tên|Điểm danh
  05/01/2026|Thường kỳ|Tô Văn Lúa|có mặt
  ||Đặng Thị Thúng|có phép
  ||Trương Văn Khoai|có mặt
  08/01/2026|Chuyên đề|Tô Văn Lúa|có mặt
  ||Đặng Thị Thúng|có mặt
  ||Trương Văn Khoai|không phép
`
const over = (row: number, column: number) => ({ row, column, rows: 3, columns: 1 })

test.for([
  ['merged', [over(2, 1), over(2, 2), over(5, 1), over(5, 2)]],
  ['filled once, nothing merged', []],
] as const)('the day and the kind of a meeting are said once for all its people: %s', ([, merges]) => {
  expect(meetingLines(compute([ROLL, makeGrid('Chi bộ Thôn Đông', LIST, { merges })]))).toEqual([
    'Chi bộ Thôn Đông|CĐ 1|3 2 0 1 0',
    'Chi bộ Thôn Đông|TK 1|3 2 1 0 0',
  ])
})

test('headings merged down over a second row make it one of the header, whatever is written there', () => {
  const sheet = makeGrid(
    'Sổ họp',
    `
    STT|Chi bộ|Tháng|Phải họp|Đi họp|Nghỉ họp|
    |||||Có đơn|Không đơn
    1|Thôn Đông|Tháng 1|3|2|1|0
    2|Thôn Tây|Tháng 1|5|3|1|1
  `,
    { merges: [1, 2, 3, 4, 5].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) },
  )
  expect(meetingLines(compute([sheet]))).toEqual(['Thôn Tây|TK 1|5 3 1 1 0', 'Thôn Đông|TK 1|3 2 1 0 0'])
})

test('a row of totals right below the header is none of it', () => {
  const sheet = makeGrid(
    'Học kỳ II',
    `
    STT|Chi bộ|Tháng 1||||Tháng 2|||
    ||Phải dự|Dự|CP|KP|Phải dự|Dự|CP|KP
    |Toàn cụm|8|5|2|1|8|7|1|0
    1|Trường Đông|3|2|1|0|3|3|0|0
    2|Trường Tây|5|3|1|1|5|4|1|0
  `,
    { merges: [3, 7].map((column) => ({ row: 1, column, rows: 1, columns: 4 })) },
  )
  expect(meetingLines(compute([sheet]))).toEqual([
    'Trường Tây|TK 1|5 3 1 1 0',
    'Trường Tây|TK 2|5 4 1 0 0',
    'Trường Đông|TK 1|3 2 1 0 0',
    'Trường Đông|TK 2|3 3 0 0 0',
  ])
})

test('the sums of a block may stand in its first row, beside its name', () => {
  const sheet = makeGrid(
    'Theo dõi họp 2026',
    `
    Chi bộ|TT|Họ và tên|T1|T2
    TOÀN XÃ (số đi họp)|||3|4
    BẢN ĐÔNG|Cộng đi họp||2|2
    |1|Tô Văn Lúa|x|x
    |2|Đặng Thị Thúng|x|x
    BẢN TÂY|Cộng đi họp||1|2
    |1|Trương Văn Khoai|x|x
    |2|Hồ Thị Ngô|CP|x
  `,
  )
  expect(meetingLines(compute([sheet]))).toEqual([
    'BẢN TÂY|TK 1|2 1 1 0 0',
    'BẢN TÂY|TK 2|2 2 0 0 0',
    'BẢN ĐÔNG|TK 1|2 2 0 0 0',
    'BẢN ĐÔNG|TK 2|2 2 0 0 0',
  ])
})
