import type { Grid, GridValue } from './grid.ts'
import { measureSaid } from './measure-label.ts'
import type { CountedMeasure } from './measure-words.ts'

/** «TT: số được triệu tập; D: dự họp; P: vắng có phép»: a short heading and what is counted below it. */
const PAIR = /(?:^|[;,.:(\n])\s*(\p{L}{1,4})\s*[:=–-]\s*([^;:=,.\n()]{2,40})(?=\s*(?:[;,.\n)]|$))/gu
/** Fewer of them may stand in any sentence. */
const FEWEST = 2
/** No book of a year's meetings is longer. */
const MOST_ROWS = 1000
const SHORTEST_LINE = 12

/**
 * Puts what a line of the tab says of its short headings («TT: số được triệu tập; D: dự họp») in their place. Only where one of them counts who had to come: no sign that people are marked with means that. Any other grid
 * comes back as it is.
 */
export function explainHeadings(grid: Grid): Grid {
  const explained = headingsExplained(grid)
  if (explained === undefined || explained.size < FEWEST) return grid
  const at = (value: GridValue) => (typeof value === 'string' ? explained.get(value.trim()) : undefined)
  const isHeading = (row: readonly GridValue[]) =>
    row.filter((value) => at(value) !== undefined).length >= FEWEST &&
    row.some((value) => at(value)?.measure === 'required') &&
    row.every((value) => typeof value === 'string' && !/\d/.test(value))
  return { ...grid, values: grid.values.map((row) => (isHeading(row) ? row.map((value) => at(value)?.words ?? value) : row)) }
}

/** The headings that one line explains, with its words and what they count; undefined where none says who had to come. */
function headingsExplained({ values }: Grid): ReadonlyMap<string, { words: string; measure: CountedMeasure }> | undefined {
  if (values.length > MOST_ROWS) return undefined
  for (const row of values)
    for (const value of row) {
      if (typeof value !== 'string' || value.length < SHORTEST_LINE || !/[:=]/.test(value)) continue
      const pairs = [...value.matchAll(PAIR)].flatMap(([, sign = '', said = '']) => {
        const [words, measure] = [said.trim(), measureSaid(said)]
        return measure === undefined ? [] : [[sign, { words, measure }] as const]
      })
      if (pairs.length >= FEWEST && pairs.some(([, { measure }]) => measure === 'required')) return new Map(pairs)
    }
  return undefined
}
