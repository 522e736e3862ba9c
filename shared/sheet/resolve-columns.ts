import { hasDay } from '../text/civil-day.ts'
import { cleanText } from '../text/clean-text.ts'
import { parseDateText } from '../text/parse-date.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import { fieldsByValues } from './fields-by-values.ts'
import type { Grid, GridValue } from './grid.ts'
import { headerKey, withoutBrackets } from './header-key.ts'
import { bareNumber, levelText } from './level-text.ts'
import { matchHeader, spelledSo } from './match-header.ts'
import { type ColumnPeriod, parsePeriod } from './parse-period.ts'
import type { TableColumn } from './table.ts'
import type { FieldContent, Vocabulary } from './vocabulary.ts'

const SAMPLED_ROWS = 60
const LOOSE_SPELLINGS = new Set([
  'thoi gian',
  'ngay',
  'ngay thang',
  'tu',
  'den',
  'thoi diem',
  'dien',
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
/** «Tạm miễn từ 01/02/2026»: a sentence with a day in it. */
const SAYS_MORE = /(?:\p{L}{2,}\s+){2,}.*\d[/.]\d/u
/** Numbers from here on may be years or the serial numbers of days. */
const FIRST_YEAR = 1850

/** Says of each column between `from` and `to` (exclusive) what it holds, by its header levels and, where a spelling has several meanings, by its content. */
export function resolveColumns(
  grid: Grid,
  levels: readonly (readonly GridValue[])[],
  from: number,
  to: number,
  firstRow: number,
  vocabulary: Vocabulary,
): TableColumn[] {
  const columns: TableColumn[] = []
  const taken = new Set<string>()
  let lastPeriod: ColumnPeriod | undefined
  for (let index = from; index < to; index++) {
    const path = levels[index] ?? []
    const header = path.map((level) => cleanText(levelText(level))).join(' / ')
    const period = parsePeriod(path) ?? followingThematic(path, lastPeriod)
    const field = period && !isNamedField(path, vocabulary) ? '' : chooseField(grid, path, index, firstRow, taken, vocabulary)
    if (field !== '') taken.add(field)
    // «Quý I» without «chuyên đề» over numbers is a sum, not a meeting.
    const isSum = period?.month === 0 && period.day === 0 && period.thematic !== true && sniffContent(grid, index, firstRow) === 'count'
    const kept = field === '' && !isSum ? period : undefined
    if (kept) lastPeriod = kept
    columns.push({ index, header, field, period: kept })
  }
  return sinceBesideStatus(
    grid,
    wholeNames(grid, fieldsByValues(grid, numberedMonths(grid, columns, firstRow), firstRow, vocabulary), firstRow),
    firstRow,
  )
}

/** «Tên» alone over whole names is the name. */
function wholeNames(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  if (columns.some(({ field }) => field === 'fullName' || field === 'lastName')) return columns
  const isWhole = ({ index }: TableColumn) => {
    const names = grid.values
      .slice(firstRow, firstRow + SAMPLED_ROWS)
      .flatMap((row) => (typeof row[index] === 'string' && row[index] !== '' ? [row[index]] : []))
    return names.filter((name) => /\S\s+\S/.test(name)).length * 2 > names.length
  }
  return columns.map((column) => (column.field === 'givenName' && isWhole(column) ? { ...column, field: 'fullName' } : column))
}

/** Days right of the status, in the rows of the few who have one, say since when; whatever their heading is («Ngày», «Thời gian»). */
function sinceBesideStatus(grid: Grid, columns: readonly TableColumn[], firstRow: number): TableColumn[] {
  const status = columns.findIndex(({ field }) => field === 'status' || field === 'typeAndStatus')
  const next = columns[status + 1]
  const isFree = next !== undefined && !next.period && next.header !== '' && (next.field === '' || next.field === 'meetingDate')
  if (status < 0 || !isFree || columns.some(({ field }) => field === 'statusFrom')) return [...columns]
  const rows = grid.values.slice(firstRow, firstRow + SAMPLED_ROWS)
  const filled = rows.filter((row) => (row[next.index] ?? '') !== '').length
  if (filled * 2 > rows.length || sniffContent(grid, next.index, firstRow) !== 'date') return [...columns]
  return columns.map((column) => (column === next ? { ...column, field: 'statusFrom' } : column))
}

/** «1 | 2 | 3 …» over columns of marks, no further than 12, are months; a list of days goes on to 28 or more. */
function numberedMonths(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const numbers = columns.map(({ header }) => bareNumber(header.split(' / ').at(-1) ?? ''))
  const first = columns.findIndex(
    ({ field, period }, i) => numbers[i] === 1 && (field === '' || columns[i]?.header.includes(' / ')) && !period,
  )
  if (first < 0) return columns
  let end = first
  while (numbers[end] === end - first + 1) end++
  const run = columns.slice(first, end)
  const holdsMarks = ({ index }: TableColumn) => sniffContent(grid, index, firstRow) === 'mark' || holdsRatios(grid, index, firstRow)
  if (run.length < 3 || run.length > 12 || !run.some(holdsMarks)) return columns
  return columns.map((column, i) =>
    i >= first && i < end ? { ...column, field: '', period: parsePeriod([`Tháng ${i - first + 1}`]) } : column,
  )
}

function holdsRatios(grid: Grid, index: number, firstRow: number): boolean {
  return grid.values.slice(firstRow, firstRow + SAMPLED_ROWS).some((row) => parseRatioText(levelText(row[index] ?? '')) !== undefined)
}

/** «CĐ» alone, right of a month, is the thematic meeting of that month's quarter. */
function followingThematic(path: readonly GridValue[], last: ColumnPeriod | undefined): ColumnPeriod | undefined {
  if (!last || path.length === 0 || !/^(?:cd|chuyen de|sh cd|shcd|sinh hoat chuyen de)$/.test(headerKey(levelText(path.at(-1) ?? ''))))
    return undefined
  return { ...last, thematic: true, measure: 'mark', day: 0, month: 0 }
}

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

type Sniffed = 'blank' | 'date' | 'year' | 'count' | 'mark' | 'text'

function fits(content: FieldContent, sniffed: Sniffed): boolean {
  if (content === 'any' || sniffed === 'blank') return true
  if (content === 'text') return sniffed !== 'date'
  if (content === 'mark') return sniffed === 'mark' || sniffed === 'text'
  if (content === 'count') return sniffed === 'count' || sniffed === 'year'
  return sniffed === 'date' || sniffed === 'year'
}

/** What most of a column's first values are. Codes of up to three signs are marks. */
function sniffContent(grid: Grid, index: number, firstRow: number): Sniffed {
  const counts = { date: 0, year: 0, count: 0, mark: 0, text: 0 }
  const end = Math.min(grid.values.length, firstRow + SAMPLED_ROWS)
  for (let r = firstRow; r < end; r++) {
    const value = grid.values[r]?.[index] ?? ''
    if (value === '') continue
    if (typeof value === 'object') counts.date++
    else if (typeof value === 'number') counts[value >= FIRST_YEAR ? 'year' : 'count']++
    else if (typeof value === 'boolean') counts.mark++
    else if (SAYS_MORE.test(value)) counts.text++
    else if (hasDay(parseDateText(value)) || /\d[/.]\d/.test(value)) counts.date++
    else if (/^(?:19|20)\d\d$/.test(value.trim())) counts.year++
    else if (parseNumberText(value)) counts.count++
    else if (value.trim().length <= 3) counts.mark++
    else counts.text++
  }
  const ranked = (Object.keys(counts) as (keyof typeof counts)[]).sort((a, b) => counts[b] - counts[a])
  const winner = ranked[0] as keyof typeof counts
  return counts[winner] === 0 ? 'blank' : winner
}
