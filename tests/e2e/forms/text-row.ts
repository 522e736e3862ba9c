import type { ReportRow } from '../../../shared/reports/report.ts'

/** A row of a report of which only code, label and value matter. */
export function textRow(code: string, label: string, value: string, kind: ReportRow['kind'] = 'text'): ReportRow {
  return { code, label, value, kind, unit: '', period: '', organisation: '', basis: '' }
}
