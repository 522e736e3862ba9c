/** A small table that sums up a register month by month. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const MONTHS = [1, 2, 3, 4, 5]
/** Two party cells: 10 of 12 and 20 of 21 come every month. */
const BOOK = makeGrid(
  'Sổ họp',
  `Hôm nào|Chi bộ|Họp gì|Phải dự|Có mặt|Vắng có phép|Vắng không phép
${MONTHS.map(
  (month) =>
    `THÁNG ${month}||||||\n0${month + 1}/0${month}/2026|Chi bộ Thôn Đông|thường kỳ|12|10|2|0\n0${month + 2}/0${month}/2026|Chi bộ Thôn Tây|thường kỳ|21|20|0|1`,
).join('\n')}`,
)
const sums = (present: readonly number[], rates: readonly number[]) =>
  makeGrid(
    'Cộng tháng',
    `Cộng các cuộc họp thường kỳ trong sổ\n\nTháng|Mấy cuộc|Phải dự|Có mặt|Đạt %\n${MONTHS.map((month, i) => `${month}|2|33|${present[i]}|${rates[i]}`).join('\n')}`,
  )

test('a register with the months above its rows is read by its days', () => {
  const outcome = compute([BOOK])
  expect(meetingLines(outcome)).toHaveLength(10)
  expect(outcome.dataset.meetings.every(({ day }) => day > 0)).toBe(true)
  expect(findingLines(outcome)).toEqual([])
})

test('a sum and a rate that differ from the other months and from the register are wrong', () => {
  // 30 of 33 is 90,9%.
  expect(findingLines(compute([BOOK, sums([30, 30, 30, 30, 30], [90.9, 90.9, 90.9, 90.9, 90.9])]))).toEqual([])
  expect(findingLines(compute([BOOK, sums([30, 28, 30, 30, 30], [90.9, 84.8, 90.9, 87.9, 90.9])]))).toEqual([
    'total-disagrees@Cộng tháng!D5',
    'rate-disagrees@Cộng tháng!E7',
  ])
})

test('numbers of something else are left alone', () => {
  expect(findingLines(compute([BOOK, sums([12, 15, 11, 14, 13], [36, 45, 33, 42, 39])]))).toEqual([])
})
