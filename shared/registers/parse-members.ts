import type { GridValue } from '../sheet/grid.ts'
import { type Table, type TableColumn, columnIndex, dataRows, findColumn, isDataRow } from '../sheet/table.ts'
import { type CivilDay, IMPOSSIBLE_DATE, NO_DATE } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import { parseDateText } from '../text/parse-date.ts'
import type { Member } from './dataset.ts'
import { remarkReader } from './dated-remark.ts'
import type { FieldId } from './fields.ts'
import { identityReader } from './identity-number.ts'
import { type DatedStatus, dayOfStatus, readNotedStatus, readStatus, type StatusReading } from './member-status.ts'
import { movesAway } from './moves-away.ts'
import { splitName } from './name-remark.ts'
import { isDitto, readDay, readText, readValue } from './read-grid-cell.ts'
import { isPlaceholder } from '../sheet/value-day.ts'
import { birthReader } from './birth-reader.ts'
import { genderReader } from './gender-reader.ts'
import { membershipDays } from './membership-days.ts'
import { rowPartyCells } from './row-party-cells.ts'
import { eventReader, type StatusEvent } from './status-events.ts'
import { sectionStatus } from './status-sections.ts'
import { tickedStatus } from './ticked-status.ts'

/** Reads every data row of a roll as a member; `index`, `partyCell` and `duplicateOf` are set when all rolls are gathered. Rows without a name are left to the rules. */
export function parseMembers(table: Table, fromAttendance = false): Member[] {
  const at = (field: FieldId) => columnIndex(table, field)
  const columns = {
    dateOfBirth: at('dateOfBirth'),
    officialDate: at('officialDate'),
    statusFrom: at('statusFrom'),
    statusTo: at('statusTo'),
    // Where no column says who somebody is, a note does: «BT».
    position: at('position') >= 0 ? at('position') : at('note'),
    note: at('note'),
  }
  const rows: Member[] = []
  const partyCells = rowPartyCells(table)
  const statusOf = statusReader(table, fromAttendance)
  const identitiesOf = identityReader(table)
  const eventOf = eventReader(table)
  const birthOf = birthReader(table)
  const genderOf = genderReader(table)
  const daysOf = membershipDays(table)
  const remarkOf = remarkReader(table, fromAttendance)
  for (const row of dataRows(table)) {
    const { name, status: said } = splitName(readName(table, row))
    if (name === '') continue
    const partyCellText = partyCells(row)
    const event = eventOf(row)
    const read = statusOf(row)
    const span = event && datedSpan(table, row, read, columns)
    const stated = event
      ? { ...read, ...latest(event, span) }
      : said && read.status === undefined
        ? { ...said, type: read.type ?? said.type }
        : read
    const isUntold = stated.status === undefined && MOVED_WITHIN.test(foldText(stated.unknown))
    const leaves =
      (isUntold || stated.status === 'TRANSFERRED_IN') && movesAway(readText(table, row, columns.note), partyCellText || table.grid.sheet)
    const identities = identitiesOf(row)
    const statusFrom = event ? stated.from : spanDay(table, row, columns.statusFrom, false)
    const statusTo = event ? stated.to : spanDay(table, row, columns.statusTo, true) || endOfSpan(readText(table, row, columns.statusFrom))
    const { admission, official } = daysOf(row)
    const birth = birthOf?.(row)
    // «dự bị» where the official day belongs.
    const instead = typeInPlaceOfDay(readValue(table, row, columns.officialDate))
    rows.push({
      index: -1,
      source: { table, row },
      name,
      nameKey: nameKey(name),
      partyCell: -1,
      partyCellText,
      identities,
      citizenId: identities.find((number) => number.field === 'citizenId')?.digits ?? '',
      partyCardNo: identities.find((number) => number.field === 'partyCardNo')?.digits ?? '',
      dateOfBirth: birth ? birth.dateOfBirth : readDay(table, row, columns.dateOfBirth),
      gender: birth ? birth.gender : genderOf(row),
      admissionDate: admission.day === NO_DATE ? admittedBy(remarkOf(readText(table, row, columns.note))) : admission.day,
      officialDate: instead === undefined ? official.day : NO_DATE,
      type: stated.type ?? instead,
      status: leaves ? 'TRANSFERRED_OUT' : (stated.status ?? 'ACTIVE'),
      statusUnknown: isUntold && leaves ? '' : stated.unknown,
      statusFrom: statusFrom > 0 ? statusFrom : stated.from || statusFrom,
      statusTo: statusTo > 0 ? statusTo : stated.to || NO_DATE,
      statusBefore: stated.before,
      position: readText(table, row, columns.position),
      fromAttendance,
      duplicateOf: -1,
    })
  }
  return rows
}

/** The day since when or until when a status holds. */
function spanDay(table: Table, row: number, column: number, isEnd: boolean): CivilDay {
  const day = readDay(table, row, column)
  return day === IMPOSSIBLE_DATE ? dayOfStatus(readText(table, row, column), isEnd) : day
}

/** «Chuyển nội bộ» says neither hither nor away; the remark beside it may. */
const MOVED_WITHIN = /^chuyen noi bo$/

/** The status that a row says in words with a day of its own, beside days of coming and leaving; undefined where it says none. */
function datedSpan(
  table: Table,
  row: number,
  { status, from, to }: StatusReading,
  columns: { readonly statusFrom: number; readonly statusTo: number },
): DatedStatus | undefined {
  const since = readDay(table, row, columns.statusFrom) || from
  if (status === undefined || status === 'ACTIVE' || since <= NO_DATE) return undefined
  return { status, from: since, to: readDay(table, row, columns.statusTo) || to }
}

/** Who came and was exempted later is exempt, and came before; who was exempted and left later has left. */
function latest(event: StatusEvent, span: DatedStatus | undefined): StatusEvent {
  if (!span || span.status === event.status) return event
  const { before, ...last } = event
  return span.from > event.from ? { ...span, before: last } : { ...last, before: span }
}

/** «01/4/2026 - 30/6/2026» where only a beginning is asked for; `NO_DATE` where one day stands there. */
function endOfSpan(text: string): CivilDay {
  const end =
    text.length > 12
      ? /\d{4}\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?(\d[\d/.-]+\d)\s*$/iu.exec(text.normalize('NFC'))?.[1]
      : undefined
  return end === undefined ? NO_DATE : Math.max(parseDateText(end), NO_DATE)
}

/** «Kết nạp ngày 20/02/2026» in a note; `NO_DATE` when it does not say so. */
function admittedBy(note: string): CivilDay {
  const day = /(?:kết nạp|vào đảng)(?:\s+(?:đảng|mới|từ|ngày|viên))*\s*:?\s*(\d[\d/.-]+\d)/iu.exec(note)?.[1]
  return day === undefined ? NO_DATE : Math.max(parseDateText(day), NO_DATE)
}

/**
 * What the columns of a row say of type and status together: a status that is not the ordinary one goes first. A note says a status only where the roll has no column for it
 * («Ghi chú: miễn SH từ 01/2026»).
 */
function statusReader(table: Table, fromAttendance: boolean): (row: number) => StatusReading {
  const at = (field: FieldId) => columnIndex(table, field)
  const own = [at('status'), at('typeAndStatus')].filter((column) => column >= 0)
  const all = [...own, at('memberType')].filter((column) => column >= 0)
  const note = own.length === 0 ? at('note') : -1
  // In the sheet of one month «miễn SH từ 01/5» may stand where reasons do.
  const reason = own.length === 0 && fromAttendance && table.columns.every(({ period }) => !period) ? at('reason') : -1
  const tickedOf = tickedStatus(table)
  const sectionOf = own.length === 0 ? sectionStatus(table) : undefined
  const remarkOf = remarkReader(table, fromAttendance)
  const notedIn = (row: number, column: number) => (column < 0 ? undefined : readNotedStatus(remarkOf(readText(table, row, column))))
  return (row) => {
    const ticked = tickedOf?.(row)
    if (ticked) return ticked
    const readings = all.map((column) => readStatus(remarkOf(dittoText(table, row, column))))
    const [only] = readings
    if (readings.length === 1 && note < 0 && reason < 0 && only && only.unknown === '') return only
    const because = notedIn(row, reason)
    // «xin ra về sớm»
    const noted = [notedIn(row, note), because?.status === 'RESIGNED' ? undefined : because].find((reading) => reading?.status)
    const section = sectionOf?.(row)
    const stated =
      readings.find((reading) => reading.status !== undefined && reading.status !== 'ACTIVE') ??
      (noted?.status ? noted : undefined) ??
      (section?.status ? section : undefined) ??
      readings.find((reading) => reading.status !== undefined)
    const unknown = readings.map((reading) => reading.unknown)
    return {
      type: (readings.find((reading) => reading.type !== undefined) ?? section)?.type,
      status: stated?.status,
      from: stated?.from ?? NO_DATE,
      to: stated?.to ?? NO_DATE,
      ...(stated?.before && { before: stated.before }),
      unknown: unknown.filter((text) => text !== '' && (!isPlaceholder(text) || text.includes('?'))).join(', '),
    }
  }
}

/** The columns that hold a name; -1 for none. */
type NameColumns = { readonly first: number; readonly second: number }

const nameColumnsOf = new WeakMap<Table, NameColumns>()

function typeInPlaceOfDay(value: GridValue): Member['type'] {
  return typeof value === 'string' && /^\s*\p{L}/u.test(value) ? readStatus(value).type : undefined
}

/** The name in a row, from one column or two («Họ và chữ đệm», «Tên»; or a full-name heading over two columns). '' for none. */
export function readName(table: Table, row: number): string {
  const columns = nameColumns(table)
  const first = readText(table, row, columns.first)
  const second = columns.second < 0 ? '' : readText(table, row, columns.second)
  return second === '' ? first : `${first} ${second}`.trim()
}

/** What a row calls somebody: the name, or the number of the card or the person where no column holds names. '' for nothing. */
export function readPerson(table: Table, row: number): string {
  const { first, second } = nameColumns(table)
  if (first >= 0 || second >= 0) return readName(table, row)
  return readText(table, row, columnIndex(table, 'partyCardNo')) || readText(table, row, columnIndex(table, 'citizenId'))
}

function nameColumns(table: Table): NameColumns {
  const columns = nameColumnsOf.get(table) ?? findNameColumns(table)
  nameColumnsOf.set(table, columns)
  return columns
}

function findNameColumns(table: Table): NameColumns {
  const given = columnIndex(table, 'givenName')
  const full = findColumn(table, 'fullName')
  if (!full) return { first: columnIndex(table, 'lastName'), second: given }
  return { first: full.index, second: given >= 0 ? given : splitNameColumn(table, full) }
}

/** A heading «Họ và tên» over two columns leaves the second without a heading; it holds the given names. -1 where it does not. */
function splitNameColumn(table: Table, full: TableColumn): number {
  const next = table.columns.find((column) => column.index === full.index + 1)
  if (!next || (next.header !== '' && next.header !== full.header) || next.field !== '' || next.period) return -1
  let words = 0
  let filled = 0
  for (let row = table.firstRow; row < Math.min(table.endRow, table.firstRow + 40); row++) {
    const text = readText(table, row, next.index)
    if (!isDataRow(table, row) || text === '') continue
    filled++
    if (/^\p{L}+$/u.test(text)) words++
  }
  return filled > 0 && words * 10 >= filled * 9 ? next.index : -1
}

/** A text, or the one above when the person typed «nt». */
function dittoText(table: Table, row: number, column: number): string {
  let r = row
  let text = readText(table, r, column)
  while (r > table.firstRow && text !== '' && text.length <= 9 && isDitto(text)) text = readText(table, --r, column)
  return text
}
