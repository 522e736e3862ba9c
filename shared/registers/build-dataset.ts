import { countBroken } from '../sheet/broken-text.ts'
import { keepFirstFacts } from '../sheet/first-facts.ts'
import type { Grid } from '../sheet/grid.ts'
import { joinEditedQuestions } from '../sheet/join-edited-questions.ts'
import { joinKindRows } from '../sheet/join-kind-rows.ts'
import { joinMeasureRows } from '../sheet/join-measure-rows.ts'
import { keepOneLanguage } from '../sheet/keep-one-language.ts'
import { splitKinds } from '../sheet/split-kinds.ts'
import { splitQuarters } from '../sheet/split-quarters.ts'
import { turnIndicators } from '../sheet/turn-indicators.ts'
import { columnIndex } from '../sheet/table.ts'
import { turnMonths } from '../sheet/turn-months.ts'
import { turnPeople } from '../sheet/turn-people.ts'
import { explainHeadings } from '../sheet/explain-headings.ts'
import { turnSummary } from '../sheet/turn-summary.ts'
import { unfoldAbsentMonths } from '../sheet/unfold-absent-months.ts'
import { unfoldCards } from '../sheet/unfold-cards.ts'
import { unfoldMeetingLines } from '../sheet/unfold-meeting-lines.ts'
import { unfoldOutline } from '../sheet/unfold-outline.ts'
import { unpackColumn } from '../sheet/unpack-column.ts'
import { yearOf } from '../text/civil-day.ts'
import { absentStrangers } from './absent-strangers.ts'
import { applyValueAnswers } from './apply-value-answers.ts'
import { makeAttendanceBuilder } from './attendance-builder.ts'
import type { AttendanceSink } from './attendance-sink.ts'
import { checkAgainstRoll } from './check-against-roll.ts'
import { clearDashes } from './clear-dashes.ts'
import { seriesLegend } from './series-legend.ts'
import { commonLegend, isAttendance } from './common-legend.ts'
import { doubtNames } from './doubted-names.ts'
import { isColourLegend } from './colour-legend.ts'
import { type CodeReader, makeCodeReader } from './code-reader.ts'
import type { Dataset, RegisteredTable, RepeatedMeeting } from './dataset.ts'
import { gatherMembers } from './gather-members.ts'
import { gatherPartyCells } from './gather-party-cells.ts'
import { applyGridChanges } from './grid-changes.ts'
import { readHeadcounts } from './headcount-register.ts'
import { keptYears, leftOutYears } from './kept-years.ts'
import { indexPeople } from './match-people.ts'
import { makeMeetingIndex } from './meeting-index.ts'
import { checkNamedAbsences } from './named-absences.ts'
import { mostNamed, parseNamedPeople } from './parse-named-people.ts'
import { parseAttendanceGrid } from './parse-attendance-grid.ts'
import { parseAttendanceList } from './parse-attendance-list.ts'
import { movedByMarks } from './moved-by-marks.ts'
import { withOccasionKinds } from './occasion-kinds.ts'
import { withPartyCellColumns } from './party-cell-columns.ts'
import { parseMeetings } from './parse-meetings.ts'
import { type Legend, readLegend } from './read-legend.ts'
import { parseSummary } from './parse-summary.ts'
import { isRegisterOfAbsences } from './register-of-absences.ts'
import { isRegisterOfficial } from './official-register.ts'
import { registerTables, tablesOf } from './register-tables.ts'
import { renamedPartyCells } from './renamed-party-cells.ts'
import type { Settings } from './settings.ts'
import { applyStatusRegisters } from './status-register.ts'
import { supersededRolls } from './superseded-rolls.ts'
import { tableLegends } from './table-legends.ts'

/** What puts unusual layouts in the usual order, one after the other. */
const LAYOUTS: readonly ((grid: Grid) => Grid)[] = [
  unpackColumn,
  joinEditedQuestions,
  keepOneLanguage,
  keepFirstFacts,
  unfoldCards,
  unfoldOutline,
  unfoldMeetingLines,
  explainHeadings,
  turnSummary,
  turnIndicators,
  turnMonths,
  turnPeople,
  joinMeasureRows,
  joinKindRows,
  splitQuarters,
  splitKinds,
  unfoldAbsentMonths,
]

/** Reads all grids of a workbook into one dataset: tables by their headers, registers by their columns, people and meetings brought together. Never throws on what a sheet holds. */
export function buildDataset(sheets: readonly Grid[], settings: Settings, asOfYear: number): Dataset {
  const found = sheets.flatMap((sheet) =>
    registerTables(
      LAYOUTS.reduce((grid, read) => read(grid), applyValueAnswers(sheet, settings.values)),
      settings,
    ),
  )
  const tables = withPartyCellColumns(withOccasionKinds(found, sheets))
  const year = workbookYear(tables, asOfYear)
  const superseded = supersededRolls(tables, asOfYear)
  const current = tables.filter(({ table }) => !superseded.has(table))
  const partyCells = gatherPartyCells(current, renamedPartyCells(sheets))
  const gathered = gatherMembers(current, partyCells)
  const rowsOfMembers = gathered.own
  const { members, strangers, repeated } = applyStatusRegisters(tables, partyCells, gathered.members)
  const sink: AttendanceSink = {
    partyCells,
    members,
    people: indexPeople(members),
    meetings: makeMeetingIndex(),
    builder: makeAttendanceBuilder(mostMarks(tables)),
    rows: [],
    meetingColumns: [],
    unplacedRows: [],
    blankMarks: [],
    codes: [],
    changes: [],
    year,
  }
  const repeatedMeetings: RepeatedMeeting[] = []
  const colouredTabs: string[] = []
  checkNamedAbsences(
    tablesOf(tables, 'meetings').flatMap((table) => parseMeetings(table, partyCells, sink.meetings, year, repeatedMeetings)),
  )
  for (const [index, { table, role }] of tables.entries()) {
    if (role !== 'meetings') continue
    const legend = columnIndex(table, 'mark') >= 0 ? readLegend(table.grid, [table]) : new Map()
    parseNamedPeople(table, index, sink, makeCodeReader(table.grid, legend, settings.answers, sink.codes), repeatedMeetings)
  }
  const commonOf = commonLegend(sheets, tables)
  const ofSeries = seriesLegend(sheets, tables)
  for (const mine of bySheet(tables)) {
    const [first] = mine
    if (!first || !mine.some(isAttendance)) continue
    const { grid } = first.table
    const own = mine.map((entry) => entry.table)
    const legendOf = tableLegends(grid, own)
    const ofWorkbook = commonOf(grid.sheet)
    const isExplained = mine.filter(isAttendance).every(({ table }) => legendOf(table).size > 1)
    const common = ofWorkbook.size > 0 || isExplained ? ofWorkbook : ofSeries(grid.sheet)
    if (isColourLegend(grid, own, legendOf(first.table))) colouredTabs.push(grid.sheet)
    const readers = new Map<Legend, CodeReader>()
    for (const entry of mine.filter(isAttendance)) {
      // Without a roll those whom a list of the absent does not name are nobody: the counts of the registers stand alone.
      if (members.length === 0 && isRegisterOfAbsences(entry.table)) continue
      const explained = legendOf(entry.table)
      // Without a legend a table is marked by that of the workbook.
      // One pair alone may be somebody's remark: it adds to the legend of all tabs and replaces none.
      const legend = explained.size > 1 || common.size === 0 ? explained : new Map([...common, ...explained])
      const reader = readers.get(legend) ?? makeCodeReader(grid, legend, settings.answers, sink.codes)
      readers.set(legend, reader)
      const parse = entry.role === 'attendance-grid' ? parseAttendanceGrid : parseAttendanceList
      parse(entry.table, tables.indexOf(entry), reader, sink, rowsOfMembers.get(entry.table))
    }
  }
  clearDashes(sink.builder.attendance, sink.codes)
  const attendanceRows = doubtNames(sink.builder.attendance, sink.rows, members, tables)
  const headcounts = readHeadcounts(tables, partyCells)
  const countedAgain = tablesOf(tables, 'attendance-summary').flatMap((table) =>
    parseSummary(table, partyCells, sink.meetings, year, headcounts),
  )
  checkAgainstRoll(sink.meetings.list, members)
  const changed = applyGridChanges(members, sink.changes)
  const kept = keptYears(sink.meetings.list, sink.meetingColumns, asOfYear)
  return {
    tables,
    partyCells: partyCells.list,
    findPartyCell: partyCells.find,
    members: movedByMarks(changed.members, { attendance: sink.builder.attendance, meetings: sink.meetings.list }),
    unconfirmedChanges: changed.unconfirmed,
    meetings: sink.meetings.list,
    attendance: sink.builder.attendance,
    attendanceRows,
    meetingColumns: sink.meetingColumns,
    unplacedRows: sink.unplacedRows,
    strangers: [...strangers, ...(members.length > 0 ? absentStrangers(tables, partyCells, sink.people) : [])],
    repeatedChanges: repeated,
    blankMarks: sink.blankMarks,
    repeatedMeetings,
    countedAgain,
    codes: sink.codes,
    colouredTabs,
    brokenTabs: sheets.map((grid) => ({ sheet: grid.sheet, count: countBroken(grid) })).filter(({ count }) => count > 0),
    rollAsOf: tablesOf(tables, 'members').find((table) => table.titles.asOf > 0)?.titles.asOf ?? 0,
    isRegisterOfficial: isRegisterOfficial(sheets),
    year: kept.at(-1) ?? year,
    earlierYears: leftOutYears(kept, sink.meetings.list, sink.meetingColumns),
  }
}

function bySheet(tables: readonly RegisteredTable[]): RegisteredTable[][] {
  return [...new Set(tables.map((entry) => entry.table.grid))].map((grid) => tables.filter((entry) => entry.table.grid === grid))
}

/** One mark per row of a list, one per row and period of a grid, and those of whom registers of meetings name. */
function mostMarks(tables: readonly RegisteredTable[]): number {
  const most = ({ table, role }: RegisteredTable) => {
    if (role === 'meetings') return mostNamed(table)
    if (role === 'attendance-list') return table.rowKinds.length
    return role === 'attendance-grid' ? table.rowKinds.length * table.columns.filter((column) => column.period).length : 0
  }
  return tables.reduce((n, entry) => n + most(entry), 0)
}

/** The year that most tables' titles and dates name; the year of the calculation where none does. */
function workbookYear(tables: readonly RegisteredTable[], fallback: number): number {
  const counts = new Map<number, number>()
  const vote = (year: number) => {
    if (year >= 2000 && year <= 2100) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  for (const { table } of tables) {
    vote(table.titles.year)
    vote(yearOf(table.titles.day))
    for (const column of table.columns) if (column.period) vote(column.period.year)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? fallback
}
