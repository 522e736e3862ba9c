/** Registers and summaries with quarters: in a merged column, in sums below the months, in rows of rates. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('«Quý I» stands once per block, and «Có mặt/phải dự» alone says who came', () => {
  const outcome = compute([
    makeGrid(
      'Chuyên đề',
      `
      SINH HOẠT CHUYÊN ĐỀ CÁC CHI BỘ NĂM 2026
      TT|Quý|Chi bộ|Nội dung chuyên đề|Có mặt/phải dự|Tỷ lệ (%)
      1|Quý I|Chi bộ Thôn Đông|Vệ sinh đường làng|19/20|95
      2||Chi bộ Thôn Đoài|Chuyển đổi số|16/16|100
      3||Chi bộ Thôn Nam|Phòng cháy|9/10|90
      4|Quý II|Chi bộ Thôn Đông|Phòng cháy|18/20|90
      5||Chi bộ Thôn Đoài|Vệ sinh đường làng|12/16|75
      6||Chi bộ Thôn Nam|Chuyển đổi số|10/10|90
    `,
    ),
  ])
  expect(meetingLines(outcome).map((line) => line.replace(/ –/g, ''))).toEqual([
    'Chi bộ Thôn Nam|CĐ 1|10 9',
    'Chi bộ Thôn Nam|CĐ 2|10 10 0 0 0',
    'Chi bộ Thôn Đoài|CĐ 1|16 16 0 0 0',
    'Chi bộ Thôn Đoài|CĐ 2|16 12',
    'Chi bộ Thôn Đông|CĐ 1|20 19',
    'Chi bộ Thôn Đông|CĐ 2|20 18',
  ])
  expect(findingLines(outcome)).toEqual(['rate-disagrees@Chuyên đề!F8'])
})

test('«Cộng quý I» and «Cộng năm (…)» are sums also where the key column is blank beside them', () => {
  const outcome = compute([
    makeGrid(
      'Sổ họp',
      `
      SỔ THEO DÕI CÁC BUỔI SINH HOẠT THƯỜNG KỲ NĂM 2026
      TT|Kỳ sinh hoạt|Ngày họp|Phải dự|Có mặt
      I|CHI BỘ THÔN ĐÔNG|||
      1|Tháng 1|05/01/2026|20|18
      2|Tháng 2|05/02/2026|20|19
      3|Tháng 3|05/03/2026|20|20
      |Cộng quý I||60|54
      4|Tháng 4|05/04/2026|20|17
      |Cộng quý II||20|17
      |Cộng năm (đến hết tháng 4)||95|74
      II|CHI BỘ THÔN ĐOÀI|||
      1|Tháng 1|05/01/2026|10|9
      |Cộng quý I||10|9
      |Cộng năm (đến hết tháng 4)||10|9
      |TOÀN ĐẢNG BỘ||90|83
    `,
    ),
  ])
  // 18 + 19 + 20 came in the first quarter; 60 + 20 had to come in all.
  expect(findingLines(outcome)).toEqual(['total-disagrees@Sổ họp!E7', 'total-disagrees@Sổ họp!D10'])
  expect(meetingLines(outcome).length).toBe(5)
})

test('a row of rates below the months is of the sum there or of the total above it; a count of party cells is no party cell', () => {
  const outcome = compute([
    makeGrid(
      'Tổng hợp',
      `
      TỔNG HỢP SINH HOẠT THƯỜNG KỲ NĂM 2026
      TT|Đơn vị|Tháng 1|Tháng 2|Tháng 3
      1|Thôn Đông|19/20|18/20|20/20
      2|Thôn Đoài|16/16|15/16|14/16
      |TOÀN ĐẢNG BỘ|35/36|33/36|30/36
      |Tỷ lệ dự họp|97,2%|97,1%|83,3%
      |Số chi bộ họp đúng ngày|2|2|1
    `,
    ),
  ])
  // 33/36 is 91,7 %; 30/36 is not the sum, but what the rate is of.
  expect(findingLines(outcome)).toEqual(['total-disagrees@Tổng hợp!E5', 'rate-disagrees@Tổng hợp!D6'])
})

test('points of a contest, «18/20», are no attendance', () => {
  const outcome = compute([
    makeGrid(
      'Thi dua',
      `
      CHẤM ĐIỂM THI ĐUA KHỐI DÂN VẬN
      TT|Đơn vị|Quý I|Quý II
      1|Hội Nông dân|18/20|19/20
      2|Hội Phụ nữ|18/20|19/20
    `,
    ),
  ])
  expect(outcome.dataset.meetings).toEqual([])
})
