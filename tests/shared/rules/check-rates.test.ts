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

test('a rate under the sum of a quarter is of the counts under that sum', () => {
  const months = ['1', '2', '3'].flatMap((month) => [`Tháng ${month}`, '', ''])
  const counts = ['Phải họp', 'Dự', 'Vắng']
  const row = (name: string, came: readonly number[], due: number, rate: string) =>
    [name, ...came.flatMap((one) => [due, one, due - one]), due * 3, came.reduce((sum, one) => sum + one, 0), '', rate].join('|')
  const summary = makeGrid(
    'Theo dõi',
    [
      ['Chi bộ', ...months, 'Cộng quý I', '', '', ''].join('|'),
      ['', ...counts, ...counts, ...counts, ...counts, 'Tỷ lệ %'].join('|'),
      // 53 of 60 is 88,3%, 28 of 30 is 93,3%.
      row('Chi bộ Thôn Đông', [18, 17, 18], 20, '88,3'),
      row('Chi bộ Thôn Tây', [10, 9, 9], 10, '90'),
    ].join('\n'),
    { merges: [1, 4, 7, 10].map((from, i) => ({ row: 1, column: from + 1, rows: 1, columns: i === 3 ? 4 : 3 })) },
  )
  expect(findingLines(compute([summary]))).toEqual(['rate-disagrees@Theo dõi!N4'])
})

test('a rate below the marks of a meeting is wrong where the others of its row are right', () => {
  const grid = (rates: readonly string[]) =>
    makeGrid(
      'Bản Cọ',
      `
      CHI BỘ BẢN CỌ – SỔ THEO DÕI ĐI HỌP NĂM 2026
      TT|Đồng chí|Ngày họp|||
      ||05/01|06/02|05/03|05/04
      1|Lê Văn Lúa|c|c|c|c
      2|Trần Thị Mía|c|b|c|c
      3|Phạm Văn Đậu|c|c|k|c
      4|Vũ Thị Na|c|c|c|c
      |Số người dự|4|3|3|4
      |Tỷ lệ %|${rates.join('|')}
      |Chú thích: c – có dự; b – có báo vắng, chi ủy đồng ý; k – nghỉ không báo
    `,
      {
        merges: [
          { row: 2, column: 1, rows: 2, columns: 1 },
          { row: 2, column: 2, rows: 2, columns: 1 },
          { row: 2, column: 3, rows: 1, columns: 4 },
        ],
      },
    )
  expect(findingLines(compute([grid(['100', '75', '75', '100'])]))).toEqual([])
  expect(findingLines(compute([grid(['100', '75', '66,7', '100'])]))).toEqual(['rate-disagrees@Bản Cọ!E9'])
  // Rates of something else are left alone.
  expect(findingLines(compute([grid(['50', '40', '40', '50'])]))).toEqual([])
})
