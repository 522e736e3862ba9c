import { type Measure, parsePeriod } from '../sheet/parse-period.ts'
import { isPartyCellName } from '../sheet/party-cell-name.ts'
import { type Table, type TableColumn, columnIndex, findColumn, isDataRow } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { parseRatioText } from '../text/parse-ratio.ts'
import { sentenceColumn } from './attendance-sentence.ts'
import type { TabRole } from './codes.ts'
import type { FieldId } from './fields.ts'
import { isLongList } from './is-long-list.ts'
import { ratioColumn } from './ratio-column.ts'
import { isRegisterOfAbsences } from './register-of-absences.ts'
import { type CodeReading, isBareAbsence, readCode, readMarkWords } from './mark-codes.ts'
import { isStatusRegister } from './status-register.ts'

/** Titles of tables that list people or party cells for another purpose than the registers'. */
const FOREIGN_TITLE =
  /dang phi|kinh phi|(?<!bi )\bthu chi\b|huy hieu|quan chung|cam tinh dang|doi tuong dang|ket nap dang vien moi|nguon ket nap|du kien ket nap|gioi thieu (?:sinh hoat|shd|dang vien)|khen thuong|ky luat|noi cu tru|\b213\b|\btruc (?:ban|tet|le|dem|gac)|(?:lich|phan cong) .*truc|\b(?:phan cong|lich|to|doi|ban|luc luong|ca|truc|canh gac)\b.*\bbao ve\b|^bao ve|tuan tra|\b(?:bang|tien|he so|nang) luong|phu cap|qua tet|tham hoi|hoc tap nghi quyet|can bo phu trach|(?<!sinh hoat.*)\bthi dua\b(?!.*sinh hoat)|kiem diem|xep loai dang vien/
/** Names and telephone numbers; with the dates of membership beside them it is the roll. */
const DIRECTORY = /\bdanh ba\b/
/** What a party cell resolved; with those who came counted beside it, the register of its meetings. */
const RESOLUTIONS = /(?<!\bso )nghi quyet/
/** «Sổ theo dõi sinh hoạt và nộp đảng phí»: fees beside the attendance. */
const WITH_FEES = /\b(?:sinh hoat|diem danh)(?: chi bo| dang)?(?: va|,) (?:viec )?(?:thu |nop |dong )?dang phi\b/
const PERSONAL: readonly FieldId[] = [
  'dateOfBirth',
  'citizenId',
  'partyCardNo',
  'admissionDate',
  'officialDate',
  'memberType',
  'status',
  'typeAndStatus',
  'gender',
  'phone',
]
const MARKED: ReadonlySet<Measure> = new Set(['mark', 'signed', 'present', 'excused', 'unexcused', 'absent'])
const SAMPLED_ROWS = 80

/** Which register a table is, by its columns and, where columns are not enough, by what they hold. `other` is left alone. */
export function recogniseRole(table: Table): TabRole {
  const has = (field: FieldId) => findColumn(table, field) !== undefined
  const named = has('fullName') || (has('lastName') && has('givenName'))
  const periods = table.columns.filter((column) => column.period !== undefined)
  const { key } = table.titles
  const foreign =
    isForeign(key) ||
    (DIRECTORY.test(key) && named && !has('admissionDate')) ||
    (RESOLUTIONS.test(key) && !(has('required') && has('present')))
  const marks = periods.filter((column) => isMarked(column))
  // A card number says who somebody is as well as a name.
  if (named || has('partyCardNo') || has('citizenId')) {
    if (
      marks.length > 0 &&
      holdsMarks(
        table,
        marks.map((column) => column.index),
      )
    )
      return foreign ? 'other' : 'attendance-grid'
    const dated = isLongList(table) || table.titles.month > 0 || table.titles.day > 0 || table.titles.quarter > 0
    if (has('present') && (has('excused') || has('unexcused') || has('absent')) && !foreign) return 'attendance-list'
    if (has('present') && dated && !foreign && holdsMarks(table, [columnIndex(table, 'present')])) return 'attendance-list'
    if (dated && !foreign && isSignedList(table) && holdsMarks(table, [columnIndex(table, 'signed')])) return 'attendance-list'
    if (dated && isRegisterOfAbsences(table)) return 'attendance-list'
    const mark = findColumn(table, 'mark') ?? findColumn(table, 'status')
    if (mark && dated && !foreign && (holdsMarkWords(table, mark.index) || (mark.field === 'mark' && holdsDigits(table, mark.index))))
      return 'attendance-list'
  }
  if (named) {
    if (isStatusRegister(table)) return 'other'
    const personal = PERSONAL.filter(has).length
    if (personal >= 2 && !foreign && marks.length === 0) return 'members'
    if (
      marks.length > 2 &&
      !foreign &&
      isEmptyGrid(
        table,
        marks.map((column) => column.index),
      )
    )
      return 'attendance-grid'
    return 'other'
  }
  if (foreign) return 'other'
  // «TH», «KTNQ»: the codes that another tab gives to the party cells.
  const placed = has('partyCell') || has('partyCellCode')
  if (placed || table.titles.partyCell !== '' || table.groups.some(({ label }) => isPartyCellName(label))) {
    if (placed && periods.length >= 2) return holdsCounts(table) ? 'attendance-summary' : 'other'
    if (!placed && periods.length >= 2) return 'other'
    if (
      (has('meetingDate') && !holdsUsualDays(table)) ||
      ((has('period') || table.titles.month > 0 || table.titles.quarter > 0 || hasGroupedPeriods(table)) &&
        (has('present') || has('required') || ratioColumn(table) >= 0))
    )
      return placed || has('present') || has('required') || has('meetingType') || has('startTime') || sentenceColumn(table) !== undefined
        ? 'meetings'
        : 'other'
    if (placed && has('present')) return 'attendance-summary'
    if (placed && (has('total') || has('secretary') || has('cellType') || has('officialCount') || writesOut(table))) return 'party-cells'
  }
  return 'other'
}

/** «Viết tắt | Tên chi bộ» over «KP1 | Chi bộ Khu phố 1»: what each party cell is called elsewhere in the workbook. */
function writesOut(table: Table): boolean {
  const [short, full] = [findColumn(table, 'partyCellCode'), findColumn(table, 'partyCell')]
  const names = short && full ? samples(table, [full.index]) : []
  return (
    names.length > 1 && new Set(names).size === names.length && names.every((name) => typeof name === 'string' && isPartyCellName(name))
  )
}

function isForeign(title: string): boolean {
  return FOREIGN_TITLE.test(WITH_FEES.test(title) ? title.replace(/\bdang phi\b/g, '') : title)
}

/** People sign for many things; for a meeting where the reason of those who did not stands beside it, or the title says so. */
function isSignedList(table: Table): boolean {
  const has = (field: FieldId) => findColumn(table, field) !== undefined
  return (
    has('signed') &&
    (has('reason') || (has('note') && /\b(?:diem danh|(?:du|tham du|ky ten|phien) (?:hop|sinh hoat))\b/.test(table.titles.key)))
  )
}

/** «Tháng 1/2026» as a row above the rows of that month. */
function hasGroupedPeriods(table: Table): boolean {
  return table.groups.some(({ label }) => parsePeriod([label]) !== undefined)
}

/** «ngày 3», «mùng 5 hằng tháng» beside party cells whose attendance is not counted: when they usually meet. */
function holdsUsualDays(table: Table): boolean {
  const counted = (['present', 'required', 'period', 'excused', 'unexcused'] as const).some((field) => findColumn(table, field))
  const found = counted ? [] : samples(table, [columnIndex(table, 'meetingDate')])
  return found.length > 0 && found.every((value) => typeof value === 'string' && USUAL_DAY.test(foldText(value)))
}

const USUAL_DAY =
  /^(?:vao )?(?:ngay |mung |mong |toi |sang |chieu )*(?:\d{1,2}|dau|cuoi|giua)(?: (?:va \d{1,2}|(?:hang|moi|trong|cua) thang|thang|am lich|al|duong lich))*$/

/** A month's own column, or one of «Dự», «Có phép», «Không phép» below it that is marked with an x. */
function isMarked({ period }: TableColumn): boolean {
  return period !== undefined && MARKED.has(period.measure)
}

/** Which column of an attendance list holds the mark: its own column, or a status column that is filled with marks. */
export function markColumn(table: Table): number {
  const own = findColumn(table, 'mark')
  if (own) return own.index
  const status = findColumn(table, 'status')
  return status && holdsMarkWords(table, status.index) ? status.index : -1
}

function samples(table: Table, columns: readonly number[]): (string | number | boolean | object)[] {
  const found: (string | number | boolean | object)[] = []
  const end = Math.min(table.endRow, table.firstRow + SAMPLED_ROWS)
  for (let r = table.firstRow; r < end; r++) {
    if (!isDataRow(table, r)) continue
    for (const c of columns) {
      const value = table.grid.values[r]?.[c]
      if (value !== undefined && value !== '') found.push(value)
    }
  }
  return found
}

/** Marks are short codes or words; sums of money and points are numbers above 1. */
function holdsMarks(table: Table, columns: readonly number[]): boolean {
  const found = samples(table, columns)
  if (found.length === 0) return false
  const marks = found.filter(
    (value) =>
      typeof value === 'boolean' ||
      value === 0 ||
      value === 1 ||
      (typeof value === 'string' &&
        (value.trim().length <= 4 ? !/^\d{2,}|^[2-9]$/.test(value.trim()) : readMarkWords(value) !== undefined || value.length <= 24)),
  )
  return marks.length * 10 >= found.length * 7
}

function isEmptyGrid(table: Table, columns: readonly number[]): boolean {
  return samples(table, columns).length === 0 && /diem danh|sinh hoat|theo doi/.test(table.titles.key)
}

function holdsMarkWords(table: Table, column: number): boolean {
  const found = samples(table, [column])
  const marks = found.filter(
    (value) =>
      value === 0 ||
      value === 1 ||
      (typeof value === 'string' && (value.trim().length <= 3 || ATTENDED.has(readCode(value)) || isBareAbsence(value))),
  )
  return found.length > 0 && marks.length * 10 >= found.length * 7
}

const ATTENDED: ReadonlySet<CodeReading> = new Set(['present', 'excused', 'unexcused'])

/** A program's codes: 1, 2, 3, 4. */
function holdsDigits(table: Table, column: number): boolean {
  const found = samples(table, [column])
  return found.length > 0 && found.every((value) => typeof value !== 'object' && /^\d$/.test(String(value)))
}

/** «18/20», also where the sheet made a date of it, or sub-columns of counts; or only rates of attendance, whose counts stand elsewhere. */
function holdsCounts(table: Table): boolean {
  const counts = (measure: Measure) => table.columns.some(({ period }) => period?.measure === measure)
  if (counts('present') || counts('required') || (counts('rate') && /\b(?:sinh hoat|du hop)\b/.test(table.titles.key))) return true
  const found = samples(
    table,
    table.columns.filter((column) => column.period).map((column) => column.index),
  )
  const ratios = found.filter((value) => typeof value === 'object' || (typeof value === 'string' && parseRatioText(value) !== undefined))
  return (
    ratios.length > 0 &&
    ratios.length * 2 >=
      found.filter((value) => typeof value !== 'string' || parseNumberText(value) !== undefined || parseRatioText(value) !== undefined)
        .length
  )
}
