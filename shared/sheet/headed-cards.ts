import { foldText } from '../text/fold-text.ts'
import { CARD_LABEL, type CardEntry } from './card-entry.ts'
import type { Grid, GridValue } from './grid.ts'
import { headerKey } from './header-key.ts'
import { measureSaid } from './measure-label.ts'
import type { CountedMeasure } from './measure-words.ts'
import { isUnitName } from './party-cell-name.ts'
import { isPersonName } from './person-name.ts'
import { plainHeader } from './plain-header.ts'
import { readTitles } from './read-titles.ts'

/** One card is a slip, and may be the title of a table. */
const FEWEST_CARDS = 2
/** So far down the first card begins. */
const FIRST_ROWS = 40
/** More rows of a table among the cards make the tab one of tables. */
const MOST_OTHERS = 2
const LONGEST_HEAD = 80
/** A sheet of marks is not looked through mark by mark. */
const SHORTEST_HEAD = 3
/** «Chi bộ Thôn Đông (chuyên đề)» */
const KIND_BEHIND = /^(.*\S)\s*\(([^()]*(?:chuyên đề|kỳ|bất thường|đột xuất)[^()]*)\)\s*$/isu
/** «SINH HOẠT CHUYÊN ĐỀ» over several cards. */
const KIND_ABOVE = /^(?:\w+ ){0,3}(?:chuyen de|(?:thuong|dinh) ky)\b/
/** «Ngày họp: 05/5/2026» beside «Thời gian: 14h00», or the latter alone with the day in it. */
const DAYS = [/^ngay/, /^thoi gian/]
const NOBODY = /^(?:khong(?: co| ai| vang)?|(?:day )?du)$/
/** «02 (Lúa – ốm; Mía)», «01 đ/c: Lúa» */
const COUNT_AND_NAMES = /^\s*(?:(\d{1,3})\s*(?:đ\/?c|đồng chí|đảng viên|đv|người)?[\s:–-]*)?(.*?)\s*$/su
const NEXT_NAME = /[;,\n](?![^()]*\))/u
const AROUND_NAME = /^\s*(?:đ\/?c|đồng chí)\s+|\s*(?:\(|\s[-–]\s).*$/giu

/**
 * Cards of one meeting each, below the name of their party cell and side by side («CHI BỘ THÔN ĐÔNG | CB Thôn Đoài» over «Phải dự: 19 | Có mặt: 15»), with their lines in any order and in words of their own: the same thing is
 * labelled alike in the answer. A count with names is two entries. Empty for a tab without such cards.
 */
export function headedCards(grid: Grid): CardEntry[][] {
  const { values } = grid
  const above = headsIn(values, 0, FIRST_ROWS)
  if (above.length === 0) return []
  const heads = [...above, ...headsIn(values, FIRST_ROWS, values.length)]
  const [first] = heads
  if (!first || heads.length < FEWEST_CARDS) return []
  const columns = heads.map(({ column }) => column)
  const bodies = heads.map(({ row, column }) =>
    entriesBelow(values, row, column, Math.min(...columns.filter((other) => other > column), column + 2)),
  )
  const inCards = new Set(bodies.flat().map(({ place }) => place.row))
  const others = values.filter((line, row) => row > first.row && !inCards.has(row) && line.filter((value) => value !== '').length > 2)
  if (others.length > MOST_OTHERS) return []
  const names = heads.map(({ row, column }) => String(values[row]?.[column]).normalize('NFC'))
  // Where some say it behind their name, what was added below the last of them is not of their kind.
  const isToldBehind = names.some((name) => KIND_BEHIND.test(name))
  const texts = values.slice(0, first.row).flatMap((line) => line.filter((value) => typeof value === 'string' && value !== '') as string[])
  const titles = readTitles(texts, grid.sheet)
  const labels = new Map<string, string>()
  return heads.map((place, i) => {
    const [, name = names[i] as string, behind = ''] = KIND_BEHIND.exec(names[i] as string) ?? []
    const body = withMissing((bodies[i] as CardEntry[]).flatMap(countAndNames))
    const kind = isToldBehind ? behind : kindAbove(values, place.row)
    // A card without a line for its day is of the month that the tab tells of.
    const day = DAYS.map((pattern) => body.find(({ label }) => pattern.test(foldText(label)))).find((entry) => entry)
    const said =
      titles.month === 0 || day
        ? kind
        : `${kind || (titles.thematic ? 'Chuyên đề' : 'Thường kỳ')} tháng ${titles.month}/${titles.year || ''}`
    return [{ label: 'Chi bộ', value: name, place }, { label: 'Loại họp', value: said, place }, ...body].map((entry) => {
      const label = entry === day ? 'Ngày họp' : entry.label
      const key = plainHeader(headerKey(label))
      if (!labels.has(key)) labels.set(key, label)
      return { ...entry, label: labels.get(key) as string }
    })
  })
}

type Rows = readonly (readonly GridValue[])[]

/** In rows from `from`, without `to`. */
function headsIn(values: Rows, from: number, to: number): { row: number; column: number }[] {
  const heads: { row: number; column: number }[] = []
  for (let row = from; row < Math.min(to, values.length); row++)
    for (let column = 0; column < (values[row]?.length ?? 0); column++) if (isHead(values, row, column)) heads.push({ row, column })
  return heads
}

/** The name of a party cell over a line of a card. */
function isHead(values: Rows, row: number, column: number): boolean {
  const text = values[row]?.[column] ?? ''
  return (
    typeof text === 'string' &&
    text.length > SHORTEST_HEAD &&
    text.length < LONGEST_HEAD &&
    (values[row]?.[column + 1] ?? '') === '' &&
    !text.includes(':') &&
    entryAt(values, row + 1, column, column + 2) !== undefined &&
    isUnitName(text)
  )
}

function kindAbove(values: Rows, before: number): string {
  const line = values.slice(0, before).findLast((row) => row.filter((value) => value !== '').length === 1 && row.some(isKind))
  return String(line?.find(isKind) ?? '')
}

function isKind(value: GridValue): boolean {
  return typeof value === 'string' && KIND_ABOVE.test(foldText(value)) && !value.includes(':')
}

/** The lines of a card, down to a blank one or the next card. */
function entriesBelow(values: Rows, head: number, column: number, to: number): CardEntry[] {
  const entries: CardEntry[] = []
  for (let row = head + 1; (values[row]?.[column] ?? '') !== '' && !isHead(values, row, column); row++)
    entries.push(...(entryAt(values, row, column, to) ?? []))
  // «Tình hình: không họp, nghỉ hè» and nothing else stands where the day would.
  return entries.length === 1 ? entries.map((entry) => (measureSaid(entry.label) ? entry : { ...entry, label: 'Ngày họp' })) : entries
}

/** «Có mặt: 22», «Có mặt: | 22», «Có mặt | 22»; undefined where a grid cell is no label or nothing stands behind it. */
function entryAt(values: Rows, row: number, column: number, to: number): [CardEntry] | undefined {
  const [first = '', second = ''] = values[row]?.slice(column, to) ?? []
  if (typeof first !== 'string') return undefined
  const [, label = first.trim(), behind = ''] = CARD_LABEL.exec(first) ?? []
  if ((behind === '') === (second === '') || !/^\p{L}.{1,50}$/u.test(label)) return undefined
  return [{ label, value: behind || second, place: { row, column: behind ? column : column + 1 } }]
}

/** «Vắng có lý do: 02 (Lúa – ốm; Mía)» is a count and names; names alone count themselves. */
function countAndNames(entry: CardEntry): CardEntry[] {
  const { label, value } = entry
  if (measureSaid(label) === undefined || typeof value !== 'string') return [entry]
  if (NOBODY.test(foldText(value))) return [{ ...entry, value: 0 }]
  const [, digits, rest = ''] = COUNT_AND_NAMES.exec(value.normalize('NFC')) ?? []
  const names = rest.replace(/^\((.*)\)$/s, '$1')
  if (digits && names === '') return [{ ...entry, value: Number(digits) }]
  const people = names.split(NEXT_NAME)
  if (!people.every((part) => isPersonName(part.replace(AROUND_NAME, '')))) return [entry]
  return [
    { ...entry, value: Number(digits ?? people.length) },
    { ...entry, label: `Họ tên ${label.toLowerCase()}`, value: names },
  ]
}

/** A card that has no line for who came, or for who had to, says it by the others: «Phải dự 16, vắng có lý do 2, vắng không lý do 0». */
function withMissing(entries: readonly CardEntry[]): readonly CardEntry[] {
  const of = (measure: CountedMeasure) => entries.find(({ label }) => measureSaid(label) === measure)
  const count = (measure: CountedMeasure) => Number(of(measure)?.value ?? Number.NaN)
  const [required, present] = [of('required'), of('present')]
  const said = required ?? present
  if (!said || (required && present)) return entries
  const away = of('absent') ? count('absent') : count('excused') + count('unexcused')
  const [label, value] = required ? ['Có mặt', count('required') - away] : ['Phải dự', count('present') + away]
  return value >= 0 ? [...entries, { label, value, place: said.place }] : entries
}
