/** Short headings that a line below the table explains, and books with the meetings down and the party cells across. What is right was counted by hand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainHeadings } from '../../../shared/sheet/explain-headings.ts'
import { compute, makeGrid, meetingLines } from '../builders.ts'

const BOOK = `
  SỔ THEO DÕI HỌP CỦA CÁC CHI BỘ NĂM 2026
  Tháng|Buổi|KDC Chợ Hoa||||KDC Ngõ Trúc|||
  ||TT|D|P|O|TT|D|P|O
  Tháng 1|Thường lệ|33|29|3|1|27|25|1|1
  Tháng 2|Thường lệ|33|33|0|0|không họp|||
  Tháng 3|Thường lệ|33|32|1|0|27|27|0|0
  |Chuyên đề|33|30|2|1|27|25|2|0
  Sơ kết quý I (thường lệ)||99|94|4|1|54|52|1|1
  Tháng 4|Thường lệ|33|33|0|0|28|27|1|0

  Ghi: TT: số được triệu tập; D: dự họp; P: vắng có phép; O: vắng không phép.
`

test('meetings down, party cells across, short headings explained below', () => {
  const merges = [3, 7].map((column) => ({ row: 2, column, rows: 1, columns: 4 }))
  expect(meetingLines(compute([makeGrid('Sổ ngang', BOOK, { merges })]))).toEqual([
    'KDC Chợ Hoa|CĐ 1|33 30 2 1 0',
    'KDC Chợ Hoa|TK 1|33 29 3 1 0',
    'KDC Chợ Hoa|TK 2|33 33 0 0 0',
    'KDC Chợ Hoa|TK 3|33 32 1 0 0',
    'KDC Chợ Hoa|TK 4|33 33 0 0 0',
    'KDC Ngõ Trúc|CĐ 1|27 25 2 0 0',
    'KDC Ngõ Trúc|TK 1|27 25 1 1 0',
    'KDC Ngõ Trúc|TK 3|27 27 0 0 0',
    'KDC Ngõ Trúc|TK 4|28 27 1 0 0',
  ])
})

test('signs that people are marked with stay as they are', () => {
  const marks = makeGrid(
    'Điểm danh',
    `
    STT|Họ và tên|T1|T2
    1|Tô Văn Lúa|D|P
    Ghi: D: dự họp; P: vắng có phép; O: vắng không phép
  `,
  )
  expect(explainHeadings(marks)).toBe(marks)
})

test('no grid cell with a number, and no row, is lost', () => {
  const value = fc.oneof(
    fc.constantFrom('TT', 'D', 'TT: phải dự; D: dự họp', 'TT: số được triệu tập, D: có mặt', ''),
    fc.string(),
    fc.integer(),
  )
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), (values) => {
      const read = explainHeadings({ sheet: 'Trang', hidden: false, values }).values
      expect(read.map((row) => row.length)).toEqual(values.map((row) => row.length))
      for (const [r, row] of values.entries()) if (row.some((one) => typeof one === 'number')) expect(read[r]).toEqual(row)
    }),
  )
})

test('what was copied from messages needs no colons', () => {
  const slips = makeGrid(
    'Zalo',
    `
    Chép từ Zalo, chưa gõ vô bảng|

    [05/01/2026 20:40] Bảy Quân sự|
    Chi bộ|Quân sự xã
    Họp|thường kỳ tháng 1
    Ngày họp|05/01/2026
    Phải dự|10
    Có mặt|9
    Vắng có phép|1
    Vắng không phép|0

    [25/03/2026 20:37] Bảy Quân sự|
    Chi bộ|Quân sự xã
    Họp|chuyên đề quý I
    Ngày họp|25/03/2026
    Phải dự|10
    Có mặt|10
    Vắng có phép|0
    Vắng không phép|0
  `,
  )
  expect(meetingLines(compute([slips]))).toEqual(['Quân sự xã|CĐ 1|10 10 0 0 0', 'Quân sự xã|TK 1|10 9 1 0 0'])
})

test('a sign beside a number in a column of counts is asked about', () => {
  const meetings = makeGrid(
    'Sổ họp',
    `
    STT|Chi bộ|Ngày họp|Phải dự|Đến|Nghỉ có xin|Nghỉ không xin
    1|Thôn Đông|05/01/2026|11|10|0|nr 1
    2|Thôn Đông|05/02/2026|11|11|0|0
  `,
  )
  expect(meetingLines(compute([meetings]))).toEqual(['Thôn Đông|TK 1|chờ', 'Thôn Đông|TK 2|11 11 0 0 0'])
})

test('sums of half a year between the months count those before them', () => {
  const marks = makeGrid(
    'Chấm họp',
    `
    CHI BỘ THÔN ĐÔNG NĂM 2026
    STT|Họ và tên|Tháng 5|Tháng 6|6 tháng đầu||Tháng 7|Tháng 8
    ||||Có|Vắng||
    1|Tô Văn Lúa|x|x|2|0|x|x
    2|Đặng Thị Thúng|x|cp|1|1|x|x
    3|Trương Văn Khoai|x|x|2|0|x|cp
  `,
  )
  expect(compute([marks]).findings).toEqual([])
})
