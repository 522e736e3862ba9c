/** Totals below the marks, compared with what they may sum up. */
import { expect, test } from 'vitest'
import { wrongTotals } from '../../../shared/rules/wrong-totals.ts'
import { compute, findingLines, makeGrid } from '../builders.ts'

const sum = (n: number, loose = 0) => ({ least: n, most: n, loose })
/** A total of one label, whose number would be the first of `sums` of the whole table, the second of the group above, the third of the group below. */
const total = (row: number, typed: number, ...sums: number[]) => ({
  row,
  label: 'cong',
  numbers: [{ column: 4, typed, right: sum(sums[1] ?? 0), sums: sums.map((n) => sum(n)) }],
})

test('below a group a number is not right because it came in the next one', () => {
  const totals = [total(3, 5, 40, 5, 6), total(7, 6, 40, 6, 7), total(11, 7, 40, 7, 8), total(15, 8, 40, 8, 9), total(19, 10, 40, 9, 10)]
  expect(wrongTotals(totals)).toEqual([{ row: 19, column: 4, typed: 10, right: 9 }])
})

test('of two totals none shows which part the office sums up', () => {
  expect(wrongTotals([total(3, 5, 40, 5, 6), total(7, 7, 40, 6, 7)])).toEqual([])
})

const month = (...blocks: [name: string, came: number, absent: number, sum: string][]) => {
  const rows = blocks.flatMap(([name, came, absent, sums]) => [
    `I|Chi bộ ${name}|Họp ngày 05/2/2026|||`,
    ...Array.from({ length: came }, (_, i) => `${i + 1}|Trần Văn ${name} ${GIVEN[i]}|x|||`),
    ...Array.from({ length: absent }, (_, i) => `${came + i + 1}|Lê Thị ${name} ${GIVEN[i]}||x||ốm`),
    `|Cộng|${sums}`,
  ])
  return makeGrid('T2', `THEO DÕI SINH HOẠT THÁNG 2 NĂM 2026\nTT|Họ và tên|Có mặt|Vắng CP|Vắng KP|Lý do\n${rows.join('\n')}`)
}
const GIVEN = ['Lúa', 'Mía', 'Tre', 'Sen', 'Nhãn', 'Ổi']

test('«Phải dự: 3» beside a sum is no name of the sum', () => {
  const outcome = compute([
    month(
      ['Đông', 2, 1, '2|1|0|Phải dự: 3'],
      ['Tây', 3, 1, '3|1|0|Phải dự: 4'],
      ['Nam', 4, 1, '4|1|0|Phải dự: 5'],
      ['Bắc', 4, 2, '5|2|0|Phải dự: 6'],
    ),
  ])
  expect(findingLines(outcome).filter((line) => line.startsWith('total'))).toEqual(['total-disagrees@T2!C28'])
})

test('«Phải dự: 6» beside a sum is compared with how many had to come, where most such remarks agree', () => {
  const outcome = compute([
    month(
      ['Đông', 2, 1, '2|1|0|Phải dự: 3'],
      ['Tây', 3, 1, '3|1|0|Phải dự: 6'],
      ['Nam', 4, 1, '4|1|0|Phải dự: 5'],
      ['Bắc', 4, 2, '4|2|0|Phải dự: 6'],
    ),
  ])
  // 1 + 3 + 1 rows of «Đông» below title and header, then 1 + 4 of «Tây».
  expect(findingLines(outcome).filter((line) => line.startsWith('total'))).toEqual(['total-disagrees@T2!F13'])
})
