import { foldText } from '../text/fold-text.ts'
import type { Grid, GridValue } from './grid.ts'
import { levelText } from './level-text.ts'

/** A month 1–12 in which somebody was absent, and why; '' where it is not said. */
export type AbsentMonth = { readonly month: number; readonly reason: string }

/** «T5», «tháng 5 (ốm)», 5, and what parts it from the next. */
const PART = /\s*(?:tháng|thg|th|t)?[\s.]*0?(1[0-2]|[1-9])(?!\d)\s*(?:\(([^()]*)\)\s*)?(?:[,;+\n]|và(?=\s)|$)/iuy
const NONE = /^(?:[-–—0]*|không(?: vắng)?)$/i
/** «tháng không ghi là có dự», «chỉ ghi tháng vắng». */
const OTHERS_CAME =
  /\bthang (?:nao )?khong (?:ghi|neu)(?: gi)?(?: (?:la|thi|coi|nhu|tinh))* (?:co du|co mat|du|tham du)\b|\bchi (?:ghi|neu) (?:nhung |cac )?thang (?:vang|nghi)\b/
/** «T1 đến T10», «từ tháng 1 đến hết tháng 10»; folded. */
const FROM_TO = /\b(?:thang|t) ?(\d{1,2}) (?:den|toi) (?:het )?(?:thang |t ?)?(\d{1,2})\b/
/** «10 tháng năm 2026», «6 tháng đầu năm»; folded. */
const FIRST = /\b(\d{1,2}) thang (?:dau )?nam\b/
/** So far from the top and from the bottom a remark is looked for. */
const REMARK_ROWS = 40

/** The months that a grid cell lists, none for a blank; undefined where it holds something else, or a month that was not held. */
export function readAbsentMonths(value: GridValue, held: readonly number[]): readonly AbsentMonth[] | undefined {
  const text = levelText(value).normalize('NFC').trim()
  if (NONE.test(text)) return []
  const months: AbsentMonth[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text)
    const month = Number(part?.[1])
    if (!part || !held.includes(month)) return undefined
    months.push({ month, reason: part[2] ?? '' })
  }
  return months
}

/** The months in which a tab says that all met, where it says too that whoever lists no absence came; none where it does not say both. */
export function heldMonths({ values }: Grid): number[] {
  // Remarks and titles stand alone in their rows; what is said beside a name is of that person.
  const remarks = [...values.slice(0, REMARK_ROWS), ...values.slice(-REMARK_ROWS)].map((row) => row.filter((value) => value !== ''))
  const keys = remarks.flatMap((row) => (row.length <= 2 ? row.map((value) => foldText(levelText(value))) : []))
  const find = (pattern: RegExp) => keys.map((key) => pattern.exec(key)).find((match) => match)
  const range = find(FROM_TO)
  const [first, last] = range ? [Number(range[1]), Number(range[2])] : [1, Number(find(FIRST)?.[1] ?? 0)]
  if (!find(OTHERS_CAME) || first < 1 || last > 12) return []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
