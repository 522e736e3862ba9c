import { expect, test } from 'vitest'
import { readNotedStatus } from '../../../shared/registers/member-status.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('«đến hết» before a day says until when, not hither', () => {
  expect(readNotedStatus('SH tạm thời nơi khác từ 01/02/2026 đến hết 31/7/2026')).toMatchObject({
    status: 'TEMP_OUT',
    from: 20260201,
    to: 20260731,
  })
  expect(readNotedStatus('Tạm miễn từ 1/3/2026, hết 30/6/2026')).toMatchObject({ status: 'TEMP_EXEMPT', from: 20260301, to: 20260630 })
})

test('a day that its month does not have begins the next month and ends its own, and is reported', () => {
  expect(readNotedStatus('chuyển đi 31/6/2026')).toMatchObject({ status: 'TRANSFERRED_OUT', from: 20260701 })
  expect(readNotedStatus('Tạm miễn từ 01/3/2026 đến 31/6/2026')).toMatchObject({ from: 20260301, to: 20260630 })
  expect(readNotedStatus('chuyển đi 45/6/2026')).toMatchObject({ from: 0 })
  const sheet = makeGrid(
    'Theo dõi',
    'Ghi chú: v: có mặt; P: vắng có phép\nSTT|Họ và tên|Chi bộ|T6|T7|Ghi chú\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|v|v|\n2|Trần Thị Mía|Chi bộ Thôn Đông|P||chuyển đi 31/6/2026',
  )
  const outcome = compute([sheet])
  expect(findingLines(outcome)).toEqual(['date-impossible@Theo dõi!F4'])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 6|2 1 1 0 0', 'Chi bộ Thôn Đông|TK 7|1 1 0 0 0'])
})
