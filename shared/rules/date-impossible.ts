import { readValue } from '../registers/read-grid-cell.ts'
import { columnIndex } from '../sheet/table.ts'
import { valueDay } from '../sheet/value-day.ts'
import { IMPOSSIBLE_DATE } from '../text/civil-day.ts'
import { listedAgain } from './listed-again.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Rule } from './rule.ts'

export const dateImpossible: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    for (const field of DATE_FIELDS) if (member[field] === IMPOSSIBLE_DATE) report.member(member, field)
  },
  check: ({ dataset }, report) => {
    for (const { member, source } of listedAgain(dataset, DATE_FIELDS))
      for (const field of DATE_FIELDS)
        if (valueDay(readValue(source.table, source.row, columnIndex(source.table, field))) === IMPOSSIBLE_DATE)
          report.at(source, field, { person: member.name, partyCell: member.partyCell })
  },
}
