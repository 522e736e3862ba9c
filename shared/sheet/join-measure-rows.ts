import { foldText } from '../text/fold-text.ts'
import { parseNumberText } from '../text/parse-number.ts'
import type { Grid, GridValue } from './grid.ts'
import { isNumberRow } from './header-block.ts'
import { levelsAbove } from './header-levels.ts'
import { levelText } from './level-text.ts'
import { measureSaid } from './measure-label.ts'
import { parsePeriod } from './parse-period.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'

const SAMPLED_ROWS = 60
const HEADER_ROWS = 3
const ENOUGH_MONTHS = 2
/** «P» and «C» are marks; what is counted is written out. */
const LABEL = /^.{4,40}$/

/** Rows that stand together, one for each thing that is counted of a party cell, by the key of their label; '' for the row above them that holds nothing but the party cell's name. */
type Block = ReadonlyMap<string, number>

/**
 * A summary with a row for each thing that is counted («Phải dự», «Có mặt», «Vắng có lý do» in a column; the party cell's name left of the first of them or of all, or in a row above them), turned into one row per party
 * cell with such columns below each month, so that it is read like any other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function joinMeasureRows(grid: Grid): Grid {
  const width = grid.values[0]?.length ?? 0
  for (let at = 0; at < width; at++) {
    const keys = repeatedLabels(grid, at)
    if (keys.filter((key) => measureSaid(key)).length < 2) continue
    const blocks = findBlocks(grid, at, keys)
    const first = blocks[0]?.values().next().value ?? 0
    const last = isNumberRow(grid.values[first - 1] ?? []) ? first - 2 : first - 1
    if (last >= 0 && blocks.every((block) => isWhole(block) && isDense(block, grid, at) && (at > 0 || block.has(''))))
      return joined(grid, at, keys, blocks, last)
  }
  return grid
}

/** The keys of what stands more than once in a column, written out. */
function repeatedLabels({ values }: Grid, at: number): string[] {
  const keys = values.slice(0, SAMPLED_ROWS).map((row) => labelKey(row[at]))
  return [...new Set(keys.filter((key, row) => key !== '' && keys.indexOf(key) < row))]
}

function labelKey(value: GridValue | undefined): string {
  return typeof value === 'string' && LABEL.test(value) ? foldText(value) : ''
}

/** A new block begins where a label comes again; none where one thing follows itself, as in a list. */
function findBlocks({ values }: Grid, at: number, keys: readonly string[]): Block[] {
  const blocks: Map<string, number>[] = []
  for (const [row, line] of values.entries()) {
    const key = labelKey(line[at])
    if (!keys.includes(key)) continue
    const block = blocks.at(-1)
    if (block && !block.has(key)) {
      block.set(key, row)
      continue
    }
    if (block && !isWhole(block)) return []
    const [name = '', ...behind] = values[row - 1]?.slice(at) ?? []
    const isNamed = name !== '' && !keys.includes(labelKey(name)) && behind.every((value) => value === '')
    blocks.push(new Map([...(isNamed ? [['', row - 1] as const] : []), [key, row]]))
  }
  return blocks
}

function isWhole(block: Block): boolean {
  return block.size > (block.has('') ? 2 : 1)
}

/** «ngày họp» above the people of a party cell and «Có mặt» below them are no lines that stand together; one line between may be misspelled. */
function isDense(block: Block, { values }: Grid, at: number): boolean {
  const rows = [...block.values()]
  const from = Math.min(...rows)
  const others = values.slice(from, Math.max(...rows)).filter((row, i) => row[at] !== '' && !rows.includes(from + i))
  return others.length <= 1
}

function joined(grid: Grid, labels: number, keys: readonly string[], blocks: readonly Block[], last: number): Grid {
  const { values } = grid
  const blank: Placed = ['', undefined]
  const at = placesOf(grid)
  const place = (row: number | undefined, column: number) => (row === undefined ? blank : at(row, column))
  let top = last
  while (top > 0 && last - top + 1 < HEADER_ROWS && (values[top - 1] ?? []).filter((value) => value !== '').length > 1) top--
  const levels = (values[last] ?? []).map((own, column) => [...levelsAbove(grid, top, last, column), own].filter((value) => value !== ''))
  const isMonth = levels.map((path, column) => column > labels && parsePeriod(path) !== undefined)
  const months = [...isMonth.keys()].filter((column) => isMonth[column])
  const counted = blocks.flatMap((block) => [...block.values()].flatMap((row) => months.map((column) => at(row, column)[0])))
  const filled = counted.filter((value) => value !== '')
  // Marks in words count nobody.
  if (months.length < ENOUGH_MONTHS || filled.filter(isNumber).length * 2 <= filled.length) return grid
  const places = [...levels.keys()].flatMap((column): { column: number; key?: string; isLabelled?: boolean }[] => {
    if (column < labels) return [{ column }]
    // Under a month everything is counted; of a sum only what somebody filled in. A single thing needs no heading of its own.
    const used = isMonth[column]
      ? keys
      : [...(column > labels ? keys : []), ''].filter((key) => blocks.some((block) => place(block.get(key), column)[0] !== ''))
    return used.map((key) => ({ column, key, isLabelled: used.length > 1 }))
  })
  const heading = (column: number) => (column === labels ? 'Chi bộ' : (levels[column] ?? []).map(levelText).join(' '))
  const whole = placedRows(grid)
  const rows = [
    ...whole.slice(0, top),
    places.map(({ column }): Placed => [heading(column), { row: last, column }]),
    places.map(({ key = '', isLabelled }) => (isLabelled ? place(blocks.find((block) => block.has(key))?.get(key), labels) : blank)),
  ]
  // A row of something else keeps its values below the months that they stand below.
  const spread = (row: readonly Placed[]) => {
    const wide: Placed[] = []
    for (const [column, value] of row.entries()) {
      if (value[0] === '') continue
      const first = places.findIndex((other) => other.column === column)
      // What is counted there is said where nothing else names the row.
      const isFree = column === labels && first < 0 && wide.length === 0 && labels > 0
      wide[isFree ? labels - 1 : first >= 0 ? first : places.length + column] = value
    }
    return Array.from(wide, (value) => value ?? blank)
  }
  for (let row = last + 1; row < values.length; row++) {
    const block = blocks.find((lines) => [...lines.values()].includes(row))
    if (!block) rows.push(spread(whole[row] ?? []))
    const lines = [...(block?.values() ?? [])]
    const filledIn = (column: number) => lines.find((line) => at(line, column)[0] !== '')
    if (block && lines[0] === row)
      rows.push(places.map(({ column, key }) => place(key === undefined ? filledIn(column) : block.get(key), column)))
  }
  return placedGrid(grid, rows, { row: last, column: labels })
}

function isNumber(value: GridValue): boolean {
  return parseNumberText(levelText(value)) !== undefined
}
