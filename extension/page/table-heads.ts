/** Which lines of a table head its columns or a part of it, and what they say. */
import { COUNTER, HINT_TEXT, isWholeRow, NUMBER, type Slot, type Table, UNIT_HEAD, UNIT_TEXT } from './table-model.ts'

export function tableOf(rows: Table['rows'], headerRows: number, lead: string, at: Table['at']): Table {
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

/** The last of the leading rows may be a group row («I. Tăng trong kỳ»): one text over the whole width, or one text and blanks. */
export function headRowsBefore(rows: readonly (Slot | undefined)[][], firstField: number): number {
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
