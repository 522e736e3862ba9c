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
