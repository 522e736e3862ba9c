import type { FindingView } from '../contract.ts'
import { SEVERITY_WORDS } from '../../shared/messages/rates.ts'
import type { Severity } from '../../shared/registers/codes.ts'
import { computeOpenWorkbook } from './compute-open-workbook.ts'
import { findResultTabs } from './result-tabs.ts'
import { ServerRefusal } from './reply.ts'
import { findingView } from './run-outcome.ts'

const PAGE = 50
const SEVERITY_BY_WORD = new Map((Object.keys(SEVERITY_WORDS) as Severity[]).map((severity) => [SEVERITY_WORDS[severity], severity]))

/** A page of the findings of one rule, from the tab «Lỗi số liệu» that the last run wrote; after a check, which writes none, from the workbook as it is. */
export function findingsPage(rule: string, offset: number, afterCheck: boolean): { total: number; findings: FindingView[] } {
  if (afterCheck) {
    const found = computeOpenWorkbook().findings.filter((finding) => finding.rule === rule)
    return { total: found.length, findings: found.slice(offset, offset + PAGE).map(findingView) }
  }
  const tab = findResultTabs(SpreadsheetApp.getActiveSpreadsheet()).byId.get('findings')
  if (!tab) throw new ServerRefusal('gone')
  const rows = tab.contents.filter((row) => row[0] === rule).map((row) => row.map(String))
  return { total: rows.length, findings: rows.slice(offset, offset + PAGE).map(toView) }
}

/** The columns stand in the order of shared/messages/result-tabs.ts. */
function toView(row: readonly string[]): FindingView {
  const [rule = '', severity = '', partyCell = '', sheet = '', at = '', , value = '', message = '', , related = '', key = ''] = row
  return {
    key,
    rule,
    severity: SEVERITY_BY_WORD.get(severity) ?? 'info',
    place: { sheet, ...splitAddress(at) },
    related: splitRelated(related),
    partyCell: partyCell || null,
    value,
    message,
  }
}

function splitAddress(address: string): { row: number | null; column: string | null } {
  const match = /^([A-Z]*)(\d+)$/.exec(address)
  return match ? { row: Number(match[2]), column: match[1] || null } : { row: null, column: null }
}

function splitRelated(related: string): FindingView['related'] {
  const at = related.lastIndexOf('!')
  return at < 0 ? null : { sheet: related.slice(0, at), ...splitAddress(related.slice(at + 1)) }
}
