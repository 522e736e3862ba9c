import type { Grid, GridValue } from '../sheet/grid.ts'
import { isDataRow, type Table } from '../sheet/table.ts'
import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import type { Mark } from './codes.ts'
import { readMarkWords } from './mark-codes.ts'

/** The codes that a tab explains itself, by code in lower case. */
export type Legend = ReadonlyMap<string, Mark>

const PAIR = /(?:^|[\s;,.("“'«:–-])\(?[“"'«]?([^\s:=;,()“”"'«»]{1,4})[”"'»]?\)?\s*(?:[:=]|\s[-–]\s|\blà\b|→)\s*([^;,:=.()\n]*)/giu
/** A legend may stand beside or below; it is looked for in texts at most this long. */
const MAX_TEXT = 400

/**
 * Reads the legend of a tab («Ghi chú: x: có mặt; P: vắng có phép», «(K) = không phép», or a small table of code and meaning) from everything outside the
 * tables' rows. A legend beats every default. Pairs whose meaning is no mark («CB: chi bộ») are left alone.
 */
export function readLegend(grid: Grid, tables: readonly Table[]): Legend {
  const legend = new Map<string, Mark>()
  const headed = new Set(tables.flatMap((table) => dataColumns(table)))
  const all = [...Array(Math.max(0, ...tables.map((table) => (table.columns.at(-1)?.index ?? 0) + 1))).keys()]
  const beside = all.filter((column) => !headed.has(column))
  let table: Table | undefined
  for (let r = 0; r < grid.values.length; r++) {
    const row = grid.values[r] as readonly GridValue[]
    if (!table || r < table.firstRow || r >= table.endRow)
      table = tables.find((candidate) => r >= candidate.firstRow && r < candidate.endRow)
    if (!table || !isDataRow(table, r)) for (let c = 0; c < row.length; c++) readAt(row, c, legend)
    else {
      for (const c of beside) readAt(row, c, legend)
      for (let c = all.length; c < row.length; c++) readAt(row, c, legend)
    }
  }
  return legend
}

/** A text that explains codes, or a code with its meaning in the next grid cell. */
function readAt(row: readonly GridValue[], column: number, legend: Map<string, Mark>): void {
  const value = row[column]
  if (typeof value !== 'string' || value === '' || value.length > MAX_TEXT) return
  readPairs(value, legend)
  const meaning = row[column + 1]
  if (value.trim().length <= 4 && typeof meaning === 'string' && meaning.length >= 4) addPair(value, meaning, legend)
}

/** The columns that hold a table's own data: those with a header, but for a legend «Ký hiệu | Ý nghĩa» that stands beside the table. */
function dataColumns(table: Table): number[] {
  const keys = table.columns.map((column) => foldText(column.header))
  const at = keys.findIndex(
    (key, i) => /^(?:ky hieu|ma)$/.test(key) && /^(?:y nghia|nghia|giai thich|dien giai|chu giai)$/.test(keys[i + 1] ?? ''),
  )
  return table.columns.filter((column, i) => column.header !== '' && (at < 0 || i < at || i > at + 1)).map((column) => column.index)
}

function readPairs(text: string, legend: Map<string, Mark>): void {
  if (!/[:=–-]|\blà\b|→/.test(text)) return
  const clean = cleanText(text).replace(/^(?:ghi chú|chú giải|chú thích|ký hiệu|kí hiệu|quy ước)\s*[:.]?\s*/i, '')
  for (const match of clean.matchAll(PAIR)) addPair(match[1] as string, match[2] as string, legend)
}

function addPair(code: string, meaning: string, legend: Map<string, Mark>): void {
  const key = code
    .normalize('NFC')
    .toLowerCase()
    .replace(/[()“”"'«»]/g, '')
    .trim()
  const mark = meaningOf(meaning)
  if (key !== '' && mark !== undefined && !legend.has(key)) legend.set(key, mark)
}

function meaningOf(meaning: string): Mark | undefined {
  const key = foldText(meaning)
  if (key === '' || key.length > 60) return undefined
  if (/^(?:vang|nghi)$/.test(key)) return undefined
  if (/\b(?:di lam an xa|lam an xa|lam xa|di xa)\b/.test(key)) return 'excused'
  if (/\btam mien\b/.test(key)) return 'exempt'
  if (/\b(?:shtt|sinh hoat tam thoi|sinh hoat noi khac)\b/.test(key)) return 'outside'
  return readMarkWords(meaning)
}
