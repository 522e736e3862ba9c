import { RESULT_TABS, type ResultTabId } from '../../shared/messages/result-tabs.ts'
import { neutralText } from './neutral-text.ts'
import { ServerRefusal } from './reply.ts'
import type { ResultRows, ResultValue } from './result-rows.ts'
import { type ResultTab, type ResultTabs, resultTabNames } from './result-tabs.ts'
import { withRetry } from './with-retry.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A tab about to be written, with what it takes to undo that. */
type Target = {
  readonly id: ResultTabId
  readonly sheet: Sheet
  readonly before: ResultTab['contents'] | undefined
  readonly values: ResultValue[][]
}

/**
 * Writes the result tabs whose contents differ from what stands there, each in one go, and answers with the names of all. When anything fails the tabs are put back as they were, so that a
 * workbook holds the old results or the new ones, whole. What a shorter result leaves over is overwritten with blanks in the same go.
 */
export function writeResults(
  spreadsheet: Spreadsheet,
  results: ResultTabs,
  rows: ResultRows,
  tell: (done: number, total: number) => void,
): string[] {
  const names: string[] = []
  const targets: Target[] = []
  const shown = spreadsheet.getActiveSheet()
  try {
    for (const id of Object.keys(RESULT_TABS) as ResultTabId[]) {
      const known = results.byId.get(id)
      const before = known?.contents
      const ours = rows[id]
      if (known) names.push(known.sheet.getName())
      if (!ours || (!known && ours.length === 0 && 'ifAny' in RESULT_TABS[id])) continue
      const values = matrixOf(id, ours, before?.length ?? 0)
      if (before && isSame(before, values)) continue
      if (known && !canWrite(known.sheet)) throw new ServerRefusal('protected', `“${known.sheet.getName()}”`)
      const sheet = known?.sheet ?? spreadsheet.insertSheet(freeName(id, results), spreadsheet.getNumSheets())
      if (!known) names.push(sheet.getName())
      targets.push({ id, sheet, before, values })
    }
    for (const [i, target] of targets.entries()) {
      tell(i, targets.length)
      if (target.before === undefined) prepareTab(target)
      writeTab(target)
    }
    // Making a tab shows it; the person stays where they were.
    if (targets.some((target) => target.before === undefined)) spreadsheet.setActiveSheet(shown)
    SpreadsheetApp.flush()
  } catch (error) {
    rollBack(spreadsheet, targets, results)
    throw error
  }
  return names
}

function canWrite(sheet: Sheet): boolean {
  return sheet.getRange(1, 1).canEdit()
}

function freeName(id: ResultTabId, results: ResultTabs): string {
  const free = resultTabNames(id).find((name) => !results.taken.has(name))
  if (free === undefined) throw new ServerRefusal('protected', `“${RESULT_TABS[id].name}”`)
  return free
}

/** Headers and rows, and blanks down to where the rows before them ended. */
function matrixOf(id: ResultTabId, rows: readonly ResultValue[][], rowsBefore: number): ResultValue[][] {
  const { columns } = RESULT_TABS[id]
  const values = [columns.map((column) => column.header as ResultValue)]
  for (const row of rows) values.push(columns.map((_, i) => neutralText(row[i] ?? '')))
  while (values.length < rowsBefore) values.push(columns.map(() => ''))
  return values
}

function isSame(before: ResultTab['contents'], values: readonly ResultValue[][]): boolean {
  return before.length === values.length && values.every((row, r) => row.every((value, c) => value === (before[r]?.[c] ?? '')))
}

function writeTab({ sheet, values }: Target): void {
  const missing = values.length - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
  withRetry(() => sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values))
}

/** Formats go before values: a column is text before the first «18/20» is written into it. */
function prepareTab({ id, sheet }: Target): void {
  const { columns } = RESULT_TABS[id]
  const letters = (kind: (typeof columns)[number]['kind']) =>
    columns.flatMap((column, i) => (column.kind === kind ? [`${String.fromCharCode(65 + i)}:${String.fromCharCode(65 + i)}`] : []))
  if (sheet.getMaxColumns() < columns.length) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns.length - sheet.getMaxColumns())
  sheet.getRangeList(letters('text')).setNumberFormat('@')
  const rates = letters('rate')
  if (rates.length > 0) sheet.getRangeList(rates).setNumberFormat('0.0')
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground('#e8f0fe').setWrap(true)
  sheet.setFrozenRows(1)
  for (let from = 0; from < columns.length; ) {
    const width = columns[from]?.width ?? 100
    let to = from + 1
    while (columns[to]?.width === width) to++
    sheet.setColumnWidths(from + 1, to - from, width)
    from = to
  }
}

/** Puts back what was there. A tab that is new is taken away, also one that Google made although it answered with an error. */
function rollBack(spreadsheet: Spreadsheet, targets: readonly Target[], results: ResultTabs): void {
  for (const { sheet, before } of targets) {
    if (before === undefined) continue
    const rows = Math.max(before.length, sheet.getLastRow())
    const width = before[0]?.length ?? 0
    if (width === 0) continue
    const all = Array.from({ length: rows }, (_, r) => (before[r] ?? new Array<ResultValue>(width).fill('')).map(neutralText))
    withRetry(() => sheet.getRange(1, 1, rows, width).setValues(all))
  }
  const ours = new Set((Object.keys(RESULT_TABS) as ResultTabId[]).flatMap(resultTabNames))
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName()
    if (ours.has(name) && !results.taken.has(name)) spreadsheet.deleteSheet(sheet)
  }
  SpreadsheetApp.flush()
}
