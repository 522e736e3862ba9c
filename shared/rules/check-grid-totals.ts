import { type Dataset, MARK_CODE } from '../registers/dataset.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import { type Table, columnIndex, dataRows, findColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Report, RuleContext } from './rule.ts'
import { ownScope, type RowSpan, totalScopes } from './total-scopes.ts'

/**
 * Marks of one kind typed in a row or column, as the person would count them: `open` are signs whose meaning is not known, `others` say that somebody did not have to come. `loose` of all these are marks of people who do
 * not count (not on the roll, exempt): an office may leave them out of its total.
 */
export type TypedMarks = { present: number; excused: number; unexcused: number; open: number; others: number; loose: number }

/** Compares the totals typed in attendance sheets, beside each person and below each meeting, with the marks typed there. */
export function checkGridTotals({ dataset, counted }: RuleContext, report: Report): void {
  // A year of marks is looked through only for a sheet that sums any up.
  const hasTotals = dataset.tables.some(({ table, role }) => role.startsWith('attendance') && totalRows(table).length > 0)
  const uncounted = hasTotals ? marksOfUncounted(counted) : new Set<number>()
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (role !== 'attendance-grid' && role !== 'attendance-list') continue
    if (role === 'attendance-grid') checkRows(dataset, table, index, report)
    checkTotalRows(dataset, table, index, uncounted, report)
  }
}

/** Entries of the attendance that stand for people who did not have to come. */
function marksOfUncounted({ matrices }: RuleContext['counted']): ReadonlySet<number> {
  return new Set(matrices.flatMap(({ leftOut, entries }) => [...entries].filter((entry, at) => entry >= 0 && leftOut[at] !== 0)))
}

/** Rows that sum up what stands above or below them, also those of groups that count each meeting. */
function totalRows(table: Table): readonly number[] {
  return [...table.totals, ...table.groups.map(({ row }) => row).filter((row) => countsIn(table, row) > 1)]
}

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

const KINDS = ['present', 'excused', 'unexcused'] as const
const noMarks = (): TypedMarks => ({ present: 0, excused: 0, unexcused: 0, open: 0, others: 0, loose: 0 })

function addMark(typed: TypedMarks, mark: number): void {
  if (mark === MARK_CODE.present) typed.present++
  else if (mark === MARK_CODE.excused) typed.excused++
  else if (mark === MARK_CODE.unexcused) typed.unexcused++
  else if (mark >= MARK_CODE.ask) typed.open++
  else typed.others++
}

function checkRows(dataset: Dataset, table: Table, tableIndex: number, report: Report): void {
  const checks = [
    ['totalPresent', 'present'],
    ['totalExcused', 'excused'],
    ['totalUnexcused', 'unexcused'],
    // Right of the months the short headings are totals, too.
    ['present', 'present'],
    ['excused', 'excused'],
    ['unexcused', 'unexcused'],
    ['absent', 'absent'],
    // «Cộng», «Số buổi» may count those attended or all that were marked.
    ['totalRatio', 'present'],
  ] as const
  const readings = summedColumns(dataset, table, tableIndex).map((counts) => countTyped(dataset, tableIndex, counts))
  for (const [field, kind] of checks) {
    const column = findColumn(table, field)
    if (!column) continue
    const wrongOf = (rows: ReadonlyMap<number, TypedMarks>) =>
      [...rows].flatMap(([row, typed]) => {
        const said = readCount(table, row, column.index)
        const right = kind === 'absent' ? typed.excused + typed.unexcused : typed[kind]
        const all = typed.present + typed.excused + typed.unexcused
        const fits = (count: number) => said !== undefined && said >= count && said <= count + typed.open
        return said === undefined || fits(right) || (field === 'totalRatio' && fits(all)) ? [] : [{ row, typed: said, right }]
      })
    // What the office sums up is what gives its own numbers most often.
    const wrong = readings.map(wrongOf).reduce((least, other) => (other.length < least.length ? other : least))
    for (const { row, ...params } of wrong)
      report.at({ table, row }, column.index, {
        person: readText(table, row, columnIndex(table, 'fullName')),
        partyCell: cellOfRow(dataset, table, row),
        params,
      })
  }
}

/** The columns that a total beside a person may count, the likeliest first: all meetings, the regular ones, the thematic ones. */
function summedColumns(dataset: Dataset, table: Table, tableIndex: number): ((column: number) => boolean)[] {
  const thematic = new Set(
    dataset.meetingColumns
      .filter(({ table: index, meeting }) => index === tableIndex && dataset.meetings[meeting]?.kind === 'thematic')
      .map(({ column }) => column),
  )
  const periods = table.columns.filter(({ period }) => period).length
  return thematic.size === 0 || thematic.size === periods
    ? [() => true]
    : [() => true, (column) => !thematic.has(column), (column) => thematic.has(column)]
}

function cellOfRow(dataset: Dataset, table: Table, row: number): string | null {
  const found = dataset.attendanceRows.find((candidate) => candidate.row === row && dataset.tables[candidate.table]?.table === table)
  return dataset.partyCells[found?.partyCell ?? -1]?.name ?? null
}

/** Total rows: each number must be the count of its column over the group that it belongs to or over the whole table. */
function checkTotalRows(dataset: Dataset, table: Table, tableIndex: number, uncounted: ReadonlySet<number>, report: Report): void {
  const rows = totalRows(table)
  if (rows.length === 0) return
  const tallyOf = columnTallies(dataset, table, tableIndex, uncounted)
  const blanks = new Set(
    dataset.meetingColumns.flatMap((place) => (place.table === tableIndex && place.isBlankPresent ? [place.column] : [])),
  )
  for (const total of rows) {
    const label = foldText(table.columns.map((column) => readText(table, total, column.index)).find((text) => /\p{L}/u.test(text)) ?? '')
    if (/phai du|trieu tap|t[yi] le|si so|mien/.test(label)) continue
    const kind = /\bvang\b.*\b(?:kp|khong)\b|^kp$|khong phep|khong ly do/.test(label)
      ? 'unexcused'
      : /\bvang\b|\bcp\b|co phep|co ly do/.test(label)
        ? 'excused'
        : 'present'
    // «Số vắng» alone counts both kinds.
    const isAbsent = /\bvang\b/.test(label) && !/\b(?:cp|kp|cld|kld|phep|ly do)\b/.test(label)
    for (const column of table.columns) {
      const measure = column.period ? column.period.measure : column.field
      const named = measure === 'signed' ? 'present' : measure
      const wanted = named === 'mark' && column.period ? kind : KINDS.find((candidate) => candidate === named)
      if (!wanted || (wanted === 'present' && blanks.has(column.index))) continue
      const said = readCount(table, total, column.index)
      if (said === undefined) continue
      const rightIn = ({ from, to }: RowSpan) => {
        // Under «Có mặt», «Vắng CLD» every x counts, also the second one of a person with two.
        if (named !== 'mark') {
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
        // Absences are few and counted one by one.
        return { least, most: least + typed.open, loose: wanted === 'present' && !isAbsent ? typed.loose : 0 }
      }
      const fits = totalScopes(table, total).some((span) => {
        const { least, most, loose } = rightIn(span)
        return said >= least - loose && said <= most
      })
      if (!fits) report.at({ table, row: total }, column.index, { params: { typed: said, right: rightIn(ownScope(table, total)).least } })
    }
  }
}

/** How many meetings a group row counts beside its name. */
function countsIn(table: Table, row: number): number {
  return table.columns.filter((column) => column.period && readCount(table, row, column.index) !== undefined).length
}

/** Counts the marks of a column between two rows. Every total of a long sheet asks, so the marks are summed up once, row after row. */
function columnTallies(
  dataset: Dataset,
  table: Table,
  tableIndex: number,
  uncounted: ReadonlySet<number>,
): (column: number, from: number, to: number) => TypedMarks {
  const { attendance } = dataset
  const kinds = [...KINDS, 'open', 'loose'] as const
  const height = table.endRow - table.firstRow + 1
  const sums = new Map<number, Int32Array>()
  for (let i = 0; i < attendance.length; i++) {
    if (attendance.tables[i] !== tableIndex) continue
    const column = attendance.columns[i] as number
    const counts = sums.get(column) ?? new Int32Array(height * kinds.length)
    sums.set(column, counts)
    const one = noMarks()
    addMark(one, attendance.marks[i] as number)
    if (one.others === 0 && ((attendance.members[i] as number) < 0 || uncounted.has(i))) one.loose++
    const at = ((attendance.rows[i] as number) - table.firstRow + 1) * kinds.length
    for (let k = 0; k < kinds.length; k++) counts[at + k] = (counts[at + k] as number) + one[kinds[k] as keyof TypedMarks]
  }
  for (const counts of sums.values())
    for (let i = kinds.length; i < counts.length; i++) counts[i] = (counts[i] as number) + (counts[i - kinds.length] as number)
  return (column, from, to) => {
    const typed = noMarks()
    const counts = sums.get(column)
    const sumTo = (row: number, k: number) => counts?.[(row - table.firstRow) * kinds.length + k] ?? 0
    for (const [k, kind] of kinds.entries()) typed[kind] = sumTo(Math.max(from, to), k) - sumTo(from, k)
    return typed
  }
}
