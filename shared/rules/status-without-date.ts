import { isMarkedAnywhere, isToldByMarks } from '../rates/unsure-members.ts'
import type { Member } from '../registers/dataset.ts'
import { findColumn, type Table } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

/** So many dates are no coincidence. */
const ENOUGH = 3
/** Nobody is asked since when. */
const UNDATED: ReadonlySet<Member['status']> = new Set<Member['status']>(['ACTIVE', 'RESIDENCE_ONLY'])
/** By the tables of one workbook with the same columns: an office keeps its rolls alike. */
const saying = new WeakMap<readonly Member[], Map<string, boolean>>()

/** Whether a roll writes days into its status or, without one, into its notes («Miễn SH từ 01/02/2024»): most of those of whom it says one have theirs. */
function saysDates(members: readonly Member[], table: Table): boolean {
  const layout = layoutOf(table)
  const layouts = saying.get(members) ?? new Map<string, boolean>()
  saying.set(members, layouts)
  const known = layouts.get(layout)
  if (known !== undefined) return known
  const told = members.filter(({ source, status }) => !UNDATED.has(status) && layoutOf(source.table) === layout)
  const dated = told.filter(({ statusFrom }) => statusFrom !== NO_DATE)
  const answer =
    (['status', 'note'] as const).some((field) => findColumn(table, field)) && dated.length >= ENOUGH && dated.length * 4 >= told.length * 3
  layouts.set(layout, answer)
  return answer
}

function layoutOf({ columns }: Table): string {
  return columns.map(({ header }) => header).join('|')
}

export const statusWithoutDate: Rule = {
  severity: 'error',
  checkMember: (member, report, { counted, dataset }) => {
    if (UNDATED.has(member.status) || member.statusFrom !== NO_DATE || member.duplicateOf >= 0) return
    const details = { params: { status: member.status } }
    // Where the roll has no column for the date, nobody was asked for one; it is missed only of who left and is marked all the same.
    const { statusSource } = member
    if (statusSource && findColumn(statusSource.table, 'statusFrom'))
      report.at(statusSource, 'statusFrom', { ...details, partyCell: member.partyCell, person: member.name })
    else if (findColumn(member.source.table, 'statusFrom')) report.member(member, 'statusFrom', details)
    else if (saysDates(dataset.members, member.source.table))
      report.member(member, findColumn(member.source.table, 'status') ? 'status' : 'note', details)
    else if (isToldByMarks(member) && isMarkedAnywhere(counted.matrices[member.partyCell], member.index))
      report.member(member, findColumn(member.source.table, 'note') ? 'note' : null, details)
  },
}
