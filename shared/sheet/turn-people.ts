import { cleanText } from '../text/clean-text.ts'
import { hasDay } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { parseDateText } from '../text/parse-date.ts'
import { type Grid, type GridValue, isCivilDate } from './grid.ts'
import { mergeAt } from './header-levels.ts'
import { levelText } from './level-text.ts'
import { parsePeriod } from './parse-period.ts'
import { isUnitName } from './party-cell-name.ts'
import { rowWord } from './row-words.ts'
import { type Placed, placedGrid, placedRows, placesOf } from './placed-grid.ts'

const HEADER_ROWS = 30
/** Below the names offices write who is secretary; further down stand the meetings. */
const ROWS_BETWEEN = 3
const ENOUGH_PEOPLE = 4
const ENOUGH_MEETINGS = 2
/** What kind of meeting it was, in a column beside its day. */
const KIND = /^(?:sinh hoat |hop |sh )?(?:chi bo )?(?:thuong ky|dinh ky|chuyen de)(?: (?:thang|quy|ky) \w+)?$/
/** «Họ và tên đảng viên» over all names. */
const OF_NAMES = /^(?:ho (?:va )?ten|ten|danh sach)(?: (?:cac )?(?:dang vien|dong chi|dv))?$/
/** Every word of two to six begins large; «(A)» tells two of one name apart. */
const NAME = /^\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,5}(?:\s*\([^()]*\))?$/u
/** Large letters in headings that name nobody. */
const NO_NAME =
  /^(?:chi bộ|cb|tổ|thôn|ấp|khu|khóm|ban|tdp|kp|trường|cơ quan|ngày|tháng|quý|kỳ|họ (?:và )?tên|có mặt|vắng|phải dự|tỷ lệ|tổng|ghi chú|số)(?= |$)/iu

/**
 * A grid with the meetings down and the people across, turned into one row per person so that it is read like any other. `origin` of the answer tells where each grid cell really stands. Any other grid comes
 * back as it is.
 */
export function turnPeople(grid: Grid): Grid {
  for (let header = 0; header < Math.min(HEADER_ROWS, grid.values.length); header++) {
    const people = peopleAcross(grid.values[header] ?? [])
    const first = people[0]
    if (people.length < ENOUGH_PEOPLE || first === undefined) continue
    const meetings = meetingRows(grid, header, first)
    if (meetings.length >= ENOUGH_MEETINGS && holdsMarks(grid, people, meetings)) return turned(grid, header, people, meetings)
  }
  return grid
}

/** The columns headed by a name; none where something else stands between two names. */
function peopleAcross(row: readonly GridValue[]): number[] {
  const named = row.flatMap((value, column) => (isName(value) ? [column] : []))
  const [first = 0, last = 0] = [named[0], named.at(-1)]
  return named.length === last - first + 1 ? named : []
}

function isName(value: GridValue): boolean {
  if (typeof value !== 'string') return false
  const text = cleanText(value)
  return text.length <= 40 && NAME.test(text) && !NO_NAME.test(text)
}

/** The rows that name a month, a quarter or a day left of the people, from the first one on. */
function meetingRows({ values }: Grid, header: number, first: number): number[] {
  const rows: number[] = []
  for (let row = header + 1; row < values.length; row++) {
    const labels = (values[row] ?? []).slice(0, first)
    if (labels.some((value) => isPeriod(value) || isDay(value))) rows.push(row)
    else if (rows.length > 0 || row > header + ROWS_BETWEEN) break
  }
  return rows
}

function isPeriod(value: GridValue): boolean {
  return typeof value === 'string' && parsePeriod(['Tháng', value]) !== undefined && !isDay(value)
}

function isDay(value: GridValue): boolean {
  return isCivilDate(value) || (typeof value === 'string' && hasDay(parseDateText(value)))
}

function isKind(value: GridValue): boolean {
  return typeof value === 'string' && KIND.test(foldText(withoutTopic(value)))
}

/** Of the first columns the one that fits most often: «31/9/2026» among days is no month. Undefined where none ever does. */
function columnOfMost(width: number, countOf: (column: number) => number): number | undefined {
  const counts = Array.from({ length: width }, (_, column) => countOf(column))
  const most = Math.max(...counts)
  return most > 0 ? counts.indexOf(most) : undefined
}

/** «Sinh hoạt chuyên đề quý I: bảo vệ môi trường» without what it was about. */
function withoutTopic(text: string): string {
  return text.split(/[:;,(–]/)[0] as string
}

/** Of the headings above those of the people only «Có mặt», «Tổng» are sums of marks; «Phép» would be somebody. */
function isTotal(value: GridValue, isBesideNames: boolean): boolean {
  return value !== '' && (isBesideNames || (typeof value === 'string' && rowWord(value) === 'total'))
}

/** Whether the names have a heading of their own above them, beside those of the other columns. */
function isHeaded(values: Grid['values'], header: number, first: number): boolean {
  const above = values[header - 1] ?? []
  return (
    OF_NAMES.test(foldText(levelText(above[first] ?? ''))) &&
    (above[first + 1] ?? '') === '' &&
    above.slice(0, first).some((value) => value !== '')
  )
}

/** Marks are short and no counts. */
function holdsMarks({ values }: Grid, people: readonly number[], meetings: readonly number[]): boolean {
  const found = meetings.flatMap((row) => people.map((column) => values[row]?.[column] ?? '')).filter((value) => value !== '')
  const marks = found.filter(
    (value) => typeof value === 'boolean' || value === 0 || value === 1 || (typeof value === 'string' && value.trim().length <= 4),
  )
  return found.length > 0 && marks.length * 10 >= found.length * 9
}

function turned(grid: Grid, header: number, people: readonly number[], meetings: readonly number[]): Grid {
  const { values } = grid
  const at = placesOf(grid)
  const first = people[0] as number
  const after = (meetings.at(-1) as number) + 1
  const labelled = (is: (value: GridValue) => boolean) =>
    columnOfMost(first, (column) => meetings.filter((row) => is(values[row]?.[column] ?? '')).length)
  const levels = [...new Set([isPeriod, isDay, isKind].flatMap((is) => labelled(is) ?? []))]
  const sums = sumRows(grid, people, after)
  const label = (row: number): Placed => {
    const column = (values[row] ?? []).findIndex((value) => value !== '')
    return at(row, Math.max(column, 0))
  }
  const blank: Placed = ['', undefined]
  const ofNames = { row: header, column: first }
  const partyCells = unitsAbove(grid, header, people)
  const remarks = remarkRow(grid, header, people, meetings)
  const before: Placed[] = [
    ['Họ và tên', ofNames],
    ...(partyCells ? [['Chi bộ', ofNames] as const] : []),
    ...(remarks > 0 ? [['Ghi chú', ofNames] as const] : []),
  ]
  const heads = levels.map((level, i): Placed[] => [
    ...before.map((head) => (i === 0 ? head : blank)),
    ...meetings.map((row): Placed => {
      const [value, place] = at(row, level)
      return [isKind(value) ? withoutTopic(value as string) : value, place]
    }),
    ...sums.map((row) => (i === 0 ? label(row) : blank)),
  ])
  const top = partyCells || isHeaded(values, header, first) ? header - 1 : header
  const headingOf = (column: number) => at((values[header]?.[column] ?? '') === '' ? top : header, column)
  const width = Math.max(...values.slice(top, header + 1).map((row) => row.length))
  const others = [...Array(width).keys()].filter(
    (column) => column > (people.at(-1) as number) && isTotal(headingOf(column)[0], (values[header]?.[column] ?? '') !== ''),
  )
  // A mark merged over two meetings counts in both.
  const markAt = (row: number, column: number) => {
    const merge = (values[row]?.[column] ?? '') === '' ? mergeAt(grid.merges, row, column) : undefined
    return merge ? at(merge.row - 1, merge.column - 1) : at(row, column)
  }
  const down = [...people, ...others].map((column): Placed[] => {
    const partyCell = partyCells?.get(column)
    return [
      headingOf(column),
      ...(partyCells ? [partyCell === undefined ? blank : at(header - 1, partyCell)] : []),
      ...(remarks > 0 ? [people.includes(column) ? at(remarks, column) : blank] : []),
      ...meetings.map((row) => markAt(row, column)),
      ...sums.map((row) => at(row, column)),
    ]
  })
  const rows = placedRows(grid)
  return placedGrid(grid, [...rows.slice(0, top), ...heads, ...down, [], ...rows.slice(after + sums.length)], ofNames)
}

/** «Số buổi đã dự | 12 | 11 …», «Tỷ lệ dự | 92,3 …» right below the meetings sum up each person's. */
function sumRows({ values }: Grid, people: readonly number[], after: number): number[] {
  const end = [...Array(MOST_SUMS).keys()].find((i) => !people.some((column) => typeof values[after + i]?.[column] === 'number'))
  return Array.from({ length: end ?? MOST_SUMS }, (_, i) => after + i)
}

const MOST_SUMS = 6

/** The column of the party cell's name right above each person, where several stand there, each over its own people; undefined where none do. */
function unitsAbove({ values }: Grid, header: number, people: readonly number[]): ReadonlyMap<number, number> | undefined {
  const above = values[header - 1] ?? []
  const named = people.filter((column) => (above[column] ?? '') !== '')
  const areUnits = named.every((column) => isUnitName(String(above[column])))
  if (named.length < 2 || named[0] !== people[0] || !areUnits) return undefined
  return new Map(people.map((column) => [column, named.findLast((other) => other <= column) as number]))
}

/** The row between the names and the meetings that says of some of them what holds («miễn», «đi T8»), not of everybody what office they have; 0 for none. */
function remarkRow({ values }: Grid, header: number, people: readonly number[], meetings: readonly number[]): number {
  const row = header + 1
  const said = people.filter((column) => (values[row]?.[column] ?? '') !== '')
  return row < (meetings[0] as number) && said.some((column) => REMARK.test(foldText(String(values[row]?.[column])))) ? row : 0
}

const REMARK = /^(?:tam )?(?:mien|di|den|moi|chuyen|nghi|om|mat|chet|tu tran|ket nap|hoc|cong tac)\b/
