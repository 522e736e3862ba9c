/** A file of values between semicolons, tabs or commas that was pasted into one column: each line becomes a row, and stays where it was pasted. */
import { parseDateText } from '../text/parse-date.ts'
import { dayOf, hasDay, monthOf, yearOf } from '../text/civil-day.ts'
import type { Grid, GridValue } from './grid.ts'

const SEPARATORS = [';', '\t', '|', ',']
/** A list of names with commas in it has fewer parts, and they differ in number from line to line. */
const FEWEST_PARTS = 4
const FEWEST_LINES = 5

/** The same grid where its column is no such file. */
export function unpackColumn(grid: Grid): Grid {
  const column = onlyColumn(grid)
  if (column < 0) return grid
  const lines = grid.values.map((row) => String(row[column] ?? ''))
  const filled = lines.filter((line) => line.trim() !== '')
  const separator = SEPARATORS.find((one) => isFileOf(filled, one))
  if (separator === undefined) return grid
  const parts = lines.map((line) => split(line, separator))
  const width = parts.reduce((most, row) => Math.max(most, row.length), 0)
  const { display: _, notes: __, merges: ___, ...rest } = grid
  return {
    ...rest,
    values: parts.map((row) => Array.from({ length: width }, (_value, i) => read(row[i] ?? ''))),
    isPacked: true,
    origin: (row) => ({ row, column }),
  }
}

/** From 0; -1 where several columns hold something, or only a few lines. */
function onlyColumn({ values }: Grid): number {
  const used = new Set<number>()
  let lines = 0
  for (const row of values) {
    const held = row.flatMap((value, c) => (value === '' ? [] : [c]))
    if (held.length > 0) lines++
    for (const c of held) used.add(c)
    if (used.size > 1) return -1
  }
  return lines >= FEWEST_LINES ? ([...used][0] ?? -1) : -1
}

/** Whether nearly all lines have as many parts as most of them. */
function isFileOf(lines: readonly string[], separator: string): boolean {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const { length } = split(line, separator)
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  const [parts, agreeing] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return parts >= FEWEST_PARTS && agreeing * 10 >= lines.length * 9
}

/** «1;"Bí thư; đại biểu";x»: what stands between quotation marks is one part. */
function split(line: string, separator: string): string[] {
  const parts: string[] = []
  let [part, isQuoted] = ['', false]
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === separator && !isQuoted) {
      parts.push(part.trim())
      part = ''
    } else part += sign
  }
  return [...parts, part.trim()]
}

/** What a sheet makes of a part: a day, a short number, else a text. Numbers of identity keep their zeros. */
function read(part: string): GridValue {
  if (/^(?:0|[1-9]\d{0,5})$/.test(part)) return Number(part)
  const day = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(part) ? parseDateText(part) : 0
  return hasDay(day) ? { year: yearOf(day), month: monthOf(day), day: dayOf(day) } : part
}
