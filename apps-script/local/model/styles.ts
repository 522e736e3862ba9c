/** Looks of grid cells: a workbook keeps every look once, and grid cells refer to it by number. */
import type { CellStyle } from 'hucre/xlsx'
import { withPlainColors } from './plain-colors.ts'
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

/**
 * The same for the looks of a file, where thousands of grid cells share the parts of a look but not the look itself: parts
 * that are the same objects need not be spelled out again.
 */
export function styleInterner(workbook: WorkbookModel): (style: CellStyle) => number {
  const partNumbers = new WeakMap<object, number>()
  const known = new Map<string, number>()
  let next = 1
  const numberOf = (part: object | undefined) => {
    if (!part) return 0
    const found = partNumbers.get(part) ?? next++
    partNumbers.set(part, found)
    return found
  }
  return (style) => {
    const { font, fill, border, alignment, protection, numFmt } = style
    const key = `${numberOf(font)} ${numberOf(fill)} ${numberOf(border)} ${numberOf(alignment)} ${numberOf(protection)} ${numFmt ?? ''}`
    const found = known.get(key) ?? internStyle(workbook, withPlainColors(style, workbook.source?.themeColors ?? []))
    known.set(key, found)
    return found
  }
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
