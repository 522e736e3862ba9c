import { RESULT_TABS, type ResultTabId } from '../../shared/messages/result-tabs.ts'
import { withRetry } from './with-retry.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The hidden tab that keeps what a fix replaced. */
export const BACKUP_TAB = 'Nề Nếp – bản lưu'

/** A tab of ours and everything that stands in it: read once, to know it by its headers and to put it back if a later write fails. */
export type ResultTab = { readonly sheet: Sheet; readonly contents: readonly (readonly (string | number | boolean)[])[] }

/** Our tabs in a workbook: by id, and the names of all tabs that must not be read as input. */
export type ResultTabs = {
  readonly byId: ReadonlyMap<ResultTabId, ResultTab>
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
  const byId = new Map<ResultTabId, ResultTab>()
  const names = new Set<string>([BACKUP_TAB])
  const taken = new Set<string>()
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName()
    taken.add(name)
    const id = IDS_BY_NAME.get(name)
    if (id === undefined || byId.has(id)) continue
    const contents = withRetry(() => sheet.getDataRange().getValues())
    if (!hasOurHeaders(contents[0] ?? [], id)) continue
    byId.set(id, { sheet, contents })
    names.add(name)
  }
  return { byId, names, taken }
}

function hasOurHeaders(first: readonly unknown[], id: ResultTabId): boolean {
  return RESULT_TABS[id].columns.every((column, i) => first[i] === column.header)
}
