import { RESULT_TABS, type ResultTabId } from '../../shared/messages/result-tabs.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The hidden tab that keeps what a fix replaced. */
export const BACKUP_TAB = 'Nề Nếp – bản lưu'

/** Our tabs in a workbook: by id, and the names of all tabs that must not be read as input. */
export type ResultTabs = {
  readonly byId: ReadonlyMap<ResultTabId, Sheet>
  readonly names: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
}

/** Names of our tabs, with the name to take when a tab of the office stands under the first. */
export function resultTabNames(id: ResultTabId): readonly string[] {
  return [RESULT_TABS[id].name, `${RESULT_TABS[id].name} (Nề Nếp)`]
}

const IDS_BY_NAME = new Map<string, ResultTabId>(
  (Object.keys(RESULT_TABS) as ResultTabId[]).flatMap((id) => resultTabNames(id).map((name) => [name, id] as const)),
)

/** Finds the tabs that we wrote: one of our names above our headers. A tab of the office with the same name is not ours and is never written to. */
export function findResultTabs(spreadsheet: Spreadsheet): ResultTabs {
  const byId = new Map<ResultTabId, Sheet>()
  const names = new Set<string>([BACKUP_TAB])
  const taken = new Set<string>()
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName()
    taken.add(name)
    const id = IDS_BY_NAME.get(name)
    if (id === undefined || byId.has(id) || !hasOurHeaders(sheet, id)) continue
    byId.set(id, sheet)
    names.add(name)
  }
  return { byId, names, taken }
}

function hasOurHeaders(sheet: Sheet, id: ResultTabId): boolean {
  const headers = RESULT_TABS[id].columns.map((column) => column.header)
  if (sheet.getMaxColumns() < headers.length) return false
  const first = sheet.getRange(1, 1, 1, headers.length).getDisplayValues()[0] ?? []
  return headers.every((header, i) => first[i] === header)
}
