import type { Dataset } from '../registers/dataset.ts'
import { readPerson } from '../registers/parse-members.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import { type Table, type TableColumn, findColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { addSums, columnSums, countedName, type Sum } from './column-sums.ts'
import { isRequiredRow } from './is-required-row.ts'
import type { Report, RuleContext } from './rule.ts'
import { ownScope, totalScopes } from './total-scopes.ts'
import { type TypedTotal, wrongTotals } from './wrong-totals.ts'
import { countTyped, KINDS, marksOfUncounted, type TypedMarks } from './typed-marks.ts'

/** Compares the totals typed in attendance sheets, beside each person and below each meeting, with the marks typed there. */
export function checkGridTotals(context: RuleContext, report: Report): void {
  const { dataset, counted } = context
  // A year of marks is looked through only for a sheet that sums any up.
  const hasTotals = dataset.tables.some(
    ({ table, role }) =>
      role.startsWith('attendance') && (totalRows(table).length > 0 || SUMMED_ROWS.some(([field]) => findColumn(table, field))),
  )
  const uncounted = hasTotals ? marksOfUncounted(counted) : new Set<number>()
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (role !== 'attendance-grid' && role !== 'attendance-list') continue
    if (role === 'attendance-grid') checkRows(context, table, index, uncounted, report)
    checkTotalRows(dataset, table, index, uncounted, report)
  }
}

/** Rows that sum up what stands above or below them, also those of groups that count each meeting. */
function totalRows(table: Table): readonly number[] {
  return [...table.totals, ...table.groups.map(({ row }) => row).filter((row) => countsIn(table, row) > 1)]
}

/** The columns beside the months that sum up a person's marks, and which marks. */
const SUMMED_ROWS = [
  ['totalPresent', 'present'],
  ['totalExcused', 'excused'],
  ['totalUnexcused', 'unexcused'],
  ['totalAbsent', 'absent'],
  // Right of the months the short headings are totals, too.
  ['present', 'present'],
  ['excused', 'excused'],
  ['unexcused', 'unexcused'],
  ['absent', 'absent'],
  // «Cộng», «Số buổi» may count those attended or all that were marked.
  ['totalRatio', 'present'],
] as const

function checkRows(context: RuleContext, table: Table, tableIndex: number, uncounted: ReadonlySet<number>, report: Report): void {
  const { dataset } = context
  const scopes = summedColumns(dataset, table, tableIndex)
  const readings = scopes.map((counts) => countTyped(context, tableIndex, counts, uncounted))
  for (const [field, kind] of SUMMED_ROWS) {
    const column = findColumn(table, field)
    if (!column) continue
    const wrongOf = (rows: ReadonlyMap<number, TypedMarks>) =>
      [...rows].flatMap(([row, typed]) => {
        const said = readCount(table, row, column.index)
        const right = kind === 'absent' ? typed.excused + typed.unexcused : typed[kind]
        const all = typed.present + typed.excused + typed.unexcused
        // Marks of who need not come an office may leave out.
        const fits = (count: number) => said !== undefined && said >= count - typed.loose && said <= count + typed.open
        return said === undefined || fits(right) || (field === 'totalRatio' && fits(all)) ? [] : [{ row, typed: said, right }]
      })
    // «6 tháng đầu» between the months counts those before it.
    const isBetween = table.columns.some(({ index, period }) => period && index > column.index)
    const before = isBetween
      ? scopes.map((counts) => countTyped(context, tableIndex, (index) => index < column.index && counts(index), uncounted))
      : []
    // What the office sums up is what gives its own numbers most often.
    const wrong = [...readings, ...before].map(wrongOf).reduce((least, other) => (other.length < least.length ? other : least))
    for (const { row, ...params } of wrong)
      report.at({ table, row }, column.index, {
        person: readPerson(table, row),
        partyCell: cellOfRow(dataset, table, row),
        params,
      })
  }
}

/** The columns that a total beside a person may count, the likeliest first: all meetings, the regular ones, the thematic ones. */
export function summedColumns(dataset: Dataset, table: Table, tableIndex: number): ((column: number) => boolean)[] {
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

/** Total rows: each number must be the count of its column over the group that it belongs to or over the whole table, or over all parts of a list that goes on beside itself. */
function checkTotalRows(dataset: Dataset, table: Table, tableIndex: number, uncounted: ReadonlySet<number>, report: Report): void {
  const rows = totalRows(table)
  if (rows.length === 0) return
  const sumOf = columnSums(dataset, table, tableIndex, uncounted)
  const beside = listsBeside(dataset, table).map((list) => ({
    list,
    sumOf: columnSums(dataset, list, indexOfTable(dataset, list), uncounted),
  }))
  const blanks = new Set(
    dataset.meetingColumns.flatMap((place) => (place.table === tableIndex && place.isBlankPresent ? [place.column] : [])),
  )
  const totals = rows.flatMap((row): TypedTotal[] => {
    const label = foldText(labelOf(table, row))
    if (isRequiredRow(table, row) || NOT_SUMMED.test(label)) return []
    const kind = /\bvang\b.*\b(?:kp|k|khong)\b|^kp$|khong phep|khong ly do/.test(label)
      ? 'unexcused'
      : /\bvang\b|\bcp\b|co phep|co ly do/.test(label)
        ? 'excused'
        : 'present'
    // «Số vắng» alone counts both kinds.
    const isAbsent = /\bvang\b/.test(label) && !/\b(?:cp|kp|p|k|cld|kld|phep|ly do)\b/.test(label)
    const numbers = table.columns.flatMap((column) => {
      const named = countedName(column)
      const wanted = named === 'mark' ? kind : KINDS.find((candidate) => candidate === named)
      if (!wanted || (wanted === 'present' && blanks.has(column.index))) return []
      const typed = readCount(table, row, column.index)
      if (typed === undefined) return []
      const sums = totalScopes(table, row).map((span) => sumOf(column, wanted, isAbsent, span))
      const parts = beside.flatMap(({ list, sumOf: sumBeside }) => {
        const twin = list.columns.find(({ header }) => header === column.header)
        return twin ? [sumBeside(twin, wanted, isAbsent, { from: list.firstRow, to: list.endRow })] : []
      })
      const whole = parts.reduce(addSums, sums[0] as Sum)
      const right = parts.length > 0 ? whole : sumOf(column, wanted, isAbsent, ownScope(table, row))
      return [{ column: column.index, typed, right, sums: [whole, ...sums] }]
    })
    return [{ row, label, numbers }]
  })
  for (const { row, column, typed, right } of wrongTotals(totals)) report.at({ table, row }, column, { params: { typed, right } })
}

/** Rows below a sheet that do not sum up who came or was absent. */
const NOT_SUMMED =
  /phai du|trieu tap|t[yi] le|si so|mien|so dong(?! chi)|so luot(?! (?:(?:co|tham|di|dong chi|dang vien|nguoi) )*(?:du|mat|hop)\b)/

/** What a total row calls itself, in a column with a heading of its own where one says it: what stands further left may belong to the table beside. */
function labelOf(table: Table, total: number): string {
  const headed = table.columns.filter(({ header }) => header !== '')
  return [...headed, ...table.columns].map(({ index }) => readText(table, total, index)).find((text) => /\p{L}/u.test(text)) ?? ''
}

/** The other parts of a list that goes on beside itself: they share its header row and its title. */
function listsBeside({ tables }: Dataset, { grid, headerRow, titles, firstRow, columns }: Table): Table[] {
  return tables
    .map(({ table }) => table)
    .filter(
      (other) =>
        other.grid === grid &&
        other.headerRow === headerRow &&
        other.titles === titles &&
        other.firstRow === firstRow &&
        other.columns[0]?.index !== columns[0]?.index,
    )
}

function indexOfTable({ tables }: Dataset, table: Table): number {
  return tables.findIndex((entry) => entry.table === table)
}

/** How many meetings, or kinds of attendance, a group row counts beside its name. */
function countsIn(table: Table, row: number): number {
  const isCounted = (column: TableColumn) => column.period || KINDS.some((kind) => kind === countedName(column))
  return table.columns.filter((column) => isCounted(column) && readCount(table, row, column.index) !== undefined).length
}
