import type { Grid, GridValue } from './grid.ts'

const HEADER_ROWS = 30
const SAMPLED_ROWS = 60
const SEPARATOR = /[\n;]/
const OFFICIAL = /[\n;].*chính thức/iu
const TWO_DAYS = /^\D*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[\n;]\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\D*$/

/**
 * Rolls after the Party's own form put several facts into one grid cell, one per line or parted by a semicolon, under a heading that names them likewise («Ngày vào Đảng⏎Ngày chính thức» over «04/08/2015⏎04/08/2016»).
 * Of such columns only the first fact is kept, but for the official day below that of admission. What is shown to people stays as it was.
 */
export function keepFirstFacts(grid: Grid): Grid {
  const columns = new Map<number, number>()
  for (let r = 0; r < Math.min(HEADER_ROWS, grid.values.length); r++)
    for (const [c, value] of (grid.values[r] ?? []).entries())
      if (hasLines(value) && isHeading(grid, r, c) && !columns.has(c) && holdsFacts(grid, r + 1, c)) columns.set(c, r)
  if (columns.size === 0) return grid
  const first = (value: GridValue) => (hasLines(value) ? (value.split(SEPARATOR)[0] as string).trim() : value)
  const saysOfficial = new Set([...columns].filter(([c, r]) => OFFICIAL.test(String(grid.values[r]?.[c]).normalize('NFC'))).map(([c]) => c))
  const isKept = (value: GridValue, c: number) => saysOfficial.has(c) && typeof value === 'string' && TWO_DAYS.test(value)
  const values = grid.values.map((row, r) =>
    row.map((value, c) => (r >= (columns.get(c) ?? Number.POSITIVE_INFINITY) && !isKept(value, c) ? first(value) : value)),
  )
  return { ...grid, values }
}

/** A heading stands below nothing but titles, in a row of words, and holds no days; a name that is broken over two lines is one fact. */
function isHeading({ values }: Grid, row: number, column: number): boolean {
  const text = String(values[row]?.[column])
  const isName = /^h(?:ọ|o)\s.*t(?:ê|e)n\s*$/isu.test(text.normalize('NFC').trim())
  const isRowOfWords = (values[row] ?? []).every((value) => typeof value === 'string' && !/^\s*\d+\s*$/.test(value))
  return !/\d/.test(text) && !isName && isRowOfWords && [1, 2].every((up) => (values[row - up]?.[column] ?? '') === '')
}

function hasLines(value: GridValue): value is string {
  return typeof value === 'string' && SEPARATOR.test(value)
}

/** Whether most of what stands below a heading has several lines, too. */
function holdsFacts(grid: Grid, from: number, column: number): boolean {
  const heading = grid.values[from - 1]?.[column]
  const below = grid.values
    .slice(from, from + SAMPLED_ROWS)
    .map((row) => row[column] ?? '')
    // Below counts only the headings of the tables that follow have lines.
    .filter((value) => value !== heading && (typeof value !== 'string' || value.length > 3))
  return below.length >= 3 && below.filter(hasLines).length * 10 >= below.length * 6
}
