import { isHeadcountRegister } from '../registers/headcount-register.ts'
import { readDay, readText, readValue } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows } from '../sheet/table.ts'
import { parseDateText } from '../text/parse-date.ts'
import { valueDay } from '../sheet/value-day.ts'
import { IMPOSSIBLE_DATE } from '../text/civil-day.ts'
import { listedAgain } from './listed-again.ts'
import { DATE_FIELDS } from './member-dates.ts'
import type { Rule } from './rule.ts'

/** The columns that tell a status and its days in words: «Chuyển đi 31/6/2026». */
const TOLD = ['status', 'typeAndStatus', 'note'] as const

export const dateImpossible: Rule = {
  severity: 'error',
  checkMember: (member, report) => {
    const { statusSource, source } = member
    for (const field of ['dateOfBirth', 'admissionDate', 'officialDate'] as const)
      if (member[field] === IMPOSSIBLE_DATE) report.member(member, field)
    // «31/6/2026» is taken for the end of June (see `dayOfStatus`); here counts what was typed.
    const { table, row } = statusSource ?? source
    for (const field of ['statusFrom', 'statusTo'] as const)
      if (readDay(table, row, columnIndex(table, field)) === IMPOSSIBLE_DATE)
        report.at({ table, row }, field, { partyCell: member.partyCell, person: member.name })
    if (member.status === 'ACTIVE' || statusSource) return
    for (const field of TOLD)
      if (namesImpossibleDay(readText(member.source.table, member.source.row, columnIndex(member.source.table, field))))
        report.member(member, field)
  },
  check: ({ dataset }, report) => {
    for (const { table } of dataset.tables.filter((entry) => isHeadcountRegister(entry.table)))
      for (const row of dataRows(table))
        if (readDay(table, row, columnIndex(table, 'statusFrom')) === IMPOSSIBLE_DATE)
          report.at({ table, row }, 'statusFrom', { partyCell: table.titles.partyCell, params: { who: table.titles.partyCell } })
    for (const { member, source } of listedAgain(dataset, DATE_FIELDS))
      for (const field of DATE_FIELDS)
        if (valueDay(readValue(source.table, source.row, columnIndex(source.table, field))) === IMPOSSIBLE_DATE)
          report.at(source, field, { person: member.name, partyCell: member.partyCell })
  },
}

function namesImpossibleDay(text: string): boolean {
  return text.includes('/') && (text.match(/\d{1,2}\/\d{1,2}\/\d{4}/g) ?? []).some((day) => parseDateText(day) === IMPOSSIBLE_DATE)
}
