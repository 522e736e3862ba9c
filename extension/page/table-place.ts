/**
 * Where a field stands in a table, in the table's own words: headers of its row and of its column, by the arithmetic of
 * row and column spans. Rows without fields before the first row with fields are headers, whatever tags they use.
 */
import { closestOf } from './ancestors.ts'
import { describe } from './describe-place.ts'
import { makeDrawnTables } from './drawn-table.ts'
import type { Owners } from './owners.ts'
import { readDrawnTable, readStack, readTable } from './read-table.ts'
import { stackAround } from './stacked-rows.ts'
import { LEVEL, TABLE, type Table, type TablePlace } from './table-model.ts'
import { parentOf } from './visibility.ts'

export function makeTablePlaces(owners: Owners): (anchor: Element) => TablePlace | undefined {
  const tables = new Map<Element, Table>()
  const drawnAround = makeDrawnTables(owners)
  const drawnPlace = (anchor: Element): TablePlace | undefined => {
    const drawn = drawnAround(anchor)
    if (!drawn) return undefined
    const table = tables.get(drawn.holder) ?? readDrawnTable(drawn, owners)
    tables.set(drawn.holder, table)
    for (let at: Element | null = anchor; at && at !== drawn.holder; at = parentOf(at)) {
      const place = table.at.get(at)
      if (place) return describe(table, place)
    }
    return undefined
  }
  const placeOf = (anchor: Element): TablePlace | undefined => {
    const gridCell = closestOf(anchor, 'td,th,[role=gridcell],[role=cell]')
    const own = gridCell && closestOf(gridCell, TABLE)
    if (!gridCell || !own) return drawnPlace(anchor)
    const stack = stackAround(own)
    const holder = stack?.holder ?? own
    const table = tables.get(holder) ?? (stack ? readStack(stack, owners) : readTable(own, owners))
    tables.set(holder, table)
    const place = table.at.get(gridCell)
    const found = place && describe(table, place)
    // A table for each line, within a table that keeps them together.
    const around = parentOf(holder)
    const outer = found && around ? placeOf(around) : undefined
    if (!found || !outer) return found
    // A table that only lays out one field, as a spinner is with its arrows.
    if (owners.count(holder) === 1 && !/\p{L}/u.test(found.row + found.column)) return outer
    if (outer.row !== '' && outer.column !== '') return within(outer, found)
    return found.section === '' ? { ...found, section: outer.section } : found
  }
  return placeOf
}

/** A small table inside a cell of a table of data: what it says itself comes below the heads of that cell. */
function within(outer: TablePlace, inner: TablePlace): TablePlace {
  const column = [outer.column, inner.row, inner.column].filter(Boolean).join(LEVEL)
  return { ...outer, column, unit: inner.unit || outer.unit, section: outer.section || inner.section }
}

/** Of boxes that stand side by side in the cells of one row: their row, and what the heads of their columns have in common. */
export function placeOfParts(parts: readonly Element[], placeOf: (anchor: Element) => TablePlace | undefined): TablePlace | undefined {
  const places = parts.flatMap((part) => placeOf(part) ?? [])
  const [first] = places
  if (!first || places.length < 2 || places.length < parts.length || places.some(({ row }) => row !== first.row)) return undefined
  const levels = first.column.split(LEVEL)
  const shared = levels.findIndex((level, i) => places.some(({ column }) => column.split(LEVEL)[i] !== level))
  return { ...first, column: levels.slice(0, Math.max(shared, 0)).join(LEVEL) }
}
