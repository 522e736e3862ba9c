import { headerKey } from './header-key.ts'
import type { Grid, GridValue } from './grid.ts'
import { measureNamed } from './measure-words.ts'
import { plainHeader } from './plain-header.ts'

/** «TT: số được triệu tập; D: dự họp; P: vắng có phép»: a short heading and what is counted below it. */
const PAIR = /(?:^|[;,.:(\n])\s*(\p{L}{1,4})\s*[:=–-]\s*([^;:=,.\n()]{2,40})(?=\s*(?:[;,.\n)]|$))/gu
/** Fewer of them may stand in any sentence. */
const FEWEST = 2
/** No book of a year's meetings is longer. */
const MOST_ROWS = 1000

/**
 * Puts what a line of the tab says of its short headings («TT: số được triệu tập; D: dự họp») in their place. Only where one of them counts who had to come: no sign that people are marked with means that. Any other grid
 * comes back as it is.
 */
export function explainHeadings(grid: Grid): Grid {
  const meanings = explained(grid)
  if (meanings.size < FEWEST) return grid
  const meaning = (value: GridValue) => (typeof value === 'string' ? meanings.get(value.trim()) : undefined)
  const required = new Set([...meanings].flatMap(([sign, words]) => (measureOf(words) === 'required' ? [sign] : [])))
  const isHeading = (row: readonly GridValue[]) =>
    row.filter((value) => meaning(value) !== undefined).length >= FEWEST &&
    row.some((value) => typeof value === 'string' && required.has(value.trim())) &&
    row.every((value) => typeof value === 'string' && !/\d/.test(value))
  return { ...grid, values: grid.values.map((row) => (isHeading(row) ? row.map((value) => meaning(value) ?? value) : row)) }
}

function measureOf(words: string): string | undefined {
  return measureNamed(plainHeader(headerKey(words)))
}

/** The headings that one line explains; none where it says nothing of who had to come. */
function explained({ values }: Grid): ReadonlyMap<string, string> {
  if (values.length > MOST_ROWS) return new Map()
  for (const row of values)
    for (const value of row) {
      if (typeof value !== 'string' || value.length < 12 || !/[:=]/.test(value)) continue
      const pairs = [...value.matchAll(PAIR)].flatMap(([, sign = '', words = '']) =>
        measureOf(words) === undefined ? [] : [[sign, words.trim()] as const],
      )
      if (pairs.length >= FEWEST && pairs.some(([, words]) => measureOf(words) === 'required')) return new Map(pairs)
    }
  return new Map()
}
