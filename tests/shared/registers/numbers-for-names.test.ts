import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const PARTY_CELLS = makeGrid(
  'Chi bộ',
  `
  Mã|Tên chi bộ|Bí thư
  CB01|Chi bộ Thôn Đông|Lê Văn Lúa
  CB02|Chi bộ Thôn Đoài|Phạm Văn Đậu`,
)
const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Số thẻ ĐV|Họ và tên|Ngày sinh|Chi bộ
  1|34-000001|Lê Văn Lúa|05/03/1968|Chi bộ Thôn Đông
  2|34-000002|Trần Thị Mía|06/04/1970|Chi bộ Thôn Đông
  3|34-000003|Phạm Văn Đậu|07/05/1972|Chi bộ Thôn Đoài`,
)
const GRID = makeGrid(
  'Chuyên cần',
  `
  BẢNG CHẤM ĐIỂM CHUYÊN CẦN DỰ SINH HOẠT CHI BỘ NĂM 2026||||||||
  STT|Số thẻ ĐV|Chi bộ|01-2026|02-2026|03-2026|Điểm quý I|Số buổi dự|Tỷ lệ (%)
  1|34-000001|CB01|1|0.5|1|2.5|3|100
  2|34-000002|CB01|P|1|0|1|2|33,3
  3|34-000003|CB02|1|1|1|3|3|100
  4|34-000009|CB02|1|1|1|3|3|100
  |Số đảng viên có mặt||3|4|3||||
  ||||||||
  |Ký hiệu:|||||||
  |1: dự đủ buổi|||||||
  |0,5: đến muộn hoặc về sớm (vẫn tính là có mặt)|||||||
  |0: vắng không lý do|||||||
  |P: vắng có lý do|||||||`,
)

test('a grid by card numbers and codes of party cells, with half marks and points, is read without names', () => {
  const outcome = compute([PARTY_CELLS, ROLL, GRID])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đoài|TK 1|1 1 0 0 0',
    'Chi bộ Thôn Đoài|TK 2|1 1 0 0 0',
    'Chi bộ Thôn Đoài|TK 3|1 1 0 0 0',
    'Chi bộ Thôn Đông|TK 1|2 1 1 0 0',
    'Chi bộ Thôn Đông|TK 2|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 3|2 1 0 1 0',
  ])
  expect(findingLines(outcome)).toEqual(['not-on-roll@Chuyên cần!6', 'total-disagrees@Chuyên cần!H4'])
  expect(outcome.findings.find(({ rule }) => rule === 'not-on-roll')?.params).toEqual({ name: '34-000009' })
  expect(outcome.findings.find(({ rule }) => rule === 'total-disagrees')?.person).toBe('34-000002')
})

test('half a mark that no legend explains is asked about', () => {
  const grid = makeGrid('Chuyên cần', 'Số thẻ ĐV|Chi bộ|Tháng 1|Tháng 2\n34-000001|CB01|x|0,5\n34-000002|CB01|x|x\n34-000003|CB02|x|x')
  const outcome = compute([PARTY_CELLS, ROLL, grid])
  expect(meetingLines(outcome)).toContain('Chi bộ Thôn Đông|TK 2|chờ')
  expect(findingLines(outcome)).toEqual(['code-ambiguous@Chuyên cần!D2'])
})

test('a list by personal numbers', () => {
  const roll = makeGrid(
    'Danh sách',
    'Họ và tên|Số CCCD|Chi bộ|Ngày vào Đảng\nLê Văn Lúa|045068000001|Thôn Đông|03/02/1990\nTrần Thị Mía|045170000002|Thôn Đông|03/02/1995',
  )
  const list = makeGrid(
    'Điểm danh',
    'Ngày họp|Số CCCD|Điểm danh\n05/01/2026|045068000001|Có mặt\n05/01/2026|045170000002|Vắng có lý do\n05/02/2026|045068000001|Có mặt\n05/02/2026|045170000002|Có mặt',
  )
  const outcome = compute([roll, list])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|2 1 1 0 0', 'Thôn Đông|TK 2|2 2 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})
