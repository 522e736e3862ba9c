/** What the page and the local host say to each other over HTTP, as JSON. Rows and columns count from 0. */
import type { MenuModel, UiEvent } from '../host-state.ts'
import type { Area } from '../model/workbook.ts'

export type SheetInfo = {
  id: number
  name: string
  hidden: boolean
  rows: number
  columns: number
  tabColor: string | null
  /** Pixels by column; null where it is the usual width. */
  widths: (number | null)[]
  hiddenRows: number[]
  hiddenColumns: number[]
  merges: Area[]
}

export type WorkbookInfo = {
  name: string
  revision: number
  sheets: SheetInfo[]
  active: { sheetId: number; area: Area }
  menus: MenuModel[]
}

/** A page of rows as a person sees them. `looks[r][c]` is an index into `styles`, CSS text by number. */
export type RowsPage = {
  revision: number
  from: number
  texts: string[][]
  looks: number[][]
  /** Columns of each row that hold numbers and dates, which stand on the right unless the look says otherwise. */
  numeric: number[][]
  styles: Record<number, string>
  /** Notes by «row,column». */
  notes: Record<string, string>
}

export type RunRequest = { functionName: string; args: unknown[] }
/** `events` is everything the script showed during the call. */
export type RunReply =
  | { ok: true; value: unknown; events: UiEvent[]; revision: number }
  | { ok: false; error: string; events: UiEvent[]; revision: number }

export type EditRequest = { sheetId: number; row: number; column: number; text: string }
export type EditReply = { ok: boolean; error: string; revision: number }
