import { readStatus } from '../registers/member-status.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { STATUS_NAMES } from '../registers/status-names.ts'
import { columnIndex } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Rule } from './rule.ts'

/** Abbreviations that stand for one status and nothing else. */
const ABBREVIATION = /^(?:sh|shtx|shbt|msh|mshd|mcsh|mct|mien shd?|mien ct ?sh|dlax|shtt (?:di|den)|(?:csh|chuyen shd?) (?:di|den))$/

export const statusAbbreviated: Rule = {
  severity: 'info',
  checkMember: (member, report) => {
    if (member.status === 'SPECIAL_DUTY') return
    const { table, row } = member.source
    const typed = readText(table, row, columnIndex(table, 'status'))
    if (
      typed.length > 16 ||
      typed === STATUS_NAMES[member.status] ||
      !ABBREVIATION.test(foldText(typed)) ||
      readStatus(typed).status !== member.status
    )
      return
    report.member(member, 'status', { fix: { kind: 'text', after: STATUS_NAMES[member.status] } })
  },
}
