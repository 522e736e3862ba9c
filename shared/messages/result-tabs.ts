import { REPORT_HEADERS } from '../reports/report-words.ts'
import type { RuleClass } from './rule-text.ts'

/** How a column of a result tab is written: text as text («@»), a whole number, a rate with one decimal. */
export type ResultColumn = { readonly header: string; readonly kind: 'text' | 'count' | 'rate'; readonly width: number }

/** `ifAny`: a tab that is made only when there is something to write. */
type ResultTabText = { readonly name: string; readonly ifAny?: true; readonly columns: readonly ResultColumn[] }

const text = (header: string, width = 120): ResultColumn => ({ header, kind: 'text', width })
const count = (header: string): ResultColumn => ({ header, kind: 'count', width: 80 })
const rate = (header: string): ResultColumn => ({ header, kind: 'rate', width: 80 })
const COUNTS = [...['Phải dự', 'Có mặt', 'Vắng có lý do', 'Vắng không lý do', 'Chưa điểm danh'].map(count), rate('Tỷ lệ dự (%)')]
const SHEET = text('Trang')
const AT = text('Ô', 60)
const SEVERITY = text('Mức độ', 80)
const KEY = text('Khóa', 60)

/** The tabs that «Tính tỷ lệ» writes, with their headers. The first row of a tab is how the product knows it as its own. */
export const RESULT_TABS = {
  findings: {
    name: 'Lỗi số liệu',
    columns: [
      text('Mã quy tắc', 150),
      SEVERITY,
      text('Chi bộ', 180),
      SHEET,
      AT,
      text('Người', 150),
      text('Đang ghi', 140),
      text('Vấn đề', 360),
      text('Cách sửa', 300),
      text('Liên quan', 120),
      KEY,
    ],
  },
  calls: {
    name: 'Gọi chi bộ',
    ifAny: true,
    columns: [
      text('Chi bộ', 220),
      text('Gọi cho', 200),
      text('Người', 150),
      SHEET,
      AT,
      SEVERITY,
      text('Vấn đề', 380),
      text('Cách sửa', 320),
    ],
  },
  partyCells: {
    name: 'Tỷ lệ chi bộ',
    columns: [
      text('Chi bộ', 260),
      count('Số buổi thường kỳ'),
      count('Chưa tính được'),
      ...COUNTS,
      rate('Trung bình các buổi (%)'),
      count('Đạt HD 12'),
      count('Đạt HD 42'),
      text('Tháng có họp', 100),
      text('Quý có chuyên đề', 110),
      text('Ghi chú', 260),
    ],
  },
  members: {
    name: 'Tỷ lệ đảng viên',
    columns: [text('Chi bộ', 220), text('Họ và tên', 180), ...COUNTS, count('Vắng có lý do liên tiếp'), text('Cần xem xét', 300)],
  },
  meetings: {
    name: 'Buổi sinh hoạt',
    columns: [
      text('Chi bộ', 240),
      text('Loại', 90),
      text('Kỳ', 90),
      text('Ngày họp', 90),
      ...COUNTS,
      text('Quy định áp dụng', 240),
      text('Đạt tiêu chí tỷ lệ', 120),
      text('Không tính vào phải dự', 300),
      text('Ghi chú', 260),
    ],
  },
  report: {
    name: 'Báo cáo',
    columns: REPORT_HEADERS.map((header, i) => text(header, [90, 360, 120, 90, 100, 110, 240, 320][i])),
  },
  exceptions: {
    name: 'Ngoại lệ đã chấp nhận',
    ifAny: true,
    columns: [
      text('Tình trạng', 130),
      text('Chấp nhận điều gì', 360),
      text('Chi bộ', 180),
      SHEET,
      AT,
      text('Lý do', 260),
      text('Ai chấp nhận, ngày nào', 230),
      text('Đến hết ngày', 100),
      KEY,
    ],
  },
  rules: {
    name: 'Danh mục quy tắc',
    ifAny: true,
    columns: [
      text('Mã', 170),
      text('Lớp', 130),
      SEVERITY,
      text('Tên quy tắc', 260),
      text('Ảnh hưởng đến kết quả', 300),
      text('Cách sửa, ví dụ', 360),
      text('Căn cứ', 260),
      text('Sửa giúp được', 90),
      text('Có từ', 80),
    ],
  },
} as const satisfies Record<string, ResultTabText>

export type ResultTabId = keyof typeof RESULT_TABS

/** What a rule looks at, by its class. */
export const RULE_CLASSES: Record<RuleClass, string> = {
  STRUCT: 'Cách bày bảng',
  CELL: 'Trong một ô',
  DOMAIN: 'Ngoài danh mục',
  ROW: 'Trong một dòng',
  KEY: 'Ai là ai',
  CROSS: 'Đối chiếu các số',
  TIME: 'Trước và sau',
  ODD: 'Khác thường',
  RUN: 'Việc tính',
}

/** Whether an accepted exception still has an effect. */
export const EXCEPTION_STATES = { valid: 'Còn hiệu lực', expired: 'Hết hạn', settled: 'Không còn lỗi này' } as const

export const RESULT_WORDS = {
  /** The findings that concern no party cell of its own. */
  noPartyCell: 'Văn phòng tự xem',
  secretary: 'Bí thư',
  certainFix: 'Có',
} as const
