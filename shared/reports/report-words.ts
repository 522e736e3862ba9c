import type { ReportRow } from './report.ts'

/** Headers of the report's table, in this order: the tab «Báo cáo», its CSV and the clipboard text. */
export const REPORT_HEADERS = ['Mã', 'Chỉ tiêu', 'Giá trị', 'Đơn vị tính', 'Kiểu', 'Kỳ', 'Đơn vị', 'Căn cứ'] as const

/**
 * What kind of value a row holds, in the words of the column «Kiểu», and how `value` is written:
 * integer «1025» · decimal «85,5» · percent «93,3» (of 100, without the sign) · date «05/10/2026» ·
 * ratio «18/20» · mark «x» or empty · choice: one word of a closed list · text.
 */
export const REPORT_KINDS = {
  integer: 'Số nguyên',
  decimal: 'Số thập phân',
  percent: 'Phần trăm',
  date: 'Ngày',
  ratio: 'Tỷ số',
  mark: 'Dấu x',
  choice: 'Lựa chọn',
  text: 'Chữ',
} as const
export type ReportKind = keyof typeof REPORT_KINDS

/** A row of the report as the texts under `REPORT_HEADERS`. */
export function reportLine(row: ReportRow): string[] {
  return [row.code, row.label, row.value, row.unit, REPORT_KINDS[row.kind], row.period, row.organisation, row.basis]
}

/** Whether values of a kind are counts or rates. */
export function isNumberKind(kind: ReportKind): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent'
}
