import type { Dataset, Member } from '../registers/dataset.ts'
import { hasLeft } from '../registers/member-status.ts'
import type { Table } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const memberTwice: Rule = {
  severity: 'error',
  checkMember: (member, report, context) => {
    for (const { member: index, source, first } of context.dataset.repeatedChanges)
      if (index === member.index)
        report.at(source, null, { severity: 'warning', person: member.name, partyCell: member.partyCell, related: [first, null] })
    const other = context.dataset.members[member.duplicateOf]
    if (!other || other.partyCell !== member.partyCell) return
    if (hasRowIn(other, member.source.table, context.dataset)) report.member(member, null, { related: [other.source, null] })
    else if (isListedAsLeft(member) !== isListedAsLeft(other)) {
      const [here, there] = isListedAsLeft(member) ? [other, member] : [member, other]
      report.member(here, null, { related: [there.source, null] })
    }
  },
}

/** Also on a later sheet of attendance that lists people as a roll does. */
function hasRowIn(member: Member, table: Table, { attendanceRows, tables }: Dataset): boolean {
  return member.source.table === table || attendanceRows.some((row) => row.member === member.index && tables[row.table]?.table === table)
}

/** On a roll of those who went away («Đã chuyển đi», «Từ trần»), or with such a status on any. */
function isListedAsLeft({ status, fromAttendance }: Member): boolean {
  return !fromAttendance && hasLeft(status)
}
