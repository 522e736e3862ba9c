import { type Table, dataRows } from '../sheet/table.ts'
import { type AttendanceSink, countUse } from './attendance-sink.ts'
import type { CodeReader } from './code-reader.ts'
import type { Meeting, UsedCode } from './dataset.ts'
import { kindOfPeriod, timeOfPeriod } from './meeting-of-period.ts'
import { makePersonReader } from './person-reader.ts'
import { rowPartyCells } from './row-party-cells.ts'

/** Month grid: one row per person, one column per meeting. */
export function parseAttendanceGrid(
  table: Table,
  tableIndex: number,
  reader: CodeReader,
  sink: AttendanceSink,
  own: ReadonlyMap<number, number> | undefined,
): void {
  const personOf = makePersonReader(table, tableIndex, sink, own, false)
  const nameOf = rowPartyCells(table)
  const columns = table.columns.flatMap(({ index, period }) =>
    period?.measure === 'mark' ? [{ index, kind: kindOfPeriod(period), time: timeOfPeriod(period, table, sink.year) }] : [],
  )
  const merges = mergedMarks(table)
  const meetingOf = new Map<number, Meeting>()
  for (const row of dataRows(table)) {
    const person = personOf(row, sink.partyCells.place(nameOf(row), table.grid.sheet))
    const values = table.grid.values[row] ?? []
    for (let i = 0; i < columns.length; i++) {
      const { index, kind, time } = columns[i] as (typeof columns)[number]
      let value = values[index] ?? ''
      if (value === '' && merges !== undefined) value = merges(row, index)
      if (value === '') continue
      const code = reader.read(value)
      if (code < 0) continue
      const used = sink.codes[code] as UsedCode
      countUse(used, row, index)
      const partyCell = person.partyCell
      if (partyCell < 0) continue
      const key = partyCell * 512 + i
      let meeting = meetingOf.get(key)
      if (meeting === undefined) {
        meeting = sink.meetings.add(partyCell, kind, time)
        meetingOf.set(key, meeting)
        sink.meetingColumns.push({ table: tableIndex, column: index, meeting: meeting.index })
      }
      sink.builder.add(person.member, meeting.index, used.mark, code, row, index, tableIndex)
    }
  }
}

/** A mark merged over several months counts in each of them. Undefined when the merges were not read or there are none. */
function mergedMarks(table: Table): ((row: number, column: number) => string) | undefined {
  const merges = table.grid.merges?.filter(
    (merge) =>
      merge.row - 1 >= table.firstRow && merge.row - 1 < table.endRow && (merge.columns > 1 || merge.rows > 1) && merge.columns < 12,
  )
  if (!merges || merges.length === 0) return undefined
  const filled = new Map<number, string>()
  for (const merge of merges) {
    const value = table.grid.values[merge.row - 1]?.[merge.column - 1] ?? ''
    if (typeof value !== 'string' || value === '') continue
    for (let r = 0; r < merge.rows; r++)
      for (let c = 0; c < merge.columns; c++) filled.set((merge.row - 1 + r) * 1000 + merge.column - 1 + c, value)
  }
  return (row, column) => filled.get(row * 1000 + column) ?? ''
}
