import { withoutNumber } from '../sheet/row-words.ts'
import { isDataRow, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { readStatus, type StatusReading } from './member-status.ts'

/** What a line over some rows may begin with before it says which of the members stand below it. */
const WHOSE = /^(?:danh sách\s+)?(?:các\s+|những\s+)?(?:đảng viên|đồng chí|đ\/c|đv)\s+/iu
const LONGEST = 90

/**
 * Reads what the line above a row says of all rows below it («B. ĐẢNG VIÊN ĐƯỢC MIỄN SINH HOẠT», «II. Đảng viên dự bị»); undefined for a row under none, or under one that says nothing of them. Undefined for a
 * roll without such lines.
 */
export function sectionStatus(table: Table): ((row: number) => StatusReading | undefined) | undefined {
  const lines = table.groups.map(({ row }) => row)
  const sections: { readonly row: number; readonly reading: StatusReading | undefined }[] = []
  for (let row = table.firstRow; row < table.endRow; row++) {
    if (isDataRow(table, row)) continue
    const text = onlyText(table, row)
    if (text === undefined) continue
    const bare = withoutNumber(text).normalize('NFC').trim()
    const { unknown, ...reading } = readStatus(bare.replace(WHOSE, ''))
    const says = reading.type !== undefined || reading.status !== undefined
    if (says || WHOSE.test(bare) || lines.includes(row)) sections.push({ row, reading: says ? { ...reading, unknown: '' } : undefined })
  }
  if (sections.every(({ reading }) => reading === undefined)) return undefined
  return (row) => sections.findLast((section) => section.row < row)?.reading
}

/** The text that stands alone in a row, also where it is merged across it. */
function onlyText({ grid }: Table, row: number): string | undefined {
  const [text, ...others] = new Set((grid.values[row] ?? []).filter((value) => value !== ''))
  return typeof text === 'string' && others.length === 0 && text.length <= LONGEST && foldText(text) !== '' ? text : undefined
}
