import { type CivilDay, hasDay, NO_DATE } from '../text/civil-day.ts'
import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import { parseDateText } from '../text/parse-date.ts'
import { parsePeriod } from './parse-period.ts'
import { isUnitName, PARTY_CELL_NAME } from './party-cell-name.ts'

/** What the texts above a table (and the tab's name) say of all its rows. 0 and '' mean that they do not say it. */
export type TitleContext = {
  readonly partyCell: string
  /** The tab's name, for tabs that are named after a party cell. */
  readonly sheet: string
  readonly year: number
  /** «Năm học 2025-2026»: `year` is the first of two, and the months before August are of the second. */
  readonly isSchoolYear: boolean
  readonly month: number
  readonly quarter: number
  readonly day: CivilDay
  /** «Tính đến ngày 31/10/2026». */
  readonly asOf: CivilDay
  readonly thematic: boolean
  /** All title texts folded and joined, for recognising tables that are none of ours. */
  readonly key: string
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
/** Words before the day of a meeting, not of a document. */
const HELD = /họp|sinh hoạt|thời gian|buổi|(?:^|[\s,])(?:lúc|hồi)\s+\d/i
const RANGE =
  /tháng\s+\d{1,2}(?:\s*(?:\/|-|năm)?\s*20\d\d)?\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?tháng\s+\d|(?<!ngày\s{1,2})(?<![\d/])\d{1,2}\s+tháng(?!\s+\d)|\(?\d{1,2}\s*[-–]\s*\d{1,2}\/20\d\d|\d{1,2}\/20\d\d\s*[-–]\s*\d{1,2}\/20\d\d/i
const DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:20\d\d|\d\d)(?!\d)/

const MONTH_ALONE = /^(?:[ivx\d]+ )?thang 0?(1[0-2]|[1-9])(?: (?:nam )?20\d\d)?$/

/** «Gò Lúa, ngày 22 tháng 11 năm 2026»: when it was written. */
const OF_DAY = /ngay \d{1,2} thang/

/** «Ô tô vàng: đã nộp đảng phí tháng đó» explains something; a title has no small letters behind a colon. */
const REMARK = /:\s+\p{Ll}/u

/** Reads the titles above a table. `texts` are the non-blank texts of the rows above, top down. */
export function readTitles(texts: readonly string[], sheet: string): TitleContext {
  const keys = texts.map(foldText)
  const key = keys.filter((_, i) => !REMARK.test(texts[i] as string)).join(' | ')
  const undated = keys.filter((text) => !OF_DAY.test(text))
  const sheetKey = foldText(sheet)
  const named = texts.map(partyCellIn)
  // A sheet over several months names no one of them.
  const isRange = texts.some((text) => RANGE.test(text.normalize('NFC')))
  // «THÁNG 8/2026», «Hoãn», «THÁNG 9/2026»: of a month without a table only its heading is left.
  const headed = keys.findLast((text) => MONTH_ALONE.test(text))
  const month = isRange
    ? 0
    : numberIn(MONTH_ALONE, headed === undefined ? [] : [headed]) ||
      numberIn(/\b(?:thang|ky) 0?(1[0-2]|[1-9])\b(?! nam \d{4} den)/, undated) ||
      numberIn(/^(?:thang|t|th) ?0?(1[0-2]|[1-9])(?: (?:nam )?\d{2,4})?$|\b(?:thang|t) ?0?(1[0-2]|[1-9])\b/, [sheetKey])
  const wordedMonth =
    isRange || month > 0
      ? 0
      : (undated.map((text) => parsePeriod([text.replace(/ nam 20\d\d$/, '')])?.month ?? 0).find((found) => found > 0) ?? 0)
  // A line that is nothing but a day, above a table that says no month.
  const ownDay =
    isRange || month > 0 || wordedMonth > 0
      ? undefined
      : texts
          .filter((text) => /^\s*ngày\s+\d/i.test(text.normalize('NFC')))
          .map((text) => parseDateText(text.normalize('NFC').replace(/^\s*ngày\s+(?=\d+[/.-])/i, '')))
          .find(hasDay)
  const quarterText = matchIn(/\bquy (iv|iii|ii|i|[1-4])\b/, [...keys, sheetKey])
  const dateText = texts.find(
    (text) =>
      DATE.test(text) &&
      /ngày\s*(?:họp|sinh hoạt|tổ chức)|họp\s*ngày|thời gian|buổi|(?:thường kỳ|định kỳ|chuyên đề).*ngày/i.test(text.normalize('NFC')),
  )
  const asOfText = texts.find((text) => /tính đến|đến (?:hết )?ngày|đến thời điểm/i.test(text.normalize('NFC')) && DATE.test(text))
  const spelledDay =
    dateText === undefined ? texts.map((text) => (HELD.test(text.normalize('NFC')) ? parseDateText(text) : 0)).find(hasDay) : undefined
  const sheetYear = numberIn(/\b(20\d\d)\b/, [sheetKey])
  const ofSchool = [...keys, sheetKey].map(schoolYearIn).find((year) => year > 0) ?? 0
  const termText = matchIn(/\b(?:hoc ky|hk) ?(ii|i|[12])\b/, [...keys, sheetKey])
  const term = ROMAN[termText] ?? Number(termText)
  // «Sổ họp 2026» of a school year goes by the calendar.
  const schoolYear = term > 0 || schoolYearIn(sheetKey) > 0 || sheetYear === 0 ? ofSchool : 0
  return {
    // What begins with «Chi bộ …», close above the table, names it better than «Điểm danh … chi bộ khối …» over several.
    partyCell:
      named.findLast((name, i) => name !== '' && PARTY_CELL_NAME.test(keys[i] as string)) ??
      named.find((name) => name !== '') ??
      (labelled(texts, keys) || unitAbove(texts, key)),
    sheet,
    year:
      (schoolYear > 0 && term > 0 ? schoolYear + term - 1 : schoolYear) ||
      (ofSchool > 0 ? sheetYear : 0) ||
      numberIn(/\bnam (20\d\d)\b/, undated) ||
      sheetYear ||
      numberIn(/\bnam (20\d\d)\b/, keys) ||
      numberIn(/\b(20\d\d)\b/, keys),
    isSchoolYear: schoolYear > 0 && term === 0,
    month: month || wordedMonth,
    quarter: quarterText === '' ? 0 : (ROMAN[quarterText] ?? Number(quarterText)),
    day: isRange ? NO_DATE : (spelledDay ?? (dateIn(dateText) || (ownDay ?? NO_DATE))),
    asOf: dateIn(asOfText),
    thematic: (/\bchuyen de\b/.test(`${key} ${sheetKey}`) || /^(?:sh ?)?cd\b(?!.*\btk\b)/.test(sheetKey)) && !/thuong ky/.test(key),
    key: `${key} | ${sheetKey}`,
  }
}

/** The first of the two years that «học kỳ II năm học 2025-2026» names; 0 for none. */
function schoolYearIn(key: string): number {
  const [, first = '', second = ''] = /\b(?:nam hoc|hoc ky|hk ?[12i]+)\b.*?\b(20\d\d) (20\d\d)\b/.exec(key) ?? []
  return Number(second) === Number(first) + 1 ? Number(first) : 0
}

/** Words that show that «chi bộ» in a title is not followed by a name. */
const NOT_A_NAME =
  /^(?:nam|thang|(?:sau|chin|muoi) thang|quy|truc thuoc|thuoc|toan|va|cac|theo|dinh ky|thuong ky|chuyen de|ky|trong|tren|cua|hang|du|dang(?! uy )|nhu|tu (?:thang|ngay|quy|dau)|\d{4}|\d{1,2} thang)\b|^$/
const GENERIC_BEFORE = /(?:danh sach|bang|theo doi|tong hop|lich|diem danh|so|bieu|bao cao|phieu|ket qua|dang vien)/

/** The party cell that a title names: «CHI BỘ TỔ DÂN PHỐ 2», «Chi bộ: Thôn Đông», «ĐIỂM DANH CHI BỘ CƠ QUAN XÃ NĂM 2026»; '' when it names none. */
export function partyCellIn(text: string): string {
  const clean = cleanText(text)
  if (clean.length > 140) return ''
  // «1. CHI BỘ TỔ DÂN PHỐ VƯỜN NA»
  const match = /(?:^|[\s(])(chi bộ|cb)\s*[:.-]?\s+(.*)$/i.exec(
    clean.normalize('NFC').replace(/^\s*(?:\d{1,2}|[IVX]+|[A-H])\s*[.)/]\s*(?=\p{L})/u, ''),
  )
  if (!match) return ''
  const before = foldText(match.input.slice(0, match.index))
  const rest = (match[2] as string)
    .replace(/\s*[-–,(]\s*(?:(?:trực )?thuộc|đảng (?:bộ|ủy|uỷ))(?!\p{L}).*$/iu, '')
    // «DANH SÁCH ĐẢNG VIÊN THEO CHI BỘ (đến 30/9/2026)»
    .replace(/\s*\((?:tính )?(?:đến|từ|tới)\s+(?:hết |ngày |tháng )*\d.*$/iu, '')
    // «CHI BỘ THÔN TRUNG – XÃ CÂY THỊ»
    .replace(/(?:^|\s)[-–,]\s*(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố)(?!\s+(?:đội|hội))\s.*$/iu, '')
    // «CHI BỘ ẤP GÒ 9 THÁNG NĂM 2026», «Chi bộ ấp Dừa tham gia sinh hoạt năm 2026»
    .replace(/\s+\d{1,2}\s+tháng\s+(?:đầu|cuối|năm|20\d\d).*$|\s+(?:tham gia|tham dự|dự)\s+(?:họp|sinh hoạt)(?!\p{L}).*$/iu, '')
    .replace(/\s*[-–(,;:]?\s*(?:năm|tháng|quý|kỳ)\s+[\divx].*$/i, '')
    .replace(/\s*[-–:]\s*(?:tổng hợp|số liệu|bảng|danh sách|sổ|theo dõi|điểm danh|báo cáo|kết quả|quân số|chuyên cần)(?!\p{L}).*$/iu, '')
    // «CB tổ 5 – BT: Hồ Hữu Lúa»
    .replace(/\s*[-–,(;]\s*(?:bt|bí thư)(?:\s+chi\s*bộ)?\s*[:.]?\s+\p{Lu}.*$/iu, '')
    .replace(/^[.…_\s]+|[\s.…_]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1')
  // «CHI BỘ THƯỜNG KỲ 9 THÁNG» is cut before its number.
  if ([rest, match[2] as string].some((words) => NOT_A_NAME.test(foldText(words))) || rest.length > 90) return ''
  // «DANH SÁCH ĐẢNG VIÊN CÁC CHI BỘ (…)» names none of them.
  if ((before !== '' && !GENERIC_BEFORE.test(before)) || /\b(?:cac|nhung|\d+)$/.test(before)) return ''
  // «Sinh hoạt chi bộ …» is the activity unless a name of a place or an office follows.
  return `${match[1]} ${rest}`
}

/** «Chi bộ:» in one grid cell and the name in the next. */
function labelled(texts: readonly string[], keys: readonly string[]): string {
  const at = keys.findIndex((key) => key === 'chi bo' || key === 'ten chi bo')
  const name = at < 0 ? '' : (texts[at + 1] ?? '')
  if (name.length > 90 || NOT_A_NAME.test(foldText(name))) return ''
  return /^(?:chi bo|cb)\b/.test(foldText(name)) ? name : `Chi bộ ${name}`
}

/**
 * «Thôn 2 (Y.Mỹ cũ)», «Tổ 5» right above the header: a block of its own among others; «TRƯỜNG THCS CẦU DỪA» over «THỐNG KÊ HỌP CHI BỘ» further up: whose party cell it is.
 */
function unitAbove(texts: readonly string[], key: string): string {
  const isUnit = (text: string) => text.length <= LONGEST_UNIT && isUnitName(text) && !/[:;]/.test(text)
  const found = texts.slice(-1).find(isUnit) ?? (OF_ITS_MEETINGS.test(key) ? texts.find(isUnit) : undefined)
  return found === undefined ? '' : cleanText(found)
}

const OF_ITS_MEETINGS = /\b(?:hop|sinh hoat) chi bo(?: \||$| (?:nam|thang|quy|co mat)\b)/
const LONGEST_UNIT = 50

function matchIn(pattern: RegExp, keys: readonly string[]): string {
  for (const text of keys) {
    const match = pattern.exec(text)
    const hit = match?.slice(1).find((group) => group !== undefined)
    if (hit !== undefined) return hit
  }
  return ''
}

function numberIn(pattern: RegExp, keys: readonly string[]): number {
  return Number(matchIn(pattern, keys)) || 0
}

function dateIn(text: string | undefined): CivilDay {
  const match = text === undefined ? null : DATE.exec(text)
  const day = match ? parseDateText(match[0]) : NO_DATE
  return day > 0 ? day : NO_DATE
}
