/** The lines of a table as slots, by the arithmetic of row and column spans. */
import { attr } from './attr.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { titleOf } from './side-texts.ts'
import { CELL, type Slot, TABLE, type Table } from './table-model.ts'
import { walkPage } from './walk-page.ts'

const MOST_COLUMNS = 500

/** The slots of lines by the arithmetic of their spans, and where each cell stands. */
export function readLines(lines: readonly Element[], owners: Owners): Pick<Table, 'rows' | 'at'> {
  const rows: (Slot | undefined)[][] = []
  const at: Table['at'] = new Map()
  const places = placesOfLines(lines)
  lines.forEach((line, i) => {
    const r = places[i] as number
    rows[r] ??= []
    let c = 0
    const isDrawn = line.checkVisibility()
    for (const gridCell of partsOf(line, CELL)) {
      // A wide header may keep the cells that it covers.
      if (isDrawn && !gridCell.checkVisibility()) continue
      // Grids that draw only what is in sight say which column a cell stands in.
      const said = Number(attr(gridCell, 'aria-colindex') ?? 0)
      if (said > 0) c = Math.min(said, MOST_COLUMNS) - 1
      while (rows[r]?.[c]) c++
      const width = spanOf(gridCell, 'colspan')
      const height = Math.min(spanOf(gridCell, 'rowspan') || lines.length - r, lines.length - r)
      const slot = slotOf(gridCell, width, owners)
      for (let i = 0; i < height; i++) {
        rows[r + i] ??= []
        for (let j = 0; j < width; j++) (rows[r + i] as (Slot | undefined)[])[c + j] = slot
      }
      at.set(gridCell, { row: r, column: c, width })
      c += width
    }
  })
  return { rows, at }
}

/** Of each line, which row of the table it is: grids that keep their first columns in sight draw each row in two parts, and say by its number which belong together. */
function placesOfLines(lines: readonly Element[]): readonly number[] {
  const numbers = lines.map((line) => Number(attr(line, 'aria-rowindex') ?? 0))
  const known = [...new Set(numbers.filter((number) => number > 0))].sort((a, b) => a - b)
  if (known.length === numbers.filter((number) => number > 0).length) return lines.map((_, i) => i)
  let last = known.length
  // A line of sums below has no number.
  return numbers.map((number) => (number > 0 ? known.indexOf(number) : last++))
}

export function slotOf(element: Element, span: number, owners: Owners): Slot {
  const hasField = owners.count(element) > 0
  const header = element.matches('th,[role=columnheader],[role=rowheader]')
  const { title, aside } = hasField ? { title: '', aside: '' } : titleOf(element)
  return { element, text: title, aside, lead: hasField ? leadIn(element) : '', hasField, header, span }
}

/** Rows of a table or cells of a row, also those that components draw; not those of a table inside. */
export function partsOf(holder: Element, selector: string): Element[] {
  const parts: Element[] = []
  const look = (element: Element) => {
    if (element.matches(selector)) parts.push(element)
    return element.matches(`${selector},${TABLE}`) ? 'past' : 'into'
  }
  if (holder.shadowRoot) walkPage(holder.shadowRoot, look)
  walkPage(holder, look)
  return parts
}

function leadIn(gridCell: Element): string {
  const inner = gridCell.querySelector(`:scope > ${TABLE.split(',').join(',:scope > ')}`)
  const before = inner ? [...gridCell.childNodes].slice(0, [...gridCell.childNodes].indexOf(inner)) : []
  return before
    .map((node) => textOf(node))
    .filter(Boolean)
    .join(' ')
}

function spanOf(gridCell: Element, name: 'colspan' | 'rowspan'): number {
  const text = attr(gridCell, name) ?? attr(gridCell, `aria-${name}`) ?? '1'
  const value = Number.parseInt(text, 10)
  return Number.isNaN(value) ? 1 : Math.max(Math.min(value, 200), name === 'rowspan' ? 0 : 1)
}
