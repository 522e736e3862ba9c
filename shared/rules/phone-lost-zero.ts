import type { TabRole } from '../registers/codes.ts'
import { rowPartyCells } from '../registers/row-party-cells.ts'
import { readDigits } from '../registers/read-grid-cell.ts'
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

const OF_PARTY_CELLS: ReadonlySet<TabRole> = new Set(['party-cells', 'meetings', 'attendance-summary'])

export const phoneLostZero: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const member of dataset.members) {
      const details = lostZero(member.source.table, member.source.row)
      if (details) report.member(member, 'phone', details)
    }
    // The numbers of secretaries stand in the register of party cells, or beside what is counted of these.
    for (const { table, role } of dataset.tables) {
      if (!OF_PARTY_CELLS.has(role) || columnIndex(table, 'phone') < 0) continue
      const nameOf = rowPartyCells(table)
      for (const row of dataRows(table)) {
        const details = lostZero(table, row)
        if (details) report.at({ table, row }, 'phone', { partyCell: nameOf(row), person: nameOf(row), ...details })
      }
    }
  },
}

function lostZero(table: Table, row: number): { params: { suggestion: string }; fix: { kind: 'text'; after: string } } | undefined {
  const digits = readDigits(table, row, columnIndex(table, 'phone'))
  if (!/^[35789]\d{8}$/.test(digits)) return undefined
  return { params: { suggestion: `0${digits}` }, fix: { kind: 'text', after: `0${digits}` } }
}
