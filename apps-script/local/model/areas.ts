/** Questions about blocks of grid cells. */
import type { Area } from './workbook.ts'

export function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  )
}

/** What is left of `area` when `hole` is taken out: up to four blocks. */
export function subtract(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area]
  const top = Math.max(area.row, hole.row)
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows)
  const left = Math.max(area.column, hole.column)
  const right = Math.min(area.column + area.columns, hole.column + hole.columns)
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: bottom, column: area.column, rows: area.row + area.rows - bottom, columns: area.columns },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: area.column + area.columns - right },
  ]
  return parts.filter((part) => part.rows > 0 && part.columns > 0)
}
