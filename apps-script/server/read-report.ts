import { R1_WORDS } from '../../shared/messages/reports.ts'
import { reportR1 } from '../../shared/reports/r1-meeting-quality.ts'
import { REPORT_HEADERS, reportLine } from '../../shared/reports/report-words.ts'
import { computeOpenWorkbook } from './compute-open-workbook.ts'
import { organisationOf } from './outcome-facts.ts'
import { ServerRefusal } from './reply.ts'

/** Report R1 of a month («2026-10») as tab-separated text with the headers of the contract. */
export function reportText(month: string): { text: string; rows: number } {
  const match = /^(\d{4})-(\d{2})$/.exec(month)
  if (!match) throw new ServerRefusal('invalid-request', month)
  const outcome = computeOpenWorkbook()
  const rows = reportR1(outcome, Number(match[1]), Number(match[2]), organisationOf(outcome), R1_WORDS)
  return {
    text: [[...REPORT_HEADERS], ...rows.map(reportLine)]
      .map((line) => line.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t'))
      .join('\n'),
    rows: rows.length,
  }
}
