import type { Member } from '../registers/dataset.ts'
import type { FieldId } from '../registers/fields.ts'
import { findColumn } from '../sheet/table.ts'
import { formatDay } from '../text/civil-day.ts'
import { isOfficialDateBlank } from './official-date-blank.ts'
import type { Rule } from './rule.ts'

export const typeContradictsOfficialDate: Rule = {
  severity: 'error',
  checkMember: (member, report, context) => {
    if (member.type === 'PROBATIONARY' && member.officialDate > 0 && member.officialDate <= context.asOf)
      report.member(member, columnOf(member), {
        related: [member.source, 'officialDate'],
        params: { day: formatDay(member.officialDate) },
      })
    if (member.type === 'OFFICIAL' && isOfficialDateBlank(member))
      report.member(member, 'officialDate', { related: [member.source, columnOf(member)] })
  },
}

function columnOf(member: Member): FieldId {
  return findColumn(member.source.table, 'memberType') ? 'memberType' : 'typeAndStatus'
}
