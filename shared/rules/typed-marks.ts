import type { Counted } from '../rates/count-meetings.ts'
import { type Dataset, MARK_CODE } from '../registers/dataset.ts'
import type { RuleContext } from './rule.ts'

/**
 * Marks of one kind typed in a row or column, as the person would count them: `open` are signs whose meaning is not known, `others` say that somebody did not have to come. `loose` of all these are marks of people who do
 * not count (not on the roll, exempt): an office may leave them out of its total.
 */
export type TypedMarks = { present: number; excused: number; unexcused: number; open: number; others: number; loose: number }

/** Marks typed per row of a table, in the columns that count; a row without any in those has none of each kind. `uncounted`: entries that are loose. */
export function countTyped(
  { dataset, counted }: Pick<RuleContext, 'dataset' | 'counted'>,
  tableIndex: number,
  counts: (column: number) => boolean = () => true,
  uncounted: ReadonlySet<number> = new Set(),
): Map<number, TypedMarks> {
  const { attendance } = dataset
  const rows = new Map<number, TypedMarks>()
  for (let i = 0; i < attendance.length; i++) {
    if (attendance.tables[i] !== tableIndex) continue
    const row = attendance.rows[i] as number
    const typed = rows.get(row) ?? noMarks()
    rows.set(row, typed)
    if (!counts(attendance.columns[i] as number)) continue
    addMark(typed, attendance.marks[i] as number)
    if (uncounted.has(i)) typed.loose++
  }
  addBlanks(dataset, counted, tableIndex, counts, rows)
  return rows
}

/** In a register of absences every blank counts as present, of who is on the roll those of the meetings that they had to attend. */
function addBlanks(
  dataset: Dataset,
  { matrices }: Counted,
  tableIndex: number,
  counts: (column: number) => boolean,
  rows: Map<number, TypedMarks>,
): void {
  const held = new Map<number, Map<number, number>>()
  for (const { table, column, meeting, isBlankPresent } of dataset.meetingColumns) {
    const partyCell = dataset.meetings[meeting]?.partyCell
    if (table !== tableIndex || !isBlankPresent || partyCell === undefined || !counts(column)) continue
    held.set(partyCell, (held.get(partyCell) ?? new Map<number, number>()).set(column, meeting))
  }
  if (held.size === 0) return
  for (const { table, row, partyCell, member } of dataset.attendanceRows) {
    if (table !== tableIndex) continue
    const matrix = matrices[partyCell]
    const at = matrix?.members.indexOf(member) ?? -1
    const typed = rows.get(row) ?? noMarks()
    if (!matrix || at < 0) {
      const { present, excused, unexcused, open, others } = typed
      typed.present += (held.get(partyCell)?.size ?? 0) - (present + excused + unexcused + open + others)
      rows.set(row, typed)
      continue
    }
    const due = noMarks()
    for (const meeting of held.get(partyCell)?.values() ?? []) {
      const place = at * matrix.meetings.length + matrix.meetings.indexOf(meeting)
      if (matrix.leftOut[place] === 0) addMark(due, matrix.marks[place] as number)
    }
    rows.set(row, due)
  }
}

/** Entries of the attendance that stand for people who did not have to come. */
export function marksOfUncounted({ matrices }: Counted): ReadonlySet<number> {
  const uncounted = new Set<number>()
  for (const { leftOut, entries } of matrices)
    for (let at = 0; at < entries.length; at++) if (leftOut[at] !== 0 && (entries[at] as number) >= 0) uncounted.add(entries[at] as number)
  return uncounted
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
