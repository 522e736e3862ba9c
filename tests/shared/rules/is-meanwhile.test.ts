import { expect, test } from 'vitest'
import { sayFinding } from '../../../shared/messages/say-finding.ts'
import { compute } from '../builders.ts'
import { GOOD, LEGEND, second, withGrid } from './rule-cases.ts'

const saidOf = (status: string, from: string, to: string, marks: string) => {
  const rolls = [GOOD, second([11, status], [12, from], [13, to])]
  const grid = `STT|Họ và tên|Chi bộ|T1|T2|T3\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|${marks}\n${LEGEND}`
  return compute(withGrid(rolls, grid)).findings.map((finding) => [finding.severity, `${finding.column}`, sayFinding(finding)] as const)
}

test.for<[status: string, from: string, to: string, marks: string, column: string, sentence: RegExp]>([
  ['Chuyển đi', '20/02/2026', '', 'x|x|', 'E', /rời chi bộ ngày 20\/02\/2026; bảng không ghi ngày họp nên không tính buổi này/],
  ['Tạm miễn', '20/02/2026', '', 'x|x|M', 'E', /không phải dự từ ngày 20\/02\/2026; bảng không ghi ngày họp/],
  ['Tạm miễn', '01/01/2026', '10/02/2026', 'M|x|x', 'E', /không phải dự đến hết ngày 10\/02\/2026; bảng không ghi ngày họp/],
  ['Chuyển đến', '20/02/2026', '', '||x', 'E', /mới vào chi bộ ngày 20\/02\/2026, bảng không ghi ngày họp nên vẫn tính là phải dự/],
])('%s within an undated month is no fault of the mark in it', ([status, from, to, marks, column, sentence]) => {
  expect(saidOf(status, from, to, marks)).toEqual([['info', column, expect.stringMatching(sentence)]])
})

test('a mark of a month after they left is doubted', () => {
  expect(saidOf('Chuyển đi', '20/01/2026', '', 'x|x|').map(([severity, column]) => [severity, column])).toEqual([
    ['info', 'D'],
    ['warning', 'E'],
  ])
})

test('who left on the first was gone the whole month', () => {
  expect(saidOf('Chuyển đi', '01/02/2026', '', 'x|x|').map(([severity]) => severity)).toEqual(['warning'])
})
