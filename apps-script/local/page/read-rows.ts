/** A page of rows for the grid: texts as displayed, looks as CSS, notes. */
import type { CellStyle, Color } from 'hucre'
import type { Host } from '../host.ts'
import { numberFormat } from '../model/number-format.ts'
import { gridKey } from '../model/workbook.ts'
import type { RowsPage } from './wire.ts'

const MOST_ROWS = 500

export function readRows({ state }: Host, gid: number, from: number, count: number): RowsPage {
  const { workbook } = state
  const sheet = workbook.sheets.find((other) => other.id === gid)
  const page: RowsPage = { revision: workbook.revision, from, texts: [], looks: [], numeric: [], styles: {}, notes: {} }
  if (!sheet || !(from >= 0)) return page
  const last = Math.min(from + Math.min(count, MOST_ROWS), sheet.rowCount)
  for (let row = from; row < last; row++) {
    const styles = sheet.styles[row] ?? []
    const values = sheet.values[row] ?? []
    page.texts.push(
      values.map((value, column) => (value === '' ? '' : numberFormat(workbook.styles[styles[column] ?? 0]?.numFmt).render(value))),
    )
    page.looks.push([...styles])
    page.numeric.push(values.flatMap((value, column) => (typeof value === 'number' ? [column] : [])))
    for (const index of styles) if (index > 0) page.styles[index] ??= cssOf(workbook.styles[index] ?? {})
    for (let column = 0; sheet.notes.size > 0 && column < sheet.columnCount; column++) {
      const note = sheet.notes.get(gridKey(row, column))
      if (note !== undefined) page.notes[`${row},${column}`] = note
    }
  }
  return page
}

/** Only values of closed lists and hexadecimal colours get into the text, so a file cannot smuggle CSS in. */
function cssOf({ font, fill, alignment }: CellStyle): string {
  const parts: string[] = []
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor) : undefined
  if (background) parts.push(`background-color:${background}`)
  const color = hexOf(font?.color)
  if (color) parts.push(`color:${color}`)
  if (font?.bold) parts.push('font-weight:700')
  if (font?.italic) parts.push('font-style:italic')
  const lines = [font?.strikethrough && 'line-through', font?.underline && 'underline'].filter(Boolean)
  if (lines.length > 0) parts.push(`text-decoration:${lines.join(' ')}`)
  const align = alignment?.horizontal
  if (align === 'center' || align === 'right' || align === 'left') parts.push(`text-align:${align}`)
  return parts.join(';')
}

function hexOf(color: Color | undefined): string | undefined {
  const hex = color?.rgb?.slice(-6)
  return hex && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex}` : undefined
}
