import { readText, readValue } from '../registers/read-grid-cell.ts'
import type { GridValue } from '../sheet/grid.ts'
import { columnIndex, findColumn, type Table } from '../sheet/table.ts'
import { formatPercent } from '../text/format-percent.ts'
import { parseNumberText } from '../text/parse-number.ts'
import type { Report } from './rule.ts'

/** A share of which the part may lie between two counts, because signs are open. */
export type Share = { readonly part: number; readonly whole: number }

/** Whether the rate that stands in a grid cell is one of these shares. */
export function isRate(table: Table, row: number, column: number, shares: readonly Share[]): boolean {
  const said = readRate(readValue(table, row, column))
  return said !== undefined && offBy(said.percent, shares).some(({ off }) => off <= said.tolerance)
}

/** How far a rate lies from each share of anybody. */
function offBy(percent: number, shares: readonly Share[]): (Share & { readonly off: number })[] {
  return shares.filter((share) => share.whole > 0).map((share) => ({ ...share, off: Math.abs((share.part * 100) / share.whole - percent) }))
}

/** Reports the rate that stands in a grid cell if it is none of these shares. `typed` is the rate as it stands there, where it stands among other words. */
export function compareRate(table: Table, row: number, column: number, shares: readonly Share[], report: Report, typed?: string): void {
  const said = readRate(typed ?? readValue(table, row, column))
  if (said === undefined) return
  const possible = offBy(said.percent, shares)
  if (possible.length === 0) return
  // A difference of half a unit of the last shown digit is rounding.
  if (possible.some(({ off }) => off <= said.tolerance)) return
  // What the office divides by is most likely what comes nearest.
  const best = possible.reduce((nearest, share) => (share.off < nearest.off ? share : nearest))
  const name = readText(table, row, findColumn(table, 'fullName')?.index ?? columnIndex(table, 'partyCell'))
  report.at({ table, row }, column, {
    person: findColumn(table, 'fullName') ? name : null,
    partyCell: findColumn(table, 'partyCell') ? name : null,
    params: { right: formatPercent(best.part, best.whole), part: best.part, whole: best.whole },
  })
}

/** 0,933 · 93,3 · «93,3%» → percent of 100 and how far rounding may have moved it (P19: above 1,5 it is a percentage already). */
function readRate(value: GridValue): { percent: number; tolerance: number } | undefined {
  const read = typeof value === 'number' ? { value, isPercent: false } : typeof value === 'string' ? parseNumberText(value) : undefined
  if (!read || read.value < 0) return undefined
  const percent = read.isPercent || read.value > 1.5 ? read.value : read.value * 100
  const decimals = /[.,](\d+)/.exec(String(Math.round(percent * 1e6) / 1e6))?.[1]?.length ?? 0
  return { percent, tolerance: decimals === 0 ? 0.5001 : decimals === 1 ? 0.0501 : 0.00501 }
}
