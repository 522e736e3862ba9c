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

export function takesMarks({ column, section }: Field): boolean {
  return MARK_COLUMN.test(column) || section.some((title) => MARKING.test(title))
}

/** Below 1 where one is the party cell's own judgement and the other somebody else's. */
export function judgeFactor({ label }: ReportRow, field: Field): number {
  const head = field.column || field.label
  if (OTHERS.test(field.column) && !OTHERS.test(label)) return 0.3
  return OWN.test(head) && OTHERS.test(label) && !OWN.test(label) ? 0.3 : 1
}

export function isMark({ label, unit }: Pick<ReportRow, 'label' | 'unit'>): boolean {
  return IS_MARK.test(label) || /^điểm$/iu.test(unit.trim())
}

/** Below 1 for a mark where no marks are given, in a form that gives some elsewhere, and for what is no mark where they are. */
export function markFactor({ label, unit, kind }: ReportRow, field: Field, hasMarks: boolean): number {
  if (isMark({ label, unit })) return hasMarks && !takesMarks(field) && !MARK_COLUMN.test(field.label) ? 0.3 : 1
  return isNumberKind(kind) &&
    unit.trim() !== '' &&
    (MARK_COLUMN.test(field.column) || (takesMarks(field) && !COUNTS.test(field.label.normalize('NFC'))))
    ? 0.3
    : 1
}
