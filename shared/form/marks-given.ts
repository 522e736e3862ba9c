/** Where a form gives marks, and who gives them: a rate or a count is no mark, and the committee's mark is not the party cell's own. */
import type { ReportRow } from '../reports/report.ts'
import { isNumberKind } from '../reports/report-words.ts'
import type { Field } from './field.ts'

/** Parts of a form in which marks are given. */
const MARKING = /(?:chấm|tự|cho) điểm|tự chấm|thang (?:điểm|\d)|điểm (?:chấm|tự chấm|số)|(?:bảng|biểu) điểm/iu
/** Columns in which they are. */
export const MARK_COLUMN = /(?<!\p{L})(?:chấm|điểm)(?!\p{L})/iu
const IS_MARK = /^(?:tổng |số )?điểm(?! danh)(?!\p{L})/iu
const OWN = /(?<!\p{L})tự (?:chấm|đánh giá|xếp|nhận|cho)/iu
const OTHERS =
  /(?:đảng ủy|đảng uỷ|cấp trên|cấp ủy|thường trực|ban thường vụ|thẩm định|kiểm tra|phúc tra)(?:\s\p{L}+)? (?:chấm|đánh giá|xếp|cho|duyệt)|(?:điểm )?(?:thẩm định|phúc tra)/iu

const COUNTS = /(?<!\p{L})(?:số|tỷ lệ|tổng|ngày|đảng phí)(?!\p{L})|%/iu

/** `loose` are headings over the whole form that say nothing of any one part: «Phiếu tự chấm» over «C. Tự chấm điểm», or over questions. */
export function takesMarks({ column, section }: Field, loose?: ReadonlySet<string>): boolean {
  return (
    MARK_COLUMN.test(column) ||
    section.some((title) => MARKING.test(title) && !OF_COUNTS.test(title.normalize('NFC')) && !loose?.has(title))
  )
}

/** Whether the numbers before the labels count questions («4. Chi bộ họp ngày nào?») and no criteria: then «Phiếu tự chấm» over all of them says nothing of any one. */
export function numbersQuestions(fields: readonly Field[]): boolean {
  return fields.some(({ kind, label }) => NUMBERED.test(label) && (kind === 'date' || /\?\s*$/.test(label)))
}

const NUMBERED = /^\s*\d{1,2}\s*[.)]/

/** «Kết quả chấm điểm chất lượng sinh hoạt (đơn vị: chi bộ)», «Số chi bộ xếp ở từng mức (tự chấm)»: how many got which grade. */
const OF_COUNTS =
  /(?:đvt|đơn vị(?: tính)?)\s*:\s*(?:chi bộ|cb|đảng viên|đv|người|đồng chí)|^(?:[\dIVXa-z]{1,4}[.)]\s*)?(?:(?:số |các )?(?:chi bộ|đảng viên) (?:phân |chia |xếp |tính )?theo |số (?:chi bộ|đảng viên|tổ chức đảng) )/iu

/** «E. Phần của Đảng ủy phường», «Dành cho cấp trên (chi bộ không ghi)»: a part that somebody else fills in. */
const PART_OF_OTHERS =
  /(?:phần|mục) (?:này )?(?:của|dành (?:riêng )?cho|do) (?:đảng ủy|đảng uỷ|cấp trên|cấp ủy|ban thường vụ|ban tổ chức|cơ quan (?:tiếp nhận|thẩm định)|tổ thẩm định)|(?:chi bộ|đơn vị|người khai) không (?:phải )?(?:ghi|điền|khai)/iu

/** Below 1 where one is the party cell's own judgement and the other somebody else's, or stands where somebody else writes. */
export function judgeFactor({ label, organisation }: ReportRow, field: Field): number {
  const isOfCell = /^\s*(?:chi bộ|cb)\s/iu.test(organisation.normalize('NFC'))
  if (isOfCell && !OTHERS.test(label) && field.section.some((title) => PART_OF_OTHERS.test(title.normalize('NFC')))) return 0.3
  const head = field.column || field.label
  if (OTHERS.test(field.column) && !OTHERS.test(label)) return 0.3
  return OWN.test(head) && OTHERS.test(label) && !OWN.test(label) ? 0.3 : 1
}

export function isMark({ label, unit }: Pick<ReportRow, 'label' | 'unit'>): boolean {
  return IS_MARK.test(label) || /^điểm$/iu.test(unit.trim())
}

/** `takes` whether the field stands where marks are given. Below 1 for a mark where none are, in a form that gives some elsewhere, and for what is no mark where they are. */
export function markFactor({ label, unit, kind }: ReportRow, field: Field, takes: boolean, hasMarks: boolean): number {
  if (isMark({ label, unit })) return hasMarks && !takes && !MARK_COLUMN.test(field.label) ? 0.3 : 1
  return isNumberKind(kind) &&
    unit.trim() !== '' &&
    (MARK_COLUMN.test(field.column) || (takes && !COUNTS.test(field.label.normalize('NFC'))))
    ? 0.3
    : 1
}
