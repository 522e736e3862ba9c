/** Where a field stands in a table, in the table's own words: the heads of its row and of its column, its unit and its part. */
import { MARK_COLUMN } from '../../shared/form/marks-given.ts'
import { textOf } from './page-text.ts'
import {
  COUNTER,
  HINT_TEXT,
  isWholeRow,
  LEVEL,
  NUMBER,
  type Slot,
  type Table,
  type TablePlace,
  UNIT_HEAD,
  UNIT_TEXT,
} from './table-model.ts'

/** «a)», «-»: a part of the row above. */
const LETTER = /^(?:[a-zđ][.)]?|[-–+])$/i
/** «3.1»: as a label it is only the place of a row. */
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/
/** «3», «3.1.»: of a criterion, in the table in which it is marked. */
const CRITERION = /^(\d{1,2}(?:\.\d{1,2})*)\.?$/
const CRITERIA_HEAD = /tiêu ch|nội dung|yêu cầu|nhiệm vụ|công việc/iu
const FIGURE = /^\d[\d.,\s]*%?$/
const COUNTER_HEAD = /^(?:stt|tt|s\.?tt|số tt|no\.?|#)$/i
const PERIOD_HEAD = /^(?:tháng|quý)$/iu

export function describe(table: Table, place: { row: number; column: number; width: number }): TablePlace {
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
