import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import { headerRepeated, opensTable } from './further-header.ts'
import { type Grid, type GridValue, isCivilDate } from './grid.ts'
import { type HeaderBlock, isHeaderRow } from './header-block.ts'
import { bareKey, headerKey } from './header-key.ts'
import { markNamed, markParts } from './mark-parts.ts'
import { spelledSo } from './match-header.ts'
import { parsePeriod } from './parse-period.ts'
import { isDayRow, readRowText, rowWord, withoutNumber } from './row-words.ts'
import { ROW_CODES, type RowKind, type Table, type TableColumn } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

const NEVER_LAST: ReadonlySet<number> = new Set([ROW_CODES.blank, ROW_CODES.note, ROW_CODES.group])
/** So many blank rows in a row end a table; fewer are gaps that people leave. */
const BLANK_ROWS_END = 3
const ROMAN = /^(?:[IVXLC]{1,8}|[A-H])[.)]?$/
/** «x: có mặt, CP: có phép»: no name has two colons. */
const LEGEND = /[:=].*[,;].*[:=]/
/** «Tổng số phải dự: 12 đ/c», «(số trên tính cả đ/c sinh hoạt tạm thời)»: what no name has. */
const REMARK = /[:=;]|\d|(?:\S+\s+){7}|^\s*\(.*\)\s*$/
/** «Ghi trong sổ | Nghĩa»: the head of a table of codes. */
const MEANING = /^\s*(?:ý )?nghĩa\s*$/iu
const KEY_FIELDS = [
  'fullName',
  'givenName',
  'partyCardNo',
  'citizenId',
  'partyCell',
  'meetingDate',
  'period',
  'secretary',
  'ordinal',
] as const
const OF_PEOPLE: ReadonlySet<string> = new Set(['fullName', 'partyCardNo', 'citizenId'])

/** Sorts the rows under a header until the table ends: at a footer, another header, three blank rows or the end of the tab. */
export function classifyRows(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly TableColumn[],
  vocabulary: Vocabulary,
): Pick<Table, 'endRow' | 'rowKinds' | 'groups' | 'totals'> {
  const ordinal = columns.find((column) => column.field === 'ordinal')?.index ?? -1
  const keyColumn =
    KEY_FIELDS.map((field) => columns.find((column) => column.field === field)).find((column) => column !== undefined) ?? columns[0]
  const key = keyColumn?.index ?? 0
  const ofPeople = keyColumn !== undefined && OF_PEOPLE.has(keyColumn.field)
  const period = columns.find((column) => column.field === 'period')?.index ?? -1
  const from = columns[0]?.index ?? 0
  const to = (columns.at(-1)?.index ?? 0) + 1
  // A legend may stand beside the name of a group, behind the last heading.
  const headedTo = (columns.findLast(({ header }) => header !== '')?.index ?? 0) + 1
  const surname = keyColumn?.field === 'givenName' ? (columns.find(({ field }) => field === 'lastName')?.index ?? -1) : -1
  const shape: Shape = { ordinal, surname, key, from, to, period, ofPeople, ofPartyCells: keyColumn?.field === 'partyCell' }
  const kinds = new Uint8Array(Math.max(0, grid.values.length - block.endRow))
  let length = 0
  const groups: { row: number; label: string }[] = []
  const totals: number[] = []
  const isHeaderAgain = headerRepeated(grid, block, from, to)
  const height = block.endRow - block.firstRow
  /** Whether there was a row of data, a total or a group, and whether the last of them is a group or has a note below it. */
  let hasBegun = false
  let isTold = false
  let blanks = 0
  let lastData: readonly GridValue[] = []
  let row = block.endRow
  for (; row < grid.values.length; row++) {
    const values = grid.values[row] as readonly GridValue[]
    if (hasBegun && !isTold && isHeaderAgain(row)) {
      kinds.fill(ROW_CODES.note, length, length + height)
      length += height
      row += height - 1
      blanks = 0
      continue
    }
    // Behind a gap another table may begin, whatever stands in the column of the names there.
    const isOther: boolean = hasBegun && (isTold || blanks > 0) && opensTable(values, vocabulary)
    const said: RowKind | 'end' = isOther ? 'end' : classifyRow(values, shape, vocabulary, columns, lastData)
    // «Tống Quang Luống» alone below the sums of a numbered list: who signs.
    const kind: RowKind | 'end' =
      said === 'data' && blanks > 0 && totals.length > 0 && ordinal >= 0 && isAlone(values, shape) ? 'note' : said
    if (kind === 'end') break
    if (kind !== 'blank') isTold = kind === 'note' || kind === 'group'
    hasBegun ||= kind !== 'blank' && kind !== 'note'
    blanks = kind === 'blank' ? blanks + 1 : 0
    if (blanks >= BLANK_ROWS_END) break
    if (kind === 'data') lastData = values
    if (kind === 'group') groups.push({ row, label: groupLabel(values, from, headedTo, ordinal) || groupLabel(values, from, to, ordinal) })
    if (kind === 'total') totals.push(row)
    kinds[length++] = ROW_CODES[kind]
  }
  // A name without rows below it is the title of the next table.
  while (length > 0 && NEVER_LAST.has(kinds[length - 1] as number)) length--
  const rowKinds = kinds.slice(0, length)
  const endRow = block.endRow + length
  // Only summaries count a party cell in one row.
  if (shape.ofPartyCells && columns.some((column) => column.period))
    markParts(
      grid.values.slice(block.endRow, endRow).map((values) => values[key]),
      rowKinds,
    )
  markNamed(grid.values.slice(block.endRow, endRow), columns, rowKinds)
  const isGroup = ({ row }: { row: number }) => row < endRow && rowKinds[row - block.endRow] === ROW_CODES.group
  return { endRow, rowKinds, groups: groups.filter(isGroup), totals }
}

/** T, C or B, large or small: how every word for a total begins. */
function mayBeTotal(text: string): boolean {
  const first = text.charCodeAt(0) | 32
  return first === 116 || first === 99 || first === 98 || first === 32
}

/** Whether the text in the key column is itself a header: only then is it worth asking whether the whole row is one. */
function isHeaderWord(text: string, vocabulary: Vocabulary): boolean {
  return text.length <= 60 && (spelledSo(headerKey(text), vocabulary).length > 0 || spelledSo(bareKey(text), vocabulary).length > 0)
}

/** Where the number and the name of a row stand, between which columns, and whether the rows are people. */
type Shape = {
  ordinal: number
  surname: number
  key: number
  from: number
  to: number
  period: number
  ofPeople: boolean
  ofPartyCells: boolean
}

function classifyRow(
  values: readonly GridValue[],
  shape: Shape,
  vocabulary: Vocabulary,
  columns: readonly TableColumn[],
  lastData: readonly GridValue[],
): RowKind | 'end' {
  const keyValue = values[shape.key] ?? ''
  const ordinal = shape.ordinal < 0 ? '' : (values[shape.ordinal] ?? '')
  const isCounted =
    typeof ordinal === 'number' ||
    (typeof ordinal === 'string' && ordinal !== '' && ordinal.charCodeAt(0) >= 48 && ordinal.charCodeAt(0) <= 57)
  if (typeof keyValue === 'string' && keyValue !== '' && shape.key !== shape.ordinal) {
    // A numbered row is a person unless its text begins like «Tổng cộng»; «Cổng» behind a family name is one.
    if (isCounted && (!mayBeTotal(keyValue) || (shape.surname >= 0 && (values[shape.surname] ?? '') !== ''))) return 'data'
    const { word, isDays, isTotal, isPart } = readRowText(keyValue)
    if (shape.ofPeople ? isDays && (tellsDays(values, keyValue) || !isHeaderRow(values, vocabulary)) : isPart) return 'note'
    // «1 - | Chi bộ Bản Thượng | 13 | 11»: no person is called a party cell.
    if (shape.ofPeople && word === 'group' && isGroupWithCounts(values, shape)) return 'group'
    // «Tổng cộng | … | 487 dòng»
    if (
      !isCounted &&
      STARTS_WITH_COUNT.test(keyValue) &&
      values.slice(shape.from, shape.key).some((value) => typeof value === 'string' && rowWord(value) === 'total')
    )
      return 'total'
    if (isTotal && (!isCounted || countBeside(values, shape, (value) => typeof value !== 'number') === 0)) return 'total'
    if (isCounted && (word === 'name' || word === 'group')) return 'data'
    if (shape.ofPartyCells && isBlocTotal(values, shape, ordinal)) return 'total'
    if (!isCounted && word === 'total') return 'total'
    // «VĂN PHÒNG ĐẢNG UỶ | … | TM. ĐẢNG UỶ»: who signs.
    if (!isCounted && ordinal === '' && isSigned(values)) return 'end'
    if (word === 'footer' && !isCounted) return isRichRow(values, shape, columns) ? 'data' : 'end'
    if (isHeaderWord(keyValue, vocabulary) && isHeaderRow(values, vocabulary)) return 'end'
    if (!isCounted && values.some((value) => typeof value === 'string' && MEANING.test(value))) return 'end'
    if (isGroupRow(values, shape, ordinal, word)) return 'group'
    // A code with its meaning beside it.
    if (!isCounted && shape.ofPeople && keyValue.trim().length <= 3) return 'note'
    if (!isCounted && (LEGEND.test(keyValue) || (REMARK.test(keyValue) && ordinal === '' && countBeside(values, shape, () => true) === 0)))
      return 'note'
    if (typeof ordinal === 'string' && ordinal !== '' && !isCounted) {
      const ordinalWord = rowWord(ordinal)
      if (ordinalWord === 'total') return 'total'
      if (ordinalWord === 'footer') return 'note'
    }
    return word === 'total' ? 'total' : 'data'
  }
  return classifyKeyless(values, shape, isCounted, vocabulary, lastData)
}

function classifyKeyless(
  values: readonly GridValue[],
  shape: Shape,
  isCounted: boolean,
  vocabulary: Vocabulary,
  lastData: readonly GridValue[],
): RowKind | 'end' {
  let filled = 0
  let firstText = ''
  for (let c = shape.from; c < shape.to; c++) {
    const value = values[c] ?? ''
    if (value === '') continue
    filled++
    if (firstText === '' && typeof value === 'string') firstText = value
  }
  if (filled === 0) return 'blank'
  if (typeof (values[shape.key] ?? '') !== 'string') return 'data'
  // A template's row that has only its number yet; «1/ Chi bộ ấp Bờ Đậu» has more.
  if (isCounted && filled === 1 && (firstText === '' || rowWord(firstText) !== 'group')) return 'blank'
  if (firstText !== '') {
    const { word, isTotal, isPart } = readRowText(firstText)
    if (isPart) return 'note'
    // «Có mặt» in the row of a number is the mark of somebody whose name is missing.
    const ordinal = values[shape.ordinal] ?? ''
    const isTotalBeside = typeof ordinal === 'string' && ordinal !== firstText && ordinal !== '' && readRowText(ordinal).isTotal
    if (!isCounted && (isTotal || word === 'total' || isTotalBeside)) return 'total'
    if (!isCounted && (word === 'footer' || (!isDatedLike(values, lastData) && isHeaderRow(values, vocabulary)))) return 'end'
    // «Tháng 10» in the column of the months with nothing beside it is a month to come.
    if (shape.period >= 0 && values[shape.period] === firstText && parsePeriod([firstText])) return filled >= 3 ? 'data' : 'note'
    if (filled <= 2 && (word === 'group' || (!isCounted && ROMAN.test(firstText.trim())))) return 'group'
  }
  return isCounted || filled >= 3 ? 'data' : 'note'
}

/** Whether a row begins with a day as the row of data above does: no header does, whoever was left out. */
function isDatedLike(values: readonly GridValue[], lastData: readonly GridValue[]): boolean {
  return isCivilDate(values[0]) && isCivilDate(lastData[0])
}

/** A row that names what follows: «I | CHI BỘ TỔ DÂN PHỐ SỐ 1», or such a name alone across the table. */
function isGroupRow(values: readonly GridValue[], shape: Shape, ordinal: GridValue, word: string): boolean {
  // A count beside the name («34») or its merged copy does not make it a person; where party cells are listed, counts are what is listed.
  const countsAll = shape.ofPartyCells || shape.key === shape.period
  const others = countBeside(values, shape, (value) => countsAll || (typeof value !== 'number' && !saysDay(value)))
  if (typeof ordinal === 'string' && ROMAN.test(ordinal.trim())) return others <= 1
  return word === 'group' && others === 0 && (ordinal === '' || typeof ordinal === 'string')
}

/** «BẢN NÀ MẬN | Ngày họp | 04/01 | 08/02 | …»: days of the meetings beside the name of a group. */
function saysDay(value: GridValue): boolean {
  return (
    isCivilDate(value) ||
    (typeof value === 'string' && (isDayRow(value) || /^\s*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d{1,2}-\d{1,2})\s*$/.test(value)))
  )
}

/** «Ngày họp | 08/01/2026 | | | không họp | 05/3»: beside the label days alone, or that nobody met; so three days are no heads of columns. */
function tellsDays(values: readonly GridValue[], label: string): boolean {
  const beside = values.filter((value) => value !== '' && value !== label)
  return (
    beside.some(saysDay) &&
    beside.every((value) => saysDay(value) || (typeof value === 'string' && NOBODY_MET.test(value.normalize('NFC'))))
  )
}

const NOBODY_MET = /^\s*(?:không (?:họp|sinh hoạt)|chưa họp|hoãn|nghỉ)(?!\p{L})/iu

/** «A | Khối khu phố | 200 | 195», «A | Khối khu phố | 93/97 | 89/96»: a bloc of party cells with the sums of those below it. */
function isBlocTotal(values: readonly GridValue[], shape: Shape, ordinal: GridValue): boolean {
  if (typeof ordinal !== 'string' || !ROMAN.test(ordinal.trim()) || !BLOC.test(foldText(String(values[shape.key])))) return false
  return countBeside(values, shape, isSum) >= 2
}

/** A count, or a ratio, also where the sheet made a date of it. */
function isSum(value: GridValue): boolean {
  return typeof value === 'string' ? parseRatioText(value) !== undefined : typeof value !== 'boolean'
}

/** «T/M ĐẢNG ỦY» anywhere, «BÍ THƯ» beside nothing but the office. */
function isSigned(values: readonly GridValue[]): boolean {
  const texts = values.filter((value) => value !== '')
  return texts.some((text) => typeof text === 'string' && (SIGNS_FOR.test(text) || (texts.length === 2 && SIGNS.test(text))))
}

const SIGNS_FOR = /^\s*(?:t\/?m|k\.?t|t\/?l)\s*[.\s]\s*(?:đảng|bí|ban|chi|thường|btv|đu)/iu
const SIGNS = /^\s*(?:PHÓ )?BÍ THƯ(?: (?:TT|THƯỜNG TRỰC|CHI BỘ|ĐẢNG (?:ỦY|UỶ)|ĐU))?\s*$/u
const STARTS_WITH_COUNT = /^\s*\d+ \p{L}/u

const BLOC = /^(?:cac )?(?:khoi|cum|nhom|loai|chi bo (?:khoi|cum|nhom))(?: |$)/

/** A party cell's name with nothing but counts beside it. */
function isGroupWithCounts(values: readonly GridValue[], shape: Shape): boolean {
  if (!/^\s*(?:chi\s*bộ|cb)\s/iu.test(withoutNumber(String(values[shape.key])).normalize('NFC'))) return false
  return countBeside(values, shape, (value) => typeof value !== 'number') === 0
}

/** How many values that count stand beside the name and the ordinal of a row. */
function countBeside(values: readonly GridValue[], shape: Shape, counts: (value: GridValue) => boolean): number {
  let number = 0
  for (let c = shape.from; c < shape.to; c++) {
    const value = values[c] ?? ''
    if (c !== shape.key && c !== shape.ordinal && value !== '' && !isDayOfMeeting(value) && counts(value)) number++
  }
  return number
}

/** A person whose name begins like a footer («Bí Thư…») still has a row full of data. */
function isRichRow(values: readonly GridValue[], shape: Shape, columns: readonly TableColumn[]): boolean {
  let filled = 0
  for (const column of columns) if (column.index !== shape.key && (values[column.index] ?? '') !== '') filled++
  return filled >= 3
}

/** Whether nothing stands in the row but its name. */
function isAlone(values: readonly GridValue[], { from, to, key }: Shape): boolean {
  return values.every((value, c) => value === '' || c === key || c < from || c >= to) && typeof values[key] === 'string'
}

function groupLabel(values: readonly GridValue[], from: number, to: number, ordinal: number): string {
  let best = ''
  for (let c = from; c < to; c++) {
    const value = values[c]
    if (typeof value !== 'string' || (c === ordinal && ROMAN.test(value.trim()))) continue
    // «CB Cơ quan | Họp ngày 02/4/2026»: the day is longer than the name.
    const isLonger = foldText(value).length > foldText(best).length
    if (isDayOfMeeting(value) === isDayOfMeeting(best) ? isLonger : best === '' || isDayOfMeeting(best)) best = value
  }
  const day = values.slice(from, to).find((value) => value !== best && isDayOfMeeting(value))
  const label = withoutNumber(cleanText(best))
    .replace(/^\s*(?:danh sách\s+)?đảng viên\s+(?=chi bộ)/iu, '')
    .replace(NOT_HELD, '')
  return day === undefined ? label : `${label} (${String(day).replace(/[()]/g, '').trim()})`
}

/** «Chi bộ thôn Đìa Sen (tháng 8 mưa bão không họp)» */
const NOT_HELD = /\s*\([^()]*(?:không|chưa|hoãn)\s+(?:tổ chức\s+)?(?:họp|sinh hoạt)[^()]*\)\s*$/iu

/** «họp ngày 6/4/2026» beside the name of a group, in whichever column there was room. */
function isDayOfMeeting(value: GridValue): boolean {
  return typeof value === 'string' && DAY_OF_MEETING.test(value.normalize('NFC'))
}

const DAY_OF_MEETING = /^\s*\(?\s*(?:sinh hoạt|họp|ngày)[\s:]*(?:ngày[\s:]*)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*\)?\s*$/iu
