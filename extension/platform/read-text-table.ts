/** CSV or cells copied from a sheet → a report. papaparse finds the delimiter; commas, semicolons and tabs are all in use. */
import Papa from 'papaparse'
import type { ParsedReport } from '../../shared/reports/parsed-report.ts'
import { parseReport } from '../../shared/reports/parse-report.ts'
import type { Answer } from './answers.ts'

export function readTextTable(text: string): Answer<ParsedReport> {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimitersToGuess: ['\t', ',', ';', '|'], skipEmptyLines: false })
  const report = parseReport(parsed.data)
  return report && report.rows.length > 0 ? { ok: true, value: report } : { ok: false, error: 'not-a-report' }
}
