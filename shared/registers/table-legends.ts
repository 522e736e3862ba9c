import type { Grid } from '../sheet/grid.ts'
import type { Table } from '../sheet/table.ts'
import type { Mark } from './codes.ts'
import { BLANK } from './legend-pairs.ts'
import { type Legend, legendReader, usedCodes } from './read-legend.ts'

/** Fewer codes are no legend of a table of its own but somebody's remark. */
const FEWEST_CODES = 2
const NONE: Legend = new Map()

/**
 * The legend that each table of a tab is marked by. One legend explains a whole tab, wherever it stands, but no table that uses none of its signs while others use them. Where tables stacked above each
 * other explain the same sign differently, each is read by the legend that stands with it: below its own header and above the next, or above its header where the last table has none below.
 */
export function tableLegends(grid: Grid, tables: readonly Table[]): (table: Table) => Legend {
  const starts = [...new Set(tables.map(({ headerRow }) => headerRow))].sort((a, b) => a - b)
  const legendIn = legendReader(grid, tables)
  const shared = legendIn({ from: 0, to: grid.values.length })
  if (tables.length < 2 || shared.size === 0) return () => shared
  const bounds = [0, ...starts, grid.values.length]
  const parts = bounds.slice(0, -1).map((from, i) => {
    const legend = legendIn({ from, to: bounds[i + 1] as number })
    return legend.size < FEWEST_CODES ? NONE : legend
  })
  if (!contradict(parts)) {
    const users = shared.has(BLANK) ? [] : tables.filter((table) => [...usedCodes([table])].some((code) => shared.has(code)))
    return (table) => (users.length === 0 || users.includes(table) ? shared : NONE)
  }
  const standAbove = parts[0] !== NONE && parts.at(-1) === NONE
  return ({ headerRow }) => parts[starts.indexOf(headerRow) + (standAbove ? 0 : 1)] ?? NONE
}

/** Whether two legends give one sign two meanings; exempt or elsewhere, somebody need not come. */
function contradict(legends: readonly Legend[]): boolean {
  const meanings = new Map<string, Mark>()
  return legends.some((legend) =>
    [...legend].some(([code, said]) => {
      const mark = said === 'outside' ? 'exempt' : said
      const known = meanings.get(code)
      meanings.set(code, mark)
      return known !== undefined && known !== mark
    }),
  )
}
