import { convertLegacy, hasModernLetters, type LegacyEncoding, suspectLegacy } from '../text/legacy-encodings.ts'
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'

const SAMPLED_ROWS = 400
/** So far above and below a text its neighbours show how it was typed. */
const NEAR = 40
/** A sheet is taken as a legacy one from this many texts that show the signature: one may be a foreign word. */
const MIN_SIGNATURES = 3

/**
 * Puts a tab typed in TCVN3 or VNI into Unicode and says so in `legacy`. Only a tab that shows the signature several times is touched, because a single word may be valid in both
 * («Chi bé», P06); in such a tab every text without letters of today's Vietnamese is converted, or, where other columns are typed in today's, those of the columns that show the signature.
 */
export function readLegacyGrid(grid: Grid): Grid {
  const legacy = dominantEncoding(grid)
  if (legacy === undefined) return grid
  const isMixed = countTexts(grid, hasModernLetters) >= MIN_SIGNATURES
  const columns = isMixed ? legacyColumns(grid, legacy) : undefined
  const convert = (value: GridValue, row: number, column: number): GridValue =>
    typeof value !== 'string' ||
    columns?.has(column) === false ||
    !/[\u00a1-\u00ff]/.test(value) ||
    hasModernLetters(value) ||
    (isMixed && suspectLegacy(value) === undefined && isAmongModern(grid, row, column))
      ? value
      : convertLegacy(value, legacy)
  return {
    ...grid,
    legacy,
    values: grid.values.map((values, row) => values.map((value, column) => convert(value, row, column))),
    display: undefined,
  }
}

/** «Ngô Minh Me» may be either: with today's letters in the nearest text above and in the nearest below that show how they were typed, it is typed in today's. */
function isAmongModern({ values }: Grid, row: number, column: number): boolean {
  const isModern = (lines: readonly (readonly GridValue[])[]) => {
    const texts = lines.map((line) => levelText(line[column] ?? ''))
    const nearest = texts.find((text) => hasModernLetters(text) || suspectLegacy(text) !== undefined)
    return nearest !== undefined && hasModernLetters(nearest)
  }
  return isModern(values.slice(Math.max(0, row - NEAR), row).reverse()) && isModern(values.slice(row + 1, row + 1 + NEAR))
}

function countTexts({ values }: Grid, isCounted: (value: string) => boolean): number {
  const texts = values.slice(0, SAMPLED_ROWS).flat()
  return texts.filter((value) => typeof value === 'string' && isCounted(value)).length
}

/** The columns in which several texts show the signature. */
function legacyColumns({ values }: Grid, legacy: LegacyEncoding): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const row of values.slice(0, SAMPLED_ROWS))
    for (const [column, value] of row.entries())
      if (typeof value === 'string' && suspectLegacy(value) === legacy) counts.set(column, (counts.get(column) ?? 0) + 1)
  return new Set([...counts].flatMap(([column, count]) => (count >= MIN_SIGNATURES ? [column] : [])))
}

function dominantEncoding(grid: Grid): LegacyEncoding | undefined {
  const counts = { tcvn3: 0, vni: 0 }
  const seen = new Set<string>()
  for (let r = 0; r < Math.min(grid.values.length, SAMPLED_ROWS); r++) {
    for (const value of grid.values[r] as readonly GridValue[]) {
      if (typeof value !== 'string' || value.length > 200 || seen.has(value)) continue
      seen.add(value)
      const encoding = suspectLegacy(value)
      if (encoding !== undefined) counts[encoding]++
    }
  }
  const winner: LegacyEncoding = counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni'
  return counts[winner] >= MIN_SIGNATURES ? winner : undefined
}
