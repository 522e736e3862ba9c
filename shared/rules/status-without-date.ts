import { isMarkedAnywhere, isToldByMarks } from '../rates/unsure-members.ts'
import { findColumn } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import type { Rule } from './rule.ts'

export const statusWithoutDate: Rule = {
  severity: 'error',
  checkMember: (member, report, { counted }) => {
    if (member.status === 'ACTIVE' || member.status === 'RESIDENCE_ONLY' || member.statusFrom !== NO_DATE || member.duplicateOf >= 0) return
    const details = { params: { status: member.status } }
    // Where the roll has no column for the date, nobody was asked for one; it is missed only of who left and is marked all the same.
    const { statusSource } = member
    if (statusSource && findColumn(statusSource.table, 'statusFrom'))
      report.at(statusSource, 'statusFrom', { ...details, partyCell: member.partyCell, person: member.name })
    else if (findColumn(member.source.table, 'statusFrom')) report.member(member, 'statusFrom', details)
    else if (isToldByMarks(member) && isMarkedAnywhere(counted.matrices[member.partyCell], member.index))
      report.member(member, findColumn(member.source.table, 'note') ? 'note' : null, details)
  },
}
