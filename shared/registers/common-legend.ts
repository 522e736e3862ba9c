import type { Grid } from '../sheet/grid.ts'
import { foldText } from '../text/fold-text.ts'
import { oncePerText } from '../text/once-per-text.ts'
import type { RegisteredTable } from './dataset.ts'
import { NO_REASON } from './legend-pairs.ts'
import { codesOfTab, tabHeading } from './legend-of-tab.ts'
import { type Legend, legendReader, usedCodes } from './read-legend.ts'

/** A tab that only explains codes is short; beside a long register they are explained at its top. */
const LEGEND_ROWS = 60
/** One pair alone may be somebody's remark. */
const FEWEST_CODES = 2

/**
 * The legend of a tab without attendance: it counts for the tabs without one of their own, each of its codes for those that it is used in. Beside a register only one whose codes somebody marks with is meant. Gives it
 * for the tab of a name.
 */
export function commonLegend(sheets: readonly Grid[], tables: readonly RegisteredTable[]): (tab: string) => Legend {
  const marked = tables.filter(isAttendance).map(({ table }) => table)
  const used = usedCodes(marked)
  const tabs = new Set(sheets.map(({ sheet }) => foldText(sheet)))
  const explaining = sheets.flatMap((sheet) => {
    if (marked.some(({ grid }) => grid.sheet === sheet.sheet)) return []
    const registers = tables.filter(({ table, role }) => role !== 'other' && table.grid.sheet === sheet.sheet).map(({ table }) => table)
    return registers.length === 0 && sheet.values.length > LEGEND_ROWS ? [] : [{ sheet, registers }]
  })
  const legendOf = (tab: string) => {
    const legends = explaining.flatMap(({ sheet, registers }) => {
      const legendIn = legendReader(codesOfTab(sheet, tab, tabs), registers, registers.length === 0 ? used : undefined)
      const legend = legendIn({ from: 0, to: Math.min(sheet.values.length, LEGEND_ROWS) })
      const isMeant = registers.length === 0 || [...legend.keys()].filter((code) => used.has(code)).length >= FEWEST_CODES
      return isMeant ? [legend] : []
    })
    return legends.find((legend) => legend.size >= FEWEST_CODES || legend.has(NO_REASON)) ?? new Map()
  }
  if (explaining.some(({ sheet }) => tabHeading(sheet))) return oncePerText(legendOf)
  const ofAll = legendOf('')
  return () => ofAll
}

/** Grids of months and lists of marks. */
export function isAttendance({ role }: RegisteredTable): boolean {
  return role === 'attendance-grid' || role === 'attendance-list'
}
