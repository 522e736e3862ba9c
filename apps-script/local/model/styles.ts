/** Looks of grid cells: a workbook keeps every look once, and grid cells refer to it by number. */
import type { CellStyle } from 'hucre/xlsx'
import type { Area, SheetModel, WorkbookModel } from './workbook.ts'

/** The number of a look in this workbook, added when it is new. */
export function internStyle(workbook: WorkbookModel, style: CellStyle): number {
  const key = JSON.stringify(style, sortedKeys)
  const known = workbook.styleIndex.get(key)
  if (known !== undefined) return known
  workbook.styles.push(style)
  workbook.styleIndex.set(key, workbook.styles.length - 1)
  return workbook.styles.length - 1
}

export function styleAt(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): CellStyle {
  return workbook.styles[sheet.styles[row]?.[column] ?? 0] ?? {}
}

export function setStyleNumber(sheet: SheetModel, row: number, column: number, index: number): void {
  let line = sheet.styles[row]
  if (!line) {
    if (index === 0) return
    line = []
    sheet.styles[row] = line
  }
  while (line.length < column) line.push(0)
  line[column] = index
}

/** Changes the look of a whole block; each look that occurs is worked out once. */
export function changeStyles(workbook: WorkbookModel, sheet: SheetModel, area: Area, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<number, number>()
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = sheet.styles[row]?.[column] ?? 0
      let after = changed.get(before)
      if (after === undefined) {
        after = internStyle(workbook, change(workbook.styles[before] ?? {}))
        changed.set(before, after)
      }
      setStyleNumber(sheet, row, column, after)
    }
  }
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
