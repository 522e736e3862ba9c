/** «Tỷ lệ» beside each person, with and without the excused among those who had to come. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

const rated = (rates: readonly string[]) =>
  compute([
    makeGrid(
      'Theo dõi',
      `
      CHI BỘ THÔN ĐÔNG
      THEO DÕI SINH HOẠT NĂM 2026
      x: có mặt; P: vắng có phép; K: vắng không phép
      TT|Họ và tên|T1|T2|T3|T4|Tỷ lệ
      1|Lê Văn Lúa|x|x|P|x|${rates[0]}
      2|Trần Thị Mía|P|x|x|x|${rates[1]}
      3|Phạm Văn Đậu|x|P|x|K|${rates[2]}
      4|Vũ Thị Sim|x|x|x|x|100%
    `,
    ),
  ])

test('a rate may leave out the excused where the sheet does so as often as it counts them', () => {
  expect(findingLines(rated(['75%', '75%', '50%']))).toEqual([])
  expect(findingLines(rated(['100%', '100%', '66,7%']))).toEqual([])
  expect(findingLines(rated(['100%', '75%', '60%']))).toEqual(['rate-disagrees@Theo dõi!G7'])
})

test('a single rate that leaves out the excused where the others count them is wrong', () => {
  expect(findingLines(rated(['75%', '75%', '66,7%']))).toEqual(['rate-disagrees@Theo dõi!G7'])
})

test('a rate by another whole than the other rates of the sheet is wrong', () => {
  const meetings = (rates: readonly string[]) =>
    makeGrid(
      'Sổ họp',
      `
      TT|Chi bộ|Ngày họp|Đảng số|Miễn SH|Phải họp|Dự họp|Vắng có phép|Vắng không phép|Tỷ lệ
      1|Chi bộ Thôn Đông|08/01/2026|24|4|20|19|1|0|${rates[0]}
      2|Chi bộ Thôn Đông|03/02/2026|24|4|20|18|2|0|${rates[1]}
      3|Chi bộ Thôn Tây|07/01/2026|16|1|15|12|3|0|${rates[2]}
      4|Chi bộ Thôn Tây|04/02/2026|16|1|15|15|0|0|${rates[3]}
    `,
    )
  // 18 of 20 is 90%, of all 24 it is 75%.
  expect(findingLines(compute([meetings(['95%', '75%', '80%', '100%'])]))).toEqual(['rate-disagrees@Sổ họp!J3'])
  expect(findingLines(compute([meetings(['79,2%', '75%', '75%', '93,8%'])]))).toEqual([])
})
