import { findColumn, type Table } from '../sheet/table.ts'
import { dayOf, NO_DATE } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import type { Member } from './dataset.ts'
import type { FieldId } from './fields.ts'
import { readStatus } from './member-status.ts'
import { isDitto, isPlaceholder, readDay, readDigits, readText } from './read-grid-cell.ts'
import { rowPartyCells } from './row-party-cells.ts'

/** A roll row before its party cell is looked up and duplicates are found. */
export type MemberRow = Omit<Member, 'index' | 'partyCell' | 'duplicateOf'>

/** Reads every data row of a roll as a member. Rows without a name are left to the rules. */
export function parseMembers(table: Table, fromAttendance = false): MemberRow[] {
  const at = (field: FieldId) => findColumn(table, field)?.index ?? -1
  const columns = {
    dateOfBirth: at('dateOfBirth'),
    gender: at('gender'),
    citizenId: at('citizenId'),
    partyCardNo: at('partyCardNo'),
    admissionDate: at('admissionDate'),
    officialDate: at('officialDate'),
    type: at('memberType'),
    status: at('status'),
    mixed: at('typeAndStatus'),
    statusFrom: at('statusFrom'),
    statusTo: at('statusTo'),
    position: at('position'),
    note: at('note'),
  }
  const rows: MemberRow[] = []
  const partyCells = rowPartyCells(table)
  for (let row = table.firstRow; row < table.endRow; row++) {
    if (table.rowKinds[row - table.firstRow] !== 0) continue
    const name = readName(table, row)
    if (name === '') continue
    const readings = [columns.status, columns.mixed, columns.type].map((column) =>
      readStatus(column < 0 ? '' : dittoText(table, row, column)),
    )
    // A note says a status only where the roll has no column for it («Ghi chú: miễn SH từ 01/2026»).
    const noted = columns.status < 0 && columns.mixed < 0 && columns.note >= 0 ? readStatus(readText(table, row, columns.note)) : undefined
    const stated =
      readings.find((reading) => reading.status !== undefined && reading.status !== 'ACTIVE') ??
      (noted?.status ? noted : undefined) ??
      readings.find((reading) => reading.status !== undefined)
    const gender = foldText(readText(table, row, columns.gender))
    const statusFrom = readDay(table, row, columns.statusFrom)
    const statusTo = readDay(table, row, columns.statusTo)
    rows.push({
      source: { table, row },
      name,
      nameKey: nameKey(name),
      partyCellText: partyCells(row),
      citizenId: readDigits(table, row, columns.citizenId),
      partyCardNo: readDigits(table, row, columns.partyCardNo),
      dateOfBirth: readDay(table, row, columns.dateOfBirth),
      gender: gender === 'nam' ? 'male' : gender === 'nu' || gender === 'x' ? 'female' : '',
      admissionDate: readDay(table, row, columns.admissionDate),
      officialDate: readDay(table, row, columns.officialDate),
      type: readings.find((reading) => reading.type !== undefined)?.type,
      status: stated?.status ?? 'ACTIVE',
      statusUnknown: readings
        .map((reading, i) => (i === 2 && columns.status >= 0 ? '' : reading.unknown))
        .filter((text) => text !== '' && !isPlaceholder(text))
        .join(', '),
      statusFrom: statusFrom > 0 ? statusFrom : stated?.from || statusFrom,
      statusTo: statusTo > 0 ? statusTo : stated?.to || NO_DATE,
      position: readText(table, row, columns.position),
      fromAttendance,
    })
  }
  return rows
}

/** The name in a row, from one column or two («Họ và chữ đệm», «Tên»; or a full-name heading over two columns). '' for none. */
export function readName(table: Table, row: number): string {
  const full = findColumn(table, 'fullName')
  const given = findColumn(table, 'givenName')
  if (!full) {
    const last = findColumn(table, 'lastName')
    return `${last ? readText(table, row, last.index) : ''} ${given ? readText(table, row, given.index) : ''}`.trim()
  }
  const name = readText(table, row, full.index)
  const beside = given ?? splitNameColumn(table)
  const rest = beside ? readText(table, row, beside.index) : ''
  return rest === '' ? name : `${name} ${rest}`
}

const splitColumns = new WeakMap<Table, { index: number } | null>()

/** A heading «Họ và tên» over two columns leaves the second without a heading; it holds the given names. */
function splitNameColumn(table: Table): { index: number } | undefined {
  const known = splitColumns.get(table)
  if (known !== undefined) return known ?? undefined
  const full = findColumn(table, 'fullName')
  const next = full && table.columns.find((column) => column.index === full.index + 1)
  let words = 0
  let filled = 0
  if (full && next && (next.header === '' || next.header === full.header) && next.field === '' && !next.period) {
    for (let row = table.firstRow; row < Math.min(table.endRow, table.firstRow + 40); row++) {
      const text = readText(table, row, next.index)
      if (table.rowKinds[row - table.firstRow] !== 0 || text === '') continue
      filled++
      if (/^\p{L}+$/u.test(text)) words++
    }
  }
  const answer = next && filled > 0 && words * 10 >= filled * 9 ? { index: next.index } : null
  splitColumns.set(table, answer)
  return answer ?? undefined
}

/** A text, or the one above when the person typed «nt». */
function dittoText(table: Table, row: number, column: number): string {
  let r = row
  while (r > table.firstRow && isDitto(readText(table, r, column))) r--
  return readText(table, r, column)
}

/** Whether a day is known to the day. */
export function isFullDay(day: number): boolean {
  return day > 0 && dayOf(day) > 0
}
