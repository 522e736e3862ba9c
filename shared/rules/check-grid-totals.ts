import { type Dataset, MARK_CODE } from '../registers/dataset.ts'
import { readCount, readText } from '../registers/read-grid-cell.ts'
import { type Table, columnIndex, dataRows, findColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Report, RuleContext } from './rule.ts'

/** Marks of one kind typed in a row or column, as the person would count them: `open` are signs whose meaning is not known. */
export type TypedMarks = { present: number; excused: number; unexcused: number; open: number }

/** Compares the totals typed in attendance sheets, beside each person and below each meeting, with the marks typed there. */
export function checkGridTotals({ dataset }: RuleContext, report: Report): void {
  for (const [index, { table, role }] of dataset.tables.entries()) {
    if (role !== 'attendance-grid' && role !== 'attendance-list') continue
    if (role === 'attendance-grid') checkRows(dataset, table, countTyped(dataset, index, 'rows'), report)
    checkTotalRows(dataset, table, index, report)
  }
}

/** Marks typed per row or per column of a table. */
export function countTyped(dataset: Dataset, tableIndex: number, by: 'rows' | 'columns'): Map<number, TypedMarks> {
  const { attendance } = dataset
  const counted = new Map<number, TypedMarks>()
  const keys = by === 'rows' ? attendance.rows : attendance.columns
  for (let i = 0; i < attendance.length; i++) {
    if (attendance.tables[i] !== tableIndex) continue
    const key = keys[i] as number
    let typed = counted.get(key)
    if (!typed) {
      typed = noMarks()
      counted.set(key, typed)
    }
    addMark(typed, attendance.marks[i] as number)
  }
  return counted
}

const KINDS = ['present', 'excused', 'unexcused'] as const
const noMarks = (): TypedMarks => ({ present: 0, excused: 0, unexcused: 0, open: 0 })

function addMark(typed: TypedMarks, mark: number): void {
  if (mark === MARK_CODE.present) typed.present++
  else if (mark === MARK_CODE.excused) typed.excused++
  else if (mark === MARK_CODE.unexcused) typed.unexcused++
  else if (mark >= MARK_CODE.ask) typed.open++
}

function checkRows(dataset: Dataset, table: Table, rows: ReadonlyMap<number, TypedMarks>, report: Report): void {
  const checks = [
    ['totalPresent', 'present'],
    ['totalExcused', 'excused'],
    ['totalUnexcused', 'unexcused'],
  ] as const
  for (const [field, kind] of checks) {
    const column = findColumn(table, field)
    if (!column) continue
    for (const [row, typed] of rows) {
      const said = readCount(table, row, column.index)
      if (said === undefined || (said >= typed[kind] && said <= typed[kind] + typed.open)) continue
      const name = readText(table, row, columnIndex(table, 'fullName'))
      report.at({ table, row }, column.index, {
        person: name,
        partyCell: cellOfRow(dataset, table, row),
        params: { typed: said, right: typed[kind] },
      })
    }
  }
}

function cellOfRow(dataset: Dataset, table: Table, row: number): string | null {
  const found = dataset.attendanceRows.find((candidate) => candidate.row === row && dataset.tables[candidate.table]?.table === table)
  return dataset.partyCells[found?.partyCell ?? -1]?.name ?? null
}

/** Total rows: each number must be the count of its column over the group above it or over the whole table. */
function checkTotalRows(dataset: Dataset, table: Table, tableIndex: number, report: Report): void {
  const { attendance } = dataset
  for (const total of table.totals) {
    const label = foldText(table.columns.map((column) => readText(table, total, column.index)).find((text) => /\p{L}/u.test(text)) ?? '')
    const kind = /\bvang\b.*\b(?:kp|khong)\b|^kp$|khong phep|khong ly do/.test(label)
      ? 'unexcused'
      : /\bvang\b|\bcp\b|co phep|co ly do/.test(label)
        ? 'excused'
        : 'present'
    if (/phai du|trieu tap|ty le|si so|mien/.test(label)) continue
    const groupStart = [...table.groups].reverse().find((group) => group.row < total)?.row ?? table.firstRow
    for (const column of table.columns) {
      const wanted = column.period ? kind : KINDS.find((candidate) => candidate === column.field)
      if (!wanted || (column.period && column.period.measure !== 'mark')) continue
      const said = readCount(table, total, column.index)
      if (said === undefined) continue
      if (!column.period) {
        // Under «Có mặt», «Vắng CLD» every x counts, also the second one of a person with two.
        const filled = (from: number) =>
          dataRows(table).filter((row) => row > from && row < total && readText(table, row, column.index) !== '').length
        if (said !== filled(-1) && said !== filled(groupStart))
          report.at({ table, row: total }, column.index, { params: { typed: said, right: filled(-1) } })
        continue
      }
      const all = noMarks()
      const group = noMarks()
      for (let i = 0; i < attendance.length; i++) {
        if (attendance.tables[i] !== tableIndex || attendance.columns[i] !== column.index) continue
        const mark = attendance.marks[i] as number
        addMark(all, mark)
        const row = attendance.rows[i] as number
        if (row > groupStart && row < total) addMark(group, mark)
      }
      // «Số vắng» alone counts both kinds.
      const isAbsent = /\bvang\b/.test(label) && !/\b(?:cp|kp|cld|kld|phep|ly do)\b/.test(label)
      const right = (typed: TypedMarks) => (isAbsent ? typed.excused + typed.unexcused : typed[wanted])
      const fits = (typed: TypedMarks) => said >= right(typed) && said <= right(typed) + typed.open
      if (!fits(all) && !fits(group)) report.at({ table, row: total }, column.index, { params: { typed: said, right: right(all) } })
    }
  }
}
