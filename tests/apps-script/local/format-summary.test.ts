import { expect, test } from 'vitest'
import type { ComputeDocument } from '../../../apps-script/local/compute-document.ts'
import { formatSummary } from '../../../apps-script/local/format-summary.ts'

const counts = { required: 200, present: 187, excused: 9, unexcused: 4, unmarked: 0 }
const none = { required: null, present: null, excused: null, unexcused: null, unmarked: null }

const document: ComputeDocument = {
  tabs: { 'Đảng viên': 'members', 'Kinh phí': 'other' },
  findings: [
    { sheet: 'Đảng viên', row: 7, column: 'C', severity: 'warning', rule: 'date', message: 'Ngày sinh đáng ngờ.', value: '1/1/2030' },
    { sheet: 'Đảng viên', row: 9, column: null, severity: 'error', rule: 'twice', message: 'Ghi hai lần.', value: '' },
    { sheet: 'Đảng viên', row: 12, column: 'C', severity: 'warning', rule: 'date', message: 'Ngày sinh đáng ngờ.', value: '2/2/2030' },
  ],
  meetings: [],
  partyCells: [
    { partyCell: 'Chi bộ A', heldMeetings: 10, ...counts },
    { partyCell: 'Chi bộ A', kind: 'thematic', heldMeetings: 1, ...counts, required: 0, present: 0 },
    { partyCell: 'Chi bộ B', heldMeetings: 3, ...none, pending: true },
  ],
  committee: { ...counts, required: 2000, present: 1869 },
  mustAsk: [
    { sheet: 'T1', code: 'v' },
    { sheet: 'T2', code: 'v' },
  ],
  calls: { reads: 0, writes: 0, other: 0, byName: {} },
}

test('the summary says what was recognised, what is wrong, worst first, and the rates', () => {
  expect(formatSummary(document)).toBe(`Các trang tính
  Đảng viên  danh sách đảng viên
  Kinh phí   để nguyên, không dùng

Những chỗ cần xem
  Sai · 1 chỗ · Ghi hai lần.
      ví dụ ở trang “Đảng viên”, dòng 9
  Nghi · 2 chỗ · Ngày sinh đáng ngờ.
      ví dụ ở trang “Đảng viên”, ô C7

Tỷ lệ dự sinh hoạt theo chi bộ
  Chi bộ                Số buổi  Phải dự  Có mặt           Tỷ lệ
  Chi bộ A                   10      200     187          93,5 %
  Chi bộ A – chuyên đề        1        0       0  không xác định
  Chi bộ B                    3        –       –  chưa tính được

Toàn đảng bộ: 93,5 % (có mặt 1.869 / phải dự 2.000)

Cần hỏi ý nghĩa của ký hiệu: “v”`)
})

test('a workbook with nothing to report says so', () => {
  const empty = { ...document, findings: [], partyCells: [], committee: null, mustAsk: [] }
  expect(formatSummary(empty)).toContain(
    'Không thấy chỗ nào cần xem lại.\n\nTỷ lệ dự sinh hoạt theo chi bộ\n  Chưa có số liệu điểm danh để tính.',
  )
})
