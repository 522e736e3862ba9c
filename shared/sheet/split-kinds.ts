import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'
import { type Placed, placedGrid, placedRows } from './placed-grid.ts'

const HEADER_ROWS = 30
const REGULAR = /^(?:sinh hoat |hop |sh )?(?:chi bo )?(?:thuong ky|dinh ky|thuong le|le)$/
const THEMATIC = /^(?:sinh hoat |hop |sh )?(?:chi bo )?chuyen de(?: (?:quy|thang)(?: \w+)?)?(?: neu co)?$/
const PARTY_CELLS = /^(?:ten )?(?:chi bo|cb|don vi)$/
/** Fewer headings that both parts have show nothing. */
const ENOUGH = 3

/**
 * One row per party cell with two meetings side by side, «SINH HOẠT THƯỜNG KỲ» and «SINH HOẠT CHUYÊN ĐỀ» over the same headings («Ngày | Phải dự | Dự | …»), turned into a table for each kind so that it is read like
 * any other. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function splitKinds(grid: Grid): Grid {
  for (const [header, row] of grid.values.slice(0, HEADER_ROWS).entries()) {
    const keys = row.map((value) => (typeof value === 'string' && value.length < 40 ? foldText(value) : ''))
    const [regular, thematic] = [keys.findIndex((key) => REGULAR.test(key)), keys.findIndex((key) => THEMATIC.test(key))]
    const named = keys.findIndex((key) => PARTY_CELLS.test(key))
    if (regular < 0 || thematic < regular || named < 0 || named > regular) continue
    const next = row.findIndex((value, column) => column > thematic && value !== '')
    const end = next < 0 ? row.length : next
    if (areAlike(grid.values[header + 1] ?? [], [regular, thematic, end])) return split(grid, header, named, [regular, thematic, end])
  }
  return grid
}

type Bounds = readonly [regular: number, thematic: number, end: number]

/** Whether both parts have the same headings, but for a few. */
function areAlike(heads: readonly GridValue[], [regular, thematic, end]: Bounds): boolean {
  const keysOf = (from: number, to: number) => heads.slice(from, to).map((value) => foldText(levelText(value)))
  const [first, second] = [keysOf(regular, thematic), keysOf(thematic, end)]
  const common = second.filter((key) => key !== '' && first.includes(key))
  return common.length >= ENOUGH && common.length * 4 >= second.filter((key) => key !== '').length * 3
}

function split(grid: Grid, header: number, named: number, [regular, thematic, end]: Bounds): Grid {
  const rows = placedRows(grid)
  const above = rows.slice(0, header)
  const below = rows.slice(header)
  const first = below.map((row) => [...row.slice(0, thematic), ...row.slice(end)])
  const isBlank = (cells: readonly Placed[]) => cells.every(([value]) => value === '')
  // A party cell that held no second meeting.
  const held = below.filter((row) => !isBlank(row.slice(thematic, end)) || isBlank(row.slice(regular, thematic)))
  // How many members there are is said, and summed up, once.
  const second = held.map((row) => [...row.slice(0, named + 1), ...row.slice(thematic, end)])
  const kind: Placed = rows[header]?.[thematic] ?? ['', undefined]
  // Three blank rows end a table; what the title says holds for both, but for the kind.
  return placedGrid(grid, [...above, ...first, [], [], [], ...above.map((row) => row.map(ofNoKind)), [kind], ...second], {
    row: header,
    column: regular,
  })
}

function ofNoKind([value, place]: Placed): Placed {
  return [typeof value === 'string' ? value.replace(/(?:sinh hoạt\s+)?(?:thường kỳ|định kỳ)(?:\s*(?:,|và)\s*)?/giu, '') : value, place]
}
