import { type GridValue, isCivilDate } from '../sheet/grid.ts'
import type { ColumnPeriod, Measure } from '../sheet/parse-period.ts'
import { type Table, type TableColumn, columnIndex, dataRows } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { parseRatioText, type Ratio } from '../text/parse-ratio.ts'
import { readAgainst, readAttendanceSentence, readKindsOfAbsence } from './attendance-sentence.ts'
import { groupByPeriod } from './group-by-period.ts'
import { type Headcounts, usualDay } from './headcount-register.ts'
import type { MeetingIndex, MeetingTime } from './meeting-index.ts'
import type { CountedAgain, Meeting, TypedCounts } from './dataset.ts'
import { kindOfPeriod, timeOfPeriod } from './meeting-of-period.ts'
import { type RowReading, readParts } from './part-counts.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readAbsent } from './read-absent.ts'
import { readCount, readDay, readValue, valueText } from './read-grid-cell.ts'
import { rowPartyCells } from './row-party-cells.ts'
import { isUnreadableCount, typedProblemOf } from './typed-problem.ts'

/** Reads «party cell × month»: «18/20» in one grid cell, also where the sheet turned it into a date, or sub-columns of counts under each month. Answers what it says of meetings whose counts stand elsewhere. */
export function parseSummary(
  table: Table,
  partyCells: PartyCellIndex,
  meetings: MeetingIndex,
  fallbackYear: number,
  headcounts: Headcounts,
): CountedAgain[] {
  const again: CountedAgain[] = []
  const nameOf = rowPartyCells(table)
  // «Quý II / Thường kỳ» sums up meetings of three months.
  const isSum = ({ month, quarter, day, thematic }: ColumnPeriod) => month === 0 && quarter > 0 && day === 0 && thematic === false
  const groups = groupByPeriod(table.columns.filter(({ period }) => period !== undefined && !isSum(period)))
  const totalColumn = columnIndex(table, 'total')
  const usual = { regular: usualDay(table, 'regular'), thematic: usualDay(table, 'thematic') }
  const headcountsOf = (partyCell: number, kind: Meeting['kind'], time: MeetingTime) => {
    const day = time.day || (usual[kind] && time.month && time.year * 10_000 + time.month * 100 + usual[kind])
    return headcounts(partyCell, { ...time, day })
  }
  const isCorrected = correctedCounts(table)
  // Two columns headed alike: nobody but the office knows which is which.
  const doubled = new Set(groups.filter((columns) => new Set(columns.map(({ header }) => header)).size < columns.length))
  for (const row of dataRows(table)) {
    const name = nameOf(row)
    const partyCell = name === '' ? -1 : partyCells.find(name)
    if (partyCell < 0) continue
    for (const columns of groups) {
      const period = (columns[0] as TableColumn).period as NonNullable<TableColumn['period']>
      const kind = table.titles.thematic ? 'thematic' : kindOfPeriod(period)
      const time = timeOfPeriod(period, table, fallbackYear)
      const inForce = headcountsOf(partyCell, kind, time)
      const read = (due: readonly number[]) => readParts(table, row, (part) => readGroup(table, part, columns, totalColumn, due))
      const reading = read(inForce)
      if (reading.typed === undefined && !reading.isUnreadable) continue
      const meeting = meetings.add(partyCell, kind, { ...time, day: time.day || dayIn(table, reading.row, columns) })
      const registered = meeting.typed?.required
      // «vắng 1» is of those who had to come by the register of that meeting.
      const { row: said, typed, column, isUnreadable } = registered === undefined ? reading : read([registered])
      if (meeting.typed !== undefined && !saysMore(typed, meeting)) {
        if (!typed || isUnreadable) continue
        const before = isCorrected(said, column) ? meeting : undefined
        const source = before?.source ?? { table, row: said, column }
        const place = source.column ?? columnIndex(source.table, 'present')
        again.push({ meeting: meeting.index, source: { ...source, column: place }, typed: before?.typed ?? typed })
        if (!before) continue
      }
      meeting.source = { table, row: said, column }
      const isOtherNumber = typed?.required !== undefined && inForce.length > 0 && !inForce.includes(typed.required)
      meeting.typed = { ...typed, ...(isOtherNumber && { registered: inForce[0] }) }
      meeting.fromSummary = true
      meeting.typedProblem = doubled.has(columns)
        ? 'said-twice'
        : isUnreadable || typed === undefined
          ? 'unreadable'
          : (typedProblemOf(typed, table.grid.isPivot) ?? (isOtherNumber ? 'counts-disagree' : undefined))
    }
  }
  return again
}

/** Counts marked with a star, where the sheet says that these were corrected («* đã sửa theo biên bản»): they stand, whatever the register of meetings says. */
function correctedCounts(table: Table): (row: number, column: number) => boolean {
  const isSaid = table.grid.values.some((row) => row.some((value) => typeof value === 'string' && CORRECTED.test(value.normalize('NFC'))))
  return (row, column) => isSaid && /\*\s*$/.test(valueText(readValue(table, row, column)))
}

const CORRECTED = /^\(?\*[\s:=)]*(?:là |số )*đã (?:sửa|đính chính|điều chỉnh)/iu

/** Whether counts say the same as those of another summary, and which kinds of absence there were besides. */
function saysMore(typed: TypedCounts | undefined, { typed: before, fromSummary }: Meeting): boolean {
  if (!fromSummary || typed === undefined || before === undefined) return false
  const isSame = typed.required === before.required && typed.present === before.present
  return isSame && (typed.excused !== undefined || typed.unexcused !== undefined) && (before.excused ?? before.unexcused) === undefined
}

/** The day that stands among the counts of a meeting («Ngày họp»); 0 for none. */
function dayIn(table: Table, row: number, columns: readonly TableColumn[]): CivilDay {
  const column = columns.find(({ period }) => period?.measure === 'day')
  return column ? Math.max(readDay(table, row, column.index), 0) : 0
}

function readGroup(
  table: Table,
  row: number,
  columns: readonly TableColumn[],
  totalColumn: number,
  inForce: readonly number[],
): RowReading {
  let typed: { -readonly [K in keyof TypedCounts]: TypedCounts[K] } | undefined
  let at = (columns[0] as TableColumn).index
  let absent: number | undefined
  let isUnreadable = false
  for (const column of columns) {
    const value = readValue(table, row, column.index)
    if (value === '') continue
    const measure = column.period?.measure
    const ratio = measure === 'mark' || measure === 'present' ? readRatio(value, table) : undefined
    if (ratio) {
      // «19/20 (1P)»
      const kinds = typeof value === 'string' && !REVERSED.test(table.titles.key) ? readAttendanceSentence(value) : undefined
      typed = { ...typed, ...(kinds !== 'unreadable' && kinds), present: ratio.part, required: ratio.whole }
      at = column.index
      continue
    }
    const [due, ...others] = inForce
    const against = measure === 'mark' && due !== undefined && others.length === 0 ? readAgainst(valueText(value), due) : undefined
    if (against && against !== 'unreadable') {
      typed = { ...typed, ...against }
      at = column.index
      continue
    }
    const count = measure === 'absent' ? readAbsent(table, row, column.index) : readCount(table, row, column.index)
    const kinds = measure === 'absent' && count === undefined ? readKindsOfAbsence(valueText(value)) : undefined
    if (kinds) typed = { ...typed, ...kinds }
    if (isNoCount(value, count, measure)) {
      isUnreadable = true
      at = column.index
    }
    if (count === undefined) continue
    if (measure === 'present' || measure === 'required' || measure === 'excused' || measure === 'unexcused') {
      typed = { ...typed, [measure]: count }
      if (measure === 'present') at = column.index
    } else if (measure === 'absent') absent = count
  }
  if (typed && typed.required === undefined && typed.present !== undefined) {
    if (absent !== undefined) typed.required = typed.present + absent
    else if (typed.excused !== undefined && typed.unexcused !== undefined) typed.required = typed.present + typed.excused + typed.unexcused
    else if (totalColumn < 0) return { row, typed: undefined, column: at, isUnreadable }
  }
  // Who had to come and who stayed away are counted, who came is not.
  if (typed && typed.present === undefined && !isUnreadable && (absent ?? typed.excused ?? typed.unexcused) !== undefined) {
    isUnreadable = true
    at = columns.find(({ period }) => period?.measure === 'present')?.index ?? at
  }
  return { row, typed: typed?.present === undefined ? undefined : { ...typed, absent }, column: at, isUnreadable }
}

const NO_COUNTS: ReadonlySet<Measure> = new Set(['rate', 'signed', 'reason', 'note', 'day', 'other'])

/** Whether something stands in a column of counts that counts nobody: words, -1, 14.5; or one number where a ratio belongs, which says who came but not of how many. */
function isNoCount(value: GridValue, count: number | undefined, measure: Measure | undefined): boolean {
  if (measure === 'mark') return count === undefined ? isUnreadableCount(valueText(value)) : count > 0
  if (measure === undefined || NO_COUNTS.has(measure) || count !== undefined) return false
  return typeof value === 'number' || (measure === 'present' && isUnreadableCount(valueText(value)))
}

/**
 * «18/20»; a date that a typed «9/10» was turned into gives its day and month back (P18), in the order in which nobody came who did not have to. In a table whose title says «(phải dự/có mặt)» the first
 * number is who had to come.
 */
export function readRatio(value: GridValue, { titles }: Pick<Table, 'titles'>): Ratio | undefined {
  if (isCivilDate(value)) return value.day > value.month ? { part: value.month, whole: value.day } : { part: value.day, whole: value.month }
  const ratio = typeof value === 'string' ? parseRatioText(value) : undefined
  return ratio && REVERSED.test(titles.key) ? { part: ratio.whole, whole: ratio.part } : ratio
}

const REVERSED = /\b(?:phai du|trieu tap|phai sinh hoat|phai co mat|dang so) (?:dang vien |so |dv )?(?:co mat|du hop|tham du|du)\b/
