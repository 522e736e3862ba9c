import { dayColumns, meetingDays } from '../registers/meeting-days.ts'
import { countColumns } from '../registers/typed-counts.ts'
import { readDay, readText } from '../registers/read-grid-cell.ts'
import { saysNotHeld } from '../registers/typed-problem.ts'
import { levelText } from '../sheet/level-text.ts'
import { parsePeriod } from '../sheet/parse-period.ts'
import type { TitleContext } from '../sheet/read-titles.ts'
import { columnIndex, dataRows, findColumn, type Table } from '../sheet/table.ts'
import { IMPOSSIBLE_DATE, NO_DATE } from '../text/civil-day.ts'
import type { Report, Rule } from './rule.ts'

export const meetingDateWrong: Rule = {
  severity: 'error',
  check: ({ dataset }, report) => {
    const titles = new Set<TitleContext>()
    for (const { table, role } of dataset.tables) {
      reportHeadings(table, role, titles.has(table.titles), report)
      titles.add(table.titles)
      const column = findColumn(table, 'meetingDate')
      if (role !== 'meetings' || !column) continue
      const mayBeBlank = findColumn(table, 'period') !== undefined
      const kind = columnIndex(table, 'meetingType')
      const dayOf = meetingDays(table, dataset.year)
      const columnOf = dayColumns(table)
      for (const row of dataRows(table)) {
        const day = dayOf(row)
        const isWrong = day < 0 && !saysNotHeld(readText(table, row, column.index))
        if (isWrong || (day === NO_DATE && !mayBeBlank && !saysMonth(readText(table, row, kind)) && saysAnything(table, row)))
          reportDay(table, row, columnOf(row), report)
      }
    }
    for (const { table: index, row, problem } of dataset.unplacedRows) {
      const table = dataset.tables[index]?.table
      const column = table && (findColumn(table, 'meetingDate') ?? findColumn(table, 'meetingCode') ?? findColumn(table, 'period'))
      if (!table || !column) continue
      const isPeriod = column.field === 'period'
      if (problem === 'day' && !isPeriod) reportDay(table, row, column.index, report)
      else if (problem !== 'party-cell') {
        const partyCell = readText(table, row, columnIndex(table, 'partyCell'))
        report.at({ table, row }, column.index, {
          partyCell,
          params: { [isPeriod ? 'noMeeting' : 'notHeld']: readText(table, row, column.index) },
        })
      }
    }
  },
}

/** Which row of a header says the day of a column; the last one where none does. */
function rowOfDay({ grid, headerRow, firstRow }: Table, column: number): number {
  const rows = Array.from({ length: Math.max(0, firstRow - headerRow) }, (_, i) => firstRow - 1 - i)
  return rows.find((row) => /\d[/.-]\d/.test(levelText(grid.values[row]?.[column] ?? ''))) ?? firstRow - 1
}

/** How far above its header a table's title may stand. */
const TITLE_ROWS = 4

/** «31/9» over a column of marks, above the rows of one meeting, or in the title of its table (`isTold` where another table shares it): the month counts, the day is asked for. */
function reportHeadings(table: Table, role: string, isTold: boolean, report: Report): void {
  if (!role.startsWith('attendance')) return
  for (const { index, header, period } of table.columns)
    if (period?.day === IMPOSSIBLE_DATE || period?.strayYear !== undefined)
      report.at({ table, row: period.strayYear === undefined ? table.firstRow - 1 : rowOfDay(table, index) }, index, {
        params: { wrong: header, ...(period.strayYear ? { ofYear: period.year } : {}) },
      })
  const lines = table.groups.map(({ row }) => row)
  for (let row = Math.max(0, table.headerRow - TITLE_ROWS); !isTold && row < table.headerRow; row++) lines.push(row)
  for (const row of lines) {
    const values = table.grid.values[row] ?? []
    const column = values.findIndex((value) => typeof value === 'string' && parsePeriod([value])?.day === IMPOSSIBLE_DATE)
    if (column >= 0) report.at({ table, row }, column, { params: { wrong: String(values[column]) } })
    const stray = row < table.headerRow ? -1 : values.findIndex((value) => typeof value === 'string' && isOfOtherYear(value, table.titles))
    if (stray >= 0) report.at({ table, row }, stray, { params: { wrong: String(values[stray]), ofYear: table.titles.year } })
  }
}

/** «CB bản Co Mận – họp ngày 06/01/2025» above the rows of a party cell in the sheet of January 2026. */
function isOfOtherYear(label: string, { year, month, isSchoolYear }: TitleContext): boolean {
  const said = parsePeriod([label])
  return said !== undefined && said.day > 0 && said.year > 0 && said.month === month && year > 0 && said.year !== year && !isSchoolYear
}

/** «Sinh hoạt thường kỳ tháng 3» */
function saysMonth(kind: string): boolean {
  return (parsePeriod([kind])?.month ?? 0) > 0
}

/** A name with nothing counted beside it («Nghỉ hè, không họp») is no meeting without its day. */
function saysAnything(table: Table, row: number): boolean {
  if (saysNotHeld(readText(table, row, columnIndex(table, 'note')))) return false
  const counts = Object.values(countColumns(table)).filter((column) => column >= 0)
  return counts.length === 0 || counts.some((column) => readText(table, row, column) !== '')
}

function reportDay(table: Table, row: number, column: number, report: Report): void {
  report.at({ table, row }, column, {
    partyCell: readText(table, row, columnIndex(table, 'partyCell')) || null,
    params: readDay(table, row, column) === NO_DATE ? {} : { wrong: readText(table, row, column) },
  })
}
