/** Range: notes. */
import { gridKey } from '../model/workbook.ts'
import { beginChange, forEachPlace, type RangeTarget, sameShape } from './range-target.ts'

export function rangeNotes(target: RangeTarget) {
  const { sheet, area } = target
  const noteAt = (row: number, column: number) => sheet.notes.get(gridKey(row, column)) ?? ''
  function write(note: (r: number, c: number) => unknown): void {
    beginChange(target)
    forEachPlace(target, (row, column, r, c) => {
      const text = String(note(r, c) ?? '')
      if (text === '') sheet.notes.delete(gridKey(row, column))
      else sheet.notes.set(gridKey(row, column), text)
    })
  }
  return {
    getNote: () => noteAt(area.row, area.column),
    getNotes: () =>
      Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => noteAt(area.row + r, area.column + c))),
    setNote(this: unknown, note: unknown) {
      write(() => note)
      return this
    },
    setNotes(this: unknown, notes: unknown) {
      const rows = sameShape(target, notes)
      write((r, c) => rows[r]?.[c])
      return this
    },
    clearNote(this: unknown) {
      write(() => '')
      return this
    },
  }
}
