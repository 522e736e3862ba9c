/** One row per party cell with a regular and a thematic meeting side by side. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const sheet = (regular: string, thematic: string) =>
  makeGrid(
    'T3',
    `
    THEO DÕI SINH HOẠT CÁC CHI BỘ THÁNG 3/2026
    TT|Chi bộ|Đảng số|${regular}||||${thematic}||||Ghi chú
    |||Ngày|Phải dự|Dự|Vắng CP|Ngày|Phải dự|Dự|Vắng CP|
    1|Chi bộ Thôn Rạ|31|#4/3/2026|27|25|2|#18/3/2026|26|26|0|
    2|Chi bộ Thôn Sen|24|#5/3/2026|21|20|1|||||
    |Cộng|55||48|45|3||26|26|0|
  `,
  )

test.for([
  ['SINH HOẠT THƯỜNG KỲ', 'SINH HOẠT CHUYÊN ĐỀ'],
  ['Thường kỳ', 'SH chuyên đề (nếu có)'],
])('«%s» beside «%s»', ([regular = '', thematic = '']) => {
  const outcome = compute([sheet(regular, thematic)])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Rạ|CĐ 1|26 26 0 0 0',
    'Chi bộ Thôn Rạ|TK 3|27 25 2 0 0',
    'Chi bộ Thôn Sen|TK 3|21 20 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})
