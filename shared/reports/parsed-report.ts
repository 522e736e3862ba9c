import type { ReportRow } from './report.ts'

/** A row of the sheet (from 1) that could not be read as it stands. */
export type ReportProblem = { row: number; code: 'no-label' | 'same-code' | 'unknown-kind'; value: string }
export type ParsedReport = {
  kind: 'contract' | 'label-value' | 'table'
  rows: ReportRow[]
  /** One per party cell or month when the sheet is a table: its name and the codes of its values. */
  records: { name: string; codes: string[] }[]
  problems: ReportProblem[]
}
