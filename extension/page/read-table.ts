/** Reads a table of a page: one with the tags of a table, one that its style draws, or tables of one row each that stand as one. */
import { boxOf } from './box-of.ts'
import type { DrawnTable } from './drawn-table.ts'
import { headTableOf, overMiddle } from './head-table.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { headsAbove } from './stacked-rows.ts'
import { partsOf, readLines, slotOf } from './table-cells.ts'
import { headRowsBefore, tableOf } from './table-heads.ts'
import { CELL, type Slot, type Table } from './table-model.ts'
import { parentOf } from './visibility.ts'

export function readTable(holder: Element, owners: Owners): Table {
  const lines = partsOf(holder, 'tr,[role=row]')
  const { rows, at } = readLines(lines, owners)
  const head = lines.length > 0 && owners.count(holder) > 1 && holder.matches('table') ? headRowsAbove(holder, rows, owners) : undefined
  if (head) {
    rows.unshift(...head.rows)
    for (const place of at.values()) place.row += head.rows.length
    return tableOf(rows, head.rows.length, leadOf(head.holder, owners), at)
  }
  const firstField = rows.findIndex((row) => row.some((slot) => slot?.hasField))
  const inHead = lines.filter((line) => line.closest('thead') && isHeadLine(line, owners)).length
  const headerRows = Math.max(inHead, headRowsBefore(rows, Math.max(firstField, 0)))
  return tableOf(rows, headerRows, leadOf(holder, owners), at)
}

/** Tables of one row each, below heads that are drawn apart. */
export function readStack({ holder, tables }: { holder: Element; tables: readonly Element[] }, owners: Owners): Table {
  const lines = tables.flatMap((table) => partsOf(table, 'tr,[role=row]'))
  const { rows, at } = readLines(lines, owners)
  const heads =
    headsAbove(
      holder,
      (rows[0] ?? []).map((slot) => (slot ? boxOf(slot.element) : new DOMRect())),
      owners,
    ) ?? []
  const height = Math.max(0, ...heads.map((levels) => levels.length))
  const known = new Map<Element, Slot>()
  const slotOfHead = (head: { element: Element; text: string }): Slot => {
    const slot = known.get(head.element) ?? { ...head, aside: '', lead: '', hasField: false, header: true, span: 1 }
    known.set(head.element, slot)
    return slot
  }
  // The last level stands right above the rows, whether or not there is one over it.
  const above = Array.from({ length: height }, (_, level) =>
    heads.map((levels) => levels[level - height + levels.length]).map((head) => head && slotOfHead(head)),
  )
  for (const place of at.values()) place.row += height
  return tableOf([...above, ...rows], height, leadOf(holder, owners), at)
}

export function readDrawnTable({ holder, lines }: DrawnTable, owners: Owners): Table {
  const rows: (Slot | undefined)[][] = []
  const at: Table['at'] = new Map()
  for (const [row, line] of lines.entries()) {
    rows[row] = []
    for (const { element, column, width } of line) {
      const slot = slotOf(element, width, owners)
      for (let i = 0; i < width; i++) (rows[row] as (Slot | undefined)[])[column + i] = slot
      at.set(element, { row, column, width })
    }
  }
  const firstField = rows.findIndex((row) => row.some((slot) => slot?.hasField))
  return tableOf(rows, headRowsBefore(rows, firstField), leadOf(holder, owners), at)
}

/** Without fields, or with nothing but the box that marks all rows. */
function isHeadLine(line: Element, owners: Owners): boolean {
  if (owners.count(line) === 0) return true
  const fields = [...line.querySelectorAll('input:not([type=hidden]),select,textarea,[role=combobox]')]
  const named = partsOf(line, CELL).filter((gridCell) => /\p{L}/u.test(textOf(gridCell)))
  return named.length > 1 && fields.length > 0 && fields.every((field) => field.matches('[type=checkbox]'))
}

/** Headers that stand in a table of their own, put over the columns above which they are drawn; only for a table that begins with fields. */
function headRowsAbove(
  holder: Element,
  rows: readonly (Slot | undefined)[][],
  owners: Owners,
): { rows: (Slot | undefined)[][]; holder: Element } | undefined {
  if (!rows[0]?.some((slot) => slot?.hasField)) return undefined
  const head = headTableOf(holder, owners)
  if (!head) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, c) => rows.map((row) => row[c]).find((slot) => slot?.span === 1))
  const lines = readTable(head, owners).rows
  return { rows: lines.map((line) => columns.map((column) => column && overMiddle(line, boxOf(column.element)))), holder: head }
}

function leadOf(holder: Element, owners: Owners): string {
  const texts: string[] = []
  let at: Element | null = holder
  for (let depth = 0; at && depth < 4 && owners.count(at) === owners.count(holder); depth++, at = parentOf(at))
    for (let before = at.previousElementSibling; before && owners.count(before) === 0; before = before.previousElementSibling)
      texts.unshift(textOf(before))
  return texts.filter(Boolean).join(' ').slice(0, 400)
}
