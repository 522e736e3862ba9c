/** Rates that stand below or beside sums instead of in a column of their own. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

test('a rate below the sums of the months is of all months of its party cell', () => {
  const months = makeGrid(
    'Theo dõi',
    `
    Tháng|Chi bộ Thôn Đông|||Chi bộ Thôn Đoài||
    |Phải họp|Dự họp|Vắng|Phải họp|Dự họp|Vắng
    Tháng 1|20|18|2|10|10|0
    Tháng 2|20|20|0|10|9|1
    Tháng 3|20|19|1|10|9|1
    Cộng|60|57|3|30|28|2
    Đạt %||95,0%|||90,3%|
  `,
  )
  // 57/60 = 95,0 %; 28/30 = 93,3 %.
  const outcome = compute([months])
  expect(findingLines(outcome)).toEqual(['rate-disagrees@Theo dõi!F7'])
  expect(outcome.findings[0]?.params).toMatchObject({ part: 28, whole: 30 })
})

const NAMES = ['Lúa', 'Mía', 'Tre', 'Cải', 'Sắn', 'Ngô']
const list = (last: string) =>
  makeGrid(
    'Tháng 5',
    `SỔ ĐI HỌP THÁNG 5 NĂM 2026
STT|Họ và tên|Đi họp|Lý do
${['Đông', 'Đoài', 'Nam'].map((place) => `Chi bộ Thôn ${place}\n${NAMES.map((name, i) => `${i + 1}|Lê ${place} ${name}|${i === 0 ? 'xin' : 'có'}`).join('\n')}\n|Cộng|5|83,3%`).join('\n')}
Chi bộ Thôn Bắc
1|Vũ Bắc Lúa|có
2|Vũ Bắc Mía|có
|Cộng|2|${last}
Chú thích: có = có đi họp; xin = vắng có phép`,
  )

test('a rate beside the sum of a party cell in a list is of the people above it', () => {
  expect(findingLines(compute([list('100%')]))).toEqual([])
  expect(findingLines(compute([list('95%')]))).toEqual(['rate-disagrees@Tháng 5!D30'])
})

const grid = (rows: string) =>
  makeGrid(
    'Điểm danh',
    `Ghi chú: v: có mặt; P: vắng có phép
STT|Họ và tên|Chi bộ|T1|T2|T3|T4|CĐ quý I|TL %
1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|v|v|v|v|v|100
2|Trần Thị Mía|Chi bộ Thôn Đông|P|v|v|v|P|75
3|Lê Văn Tre|Chi bộ Thôn Đoài|v|v|P|P|v|50
4|Vũ Thị Cải|Chi bộ Thôn Đoài|v|P|v|v|v|75
${rows}`,
  )

test('the rate beside a person may leave out the thematic meetings; below the months it is of all party cells', () => {
  // 3, 3, 3, 3 and 3 of 4 came.
  expect(findingLines(compute([grid('|Tổng phải dự||4|4|4|4|4|\n|Tổng có mặt||3|3|3|3|3|\n|Tỷ lệ dự (%)||75|75|75|75|75|')]))).toEqual([])
  const wrong = grid('|Tổng phải dự||4|4|5|4|4|\n|Tổng có mặt||3|3|3|3|3|\n|Tỷ lệ dự (%)||75|75|75|70|75|')
  expect(findingLines(compute([wrong]))).toEqual(['total-disagrees@Điểm danh!F7', 'rate-disagrees@Điểm danh!G9'])
})
