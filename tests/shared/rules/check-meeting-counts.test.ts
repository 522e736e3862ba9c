/** A meeting that two sheets count. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { sayFinding } from '../../../shared/messages/say-finding.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const REGISTER = makeGrid(
  'Sổ họp',
  `STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng có phép|Vắng không phép
1|Chi bộ Thôn Đông|#5/1/2026|20|18|2|0
2|Chi bộ Thôn Đoài|#6/1/2026|10|9|1|0
3|Chi bộ Thôn Đông|#5/2/2026|20|20|0|0
4|Chi bộ Thôn Đoài|#6/2/2026|10|8|1|1`,
)
const summary = (february: string) =>
  makeGrid('Tổng hợp', `STT|Chi bộ|T1|T2\n1|Chi bộ Thôn Đông|18/20|${february}\n2|Chi bộ Thôn Đoài|9/10|8/10`)

test('a summary that says the same as the register is no second count', () => {
  const outcome = compute([REGISTER, summary('20/20')])
  expect(findingLines(outcome)).toEqual([])
  expect(meetingLines(outcome)).toHaveLength(4)
})

test('a summary that says otherwise is told of both, and the register counts', () => {
  const outcome = compute([REGISTER, summary('17/20')])
  expect(findingLines(outcome)).toEqual(['meeting-counts-disagree@Tổng hợp!D2'])
  const finding = outcome.findings.find(({ rule }) => rule === 'meeting-counts-disagree')
  expect(finding && sayFinding(finding)).toMatch(/17\/20.*Sổ họp.*20\/20/)
  expect(meetingLines(outcome)).toContain('Chi bộ Thôn Đông|TK 2|20 20 0 0 0')
})

test('against marks the difference is told as well', () => {
  const marks = makeGrid(
    'Điểm danh',
    'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|P\nGhi chú: x: có mặt; P: vắng có phép',
  )
  const outcome = compute([marks, makeGrid('Tổng hợp', 'STT|Chi bộ|T1|T2\n1|Chi bộ Thôn Đông|2/2|2/2')])
  expect(findingLines(outcome)).toEqual(['meeting-counts-disagree@Tổng hợp!D2'])
})
