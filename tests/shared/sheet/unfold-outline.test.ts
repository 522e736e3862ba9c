/** Pivots as spreadsheet programs write them. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const pivot = (kind: string, months: readonly [string, string], present = '21') =>
  makeGrid(
    'Pivot',
    `
    Loại sinh hoạt|${kind}||||
    Năm|2026||||
    |||||
    Count of Họ và tên|Column Labels||||
    Row Labels|Có mặt|Vắng có phép|Vắng không phép|(blank)|Grand Total
    Chi bộ Ấp 1|39|3|1|1|44
    ${months[0]}|20|1|1||22
    ${months[1]}|19|2||1|22
    Chi bộ Trường Tiểu học|${present}||||21
    ${months[0]}|10||||10
    ${months[1]}|11||||11
    Grand Total|60|3|1|1|65
  `,
  )

test('a pivot of months is read, what it leaves blank is nobody, and whom it has no mark of is unmarked', () => {
  const outcome = compute([pivot('Thường kỳ', ['01/2026', '10/2026'])])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Trường Tiểu học|TK 10|11 11 0 0 0',
    'Chi bộ Trường Tiểu học|TK 1|10 10 0 0 0',
    'Chi bộ Ấp 1|TK 10|22 19 2 0 1',
    'Chi bộ Ấp 1|TK 1|22 20 1 1 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('the filter above a pivot says that its quarters are of thematic meetings', () => {
  const lines = meetingLines(compute([pivot('Chuyên đề', ['Quý I', 'Quý II'])]))
  expect(lines).toContain('Chi bộ Ấp 1|CĐ 1|22 20 1 1 0')
  expect(lines).toHaveLength(4)
})

test('a sum that somebody typed over is named where it stands', () => {
  expect(findingLines(compute([pivot('Thường kỳ', ['01/2026', '02/2026'], '25')]))).toContain('total-disagrees@Pivot!B9')
})
