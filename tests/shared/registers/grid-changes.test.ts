/** Words and signs in attendance grids that say who did not have to come. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng|Trạng thái|Từ ngày
  1|Nguyễn Văn Lúa|01/02/1960|Thôn Đông|03/02/1985||
  2|Trần Thị Mía|05/06/1965|Thôn Đông|03/02/1990||
  3|Phạm Thị Na|07/08/1970|Thôn Đông|03/02/1995|Chuyển đi|15/03/2026
  4|Vũ Văn Tre|09/10/1975|Thôn Đông|03/02/2000|Miễn sinh hoạt|01/01/2024
`,
)

test('a move with its day in a grid cell holds from then on, where the roll does not say it; where the roll says another day, that one holds', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'ĐD',
      `
      ĐIỂM DANH NĂM 2026||||||
      STT|Họ và tên|Chi bộ|T1|T2|T3|T4
      1|Nguyễn Văn Lúa|Thôn Đông|x|x|x|x
      2|Trần Thị Mía|Thôn Đông|x|chuyển đi 1/2||
      3|Phạm Thị Na|Thôn Đông|x|x||chuyển đi 18/3
      4|Vũ Văn Tre|Thôn Đông|M|M|M|M
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đông|TK 1|3 3 0 0 0',
    'Thôn Đông|TK 2|2 2 0 0 0',
    'Thôn Đông|TK 3|1 1 0 0 0',
    'Thôn Đông|TK 4|1 1 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual(['status-differs-from-roll@ĐD!E4', 'status-differs-from-roll@ĐD!G5'])
})

test('words that no sign would be: «mất», a time with its end; «SHTT» alone is asked about', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'ĐD',
      `
      ĐIỂM DANH NĂM 2026|||||||
      STT|Họ và tên|Chi bộ|T2|T3|T4|T5
      1|Nguyễn Văn Lúa|Thôn Đông|x|x|x|SHTT từ 1/5
      2|Trần Thị Mía|Thôn Đông|x|tạm miễn từ 01/3 đến 30/4||x
      3|Phạm Thị Na|Thôn Đông|x|mất 15/3||
      4|Vũ Văn Tre|Thôn Đông|M|M|M|M
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đông|TK 2|3 3 0 0 0',
    'Thôn Đông|TK 3|1 1 0 0 0',
    'Thôn Đông|TK 4|1 1 0 0 0',
    'Thôn Đông|TK 5|chờ',
  ])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@ĐD!G3', 'status-differs-from-roll@ĐD!E4'])
})

test('somebody came in the middle of the year, says the grid; the roll agrees and nobody is told anything', () => {
  const outcome = compute([
    makeGrid(
      'Danh sách',
      `
      STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày
      1|Nguyễn Văn Lúa|01/02/1960|Thôn Đông||
      2|Trần Thị Mía|05/06/1965|Thôn Đông|Chuyển đến|01/03/2026
    `,
    ),
    makeGrid(
      'ĐD',
      `
      ĐIỂM DANH NĂM 2026|||||
      STT|Họ và tên|Chi bộ|T1|T2|T3
      1|Nguyễn Văn Lúa|Thôn Đông|x|x|x
      2|Trần Thị Mía|Thôn Đông||chuyển đến 1/3|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|1 1 0 0 0', 'Thôn Đông|TK 2|1 1 0 0 0', 'Thôn Đông|TK 3|2 2 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('under «Dự | Vắng» a sign for the exempt says exempt and not absent; a bare x under «Vắng» is still asked about', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'ĐD',
      `
      ĐIỂM DANH NĂM 2026||||||
      STT|Họ và tên|Chi bộ|Tháng 1||Tháng 2||Ghi chú
      |||Dự|Vắng|Dự|Vắng|
      1|Nguyễn Văn Lúa|Thôn Đông|x||x||
      2|Trần Thị Mía|Thôn Đông||P||x|
      3|Phạm Thị Na|Thôn Đông|x||x||
      4|Vũ Văn Tre|Thôn Đông||M||M|Miễn SHĐ
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|3 2 1 0 0', 'Thôn Đông|TK 2|chờ'])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@ĐD!G5'])
})

test('a legend may part its pairs by semicolons and explain «/», name a colour beside each sign, and letters may be wide', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'ĐD',
      `
      ĐIỂM DANH NĂM 2026|||||
      Ký hiệu: x = dự họp; P (tô vàng) = vắng có phép; K (chữ đỏ): vắng không phép; M = miễn; / = chưa về hoặc đã chuyển đi, từ trần.  CĐ: buổi chuyên đề.|||||
      STT|Họ và tên|Chi bộ|T1|T2|T3
      1|Nguyễn Văn Lúa|Thôn Đông|x|ｘ|x
      2|Trần Thị Mía|Thôn Đông|P|Ｋ|x
      3|Phạm Thị Na|Thôn Đông|x|x|/
      4|Vũ Văn Tre|Thôn Đông|M|M|M
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|3 2 1 0 0', 'Thôn Đông|TK 2|3 2 0 1 0', 'Thôn Đông|TK 3|2 2 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})
