import type { Grid } from '../sheet/grid.ts'
import type { RegisteredTable } from './dataset.ts'
import { type Legend, legendReader, usedCodes } from './read-legend.ts'

/** A tab that only explains codes is short; beside a long register they are explained at its top. */
const LEGEND_ROWS = 60
/** One pair alone may be somebody's remark. */
const FEWEST_CODES = 2

/** The legend of a tab without attendance: it counts for the tabs without one of their own. Beside a register only one whose codes somebody marks with is meant. */
export function commonLegend(sheets: readonly Grid[], tables: readonly RegisteredTable[]): Legend {
  const marked = tables.filter(isAttendance).map(({ table }) => table)
  const used = usedCodes(marked)
  const legends = sheets
    .filter((sheet) => marked.every(({ grid }) => grid.sheet !== sheet.sheet))
    .flatMap((sheet) => {
      const registers = tables.filter(({ table, role }) => role !== 'other' && table.grid.sheet === sheet.sheet)
      if (registers.length === 0 && sheet.values.length > LEGEND_ROWS) return []
      const legendIn = legendReader(
        sheet,
        registers.map(({ table }) => table),
        registers.length === 0 ? used : undefined,
      )
      const legend = legendIn({ from: 0, to: Math.min(sheet.values.length, LEGEND_ROWS) })
      const isMeant = registers.length === 0 || [...legend.keys()].filter((code) => used.has(code)).length >= FEWEST_CODES
      return isMeant ? [legend] : []
    })
  return legends.find((legend) => legend.size >= FEWEST_CODES) ?? new Map()
}

/** Grids of months and lists of marks. */
export function isAttendance({ role }: RegisteredTable): boolean {
  return role === 'attendance-grid' || role === 'attendance-list'
}
