import * as z from 'zod/mini'

import { REPORT_KINDS, type ReportKind } from './report-words.ts'

export { REPORT_HEADERS, REPORT_KINDS, type ReportKind } from './report-words.ts'

/**
 * The contract between the add-on and the extension: one report as rows, one row per value.
 * The tab «Báo cáo», its CSV and the clipboard text of «Sao chép báo cáo» are this table with the headers of
 * `REPORT_HEADERS`. All columns are text, so that no spreadsheet turns «18/20» or «001…» into something else.
 */
export const ReportRow = z.object({
  /** Unique within the report, e.g. «R1-04-3»: report, line, column. */
  code: z.string().check(z.minLength(1), z.maxLength(80)),
  /** «Chỉ tiêu»: what the value is, as a form of the level above would label it. */
  label: z.string().check(z.minLength(1), z.maxLength(500)),
  /** In Vietnamese notation as described at `REPORT_KINDS`; empty when the value is not known. */
  value: z.string().check(z.maxLength(5000)),
  unit: z.string().check(z.maxLength(80)),
  kind: z.enum(Object.keys(REPORT_KINDS) as [ReportKind, ...ReportKind[]]),
  /** «Tháng 10/2026», «Quý III/2026», «Năm 2026»; empty when it has none. */
  period: z.string().check(z.maxLength(80)),
  /** The party cell or committee that the value is about. */
  organisation: z.string().check(z.maxLength(300)),
  /** Where the number comes from: counts, regulation, provisional or not. */
  basis: z.string().check(z.maxLength(2000)),
})
export type ReportRow = z.infer<typeof ReportRow>

export const Report = z.object({ rows: z.array(ReportRow).check(z.maxLength(20_000)) })
export type Report = z.infer<typeof Report>
