import { type CivilDay, civilDay, hasDay, IMPOSSIBLE_DATE } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { type GridValue, isCivilDate } from './grid.ts'
import { bareKey, headerKey } from './header-key.ts'
import { bareNumber, levelText } from './level-text.ts'
import { type CountedMeasure, measureNamed } from './measure-words.ts'
import { plainHeader } from './plain-header.ts'

/** What a column of a month grid counts. `mark` is one mark per person; `signed` holds the signature of whoever came, `reason` or `note` beside it why the others did not, `day` when it was. */
export type Measure = CountedMeasure | 'mark' | 'signed' | 'reason' | 'note' | 'day' | 'other'

/**
 * The period that a column stands for. Month 1–12 or 0, quarter 1–4 or 0, year 0 when the header does not say it, `day` 0 when it names no day
 * (a day without its year has year 0: 00001005) and `IMPOSSIBLE_DATE` for one that its month does not have («31/9»). `thematic` null when the header does not say which kind of meeting.
 */
export type ColumnPeriod = {
  readonly month: number
  readonly quarter: number
  readonly year: number
  readonly day: CivilDay
  readonly thematic: boolean | null
  readonly measure: Measure
  /** Which meeting of its month it was, where there was more than one («T5 lần 2»): from 2; absent for the first or only one. */
  readonly occasion?: number
  /** The year that was typed, where it was a slip for that of all the other columns. */
  readonly strayYear?: number
  /** The month that was typed, where it was a slip for that of the day. */
  readonly strayMonth?: number
}

/** Sub-columns that count nobody. */
const OTHER =
  /^(?:ghi chu|gc|dp|dang phi|so tien|ly do|ly do vang|nguyen nhan|ghi ro ly do|xep loai|xl|diem(?! danh)|ngay|ngay hop|gio|noi dung|chu tri|ky nhan|ky ten)\b/
const SIGNED = /^(?:chu ky|ky (?:ten|nhan|xac nhan|tham du|diem danh))\b/
const DAY = /^ngay(?: (?:hop|sinh hoat|sh|to chuc))?(?: chi bo)?$/
const REASON = /^(?:ghi (?:ro )?)?(?:ly do|nguyen nhan)(?: (?:vang|nghi)(?: mat| hop)?)?$/
const THEMATIC = /\b(?:chuyen de|ch de|cd|shcd)(?=\d|\b)/
const REGULAR = /\b(?:thuong ky|dinh ky|sinh hoat le|tk|shtk|dk|lk|(?<!\bt[yi] )le)\b/
/** Meetings of others than the party cell, above or below a day: «CU», «Họp chi ủy». */
const OF_OTHERS =
  /^(?:cu|(?:hop )?(?:ban )?(?:chi uy|cap uy|chap hanh|to dang)|(?:hop |sinh hoat |sh )?(?:bat thuong|dot xuat)|mo rong|hop khan)$/
/** «3 CĐ»: the thematic meeting of that month. */
const NUMBERED_THEMATIC = /^(?:1[0-2]|[1-9]) (?:cd|chuyen de|shcd)$/
const RATES = /^(?:ty le|tl|phantram)\b/
/** «Cộng quý», «Lũy kế»: sums of meetings. */
const SUM = /^(?:cong|luy ke|binh quan|bq)\b|^tong (?:quy|cong|hop|nam|\d)| cong$/
/** «Trình độ văn hóa (12/12)»: classes, not a day. */
const SCHOOLING = /^(?:trinh do|van hoa|hoc van|hoc vi|gdpt|lop)\b/
/** «Điểm quý I»: a sum of points; «Điểm» below a month counts nobody. */
const POINTS = /^(?:tong )?diem (?!danh\b)/
const MONTH = /(?:^|\s)(?:thang|thg|th|t)\s?0?(1[0-2]|[1-9])(?:\s(?:nam\s)?(20\d\d|\d\d))?(?=\s|$)/
const MONTH_SLASH_YEAR = /^(?:(?:thang|ky|tk) )?0?(1[0-2]|[1-9])\s(20\d\d|[23]\d)$/
/** «Tháng một», «Tháng XII», «tháng Chạp». */
const MONTH_WORDS =
  'i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai|gieng|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi mot|chap'.split(
    '|',
  )
const WORDED_MONTH = /(?:^|(?<!\bngay)\s)thang (\D+)$/
/** «Kỳ 9»: a meeting each month, numbered through the year. */
const NUMBERED_MEETING = /^ky (?:hop |sinh hoat )?(?:thu |so )?0?(1[0-2]|[1-9])$/
/** «T5 lần 2»: not the first of that month. */
const OCCASION = /\blan (?:thu |hop )?([2-9])\b/
const ISO_MONTH = /^(20\d\d) (0[1-9]|1[0-2])$/
const QUARTER = /(?:^|\s)(?:quy|q)\s?(iv|iii|ii|i|[1-4])(?:\s(?:nam\s)?(20\d\d))?(?=\s|$)/
/** «Chuyên đề quý» over «I | II | III». */
const BARE_QUARTER = /^(iv|iii|ii|i|[1-4])$/
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/**
 * Reads the period from a column's header levels, top down («Tháng» over 1; «Tháng 3» over «CĐ»; «Chuyên đề» over «Quý I»; «T1»; 01/2026; a date).
 * Undefined when the header names no period.
 */
export function parsePeriod(levels: readonly GridValue[]): ColumnPeriod | undefined {
  let month = 0
  let quarter = 0
  let year = 0
  let day: CivilDay = 0
  let measure: Measure = 'mark'
  let thematic: boolean | null = null
  let monthParent = false
  let quarterParent = false
  let isBareQuarter = false
  let isOfOthers = false
  let occasion = 0
  for (const [depth, level] of levels.entries()) {
    if (isCivilDate(level)) {
      day = civilDay(level.year, level.month, level.day)
      // «Tháng 9» over a day of October is the meeting of September (P52).
      if (month === 0) month = level.month
      year = level.year
      continue
    }
    const isLeaf = depth === levels.length - 1
    const named = typeof level === 'string' ? dateIn(level) : undefined
    if (named) {
      day = named.day
      if (month === 0) month = named.month
      if (named.year > 0) year = named.year
    }
    const key = typeof level === 'number' ? String(level) : headerKey(String(level))
    if (key === '') continue
    if (SUM.test(key) || SCHOOLING.test(key) || (month === 0 && POINTS.test(key))) return undefined
    // «Năm 2025» over «Tháng 9 … Tháng 12» of a school year.
    if (!isLeaf && /^(?:nam )?20\d\d$/.test(key)) {
      year = Number(key.slice(-4))
      continue
    }
    const isRegular = REGULAR.test(key)
    // «Sinh hoạt thường kỳ và chuyên đề» over all months says nothing of any of them.
    if (THEMATIC.test(key)) thematic = isRegular ? thematic : true
    else if (thematic === null && isRegular) thematic = false
    // «Tháng» over «V» is May, not those absent.
    const isMonth = monthParent && MONTH_WORDS.includes(key)
    const found =
      isLeaf && depth > 0 && !isMonth ? (measureOf(key) ?? (typeof level === 'string' ? measureOf(bareKey(level)) : undefined)) : undefined
    // «Tỷ lệ dự sinh hoạt (%)» over the months.
    if (!isLeaf && measure === 'mark' && RATES.test(key) && String(level).includes('%')) measure = 'rate'
    // «Ngày 7/1» over marks is the meeting of that day.
    if (found && !(found === 'other' && named)) measure = found
    if (levels.length > 1 && OF_OTHERS.test(key)) isOfOthers = true
    occasion = Number(OCCASION.exec(key)?.[1] ?? occasion)
    const monthMatch = MONTH_SLASH_YEAR.exec(key) ?? MONTH.exec(key) ?? NUMBERED_MEETING.exec(key)
    // «THÁNG GIÊNG (sinh hoạt thường kỳ)»
    const spelled = typeof level === 'string' && level.includes('(') ? bareKey(level) : key
    const word = MONTH_WORDS.indexOf(WORDED_MONTH.exec(spelled)?.[1] ?? '')
    if (monthMatch) {
      month = Number(monthMatch[1])
      if (monthMatch[2] !== undefined) year = fullYear(monthMatch[2])
    } else if (word >= 0) {
      month = (word % 12) + 1
    } else if (ISO_MONTH.test(key)) {
      year = Number(key.slice(0, 4))
      month = Number(key.slice(5))
    } else if (monthParent && /^0?(?:1[0-2]|[1-9])$/.test(key)) month = Number(key)
    else if (isMonth) month = (MONTH_WORDS.indexOf(key) % 12) + 1
    if (thematic && month === 0 && NUMBERED_THEMATIC.test(key)) month = Number.parseInt(key, 10)
    isBareQuarter = quarterParent && BARE_QUARTER.test(key)
    const quarterMatch =
      QUARTER.exec(key) ??
      (isBareQuarter ? BARE_QUARTER.exec(key) : null) ??
      (thematic ? /(?:^|\s)(?:cd|ch de|chuyen de)\s?(?:so\s|lan\s|quy\s)?(iv|iii|ii|i|[1-4])$/.exec(key) : null)
    if (quarterMatch && !monthMatch) {
      quarter = ROMAN[quarterMatch[1] as string] ?? Number(quarterMatch[1])
      if (quarterMatch[2] !== undefined) year = Number(quarterMatch[2])
    }
    quarterParent = /\bquy$/.test(key)
    monthParent = !monthMatch && (monthParent || /\bthang\b/.test(key))
  }
  // «Quý II» over «4 | 5 | 6».
  const leaf = isBareQuarter ? Number.NaN : bareNumber(levelText(levels.at(-1) ?? '').trim())
  if (month === 0 && levels.length > 1 && leaf <= 12 && Math.ceil(leaf / 3) === quarter) month = leaf
  if (month === 0 && quarter === 0 && !hasDay(day)) return undefined
  const period = {
    month,
    quarter: month > 0 ? Math.ceil(month / 3) : quarter,
    year,
    day,
    thematic,
    measure: isOfOthers ? 'other' : measure,
  }
  return occasion > 0 && month > 0 ? { ...period, occasion } : period
}

/** What a leaf below a period counts, with its words written out alike. «TT» is an ordinal, too. */
function measureOf(key: string): Measure | undefined {
  const plain = plainHeader(key)
  if (SIGNED.test(key)) return 'signed'
  if (REASON.test(key) || REASON.test(plain)) return 'reason'
  if (DAY.test(key)) return 'day'
  if (key === 'ghi chu' || key === 'gc') return 'note'
  return key === 'tt' ? undefined : (measureNamed(plain) ?? (OTHER.test(key) || OTHER.test(plain) ? 'other' : undefined))
}

/** Equal for the columns of one meeting, whatever they count. */
export function periodKey({ year, month, quarter, day, thematic, occasion = 1 }: ColumnPeriod): string {
  return `${year}|${month}|${quarter}|${day}|${thematic}|${occasion}`
}

/** A day named in a header: «05/01/2026», «Ngày 5/1», «T1 (05/01)». Without a year its day is mmdd. Undefined when none. */
function dateIn(text: string): Pick<ColumnPeriod, 'day' | 'month' | 'year'> | undefined {
  const match = /(?:^|[^\d/.])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?=$|[^\d/.])/.exec(text)
  if (!match) return undefined
  const read = parseDateText(`${match[1]}/${match[2]}/${match[3] ?? '2024'}`)
  const month = Number(match[2])
  // «31/9»: which day is not known, which month is.
  if (read === IMPOSSIBLE_DATE && month <= 12 && Number(match[1]) <= 31)
    return { day: read, month, year: match[3] === undefined ? 0 : fullYear(match[3]) }
  if (!hasDay(read)) return undefined
  return match[3] === undefined ? { day: read % 10_000, month, year: 0 } : { day: read, month, year: Math.floor(read / 10_000) }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
