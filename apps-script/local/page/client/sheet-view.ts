/** One tab in the grid: columns by letter, rows by number, what a person sees in each grid cell, and typing into it. */
import type { ColumnRegular } from '@revolist/revogrid'
import { columnLetters } from '../../model/a1-notation.ts'
import type { Area } from '../../model/workbook.ts'
import type { SheetInfo } from '../wire.ts'
import { editGridCell, readRows } from './api.ts'
import { createRowStore } from './row-store.ts'

const USUAL_WIDTH = 100

type Row = Record<string, unknown> & { at: number }
export type SheetView = { sheet: SheetInfo; show: (area: Area) => Promise<void> }

export type SheetViewOptions = {
  onError: (message: string) => void
  onEdited: (reply: { ok: boolean; error: string }) => void
  onFocus: (row: number, column: number) => void
}

/** Fills the grid with the tab and keeps it filled while the person scrolls. */
export function showSheet(grid: HTMLRevoGridElement, sheet: SheetInfo, options: SheetViewOptions): SheetView {
  const store = createRowStore((from, count) => readRows(sheet.id, from, count))
  const hiddenRows = new Set(sheet.hiddenRows)
  const hiddenColumns = new Set(sheet.hiddenColumns)
  const rows: Row[] = []
  for (let at = 0; at < sheet.rows; at++) if (!hiddenRows.has(at)) rows.push({ at })
  const rowsByPlace = new Map(rows.map((row) => [row.at, row]))
  const columns: number[] = []
  for (let at = 0; at < sheet.columns; at++) if (!hiddenColumns.has(at)) columns.push(at)
  const merged = mergeClasses(sheet.merges)

  grid.columns = columns.map((column): ColumnRegular => {
    const name = columnLetters(column)
    return {
      prop: name,
      name,
      size: sheet.widths[column] ?? USUAL_WIDTH,
      cellProperties: ({ model }) => gridCellProperties((model as Row).at, column),
    }
  })
  grid.rowHeaders = {
    prop: 'at',
    size: 32 + 8 * String(sheet.rows).length,
    cellTemplate: (h, { model }) => h('span', {}, String(((model as Row | undefined)?.at ?? 0) + 1)),
  }
  grid.source = rows

  function gridCellProperties(row: number, column: number) {
    const found = store.find(row)
    const note = found?.page.notes[`${row},${column}`]
    const css = found?.page.styles[found.page.looks[found.index]?.[column] ?? 0]
    const isNumber = found?.page.numeric[found.index]?.includes(column)
    const classes = [isNumber && 'number', note !== undefined && 'has-note', merged.get(row * 32_768 + column)].filter(Boolean).join(' ')
    return { ...(css && { style: styleObject(css) }), ...(note !== undefined && { title: note }), ...(classes && { class: classes }) }
  }
  async function load(first: number, last: number): Promise<void> {
    const from = rows[Math.max(0, first)]?.at ?? 0
    const to = rows[Math.min(rows.length - 1, last)]?.at ?? 0
    try {
      const came = await store.load(from, to)
      for (const at of came) fill(at)
      if (came.length > 0) await grid.refresh('all')
    } catch (error) {
      options.onError((error as Error).message)
    }
  }
  function fill(at: number): void {
    const found = store.find(at)
    const row = rowsByPlace.get(at)
    const texts = found?.page.texts[found.index]
    if (!row || !texts) return
    for (const column of columns) row[columnLetters(column)] = texts[column] ?? ''
  }

  replaceListener(grid, 'viewportscroll', (event: CustomEvent<{ dimension: string; coordinate: number }>) => {
    if (event.detail.dimension !== 'rgRow') return
    const first = Math.floor(event.detail.coordinate / grid.rowSize)
    void load(first - 20, first + 120)
  })
  replaceListener(grid, 'beforeedit', (event: CustomEvent<{ prop: string; val: unknown; model: Row }>) => {
    const { prop, val, model } = event.detail
    const column = columns.find((other) => columnLetters(other) === prop)
    event.preventDefault()
    if (column === undefined || String(val ?? '') === String(model[prop] ?? '')) return
    editGridCell({ sheetId: sheet.id, row: model.at, column, text: String(val ?? '') }).then(options.onEdited, (error: Error) =>
      options.onError(error.message),
    )
  })
  replaceListener(grid, 'afterfocus', (event: CustomEvent<{ model: Row; column: { prop: string } | undefined }>) => {
    const column = columns.find((other) => columnLetters(other) === event.detail.column?.prop)
    if (column !== undefined) options.onFocus(event.detail.model.at, column)
  })
  void load(0, 120)

  return {
    sheet,
    async show(area) {
      const y = rows.findIndex((row) => row.at >= area.row)
      const x = columns.findIndex((column) => column >= area.column)
      if (x < 0 || y < 0) return
      await load(y - 20, y + 100)
      await grid.scrollToCoordinate({ x: Math.max(0, x - 2), y: Math.max(0, y - 4) })
      const end = { x: Math.min(columns.length, x + area.columns) - 1, y: Math.min(rows.length, y + area.rows) - 1 }
      await grid.setCellsFocus({ x, y }, end)
    },
  }
}

const listeners = new WeakMap<HTMLElement, Map<string, EventListener>>()

/** The grid element outlives its tabs, so each tab's listener takes the place of the one before. */
function replaceListener<E extends Event>(grid: HTMLRevoGridElement, name: string, listener: (event: E) => void): void {
  const own = listeners.get(grid) ?? new Map<string, EventListener>()
  listeners.set(grid, own)
  const before = own.get(name)
  if (before) grid.removeEventListener(name, before)
  own.set(name, listener as EventListener)
  grid.addEventListener(name, listener as EventListener)
}

/** Which of a merged block's inner lines are not drawn, by grid cell. */
function mergeClasses(merges: Area[]): Map<number, string> {
  const classes = new Map<number, string>()
  for (const { row, column, rows, columns } of merges) {
    for (let r = 0; r < Math.min(rows, 1000); r++) {
      for (let c = 0; c < columns; c++) {
        const parts = ['merged', r === 0 && c === 0 && 'merge-start', c < columns - 1 && 'no-right', r < rows - 1 && 'no-bottom']
        classes.set((row + r) * 32_768 + column + c, parts.filter(Boolean).join(' '))
      }
    }
  }
  return classes
}

function styleObject(css: string): Record<string, string> {
  return Object.fromEntries(css.split(';').map((part) => part.split(':') as [string, string]))
}
