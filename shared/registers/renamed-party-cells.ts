import type { Grid, GridValue } from '../sheet/grid.ts'
import { foldText } from '../text/fold-text.ts'
import { partyCellKey } from './party-cell-key.ts'
import { valueText } from './read-grid-cell.ts'

const HEADER_ROWS = 30
/** A longer text is a title. */
const MAX_HEADING = 60
const NAMES = /\b(?:ten|chi bo)\b/
const OLD = /\b(?:cu|truoc)\b/
const NEW = /\b(?:moi|sau|nay|tu)\b/
/** Beside people «Chi bộ cũ | Chi bộ mới» says who moved. */
const OF_PEOPLE = /^(?:ho|dong chi|d c|(?:ten )?dang vien|can bo)\b/

/**
 * The name that a party cell has now, by a table of names before and after a reorganisation («Tên chi bộ trước 01/7 | Tên chi bộ từ 01/7»); the name itself where none says otherwise. Two old names of one new one were
 * two party cells, and an old name that is now another's says nothing.
 */
export function renamedPartyCells(sheets: readonly Grid[]): (name: string) => string {
  const pairs = sheets.flatMap(({ values }) => values.slice(0, HEADER_ROWS).flatMap((_, header) => pairsBelow(values, header)))
  const counts = new Map<string, number>()
  for (const [before, after] of pairs) {
    const keys = [partyCellKey(before).strict, partyCellKey(after).strict]
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isOnce = (name: string) => counts.get(partyCellKey(name).strict) === 1
  const names = new Map(pairs.filter((pair) => pair.every(isOnce)).map(([before, after]) => [partyCellKey(before).strict, after]))
  return (name) => names.get(partyCellKey(name).strict) ?? name
}

/** The old and the new name in each row below a header and its second row («Tổng số | Chính thức» under «Đảng viên»), up to the first row without both. */
function pairsBelow(values: Grid['values'], header: number): [string, string][] {
  const keys = (values[header] ?? []).map((value) => (typeof value === 'string' && value.length < MAX_HEADING ? foldText(value) : ''))
  const find = (wanted: RegExp, other: RegExp) => keys.findIndex((key) => NAMES.test(key) && wanted.test(key) && !other.test(key))
  const [before, after] = [find(OLD, NEW), find(NEW, OLD)]
  if (before < 0 || after < 0) return []
  const pairOf = (row: readonly GridValue[]) => [valueText(row[before] ?? ''), valueText(row[after] ?? '')] as [string, string]
  const isSecondRow = (pair: readonly string[]) => pair.every((name) => name === '')
  const first = header + (isSecondRow(pairOf(values[header + 1] ?? [])) ? 2 : 1)
  // «Đảng viên» over counts is how many they are.
  if (keys.some((key, column) => OF_PEOPLE.test(key) && typeof values[first]?.[column] === 'string')) return []
  const pairs = values.slice(first).map(pairOf)
  const end = pairs.findIndex((pair) => pair.includes(''))
  return end < 0 ? pairs : pairs.slice(0, end)
}
