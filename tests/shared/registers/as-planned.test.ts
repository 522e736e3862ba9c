/** Blocks of party cells with notes on their members, and a register whose blank days are as planned. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const MARKS = makeGrid(
  'Điểm danh',
  `
  ĐIỂM DANH NĂM 2026|||||||
  Cách ghi: 1 = có dự; 0 = vắng không phép; ghi chữ lý do (phép, ốm, bận, học…) = vắng có phép|||||||
  CHI BỘ KHU PHỐ 3|||||||
  STT|Họ và tên|Thường kỳ tháng|||Chuyên đề quý||Ghi chú
  ||1|2|3|I|II|
  1|Tô Văn Lúa|1|1|1|1|1|
  2|Đặng Thị Thúng|1|bận|1|1|1|
  3|Trương Văn Khoai|1|1|0|1|phép|
  4|Lê Thị Na|||1|1|1|KP7 chuyển qua, từ 20/02/2026
  |||||||
  2. CB Khu phố 4||||BT: đ/c Võ Văn Mít|||
  TT|Họ và tên|T1|T2|T3|||Ghi chú
  1|Võ Văn Mít|1|1|1|||
  2|Hồ Thị Cau|1|1|1|||
`,
)
const register = (note: string) =>
  makeGrid(
    'Lịch họp',
    `
    LỊCH HỌP CÁC CHI BỘ NĂM 2026||||
    ${note}||||
    STT|Chi bộ|Buổi|Ngày theo lịch|Ngày họp thật
    1|Chi bộ Khu phố 3|Thường kỳ T1|05/01/2026|
    2|Chi bộ Khu phố 3|Thường kỳ T2|05/02/2026|12/02/2026
    3|CB Khu phố 4|Thường kỳ T1|06/01/2026|
  `,
  )

test('a quarter stands below its word, a numbered name opens a block, and blank days are as planned', () => {
  const outcome = compute([MARKS, register('Ngày họp thật để trống là đúng theo lịch')])
  expect(meetingLines(outcome)).toEqual([
    'CB Khu phố 4|TK 1|2 2 0 0 0',
    'CB Khu phố 4|TK 2|2 2 0 0 0',
    'CB Khu phố 4|TK 3|2 2 0 0 0',
    'CHI BỘ KHU PHỐ 3|CĐ 1|4 4 0 0 0',
    'CHI BỘ KHU PHỐ 3|CĐ 2|4 3 1 0 0',
    'CHI BỘ KHU PHỐ 3|TK 1|3 3 0 0 0',
    'CHI BỘ KHU PHỐ 3|TK 2|3 2 1 0 0',
    'CHI BỘ KHU PHỐ 3|TK 3|4 3 0 1 0',
  ])
  expect(findingLines(outcome).filter((line) => line.includes('Lịch họp'))).toEqual([])
  expect(outcome.dataset.meetings.flatMap(({ day }) => (day > 0 ? [day] : [])).sort()).toEqual([20260105, 20260106, 20260212])
})

test('where the sheet does not say so, a planned day is not the day of the meeting', () => {
  const { dataset } = compute([MARKS, register('Các chi bộ báo ngày họp')])
  expect(dataset.meetings.flatMap(({ day }) => (day > 0 ? [day] : []))).toEqual([20260212])
})
