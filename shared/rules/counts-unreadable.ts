import { readText } from '../registers/read-grid-cell.ts'
import { columnIndex, type Table } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const countsUnreadable: Rule = {
  severity: 'error',
  check: ({ counted }, report) => {
    for (const { meeting } of counted.meetings) {
      if (meeting.typedProblem !== 'unreadable' || !meeting.source) continue
      const { table, row } = meeting.source
      const column =
        meeting.source.column ?? ['present', 'absent'].map((field) => columnIndex(table, field)).find((index) => index >= 0) ?? -1
      const words = readText(table, row, column)
      report.at(meeting.source, column, {
        partyCell: meeting.partyCell,
        params: words === '' ? gapOf(table, row, column) : { words },
      })
    }
  },
}

/** Where nobody said who had to come: who came, or who did not. */
function gapOf(table: Table, row: number, column: number): Record<string, string> {
  if (column < 0 || column !== columnIndex(table, 'required')) return {}
  const present = readText(table, row, columnIndex(table, 'present'))
  return present === '' ? { absent: readText(table, row, columnIndex(table, 'absent')) } : { present }
}
