import { expect, test } from 'vitest'
import { sayFinding } from '../../../shared/messages/say-finding.ts'
import { compute, findingLines, makeGrid } from '../builders.ts'

const sheet = (days: string) =>
  makeGrid(
    'KP7',
    `CHI BỘ KHU PHỐ 7\nSTT|Họ tên|${days}\n1|Nguyễn Văn Lúa|x|x|x|x|x|x\n2|Trần Thị Mía|x|P|x|x|P|x\nGhi chú: x: có mặt; P: vắng có phép`,
  )

test('one day of another year among days in order is a slip: its meeting counts, and the heading is told', () => {
  const outcome = compute([sheet('#5/4/2026|#5/5/2026|#5/6/2026|#5/7/2025|#5/8/2026|#5/9/2026')])
  expect(outcome.dataset.meetings.map(({ day }) => day)).toEqual([20260405, 20260505, 20260605, 20260705, 20260805, 20260905])
  expect(findingLines(outcome)).toEqual(['meeting-date-wrong@KP7!F2'])
  const [finding] = outcome.findings
  expect(finding && sayFinding(finding)).toContain('khác năm 2026 của trang này')
})

test('the first days of a year and the last ones of the year before stay what they are', () => {
  const outcome = compute([sheet('#5/12/2025|#5/1/2026|#5/2/2026|#5/3/2026|#5/4/2026|#5/5/2026')])
  expect(findingLines(outcome)).toEqual([])
})
