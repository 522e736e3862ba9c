import { type Dataset, MARK_CODE } from '../registers/dataset.ts'

/**
 * Marks of one kind typed in a row or column, as the person would count them: `open` are signs whose meaning is not known, `others` say that somebody did not have to come. `loose` of all these are marks of people who do
 * not count (not on the roll, exempt): an office may leave them out of its total.
 */
export type TypedMarks = { present: number; excused: number; unexcused: number; open: number; others: number; loose: number }

/** Marks typed per row of a table, in the columns that count; a row without any in those has none of each kind. */
export function countTyped(
  dataset: Dataset,
  tableIndex: number,
  counts: (column: number) => boolean = () => true,
): Map<number, TypedMarks> {
  const { attendance } = dataset
  const counted = new Map<number, TypedMarks>()
  for (let i = 0; i < attendance.length; i++) {
    if (attendance.tables[i] !== tableIndex) continue
    const row = attendance.rows[i] as number
    const typed = counted.get(row) ?? noMarks()
    counted.set(row, typed)
    if (counts(attendance.columns[i] as number)) addMark(typed, attendance.marks[i] as number)
  }
  addBlanks(dataset, tableIndex, counts, counted)
  return counted
}

/** In a register of absences every blank counts as present. */
function addBlanks(dataset: Dataset, tableIndex: number, counts: (column: number) => boolean, counted: Map<number, TypedMarks>): void {
  const held = new Map<number, Set<number>>()
  for (const { table, column, meeting, isBlankPresent } of dataset.meetingColumns) {
    const partyCell = dataset.meetings[meeting]?.partyCell
    if (table !== tableIndex || !isBlankPresent || partyCell === undefined || !counts(column)) continue
    held.set(partyCell, (held.get(partyCell) ?? new Set()).add(column))
  }
  if (held.size === 0) return
  for (const { table, row, partyCell } of dataset.attendanceRows) {
    if (table !== tableIndex) continue
    const typed = counted.get(row) ?? noMarks()
    counted.set(row, typed)
    const { present, excused, unexcused, open, others } = typed
    typed.present += (held.get(partyCell)?.size ?? 0) - (present + excused + unexcused + open + others)
  }
}

export const KINDS = ['present', 'excused', 'unexcused'] as const
export const noMarks = (): TypedMarks => ({ present: 0, excused: 0, unexcused: 0, open: 0, others: 0, loose: 0 })

export function addMark(typed: TypedMarks, mark: number): void {
  if (mark === MARK_CODE.present) typed.present++
  else if (mark === MARK_CODE.excused) typed.excused++
  else if (mark === MARK_CODE.unexcused) typed.unexcused++
  else if (mark >= MARK_CODE.ask) typed.open++
  else typed.others++
}
