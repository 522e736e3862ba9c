import type { Grid, GridValue } from './grid.ts'
import { isNumberRow } from './header-block.ts'
import { measureLabelled } from './measure-label.ts'
import { parsePeriod } from './parse-period.ts'
import { isUnitName } from './party-cell-name.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'
import { rowWord } from './row-words.ts'

const HEADER_ROWS = 30
const ENOUGH_PARTY_CELLS = 2
const ENOUGH_MEASURES = 2

/** The rows of one meeting: the row that names it, undefined where only the title does, and those of what is said of it. */
type Block = { readonly name: number | undefined; readonly rows: number[] }

/**
 * A summary with the party cells across and what is said of a meeting down («Ngày sinh hoạt», «Phải dự», «Có mặt», «Tỷ lệ»), one block per meeting below the other («THÁNG GIÊNG», «Chuyên đề quý I»), turned into
 * registers with one row per party cell, so that it is read like any other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function turnIndicators(grid: Grid): Grid {
  const { values } = grid
  for (let header = 0; header < Math.min(HEADER_ROWS, values.length); header++) {
    const row = values[header] ?? []
    const named = row.flatMap((value, column) => (isPartyCell(value) ? [column] : []))
    if (named.length < ENOUGH_PARTY_CELLS) continue
    const label = row
      .slice(0, named[0])
      .findIndex((value, column) => typeof value === 'string' && value !== '' && isLabelled(grid, header, column))
    if (label < 0) continue
    const across = row.flatMap((value, column) => (column > label && value !== '' ? [column] : []))
    const blocks = findBlocks(grid, header + 1, label)
    const areNames = across.every((column) => typeof row[column] === 'string' && parsePeriod([row[column] as string]) === undefined)
    if (areNames && named.length * 2 >= across.length && blocks.length > 0 && blocks.every((block) => isWhole(grid, block, label)))
      return turned(grid, header, label, across, blocks)
  }
  return grid
}

function isPartyCell(value: GridValue): boolean {
  if (typeof value !== 'string') return false
  return isUnitName(value) || rowWord(value) === 'group'
}

/** Whether one of the first rows below says in this column what it counts. */
function isLabelled({ values }: Grid, header: number, column: number): boolean {
  return values.slice(header + 1, header + 1 + HEADER_ROWS).some((row) => measureLabelled(row[column] ?? '') !== undefined)
}

/** A line that names a month or a quarter and says nothing else begins a block; a blank one ends it. */
function findBlocks({ values }: Grid, from: number, label: number): Block[] {
  const blocks: Block[] = []
  let open = true
  for (let row = isNumberRow(values[from] ?? []) ? from + 1 : from; row < values.length; row++) {
    const line = values[row] ?? []
    const text = line[label] ?? ''
    const saysMore = line.some((value, column) => column > label && value !== '')
    if (text === '' && !saysMore) open = false
    else if (typeof text === 'string' && !saysMore && parsePeriod([text])) {
      blocks.push({ name: row, rows: [] })
      open = true
    } else if (typeof text !== 'string' || text === '' || !open || !saysMore) break
    else {
      if (blocks.length === 0) blocks.push({ name: undefined, rows: [] })
      blocks.at(-1)?.rows.push(row)
    }
  }
  return blocks
}

function isWhole({ values }: Grid, { rows }: Block, label: number): boolean {
  const measures = new Set(rows.map((row) => measureLabelled(values[row]?.[label] ?? '')))
  return measures.has('present') && measures.size - (measures.has(undefined) ? 1 : 0) >= ENOUGH_MEASURES
}

function turned(grid: Grid, header: number, label: number, across: readonly number[], blocks: readonly Block[]): Grid {
  const at = placesOf(grid)
  const rows = placedRows(grid)
  const after = (blocks.at(-1)?.rows.at(-1) ?? header) + 1
  const registers = blocks.flatMap(({ name, rows: lines }): Placed[][] => [
    [['Chi bộ', { row: header, column: label }], ...lines.map((line) => at(line, label))],
    ...(name === undefined ? [] : [[at(name, label)]]),
    ...across.map((column) => [at(header, column), ...lines.map((line) => at(line, column))]),
  ])
  return placedGrid(grid, [...rows.slice(0, header), ...registers, [], ...rows.slice(after)], {
    row: header,
    column: label,
  })
}
