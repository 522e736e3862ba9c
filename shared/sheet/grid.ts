/** A calendar day without time or zone. `month` 1–12, `day` 1–31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

/** What one grid cell holds. A blank is `''`; a formula error is its text ("#DIV/0!"); a time of day is its display text. */
export type GridValue = string | number | boolean | CivilDate

/** A merged block. Rows and columns count from 1; `rows` and `columns` are its size. */
export type Merge = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

/**
 * One tab of a workbook as read from it: `values[r][c]` stands in sheet row r + 1, column c + 1.
 * `display` holds what the person sees, in the same shape; absent when it cannot differ from `values`.
 * `notes` are the remarks that people hung on grid cells, in the same shape, '' for none; absent where nothing in the tab needs them.
 * `merges` is absent when they were not read, which is not the same as none.
 */
export type Grid = {
  readonly sheet: string
  readonly hidden: boolean
  readonly values: readonly (readonly GridValue[])[]
  readonly display?: readonly (readonly string[])[] | undefined
  readonly merges?: readonly Merge[] | undefined
  readonly notes?: readonly (readonly string[])[] | undefined
  /** The encoding of the 1990s from which the texts were converted; absent where none was. */
  readonly legacy?: 'tcvn3' | 'vni'
  /** What stood in the tab before its texts were put together, in the shape of `values`; absent where nothing had to be. */
  readonly typed?: readonly (readonly GridValue[])[]
  /** The columns of its months were made of lists of absences: all of them were held, and who has no mark came. */
  readonly onlyAbsences?: true
  /** Its columns were made of one: what stands in it cannot be written back part by part. */
  readonly isPacked?: true
  /** Counts of a pivot: whoever has no mark is in none of them. */
  readonly isPivot?: true
  /** Where a grid cell really stands, all counted from 0; absent where it stands where it is. */
  readonly origin?: (row: number, column: number) => { readonly row: number; readonly column: number }
}

/** Whether a grid value is a civil date. */
export function isCivilDate(value: GridValue | undefined): value is CivilDate {
  return typeof value === 'object'
}
