import { headerLeaf, withoutBrackets } from '../sheet/header-key.ts'
import { columnIndex, dataRows, type Table, type TableColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { readDay, readText } from './read-grid-cell.ts'
import { isPlaceholder } from '../sheet/value-day.ts'
import { hasLeft, type MemberStatus, readStatus } from './member-status.ts'

/** A column of days since when or until when a status holds. */
export type StatusColumn = { readonly index: number; readonly status: MemberStatus; readonly isEnd: boolean }

/** The columns of the Party's roll (Mẫu 7-HSĐV) in which a day, and more words, say what became of the member. */
const EVENTS: Readonly<Record<string, MemberStatus>> = {
  arrivalDate: 'TRANSFERRED_IN',
  departureDate: 'TRANSFERRED_OUT',
  deathDate: 'DECEASED',
  exitDate: 'RESIGNED',
}
/** Columns that say something else of a person, whatever words stand above them. */
const OTHER: ReadonlySet<string> = new Set(['admissionDate', 'officialDate', 'dateOfBirth', 'note', 'fullName', 'partyCell', 'position'])
const END = /^(?:den|toi|het)\b|\b(?:ket thuc|het han|den (?:het )?(?:ngay|thang)|den)$/
const SINCE =
  /\b(?:tu|ke tu|den|toi|bat dau|ket thuc|het han|(?:tu|ke tu|den|den het) (?:ngay|thang))$|^(?:ngay|thoi diem|thoi gian|tu ngay|thang)\b/g

/** The columns of a roll whose headings name a status and that hold days («Ngày chuyển đi», «Miễn sinh hoạt: từ ngày | đến ngày»). A roll that says the status in words has none but those of the Party's form. */
export function statusColumns(table: Table): StatusColumn[] {
  const isSaid = columnIndex(table, 'status') >= 0 || columnIndex(table, 'typeAndStatus') >= 0
  return table.columns.flatMap((column): StatusColumn[] => {
    const { index, field } = column
    const event = EVENTS[field]
    if (event) return [{ index, status: event, isEnd: false }]
    const status = isSaid || column.period || OTHER.has(field) ? undefined : statusOver(column)
    return status && holdsDays(table, index) ? [{ index, status, isEnd: isEnd(column, status) }] : []
  })
}

/** «Miễn SH (kể cả tạm miễn) / từ ngày»: the status that a heading names, its words of time left out. */
function statusOver({ header }: TableColumn): MemberStatus | undefined {
  const key = foldText(withoutBrackets(header))
  const { status, unknown } = readStatus(isArrival(key) ? key : key.replace(SINCE, ' '))
  return status === 'ACTIVE' || unknown !== '' ? undefined : status
}

/** In «Ngày chuyển đến» the word «đến» says where to. */
function isArrival(key: string): boolean {
  return /\b(?:chuyen|moi)(?: sinh hoat)? den$/.test(key)
}

function isEnd({ header }: TableColumn, status: MemberStatus): boolean {
  const key = foldText(withoutBrackets(headerLeaf(header)))
  return !hasLeft(status) && !isArrival(key) && END.test(key)
}

/** Days for some people, nothing for the others. */
function holdsDays(table: Table, column: number): boolean {
  const filled = dataRows(table).filter((row) => isFilled(readText(table, row, column)))
  return filled.length > 0 && filled.filter((row) => readDay(table, row, column) > 0).length * 10 >= filled.length * 9
}

function isFilled(text: string): boolean {
  return text !== '' && !isPlaceholder(text)
}
