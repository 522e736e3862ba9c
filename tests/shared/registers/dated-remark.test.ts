/** Remarks beside the months of a grid that name a month and no year. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'
import { datedRemark } from '../../../shared/registers/dated-remark.ts'

test.for([
  ['chuyển đi từ tháng 5', 'chuyển đi từ 5/2026'],
  ['từ CB Cơ quan về, T7', 'từ CB Cơ quan về, 7/2026'],
  ['tạm miễn SH T2 - T4', 'tạm miễn SH 2/2026 - 4/2026'],
  ['tạm miễn tháng 2 đến 4', 'tạm miễn 2/2026 - 4/2026'],
  ['kết nạp T5/2025', 'kết nạp 5/2025'],
  ['chuyển đi 1/4', 'chuyển đi 1/4/2026'],
  // Of another year, a day in words, a time in months, a year of two digits.
  ['miễn SH từ tháng 11', 'miễn SH từ tháng 11'],
  ['miễn từ ngày 5 tháng 7', 'miễn từ ngày 5 tháng 7'],
  ['tạm miễn 6 tháng', 'tạm miễn 6 tháng'],
  ['miễn từ T12/25', 'miễn từ T12/25'],
] as const)('the remark «%s» of a sheet of eight months is read as «%s»', ([said, dated]) => {
  expect(datedRemark(said, 2026, 8)).toBe(dated)
})

test('remarks beside the months say from which of them on somebody came, left or is exempt', () => {
  const outcome = compute([
    makeGrid(
      'SH',
      `
      CHI BỘ THÔN ĐÔNG - THEO DÕI SINH HOẠT NĂM 2026||||||
      TT|Họ và tên|Năm sinh|T1|T2|T3|Ghi chú
      1|Nguyễn Văn Lúa|1960|x|x|x|hưu
      2|Trần Thị Mía|1965|x|||chuyển đi từ tháng 2
      3|Phạm Thị Na|1970|||x|từ CB Cơ quan về, T3
      4|Vũ Văn Tre|1948|x|m|m|miễn SH từ T2
      5|Lê Văn Khoai|1975|x|x||từ trần, không tính từ tháng 3
      Kí hiệu:||||||
      x: có mặt||||||
      m: được miễn SH||||||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|4 4 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|2 2 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})
