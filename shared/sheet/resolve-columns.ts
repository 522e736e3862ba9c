import { cleanText } from '../text/clean-text.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { daysBelowMonths } from './days-below-months.ts'
import { fieldsByValues } from './fields-by-values.ts'
import type { Grid, GridValue } from './grid.ts'
import { bareKey, headerKey, headerLeaf, withoutBrackets } from './header-key.ts'
import { kindColumns } from './kind-columns.ts'
import { levelText } from './level-text.ts'
import { matchHeader, spelledSo } from './match-header.ts'
import { numberedMonths } from './numbered-months.ts'
import { readNeighbours } from './read-neighbours.ts'
import { countsEverybody, measureNamed } from './measure-words.ts'
import { type ColumnPeriod, type Measure, parsePeriod, periodKey } from './parse-period.ts'
import { plainHeader } from './plain-header.ts'
import type { TitleContext } from './read-titles.ts'
import { SAMPLED_ROWS, type Sniffed, sniffContent } from './sniff-content.ts'
import { repeatedMonths } from './repeated-months.ts'
import { strayPeriodYears } from './stray-period-years.ts'
import type { TableColumn } from './table.ts'
import type { FieldContent, Vocabulary } from './vocabulary.ts'

const LOOSE_SPELLINGS = new Set([
  'thoi gian',
  'ngay',
  'ngay thang',
  'tu',
  'den',
  'toi',
  'thoi diem',
  'dien',
  'dang vien',
  'loai',
  'tong',
  'tong so',
  'ket qua',
  'tt',
  'ma',
  'du',
  'ho',
  'ten',
  'gio',
])
const UNTITLED = { thematic: false, month: 0, year: 0 }

/** Says of each column between `from` and `to` (exclusive) what it holds, by its header levels and, where a spelling has several meanings, by its content. Where the `titles` speak of thematic meetings, «Quý I» is one. */
export function resolveColumns(
  grid: Grid,
  levels: readonly (readonly GridValue[])[],
  from: number,
  to: number,
  firstRow: number,
  vocabulary: Vocabulary,
  titles: Pick<TitleContext, 'thematic' | 'month' | 'year'> = UNTITLED,
): readonly TableColumn[] {
  const columns: TableColumn[] = []
  const taken = new Set<string>()
  let lastPeriod: ColumnPeriod | undefined
  // Beside months «Quý I» may sum them up.
  const areQuartersMeetings = titles.thematic && levels.slice(from, to).every((path) => !parsePeriod(path)?.month)
  for (let index = from; index < to; index++) {
    const path = levels[index] ?? []
    const header = path.map((level) => cleanText(levelText(level))).join(' / ')
    const period = parsePeriod(path) ?? followingThematic(path, lastPeriod)
    const field = period && !isNamedField(path, vocabulary) ? '' : chooseField(grid, path, index, firstRow, taken, vocabulary)
    if (field !== '') taken.add(field)
    // «Quý I» without «chuyên đề» over numbers is a sum, not a meeting.
    const isSum =
      period?.month === 0 && period.day === 0 && period.thematic !== true && !areQuartersMeetings && holdsSums(grid, index, firstRow)
    const kept = field === '' && !isSum ? period : undefined
    if (kept) lastPeriod = kept
    columns.push({ index, header, field, period: kept })
  }
  besideMeasures(columns)
  daysBelowMonths(columns, levels)
  strayPeriodYears(columns)
  repeatedMonths(columns)
  yearsBeside(columns)
  const meetings = kindColumns(grid, numberedMonths(grid, columns, firstRow), titles, firstRow, vocabulary)
  const byValues: readonly TableColumn[] = fieldsByValues(grid, meetings, firstRow, vocabulary)
  return readNeighbours(grid, byValues, firstRow)
}

/** «Tháng 5/2026 | CĐ quý II (tháng 5)»: what says no year is of that of the column before it, or else behind it. */
function yearsBeside(columns: TableColumn[]): void {
  const dated = columns.flatMap(({ index, period }) => (period && period.year > 0 ? [{ index, year: period.year }] : []))
  if (dated.length === 0) return
  for (const [i, column] of columns.entries()) {
    const { period, index } = column
    if (!period || period.year > 0 || period.day > 0) continue
    const beside = dated.findLast((other) => other.index < index) ?? dated[0]
    columns[i] = { ...column, period: { ...period, year: beside?.year ?? 0 } }
  }
}

const UNCOUNTED: ReadonlySet<Measure> = new Set(['mark', 'signed', 'reason', 'note', 'day', 'other'])
/** «Ký nhận» is for money or goods. */
const FOR_ATTENDANCE = /^(?:chu ky|ky (?:ten|tham du|diem danh))\b/

/** Numbers of which at least one is more than the 1 of a person who came. */
function holdsSums(grid: Grid, index: number, firstRow: number): boolean {
  if (sniffContent(grid, index, firstRow) !== 'count') return false
  const shown = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS)
  return shown.some((row) => (parseNumberText(levelText(row[index] ?? ''))?.value ?? 0) > 1)
}

/**
 * «Tháng 7» over «Có mặt | Vắng | Nhận xét»: beside what is counted a heading that nobody knows is no column of marks. Beside «Phải dự» «Tổng số» counts those as well who need not come. «Ký tên» may be for anything,
 * unless «Lý do vắng», or nothing but «Ghi chú», stands beside it; a reason is one of an absence beside a column of those who signed, came or were absent.
 */
function besideMeasures(columns: TableColumn[]): void {
  const keysOf = (isMeant: (measure: Measure, column: TableColumn) => boolean) =>
    new Set(columns.flatMap((column) => (column.period && isMeant(column.period.measure, column) ? [periodKey(column.period)] : [])))
  const isTotal = ({ header }: TableColumn) => countsEverybody(plainHeader(headerKey(headerLeaf(header))))
  const counted = keysOf((measure) => !UNCOUNTED.has(measure))
  const reasoned = keysOf((measure) => measure === 'reason')
  const signed = keysOf((measure) => measure === 'signed')
  const excusable = keysOf((measure) => measure === 'signed' || measure === 'absent' || measure === 'present')
  const other = keysOf(
    (measure, { header }) => measure !== 'note' && !(measure === 'signed' && FOR_ATTENDANCE.test(headerKey(headerLeaf(header)))),
  )
  const noted = new Set([...keysOf((measure) => measure === 'note')].filter((key) => signed.has(key) && !other.has(key)))
  const stated = keysOf((measure, column) => measure === 'required' && !isTotal(column))
  for (const [i, column] of columns.entries()) {
    const { period, header } = column
    if (!period) continue
    const leaf = headerLeaf(header)
    const key = periodKey(period)
    const isOther: { readonly [Of in Measure]?: boolean } = {
      mark: counted.has(key) && header !== leaf && parsePeriod([leaf]) === undefined && !namesRatio(leaf),
      required: isTotal(column) && stated.has(key),
      signed: !reasoned.has(key) && !noted.has(key),
      reason: !excusable.has(key),
      note: !noted.has(key),
    }
    if (isOther[period.measure]) columns[i] = { ...column, period: { ...period, measure: 'other' } }
  }
}

/** «Dự/phải dự», «Có mặt / Triệu tập»: who came and who had to, in one grid cell. */
function namesRatio(leaf: string): boolean {
  const [part, whole, ...more] = leaf.split('/').map((text) => measureNamed(plainHeader(headerKey(text))))
  return more.length === 0 && ((part === 'present' && whole === 'required') || (part === 'required' && whole === 'present'))
}

/** «CĐ» alone, right of a month, is the thematic meeting of that month's quarter; «Chuyên đề quý (dự/phải dự)» too. */
function followingThematic(path: readonly GridValue[], last: ColumnPeriod | undefined): ColumnPeriod | undefined {
  if (!last || path.length === 0 || !THEMATIC.test(bareKey(levelText(path.at(-1) ?? '')))) return undefined
  // «Số buổi dự» over «TK | CĐ» counts what came before.
  if (path.slice(0, -1).some((level) => COUNTED.test(headerKey(levelText(level))))) return undefined
  return { ...last, thematic: true, measure: 'mark', day: 0, month: 0 }
}

const THEMATIC = /^(?:(?:sinh hoat|sh|hop) )?(?:cd|chuyen de|shcd)(?: (?:(?:cua|trong|ca) )*quy(?: nay)?)?$/
const COUNTED = /^(?:tong|cong|so (?:buoi|lan|luot|ky|cuoc))\b/

/** A header such as «Ngày sinh» may hold digits that look like a period; a known spelling goes first. */
function isNamedField(path: readonly GridValue[], vocabulary: Vocabulary): boolean {
  const joined = headerKey(path.map(levelText).join(' '))
  return spelledSo(joined, vocabulary).length > 0 && !/^(?:thang|quy)$/.test(joined)
}

function chooseField(
  grid: Grid,
  path: readonly GridValue[],
  index: number,
  firstRow: number,
  taken: ReadonlySet<string>,
  vocabulary: Vocabulary,
): string {
  const texts = path.filter((level): level is string => typeof level === 'string').map(headerKey)
  if (texts.length === 0) return ''
  const joined = texts.join(' ')
  const leaf = texts.at(-1) as string
  // «Vắng có lý do» over «Số người | Ai, vì sao»: how many they were.
  const measured = COUNTS.test(leaf) && spelledSo(texts.at(-2) ?? '', vocabulary).find((id) => MEASURES.has(id) && !taken.has(id))
  if (measured) return measured
  // «Biến động sinh hoạt» over «Nội dung | Từ ngày | Đến ngày».
  if (WHAT.test(leaf) && !taken.has('status') && spelledSo(texts.at(-2) ?? '', vocabulary).includes('status')) return 'status'
  const spelled = [...spelledSo(joined, vocabulary), ...spelledSo(leaf, vocabulary)].filter((id) => !taken.has(id))
  const [only] = spelled
  // A spelling with one meaning is that column even where what stands in it is wrong. «Thời gian» and «Ngày» are too common for that.
  if (only !== undefined && new Set(spelled).size === 1 && !LOOSE_SPELLINGS.has(leaf)) return only
  const candidates = [
    ...spelled,
    ...(texts.length === 3 ? spelledSo(`${texts[1]} ${leaf}`, vocabulary) : []),
    ...matchHeader(joined, vocabulary),
    ...matchHeader(leaf, vocabulary),
  ].filter((id) => !taken.has(id))
  if (candidates.length === 0) {
    // «Họ và tên (IN HOA)»: a remark in brackets hides a heading only from its spelling.
    const bare = path.map((level) => (typeof level === 'string' ? withoutBrackets(level) : level))
    return bare.some((level, i) => level !== path[i]) ? chooseField(grid, bare, index, firstRow, taken, vocabulary) : ''
  }
  const content = sniffContent(grid, index, firstRow)
  return (
    candidates.find((id) => fits(vocabulary.fields.get(id)?.content ?? 'any', content)) ??
    (content === 'blank' ? (candidates[0] as string) : '')
  )
}

const WHAT = /^(?:noi dung|loai|dien|hinh thuc|cu the|chi tiet)$/
const COUNTS = /^(?:so|so nguoi|so luong|sl|so dv|so dang vien|so dong chi|so d c|nguoi|tong|tong so)$/
const MEASURES: ReadonlySet<string> = new Set(['required', 'present', 'absent', 'excused', 'unexcused'])

function fits(content: FieldContent, sniffed: Sniffed): boolean {
  if (content === 'any' || sniffed === 'blank') return true
  if (content === 'text') return sniffed !== 'date'
  if (content === 'name') return sniffed === 'text' || sniffed === 'mark'
  if (content === 'mark') return sniffed === 'mark' || sniffed === 'text'
  if (content === 'count') return sniffed === 'count' || sniffed === 'year'
  return sniffed === 'date' || sniffed === 'year'
}
