import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { parsePeriod } from './parse-period.ts'
import { partyCellIn } from './read-titles.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'

const HEADER_ROWS = 30
const ENOUGH_LINES = 2
/** «Đ/c vắng», «Họ tên đảng viên vắng». */
const OF_ABSENT = /^(?:\w+ )*(?:d c|dong chi|dang vien|dv|nguoi|ten) (?:vang|nghi)$/
/** «phải dự 16, có mặt 14» */
const COUNTS = /\b(?:phai du|co mat|vang)\D{0,12}\d/
/** « – ngày 08/01/2026» behind «Thường kỳ tháng 1». */
const DAY = /[^\p{L}\d]*(?:họp )?(?:ngày )?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d+)?)/iu

/** A line that says of a meeting when it was and who came, and the rows below it that name who did not. */
type Line = { readonly row: number; readonly names: number[] }

/**
 * Names of those who were absent below lines that say which meeting they missed («Thường kỳ tháng 1 – ngày 08/01/2026: phải dự 16, có mặt 14»), turned into a register of meetings that names them in a column, so that
 * it is read like any other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function unfoldMeetingLines(grid: Grid): Grid {
  const header = grid.values.slice(0, HEADER_ROWS).findIndex((row) => row.some(isOfAbsent))
  if (header < 0) return grid
  const column = (grid.values[header] as readonly GridValue[]).findIndex(isOfAbsent)
  const lines = findLines(grid, header, column)
  return lines.length < ENOUGH_LINES ? grid : unfolded(grid, header, column, lines)
}

function isOfAbsent(value: GridValue): boolean {
  return typeof value === 'string' && OF_ABSENT.test(foldText(value))
}

/** The lines with their rows, to the first row that names nobody, and behind a blank row is no line; none where names stand before the first line. */
function findLines({ values }: Grid, header: number, column: number): Line[] {
  const lines: Line[] = []
  let isBehindGap = false
  for (let row = header + 1; row < values.length; row++) {
    const filled = (values[row] ?? []).filter((value) => value !== '')
    const last = lines.at(-1)
    if (filled.length === 1 && isLine(filled[0] as GridValue)) lines.push({ row, names: [] })
    else if (filled.length > 0 && (!last || isBehindGap || (values[row]?.[column] ?? '') === '')) break
    else if (filled.length > 0) last?.names.push(row)
    isBehindGap = filled.length === 0
  }
  return lines
}

function isLine(value: GridValue): boolean {
  return (
    typeof value === 'string' && COUNTS.test(foldText(value)) && partyCellIn(value) === '' && parsePeriod([timeOf(value)[0]]) !== undefined
  )
}

/** The period that a line names («Thường kỳ tháng 1») and the day, '' for none. */
function timeOf(line: string): [period: string, day: string] {
  const [when = '', day = ''] = (line.normalize('NFC').split(':')[0] as string).split(DAY)
  return [when, day]
}

function unfolded(grid: Grid, header: number, column: number, lines: readonly Line[]): Grid {
  const { values } = grid
  const at = placesOf(grid)
  const columns = (values[header] as readonly GridValue[]).flatMap((_, c) => (c < column ? [] : [c]))
  const blank: Placed = ['', undefined]
  // Who was absent stands first: whatever is said of a row is said of that person.
  const rows = lines.flatMap(({ row, names: [first, ...others] }): Placed[][] => {
    const place = { row, column: values[row]?.findIndex((value) => value !== '') as number }
    const text = values[row]?.[place.column] as string
    return [
      [
        ...columns.map((c): Placed => (first === undefined ? ['', place] : at(first, c))),
        ...[...timeOf(text), text].map((said): Placed => [said, place]),
      ],
      ...others.map((other) => [...columns.map((c) => at(other, c)), blank, blank, blank]),
    ]
  })
  const place = { row: header, column }
  const heads = [['Họ tên vắng', place], ...columns.slice(1).map((c) => at(header, c))] as Placed[]
  const heading = [...heads, ...['Kỳ sinh hoạt', 'Ngày họp', 'Số liệu'].map((text): Placed => [text, place])]
  // No first line is taken for a second row of headings.
  const numbers = heading.map((_, i): Placed => [`(${i + 1})`, place])
  const whole = placedRows(grid)
  const end = Math.max(...lines.flatMap(({ row, names }) => [row, ...names])) + 1
  return placedGrid(grid, [...whole.slice(0, header), heading, numbers, ...rows, [], ...whole.slice(end)], place)
}
