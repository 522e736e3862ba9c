import type { Member } from '../registers/dataset.ts'
import { readValue } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import { hasLeft } from '../registers/member-status.ts'
import { hasDay, monthsBetween } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

// Twelve months and one for the paperwork.
const OVERDUE_MONTHS = 13

export const probationOverdue: Rule = {
  severity: 'warning',
  checkMember: (member, report, context) => {
    if (member.officialDate > 0 || !hasDay(member.admissionDate) || member.duplicateOf >= 0) return
    const months = monthsBetween(member.admissionDate, context.asOf)
    if (member.type === 'OFFICIAL' || (member.type === undefined && !isLeftBlank(member))) return
    if (months >= OVERDUE_MONTHS && !hasLeft(member.status) && member.status !== 'RESIDENCE_ONLY')
      report.member(member, 'officialDate', { params: { months }, related: [member.source, 'admissionDate'] })
  },
}

/** No day where nearly everybody of the roll has one says «dự bị». */
function isLeftBlank({ source: { table, row } }: Member): boolean {
  const column = columnIndex(table, 'officialDate')
  if (column < 0 || readValue(table, row, column) !== '') return false
  const known = nearlyFilled.get(table) ?? isNearlyFilled(table, column)
  nearlyFilled.set(table, known)
  return known
}

/** Answers for the columns of official dates so far: each member with a blank one asks. */
const nearlyFilled = new WeakMap<Table, boolean>()

function isNearlyFilled(table: Table, column: number): boolean {
  const rows = dataRows(table)
  return rows.filter((row) => readValue(table, row, column) !== '').length * 10 >= rows.length * 9
}
