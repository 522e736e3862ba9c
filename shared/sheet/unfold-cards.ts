import { foldText } from '../text/fold-text.ts'
import { CARD_LABEL, type CardEntry } from './card-entry.ts'
import type { Grid, GridValue } from './grid.ts'
import { headedCards } from './headed-cards.ts'
import { type Placed, placedGrid, placedRows } from './placed-grid.ts'

/** Fewer labels are remarks, not a card. */
const FEWEST_LABELS = 4
/** So many rows of a table without any slip before them. */
const MOST_OTHERS = 200
/** So far down slips that stand side by side begin. */
const STRIP_ROWS = 40
/** What people also write in a grid cell of its own without a colon, copied from messages; folded. */
const UNCOLONED =
  /^(?:(?:ten )?chi bo|cb|(?:loai |buoi |ky )?(?:hop|sinh hoat)|buoi|ky|ngay(?: hop| sinh hoat)?|(?:so |tong so )?(?:dang vien )?(?:phai du|co mat|du hop|vang(?: (?:co|khong) (?:phep|ly do))?)|ly do(?: vang)?|ghi (?:them|chu)|noi dung|dia diem|chu tri)$/
/** «Họp | thường kỳ tháng 1» */
const WHICH = /^\s*(?:họp|sinh hoạt|buổi)\s*$/iu
/** What a card of a meeting says in any case. */
const COUNTS = /^(?:so |tong so )?(?:dang vien |dv )?(?:co mat|phai du|du hop|trieu tap|du sinh hoat)\b/

/**
 * Minutes and slips, one meeting below the other («Chi bộ: | Thôn Đông», «Ngày họp: | 05/01/2026», «Có mặt: | 22 đ/c»), turned into a register with one row per slip, so that it is read like any other. A new
 * slip begins where a label comes again. `origin` of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function unfoldCards(grid: Grid): Grid {
  const headed = headedCards(grid)
  const cards = headed.length > 0 ? headed : findCards(grid)
  const labels = [...new Set(cards.flatMap((card) => card.map(({ label }) => label)))]
  const isMeeting = labels.some((label) => COUNTS.test(foldText(label))) && labels.some((label) => /\bchi bo\b/.test(foldText(label)))
  if (!isMeeting || cards.every((card) => card.length < FEWEST_LABELS)) return grid
  const first = cards[0]?.[0] as CardEntry
  const slips = cards.map((card) =>
    labels.map((label): Placed => {
      const entry = card.find((other) => other.label === label)
      return [entry?.value ?? '', entry?.place ?? card[0]?.place]
    }),
  )
  // Where slips stand side by side, the rows above them are those above the first.
  const top = Math.min(...cards.map((card) => card[0]?.place.row ?? first.place.row))
  const titles = placedRows(grid).slice(0, top)
  return placedGrid(grid, [...titles, labels.map((label): Placed => [label, first.place]), ...slips], first.place)
}

/** The slips of a tab, those that stand below each other together; a tab of tables has none, because there most rows hold more than a label and its value. */
function findCards(grid: Grid): CardEntry[][] {
  const starts = stripsOf(grid)
  return starts.flatMap((from, i) => cardsBetween(grid, i === 0 ? 0 : from, starts[i + 1] ?? Number.POSITIVE_INFINITY))
}

/** The columns in which slips begin that stand side by side: one label in several columns of a row. */
function stripsOf({ values }: Grid): readonly number[] {
  for (const line of values.slice(0, STRIP_ROWS)) {
    const labels = line.flatMap((value, column) =>
      typeof value === 'string' && CARD_LABEL.test(value) ? [{ label: foldText(value), column }] : [],
    )
    const same = labels.filter(({ label }) => label === labels[0]?.label)
    if (same.length > 1) return same.map(({ column }) => column)
  }
  return [0]
}

function cardsBetween({ values }: Grid, from: number, to: number): CardEntry[][] {
  const cards: CardEntry[][] = []
  let others = 0
  for (const [row, line] of values.entries()) {
    // A long list is none, however it ends.
    if (others > MOST_OTHERS && cards.length === 0) return []
    const filled = line.flatMap((value, column) => (value === '' || column < from || column >= to ? [] : [{ value, column }]))
    const entries = entriesOf(filled, row)
    if (entries.length === 0) {
      if (filled.length > 1) others++
      continue
    }
    for (const entry of entries) {
      const card = cards.at(-1)
      if (!card || card.some(({ label }) => label === entry.label)) cards.push([entry])
      else card.push(entry)
    }
  }
  const labelled = cards.reduce((n, card) => n + card.length, 0)
  return others * 4 > labelled ? [] : cards
}

/** «Có mặt: | 22», «Có mặt: 22», «Tổng số: 24; có mặt: 22; vắng: 2». */
function entriesOf(filled: readonly { value: GridValue; column: number }[], row: number): CardEntry[] {
  const [first, second, ...more] = filled
  if (!first || typeof first.value !== 'string' || more.length > 0) return []
  const isUncoloned = second?.column === first.column + 1 && UNCOLONED.test(foldText(first.value))
  const [, label = '', behind = ''] = isUncoloned ? ['', first.value.replace(WHICH, 'Loại họp')] : (CARD_LABEL.exec(first.value) ?? [])
  if (label === '') return []
  if (behind === '') return second ? [{ label: clean(label), value: second.value, place: { row, column: second.column } }] : []
  if (second) return []
  const place = { row, column: first.column }
  return first.value.split(/[;\n]/).flatMap((part) => {
    const [, name = '', value = ''] = CARD_LABEL.exec(part) ?? []
    return name === '' || value.trim() === '' ? [] : [{ label: clean(name), value: value.trim(), place }]
  })
}

/** «- Số đảng viên phải dự» and «số đảng viên phải dự» are one label. */
function clean(label: string): string {
  const text = label.normalize('NFC').replace(/\s+/g, ' ').trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
