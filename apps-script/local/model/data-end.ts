/** The size of a tab's data. */
import type { SheetModel } from './workbook.ts'

/** How far values and formulas reach; looks and notes do not count. */
export function dataEnd(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  sheet.values.forEach((line, row) => {
    let end = line.length
    while (end > 0 && (line[end - 1] ?? '') === '') end--
    if (end > 0) rows = row + 1
    if (end > columns) columns = end
  })
  for (const key of sheet.formulas.keys()) {
    rows = Math.max(rows, Math.floor(key / 32_768) + 1)
    columns = Math.max(columns, (key % 32_768) + 1)
  }
  return { rows, columns }
}
