/**
 * The local host's picture of a spreadsheet: what Google keeps of one, as plain mutable data.
 * Rows and columns count from 0 here; the services count from 1, as Google does.
 */
import type { CellStyle, Sheet, Workbook } from 'hucre/xlsx'

/** What only a save needs of a tab that came from a file: page set-up, pictures, conditional formats. */
export type SheetSource = Omit<Sheet, 'rows' | 'cells'>
type WorkbookSource = Omit<Workbook, 'sheets'>

/** What one grid cell holds: `''` is blank, a date is its serial number, an error is its text («#REF!»). */
export type Scalar = string | number | boolean

/** A block of grid cells. `rows` and `columns` are its size, at least 1. */
export type Area = { row: number; column: number; rows: number; columns: number }

/** Google's «data validation»: criteria by Google's own name, with its arguments. */
export type Validation = { area: Area; criteria: string; values: unknown[]; allowInvalid: boolean; helpText: string | null }

/** A protected tab (`area` null) or block. `canEdit` says whether the person at the keyboard may still write there. */
export type Protection = {
  id: number
  area: Area | null
  open: Area[]
  description: string
  warningOnly: boolean
  canEdit: boolean
  editors: string[]
}

export type Metadata = { id: number; key: string; value: string | null; visibility: string }

export type SheetModel = {
  /** The `gid` of the tab's address; never changes. */
  readonly id: number
  name: string
  hidden: boolean
  /** `#rrggbb`, or null when the tab has no colour. */
  tabColor: string | null
  /** Row by row; a missing row or value is blank. */
  readonly values: Scalar[][]
  /** Indices into `WorkbookModel.styles` in the shape of `values`; a missing one is 0, the plain style. */
  readonly styles: number[][]
  /** By `gridKey`. */
  readonly formulas: Map<number, string>
  readonly notes: Map<number, string>
  rowCount: number
  columnCount: number
  merges: Area[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  /** Pixels by column or row; absent where the size is the usual one. */
  readonly columnWidths: Map<number, number>
  readonly rowHeights: Map<number, number>
  frozenRows: number
  frozenColumns: number
  validations: Validation[]
  protections: Protection[]
  metadata: Metadata[]
  /** Null for a tab that did not come from a file. */
  readonly source: SheetSource | null
}

export type NamedArea = { name: string; sheetId: number; area: Area }

export type WorkbookModel = {
  name: string
  sheets: SheetModel[]
  /** Every look in use, each once; index 0 is the plain one. Entries are never changed, only added. */
  readonly styles: CellStyle[]
  readonly styleIndex: Map<string, number>
  namedAreas: NamedArea[]
  metadata: Metadata[]
  /** Document properties travel with the file. */
  readonly documentProperties: Map<string, string>
  nextId: number
  /** Grows with every change, so that a page knows when to look again. */
  revision: number
  readonly source: WorkbookSource | null
}

/** One number for a grid cell, as a key of the sparse maps. A sheet has at most 18,278 columns. */
export function gridKey(row: number, column: number): number {
  return row * 32_768 + column
}

export function gridKeyPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / 32_768), column: key % 32_768 }
}
