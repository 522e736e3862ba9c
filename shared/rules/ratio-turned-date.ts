import { readRatio } from '../registers/parse-summary.ts'
import { ratioColumn } from '../registers/ratio-column.ts'
import { readText } from '../registers/read-grid-cell.ts'
import { isCivilDate } from '../sheet/grid.ts'
import { columnIndex } from '../sheet/table.ts'
import type { Rule } from './rule.ts'

export const ratioTurnedDate: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role !== 'attendance-summary' && role !== 'meetings') continue
      const ratioAt = ratioColumn(table)
      for (let row = table.firstRow; row < table.endRow; row++) {
        for (const column of table.columns) {
          const value = table.grid.values[row]?.[column.index]
          if (
            column.period?.measure === 'day' ||
            (!column.period && column.index !== ratioAt) ||
            value === undefined ||
            !isCivilDate(value)
          )
            continue
          const ratio = readRatio(value, table)
          report.at({ table, row }, column.index, {
            partyCell: readText(table, row, columnIndex(table, 'partyCell')) || null,
            params: { ratio: ratio ? `${ratio.part}/${ratio.whole}` : '' },
          })
        }
      }
    }
  },
}
