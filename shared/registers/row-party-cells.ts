import { readRowText } from '../sheet/row-words.ts'
import { ROW_CODES, type Table, columnIndex, isDataRow } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { partyCellWasOf } from './former-members.ts'
import { isDitto, readText } from './read-grid-cell.ts'

/** Group rows that are no party cells: groups inside one, blocs above several. */
const NOT_A_CELL =
  /^(?:to dang|khoi(?! pho)|nhom|dang bo|dang uy|dang vien|loai|phan|muc|can bo|chinh thuc|du bi|mien|ky|thang|quy|chuyen de)\b/
/** «GIẢM TRONG NĂM 2026»: those who came or left, whichever party cell they were of. */
const CHANGES = /^(?:bien dong|(?:tang|giam) (?:trong|nam|ky|tu|do|dau|giam)\b)/

/**
 * The party cell of each row of a table: its own column (carried down where only the first row of a block is filled), else the group row above it, else the title. '' when none says it.
 */
export function rowPartyCells(table: Table): (row: number) => string {
  const named = columnIndex(table, 'partyCell')
  const column = named >= 0 ? named : columnIndex(table, 'partyCellCode')
  const isOfAll = (label: string) => CHANGES.test(foldText(label))
  const groups = table.groups.filter(({ label }, i) => isPartyCellLabel(label) || (i === table.groups.length - 1 && isOfAll(label)))
  const note = columnIndex(table, 'note')
  const carried = column >= 0 && isCarriedDown(table, column)
  let at = 0
  let last = ''
  let next = table.firstRow
  let lastRaw: unknown
  return (row) => {
    if (column >= 0) {
      const raw = table.grid.values[row]?.[column] ?? ''
      // Rows of one party cell stand together: the same value needs no second look.
      if (raw === lastRaw && last !== '') return last
      const text = readText(table, row, column)
      if (carried) for (; next < row; next++) if (opensBlock(table, next, column)) last = readText(table, next, column)
      next = row
      if (text !== '' && !isDitto(text)) {
        last = text
        lastRaw = raw
      } else if (!carried && !isDitto(text)) return groupOf(row)
      return last
    }
    return groupOf(row)
  }
  function groupOf(row: number): string {
    if (at > 0 && (groups[at - 1]?.row ?? 0) > row) at = 0
    while (at < groups.length && (groups[at] as { row: number }).row < row) at++
    const label = groups[at - 1]?.label
    // Below the last party cell those who left any of them, with a remark on whose they were.
    return label === undefined ? table.titles.partyCell : isOfAll(label) ? partyCellWasOf(readText(table, row, note)) : label
  }
}

/** Whether a group row names a party cell and not a group within one. */
export function isPartyCellLabel(label: string): boolean {
  const key = foldText(label)
  return !NOT_A_CELL.test(key) && !CHANGES.test(key)
}

/** A column that is filled once per block: the first row is filled, most others are blank. */
export function isCarriedDown(table: Table, column: number): boolean {
  let blank = 0
  let filled = 0
  for (let row = table.firstRow; row < Math.min(table.endRow, table.firstRow + 200); row++) {
    const opens = opensBlock(table, row, column)
    if (!opens && !isDataRow(table, row)) continue
    const text = readText(table, row, column)
    if (text === '') blank++
    else filled++
    if (filled === 0 && blank > 0) return false
  }
  return blank > filled
}

/** «BẢN ĐÔNG | Cộng đi họp | 10 | 12»: the sums of a block in its first row, beside its name. */
function opensBlock(table: Table, row: number, column: number): boolean {
  if (table.rowKinds[row - table.firstRow] !== ROW_CODES.total) return false
  const text = readText(table, row, column)
  if (text === '') return false
  const { word, isTotal } = readRowText(text)
  return word !== 'total' && !isTotal
}
