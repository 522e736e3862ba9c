import type { PendingReason } from '../rates/count-meetings.ts'
import type { LeftOutReason, Mark, Severity } from '../registers/codes.ts'

export const SEVERITY_WORDS: Record<Severity, string> = { blocking: 'Chặn', error: 'Sai', warning: 'Nghi', info: 'Ghi chú' }

export const MARK_WORDS: Record<Mark, string> = {
  unmarked: 'Chưa điểm danh',
  present: 'Có mặt',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
  exempt: 'Được miễn',
  outside: 'Không thuộc chi bộ lúc đó',
}

/** Why somebody is not among those who must attend. */
export const LEFT_OUT_LABELS: Record<LeftOutReason, string> = {
  exempt: 'Được miễn sinh hoạt',
  'temporarily-exempt': 'Tạm miễn sinh hoạt',
  'temporary-out': 'Sinh hoạt tạm thời nơi khác',
  'temporary-in': 'Sinh hoạt tạm thời đến',
  'special-duty': 'Làm nhiệm vụ đặc biệt',
  suspended: 'Bị đình chỉ sinh hoạt',
  'not-yet-member': 'Chưa vào chi bộ',
  'transferred-out': 'Đã chuyển đi',
  'left-party': 'Đã ra khỏi Đảng',
  deceased: 'Đã từ trần',
  'residence-only': 'Đảng viên nơi cư trú (QĐ 213)',
}

const WAITS = 'Chưa tính được:'

export const NOTES = {
  committee: 'TOÀN ĐẢNG BỘ',
  regular: 'Thường kỳ',
  thematic: 'Chuyên đề',
  provisional: 'Tạm tính: còn người chưa điểm danh.',
  undefinedRate: 'Không xác định: không có ai phải dự.',
  fromTyped: 'Theo số ghi trong bảng, không có điểm danh.',
  pendingMeetings: (meetings: number) => `${WAITS} ${meetings} buổi chờ trả lời hoặc chờ sửa.`,
  pendingMarks: (marks: number) => `${marks} dấu chờ trả lời.`,
  longRun: (months: number) => `Cần xem xét: vắng có lý do ${months} buổi liên tiếp.`,
  unexcusedMonths: (months: number) => `Cần xem xét: vắng không lý do ${months} buổi trong năm.`,
  exemptPresent: (people: number) => `Miễn – có mặt: ${people}.`,
  pendingBecause: {
    colour: `${WAITS} trang này chỉ có màu, chưa có ký hiệu.`,
    undated: `${WAITS} có người đã rời mà chưa ghi ngày.`,
    status: `${WAITS} có người chưa rõ trạng thái.`,
    ask: `${WAITS} có ký hiệu chưa rõ nghĩa.`,
    unknown: `${WAITS} có ký hiệu lạ.`,
    conflict: `${WAITS} có người hai dấu trái nhau.`,
    name: `${WAITS} có tên viết khác danh sách.`,
    'present-exceeds-required': `${WAITS} số có mặt nhiều hơn số phải dự.`,
    'counts-disagree': `${WAITS} số có mặt, số vắng và phải dự không khớp.`,
    unreadable: `${WAITS} có số chưa đọc được.`,
    'said-twice': `${WAITS} buổi này ghi hai nơi khác nhau.`,
    exempt: `${WAITS} có người ghi miễn mà danh sách không ghi được miễn.`,
  } satisfies Record<PendingReason, string>,
} as const

/** Sentences of «Vì sao?». */
export const EXPLAIN = {
  numerator: 'Có mặt',
  denominator: 'Phải dự',
  provisional: 'tạm tính',
  pooled: 'Tỷ lệ chung = tổng lượt có mặt chia tổng lượt phải dự.',
  meetingTitle: (partyCell: string, meeting: string) => `${partyCell}, buổi ${meeting}`,
  division: (present: number, required: number) => `${present} lượt có mặt chia ${required} lượt phải dự.`,
  check: (present: number, excused: number, unexcused: number, unmarked: number, required: number) =>
    `Có mặt ${present} + vắng có lý do ${excused} + vắng không lý do ${unexcused} + chưa điểm danh ${unmarked} = phải dự ${required}.`,
  criterion: (threshold: number, strict: boolean, run: number | null, total: { passed: number | null; held: number } | null) =>
    `${strict ? `trên ${threshold}%` : `từ ${threshold}%`} số phải dự, không có ai vắng không lý do${run === null ? '' : `, không ai vắng có lý do quá ${run} buổi liên tiếp`}.${total ? (total.passed === null ? ' Chưa tính được số buổi đạt.' : ` Đạt ${total.passed}/${total.held} buổi.`) : ''}`,
} as const
