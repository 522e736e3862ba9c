import type { Grid, GridValue } from '../sheet/grid.ts'
import { isDataRow, type Table, type TableColumn } from '../sheet/table.ts'
import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import type { Mark } from './codes.ts'
import { readMarkWords } from './mark-codes.ts'

/** The codes that a tab explains itself, by code in lower case. */
export type Legend = ReadonlyMap<string, Mark>

const PAIR = /(?:^|[\s;,.("“'«:–-])\(?[“"'«]?([^\s:=;,()“”"'«»]{1,4})[”"'»]?\)?\s*(?:[:=]|\s[-–]\s|\blà\b|→)\s*([^;,:=.()\n]*)/giu
/** A legend may stand beside or below; it is looked for in texts at most this long. */
const MAX_TEXT = 400
/** So far down a legend beside a table is looked for. */
const LEGEND_ROWS = 40

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

/** The columns that hold a table's own data: those with a header, but for a legend that stands beside the table and shares its header row. */
function dataColumns(table: Table): number[] {
  const keys = table.columns.map((column) => foldText(column.header))
  const at = keys.findIndex(
    (key, i) => /^(?:ky hieu|ma)$/.test(key) && /^(?:y nghia|nghia|giai thich|dien giai|chu giai)$/.test(keys[i + 1] ?? ''),
  )
  return table.columns
    .filter((column, i) => column.header !== '' && (at < 0 || i < at || i > at + 1) && !explainsCodes(table, column))
    .map((column) => column.index)
}

/** «KÝ HIỆU» over «x: vắng không lý do» and others: a column that nobody marks and that explains codes in two rows or more. One such text alone may be somebody's remark. */
function explainsCodes(table: Table, { index, period }: TableColumn): boolean {
  if (period) return false
  const found = new Map<string, Mark>()
  for (let r = table.firstRow; r < Math.min(table.endRow, table.firstRow + LEGEND_ROWS); r++) {
    const value = table.grid.values[r]?.[index]
    if (typeof value === 'string' && value.length <= MAX_TEXT) readPairs(value, found)
  }
  return found.size >= 2
}

/** «Ký hiệu:», «Ghi chú:» in front of a legend, also typed without tones. */
const LABEL = /^(?:ghi ch[úu]|ch[úu] gi[ảa]i|ch[úu] th[íi]ch|k[ýyíi] hi[ệe]u|quy [ưu][ớo]c)\s*[:.]?\s*/i

function readPairs(text: string, legend: Map<string, Mark>): void {
  const clean = cleanText(text)
  const pairs = clean.replace(LABEL, '')
  const before = legend.size
  if (/[:=–-]|\blà\b|→/.test(pairs)) for (const match of pairs.matchAll(PAIR)) addPair(match[1] as string, match[2] as string, legend)
  if (pairs === clean && legend.size === before) return
  // «Ký hiệu: ✓ có mặt, CP vắng có phép»: without a sign between code and meaning only a label or other pairs show that these are codes.
  for (const part of pairs.split(/[,;]/)) {
    const [, code, meaning] = /^\s*([^\s:=]{1,3})\s+([^:=]+)$/.exec(part) ?? []
    if (code !== undefined && meaning !== undefined) addPair(code, meaning, legend)
  }
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
