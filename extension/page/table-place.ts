/**
 * Where a field stands in a table, in the table's own words: headers of its row and of its column, by the arithmetic of
 * row and column spans. Rows without fields before the first row with fields are headers, whatever tags they use.
 */
import { MARK_COLUMN } from '../../shared/form/marks-given.ts'
import { closestOf } from './ancestors.ts'
import { attr } from './attr.ts'
import { boxOf } from './box-of.ts'
import { type DrawnTable, makeDrawnTables } from './drawn-table.ts'
import { headTableOf, overMiddle } from './head-table.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { titleOf } from './side-texts.ts'
import { headsAbove, stackAround } from './stacked-rows.ts'
import { parentOf } from './visibility.ts'
import { walkPage } from './walk-page.ts'

/** `parent`: text of the row of which the row is a part by its number, «3.1» of «3»; else ''. */
/** `aside`: what explains the name of the row, in small letters; else ''. */
export type TablePlace = { row: string; column: string; unit: string; section: string; parent: string; aside: string }
/** `lead`: of a cell with fields in a small table, the words before it; else ''. */
type Slot = { element: Element; text: string; aside: string; lead: string; hasField: boolean; header: boolean; span: number }
type Table = {
  rows: (Slot | undefined)[][]
  headerRows: number
  /** Of each row, the rows that head its columns: those above all fields, or new ones further down. */
  heads: { from: number; to: number }[]
  sections: string[]
  /** Of each row, what explains its name in small letters. */
  asides: string[]
  /** The question right before a table that holds nothing else. */
  lead: string
  /** Header rows that say in which unit or form the columns are filled in. */
  unitRows: ReadonlySet<number>
  /** Header rows whose numbers name the columns («30 | 40 | 45») and do not just count them. */
  numberRows: ReadonlySet<number>
  at: Map<Element, { row: number; column: number; width: number }>
}

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]'
const CELL = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]'
const COUNTER = /^\(?\s*(?:\d{1,3}|[a-z]|[ivx]+)\s*\)?\.?$|^\(?\d+\s*=.*$/i
/** «a)», «-»: a part of the row above. */
const LETTER = /^(?:[a-zđ][.)]?|[-–+])$/i
/** «3.1»: as a label it is only the place of a row. */
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/
/** «3», «3.1.»: of a criterion, in the table in which it is marked. */
const CRITERION = /^(\d{1,2}(?:\.\d{1,2})*)\.?$/
const CRITERIA_HEAD = /tiêu ch|nội dung|yêu cầu|nhiệm vụ|công việc/iu
const FIGURE = /^\d[\d.,\s]*%?$/
const COUNTER_HEAD = /^(?:stt|tt|s\.?tt|số tt|no\.?|#)$/i
const UNIT_TEXT = /^\(?(?:%|người|đồng chí|đ\/c|đc|buổi|lần|cuộc|phút|giờ|điểm|lượt|ý kiến|tuổi|(?:nghìn |ngàn |triệu )?đồng)\)?$/iu
const HINT_TEXT =
  /^\(?(?:(?:ví dụ|vd)(?:[:.]?\s.+)?|[\p{L}]{1,5}[/.-][\p{L}]{1,5}[/.-][\p{L}]{2,4}|(?:đánh dấu|tích|chọn|ghi|nhập|khoanh)\s.{1,40})\)?$/iu
const PERIOD_HEAD = /^(?:tháng|quý)$/iu
const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đv tính)$/i

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

const LEVEL = ' – '

/** Of each line, which row of the table it is: grids that keep their first columns in sight draw each row in two parts, and say by its number which belong together. */
function placesOfLines(lines: readonly Element[]): readonly number[] {
  const numbers = lines.map((line) => Number(attr(line, 'aria-rowindex') ?? 0))
  const known = [...new Set(numbers.filter((number) => number > 0))].sort((a, b) => a - b)
  if (known.length === numbers.filter((number) => number > 0).length) return lines.map((_, i) => i)
  let last = known.length
  // A line of sums below has no number.
  return numbers.map((number) => (number > 0 ? known.indexOf(number) : last++))
}

/** Tables of one row each, below heads that are drawn apart. */
function readStack({ holder, tables }: { holder: Element; tables: readonly Element[] }, owners: Owners): Table {
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

function readTable(holder: Element, owners: Owners): Table {
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

/** The slots of lines by the arithmetic of their spans, and where each cell stands. */
function readLines(lines: readonly Element[], owners: Owners): Pick<Table, 'rows' | 'at'> {
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

/** Without fields, or with nothing but the box that marks all rows. */
function isHeadLine(line: Element, owners: Owners): boolean {
  if (owners.count(line) === 0) return true
  const fields = [...line.querySelectorAll('input:not([type=hidden]),select,textarea,[role=combobox]')]
  const named = partsOf(line, CELL).filter((gridCell) => /\p{L}/u.test(textOf(gridCell)))
  return named.length > 1 && fields.length > 0 && fields.every((field) => field.matches('[type=checkbox]'))
}

function slotOf(element: Element, span: number, owners: Owners): Slot {
  const hasField = owners.count(element) > 0
  const header = element.matches('th,[role=columnheader],[role=rowheader]')
  const { title, aside } = hasField ? { title: '', aside: '' } : titleOf(element)
  return { element, text: title, aside, lead: hasField ? leadIn(element) : '', hasField, header, span }
}

function readDrawnTable({ holder, lines }: DrawnTable, owners: Owners): Table {
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

function tableOf(rows: Table['rows'], headerRows: number, lead: string, at: Table['at']): Table {
  const unitRows = new Set(rows.slice(0, headerRows).flatMap((row, r) => (isUnitRow(row, rows[r - 1]) ? [r] : [])))
  const numberRows = new Set(rows.slice(0, headerRows).flatMap((row, r) => (namesByNumbers(row) ? [r] : [])))
  spellOutTwins(rows)
  return {
    rows,
    headerRows,
    heads: headsOf(rows, headerRows),
    sections: sectionsOf(rows, headerRows),
    asides: rows.map(asideOf),
    lead,
    unitRows,
    numberRows,
    at,
  }
}

/** What tells two titles apart stands in them, in letters of whatever size. */
function spellOutTwins(rows: Table['rows']): void {
  const explained = [...new Set(rows.flat())].filter((slot) => slot !== undefined).filter(({ aside }) => aside !== '')
  const told = new Map<string, Set<string>>()
  for (const { text, aside } of explained) told.set(text, (told.get(text) ?? new Set()).add(aside))
  for (const slot of explained.filter(({ text }) => (told.get(text)?.size ?? 0) > 1)) {
    slot.text = `${slot.text} ${slot.aside}`
    slot.aside = ''
  }
}

function asideOf(row: Table['rows'][number]): string {
  return [...new Set(row)].flatMap((slot) => (slot && slot.aside !== '' ? [slot.aside] : [])).join(' ')
}

/** «30 | 40 | 45 | 50»: steps other than one are no numbers of columns. */
function namesByNumbers(row: Table['rows'][number]): boolean {
  const numbers = [...new Set(row)].flatMap((slot) => (slot && NUMBER.test(slot.text) ? [Number(slot.text)] : []))
  return numbers.length > 2 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number) + 1)
}

const NUMBER = /^\d{2,3}$/
const MOST_COLUMNS = 500

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

/** Rows of a table or cells of a row, also those that components draw; not those of a table inside. */
function partsOf(holder: Element, selector: string): Element[] {
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

function leadOf(holder: Element, owners: Owners): string {
  const texts: string[] = []
  let at: Element | null = holder
  for (let depth = 0; at && depth < 4 && owners.count(at) === owners.count(holder); depth++, at = parentOf(at))
    for (let before = at.previousElementSibling; before && owners.count(before) === 0; before = before.previousElementSibling)
      texts.unshift(textOf(before))
  return texts.filter(Boolean).join(' ').slice(0, 400)
}

function spanOf(gridCell: Element, name: 'colspan' | 'rowspan'): number {
  const text = attr(gridCell, name) ?? attr(gridCell, `aria-${name}`) ?? '1'
  const value = Number.parseInt(text, 10)
  return Number.isNaN(value) ? 1 : Math.max(Math.min(value, 200), name === 'rowspan' ? 0 : 1)
}

/** The last of the leading rows may be a group row («I. Tăng trong kỳ»): one text over the whole width, or one text and blanks. */
function headRowsBefore(rows: readonly (Slot | undefined)[][], firstField: number): number {
  let head = firstField
  while (head > 1 && isGroupRow(rows[head - 1] ?? [])) head--
  if (head === 1 && isGroupRow(rows[0] ?? [])) return 0
  return head
}

function isGroupRow(row: readonly (Slot | undefined)[]): boolean {
  const slots = [...new Set(row.filter((slot) => slot !== undefined))]
  const texts = slots.filter((slot) => slot.text !== '' && !COUNTER.test(slot.text))
  return (
    row.length > 1 &&
    texts.length === 1 &&
    slots.every((slot) => !slot.hasField) &&
    (slots.length <= 2 || slots.some((slot) => slot.text === ''))
  )
}

/** «65 năm | 70 năm» between the lines of a table, or the whole header below a line for the name of the office: from there it heads the columns. */
function headsOf(rows: Table['rows'], headerRows: number): Table['heads'] {
  let head = { from: 0, to: headerRows }
  const hasField = (row: Table['rows'][number] | undefined) => row?.some((slot) => slot?.hasField) ?? false
  return rows.map((row, r) => {
    if (r <= headerRows || !hasField(row) || hasField(rows[r - 1])) return head
    const from = rows.slice(0, r).findLastIndex(hasField) + 1
    const first = rows.findIndex((line, i) => i >= from && namesColumns(line, row))
    if (from > headerRows && first >= from && first < r) head = { from: first, to: r }
    return head
  })
}

/** Different words, without any number that stands alone, over at least two columns with fields, and over most of these. */
function namesColumns(line: Table['rows'][number], row: Table['rows'][number]): boolean {
  const over = row.flatMap((slot, c) => (slot?.hasField ? [line[c]] : []))
  const texts = over.flatMap((slot) => (slot && /\p{L}/u.test(slot.text) ? [slot.text] : []))
  return new Set(texts).size > 1 && texts.length * 2 > over.length && line.every((slot) => !slot?.hasField)
}

/** «đ/c | điểm | nn/tt/nnnn» below the names of the columns. */
function isUnitRow(row: Table['rows'][number], above: Table['rows'][number] | undefined): boolean {
  const own = [...new Set(row.filter((slot, c) => slot !== undefined && slot !== above?.[c]))].flatMap((slot) =>
    slot?.text ? [slot.text] : [],
  )
  const texts = own.filter((text) => !COUNTER.test(text) && !UNIT_HEAD.test(text))
  return above !== undefined && texts.length > 1 && texts.every((text) => UNIT_TEXT.test(text) || HINT_TEXT.test(text))
}

/** For each row, the group row above it. */
function sectionsOf(rows: readonly (Slot | undefined)[][], headerRows: number): string[] {
  // «PHẦN I. SỐ LIỆU KỲ NÀY» over the whole width, above the names of the columns.
  const title = rows.slice(0, headerRows).findLast((row) => row[0] && row[0].text !== '' && isWholeRow(row, row[0]))
  let current = title?.[0]?.text ?? ''
  return rows.map((row, r) => {
    if (r >= headerRows && isGroupRow(row))
      current = row.find((slot) => slot && slot.text !== '' && !COUNTER.test(slot.text))?.text ?? current
    return current
  })
}

function describe(table: Table, place: { row: number; column: number; width: number }): TablePlace {
  const head = table.heads[place.row] ?? { from: 0, to: 0 }
  const columnHead = (column: number): string[] => {
    const texts: string[] = []
    let last: Slot | undefined
    for (let r = head.from; r < head.to; r++) {
      const slot = table.rows[r]?.[column]
      if (
        !slot ||
        slot === last ||
        slot.text === '' ||
        table.unitRows.has(r) ||
        (COUNTER.test(slot.text) && !(table.numberRows.has(r) && NUMBER.test(slot.text))) ||
        isWholeRow(table.rows[r] ?? [], slot)
      )
        continue
      texts.push(slot.text)
      last = slot
    }
    return texts
  }
  const line = table.rows[place.row] ?? []
  const column = sharedLevels(columnHead(place.column), columnHead(place.column + Math.max(place.width, 1) - 1))
  const rowTexts: string[] = []
  let unit = [...table.unitRows].map((r) => table.rows[r]?.[place.column]?.text ?? '').find((text) => UNIT_TEXT.test(text)) ?? ''
  const units: string[] = []
  let seen: Slot | undefined
  let isCriterion = false
  for (let c = place.column - 1; c >= 0; c--) {
    const slot = line[c]
    if (!slot || slot === seen) continue
    seen = slot
    if (slot.hasField && (column.length === 0 || (rowTexts.length > 0 && columnHead(c).join() === column.join()))) break
    if (slot.lead !== '') rowTexts.unshift(slot.lead)
    const title = columnHead(c).at(-1) ?? ''
    if (UNIT_HEAD.test(title)) units.unshift(saidInColumn(table, place.row, c))
    else if (PERIOD_HEAD.test(title) && /^(?:\d{1,2}|[IVX]{1,4})$/.test(slot.text)) rowTexts.unshift(`${title} ${slot.text}`)
    // «1.612» under «Cùng kỳ» is a figure beside the field, not the name of its row.
    else if (title !== '' && FIGURE.test(slot.text) && (!slot.header || /điểm|tối đa|thang/iu.test(title))) continue
    else if (/[\p{L}\p{N}]/u.test(slot.text) && !COUNTER_HEAD.test(title) && (!COUNTER.test(slot.text) || (slot.header && c > 0)))
      if (rowTexts.length === 0 || !NUMBERING.test(slot.text)) {
        rowTexts.unshift(slot.text)
        isCriterion ||= CRITERIA_HEAD.test(title)
      }
  }
  // Under «Đơn vị», the only words of a row are no unit but what the row is about.
  if (rowTexts.length === 0) rowTexts.push(...units.filter((text) => !UNIT_TEXT.test(text)))
  else unit = units.at(0) ?? unit
  // «[ ] [ ] bị khai trừ»: the only text of a row names it from the right as well.
  if (rowTexts.length === 0) {
    const texts = [...new Set(line.slice(place.column + 1))].flatMap((slot) => (slot && slot.text !== '' ? [slot.text] : []))
    const isSilent = line.every((slot) => !slot?.hasField || !/\p{L}{2}/u.test(textOf(slot.element)))
    const isName = texts.length === 1 && !HINT_TEXT.test(texts[0] as string) && !UNIT_TEXT.test(texts[0] as string)
    if (isName && isSilent && !line.at(-1)?.hasField) rowTexts.push(...texts)
  }
  for (let c = place.column + 1; c < line.length && unit === ''; c++)
    if (UNIT_HEAD.test(columnHead(c).at(-1) ?? '')) unit = saidInColumn(table, place.row, c)
  const criterion = isCriterion && MARK_COLUMN.test(column.join(LEVEL)) ? CRITERION.exec(line[0]?.text ?? '')?.[1] : undefined
  const row = rowTexts.join(LEVEL)
  return {
    row: criterion !== undefined && row !== '' && !/^\d/.test(row) ? `${criterion}. ${row}` : row,
    column: column.join(LEVEL),
    unit,
    section: table.sections[place.row] || table.lead,
    parent: parentOfRow(table, place.row),
    aside: table.asides[place.row] ?? '',
  }
}

/** Of a field across several columns («Người lập bảng: [ ]» below them): what their heads have in common. */
function sharedLevels(first: readonly string[], last: readonly string[]): string[] {
  const end = first.findIndex((text, i) => text !== last[i])
  return first.slice(0, end < 0 ? first.length : end)
}

/** The text of a grid cell; where a ditto mark stands, that of the one above which it repeats. */
function saidInColumn({ rows }: Table, row: number, column: number): string {
  let r = row
  while (r > 0 && DITTO.test(rows[r]?.[column]?.text ?? '')) r--
  return rows[r]?.[column]?.text ?? ''
}

const DITTO = /^(?:["″”〃'`,]{1,2}|nt|như trên|-\s*["″”〃]\s*-)$/iu

function parentOfRow({ rows, headerRows }: Table, row: number): string {
  const numberOf = (slots: readonly (Slot | undefined)[] = []) => slots[0]?.text.replace(/\.$/, '') ?? ''
  const number = numberOf(rows[row])
  const around = NUMBERING.test(number) ? number.replace(/\.\d+$/, '') : undefined
  const before = rows.slice(headerRows, row)
  // «a)» goes on from the last row with a number of its own.
  const above = LETTER.test(number)
    ? before.findLast((slots) => /^\d/.test(numberOf(slots)))
    : before.findLast((slots) => numberOf(slots) === around)
  return above?.find((slot, c) => c > 0 && slot && !slot.hasField && /\p{L}/u.test(slot.text))?.text ?? ''
}

function isWholeRow(row: readonly (Slot | undefined)[], slot: Slot): boolean {
  return row.length > 1 && Array.from(row).every((other) => other === slot)
}
