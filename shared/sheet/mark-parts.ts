/** Rows that go on with the row above them; both change `kinds`, the kinds of the rows under a header. */
import { foldText } from '../text/fold-text.ts'
import type { GridValue } from './grid.ts'
import { isPersonName } from './person-name.ts'
import { ROW_CODES, type TableColumn } from './table.ts'

/** «Tổ đảng 1», «Tổ đảng 2» below «I | Thôn Đông»: parts of the party cell, whose own row may hold their sums or nothing. `names` are the texts of the key column. */
export function markParts(names: readonly (GridValue | undefined)[], kinds: Uint8Array): void {
  const keys = names.map((name) => (typeof name === 'string' ? foldText(name) : ''))
  const isPart = (key: string) =>
    /^to dang\b/.test(key) || (/^(?:to|nhom) (?:so )?\d{1,2}$/.test(key) && keys.indexOf(key) < keys.lastIndexOf(key))
  let owner = -1
  for (const [i, key] of keys.entries()) {
    if (kinds[i] !== ROW_CODES.data && kinds[i] !== ROW_CODES.group) continue
    if (!isPart(key)) owner = i
    else if (owner >= 0) {
      kinds[i] = ROW_CODES.part
      kinds[owner] = ROW_CODES.data
    }
  }
}

/** One absent person per row below the first of a meeting: where the day, the party cell and the counts are blank, the row goes on with the meeting above. */
export function markNamed(rows: readonly (readonly GridValue[])[], columns: readonly TableColumn[], kinds: Uint8Array): void {
  const names = columns.find(({ field }) => field === 'absentNames')?.index
  const said = columns.filter(({ field }) => SAID_ONCE.has(field)).map(({ index }) => index)
  if (names === undefined || !columns.some(({ field }) => field === 'meetingDate')) return
  for (const [i, row] of rows.entries())
    if (i > 0 && MAY_NAME.has(kinds[i] as number) && isPersonName(row[names] ?? '') && said.every((index) => (row[index] ?? '') === ''))
      kinds[i] = ROW_CODES.part
}

const MAY_NAME: ReadonlySet<number> = new Set([ROW_CODES.data, ROW_CODES.note])
const SAID_ONCE: ReadonlySet<string> = new Set(['ordinal', 'meetingDate', 'period', 'partyCell', 'required', 'present', 'meetingType'])
