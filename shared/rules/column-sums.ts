import type { Dataset } from '../registers/dataset.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import { type Table, type TableColumn, dataRows } from '../sheet/table.ts'
import type { RowSpan } from './total-scopes.ts'
import { addMark, KINDS, noMarks, type TypedMarks } from './typed-marks.ts'

/** What a total may be: `least` to `most` where signs are open, less `loose` where an office leaves out people who do not count. */
export type Sum = { readonly least: number; readonly most: number; readonly loose: number }

export function addSums(a: Sum, b: Sum): Sum {
  return { least: a.least + b.least, most: a.most + b.most, loose: a.loose + b.loose }
}

/** What a column counts, by its month's measure or its field. */
export function countedName({ period, field }: TableColumn): string {
  const measure = period ? period.measure : field
  return measure === 'signed' ? 'present' : measure
}

/** Counts what a column of a table holds between two rows. */
export function columnSums(
  dataset: Dataset,
  table: Table,
  tableIndex: number,
  uncounted: ReadonlySet<number>,
): (column: TableColumn, wanted: (typeof KINDS)[number], isAbsent: boolean, span: RowSpan) => Sum {
  const tallyOf = columnTallies(dataset, table, tableIndex, uncounted)
  return (column, wanted, isAbsent, { from, to }) => {
    // Under «Có mặt», «Vắng CLD» every x counts, also the second one of a person with two.
    if (countedName(column) !== 'mark') {
      const rows = dataRows(table).filter((row) => row >= from && row < to && readText(table, row, column.index) !== '')
      const counts = rows.map((row) => readCount(table, row, column.index))
      // Beside each person the column may count, too.
      if (rows.length > 0 && counts.every((count) => count !== undefined)) {
        const sum = counts.reduce((n: number, count) => n + (count ?? 0), 0)
        return { least: sum, most: sum, loose: 0 }
      }
      const filled = rows.length
      return { least: filled, most: filled, loose: wanted === 'present' ? tallyOf(column.index, from, to).loose : 0 }
    }
    const typed = tallyOf(column.index, from, to)
    const least = isAbsent ? typed.excused + typed.unexcused : typed[wanted]
    // Absences are few and counted one by one: only the very ones that count for nobody may be left out.
    const looseAbsences =
      (isAbsent || wanted === 'excused' ? typed.looseExcused : 0) + (isAbsent || wanted === 'unexcused' ? typed.looseUnexcused : 0)
    return { least, most: least + typed.open, loose: wanted === 'present' && !isAbsent ? typed.loose : looseAbsences }
  }
}

/** `loose`, told apart by what was typed. */
type Tally = TypedMarks & { looseExcused: number; looseUnexcused: number }

/** Counts the marks of a column between two rows. Every total of a long sheet asks, so the marks are summed up once, row after row. */
function columnTallies(
  dataset: Dataset,
  table: Table,
  tableIndex: number,
  uncounted: ReadonlySet<number>,
): (column: number, from: number, to: number) => Tally {
  const { attendance, meetings } = dataset
  const kinds = [...KINDS, 'open', 'loose', 'looseExcused', 'looseUnexcused'] as const
  // A row that comes again counts once.
  const told = new Set<number>()
  const height = table.endRow - table.firstRow + 1
  const sums = new Map<number, Int32Array>()
  for (let i = 0; i < attendance.length; i++) {
    if (attendance.tables[i] !== tableIndex) continue
    const column = attendance.columns[i] as number
    const counts = sums.get(column) ?? new Int32Array(height * kinds.length)
    sums.set(column, counts)
    const one: Tally = { ...noMarks(), looseExcused: 0, looseUnexcused: 0 }
    addMark(one, attendance.marks[i] as number)
    const member = attendance.members[i] as number
    const mark = member * meetings.length + (attendance.meetings[i] as number)
    if (one.others === 0 && (member < 0 || uncounted.has(i) || told.has(mark))) {
      one.loose++
      one.looseExcused += one.excused
      one.looseUnexcused += one.unexcused
    }
    told.add(mark)
    const at = ((attendance.rows[i] as number) - table.firstRow + 1) * kinds.length
    for (let k = 0; k < kinds.length; k++) counts[at + k] = (counts[at + k] as number) + one[kinds[k] as keyof Tally]
  }
  for (const counts of sums.values())
    for (let i = kinds.length; i < counts.length; i++) counts[i] = (counts[i] as number) + (counts[i - kinds.length] as number)
  return (column, from, to) => {
    const typed: Tally = { ...noMarks(), looseExcused: 0, looseUnexcused: 0 }
    const counts = sums.get(column)
    const sumTo = (row: number, k: number) => counts?.[(row - table.firstRow) * kinds.length + k] ?? 0
    for (const [k, kind] of kinds.entries()) typed[kind] = sumTo(Math.max(from, to), k) - sumTo(from, k)
    return typed
  }
}
