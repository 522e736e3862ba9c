import type { Grid } from '../sheet/grid.ts'
import type { TableColumn } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { RegisteredTable } from './dataset.ts'

/** «lần 1 là thường kỳ, lần 2 là chuyên đề», «Lần 2: CĐ» */
const SAYS_KIND = /\b(?:lan|buoi|ky) (?:thu )?([2-9]) (?:la |= )?(?:(?:hop|sinh hoat|sh) )?(?:chuyen de|cd)\b/g
const LONGEST = 400

/** Where the workbook says so, the second meeting of a month («Tháng 3 / lần 2») is its thematic one. */
export function withOccasionKinds(tables: readonly RegisteredTable[], sheets: readonly Grid[]): RegisteredTable[] {
  const isNumbered = ({ period }: TableColumn) => period?.occasion !== undefined && period.thematic === null
  if (!tables.some(({ table }) => table.columns.some(isNumbered))) return [...tables]
  const thematic = new Set(
    sheets.flatMap(({ values }) => values.flatMap((row) => row.flatMap((value) => (typeof value === 'string' ? occasionsIn(value) : [])))),
  )
  const withKind = (column: TableColumn): TableColumn => {
    if (!column.period || !isNumbered(column) || !thematic.has(column.period.occasion ?? 0)) return column
    const { occasion: _, ...period } = column.period
    return { ...column, period: { ...period, thematic: true } }
  }
  return tables.map((entry) => ({ ...entry, table: { ...entry.table, columns: entry.table.columns.map(withKind) } }))
}

function occasionsIn(text: string): number[] {
  return text.length > LONGEST ? [] : [...foldText(text).matchAll(SAYS_KIND)].map(([, occasion]) => Number(occasion))
}
