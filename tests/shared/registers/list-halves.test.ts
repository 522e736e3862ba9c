/** A long list that goes on right of itself, one slip per meeting below the other. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  CHI BỘ THÔN ĐÔNG||||
  TT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ghi chú
  1|Nguyễn Văn Lúa|01/02/1960|03/02/1985|
  2|Trần Thị Mía|05/06/1965|03/02/1990|
  3|Lê Văn Khoai|07/08/1970|03/02/1995|
  4|Phạm Thị Na|09/10/1975|03/02/2000|
`,
)

test('both halves are of the meeting that the title names once; the sentence below sums up both', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Điểm danh',
      `
      KỲ SINH HOẠT THÁNG 1/2026 (thường kỳ) – Ngày họp: 05/1/2026||||||
      TT|Họ và tên|Điểm danh||TT|Họ và tên|Điểm danh
      1|Nguyễn Văn Lúa|x||3|Lê Văn Khoai|P
      2|Trần Thị Mía|x||4|Phạm Thị Na|x
      Tổng số: 4 đ/c; có mặt: 3; vắng có lý do: 1; vắng không lý do: 0.||||||
      Ký hiệu: x: có mặt; P: vắng có phép; K: vắng không phép||||||
      ||||||
      KỲ SINH HOẠT THÁNG 2/2026 (thường kỳ) – Ngày họp: 05/1/2026||||||
      TT|Họ và tên|Điểm danh||TT|Họ và tên|Điểm danh
      1|Nguyễn Văn Lúa|x||4|Phạm Thị Na|
      2|Trần Thị Mía|K||5|Vũ Văn Tre|x
      3|Lê Văn Khoai|x||6|Trần Thị Mía|K
      Tổng số: 4 đ/c; có mặt: 2; vắng có lý do: 0; vắng không lý do: 1.||||||
      Ký hiệu: x: có mặt; P: vắng có phép; K: vắng không phép||||||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 3 1 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|4 2 0 1 1'])
  // The sentence leaves out who is on no roll, as the counts do.
  expect(findingLines(outcome).sort()).toEqual([
    'mark-repeated@Điểm danh!12',
    'meeting-outside-month@Điểm danh!8',
    'not-on-roll@Điểm danh!11',
    'unmarked@Điểm danh!G10',
  ])
})

test('a list beside another with a title of its own is of another meeting', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Điểm danh',
      `
      Điểm danh họp ngày 05/01/2026||||Điểm danh họp ngày 05/02/2026||
      ||||||
      TT|Họ và tên|Điểm danh||TT|Họ và tên|Điểm danh
      1|Nguyễn Văn Lúa|x||1|Nguyễn Văn Lúa|x
      2|Trần Thị Mía|x||2|Trần Thị Mía|vắng có phép
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 2 0 0 2', 'CHI BỘ THÔN ĐÔNG|TK 2|4 1 1 0 2'])
})

test('a total below the left half may count both', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Lưới',
      `
      SỔ ĐIỂM DANH NĂM 2026||||||||
      TT|Họ và tên|T1|T2||TT|Họ và tên|T1|T2
      1|Nguyễn Văn Lúa|x|x||3|Lê Văn Khoai|x|x
      2|Trần Thị Mía|x|CP||4|Phạm Thị Na|x|KP
      |Cộng|4|3|||||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 4 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|4 2 1 1 0'])
  expect(findingLines(outcome)).toEqual(['total-disagrees@Lưới!D5'])
})
