/** Which of a field's options a value of the report means: the same words, or a known other spelling of them. Never a likeness. */
import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import { ownHalf } from './own-language.ts'
import { initialsOf } from './match-initials.ts'
import { writeOutName } from './short-names.ts'

export type OptionMatch = { index: number } | { index: undefined; reason: 'no-such-option' | 'option-ambiguous' }

/** Words that options carry around what they say: «Xếp loại Tốt», «Mức 1 – Tốt», «Chi bộ Thôn 1». */
const AROUND = /^(?:con|van|gui|co mat|xep loai|muc|loai|dat|tu xep loai|chi bo|dang bo|dang uy|thang|quy|nam|ket qua)\s+|\s+(?:nhiem vu)$/g
const NUMBERED = /^\s*(?:(?:hạng|mức|loại|nhóm)\s+)?(?:\(?\d{1,2}|\(?[a-zđA-ZĐ]|[IVX]+)\s*[.)–:-]\s*(?=\p{L})/iu

/** Each line: one meaning. The first that fits alone wins; folded, without numbering. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ['hoan thanh xuat sac', 'htxs', 'ht xuat sac', 'htxsnv', 'hoan thanh xuat sac nhiem vu', 'xuat sac'],
  ['hoan thanh tot', 'htt', 'ht tot', 'httnv', 'hoan thanh tot nhiem vu'],
  ['hoan thanh', 'ht', 'htnv', 'hoan thanh nhiem vu'],
  ['khong hoan thanh', 'kht', 'khtnv', 'khong ht', 'chua ht', 'chua hoan thanh', 'khong hoan thanh nhiem vu', 'chua hoan thanh nhiem vu'],
  ['tot', 'loai tot', 't'],
  ['kha', 'loai kha', 'k'],
  ['trung binh', 'tb', 't binh', 'tr binh', 'binh', 'loai trung binh'],
  ['kem', 'yeu', 'loai kem', 'yeu kem'],
  ['co', 'x', 'yes', 'dung', 'da co', 'roi', 'co roi', 'da roi'],
  ['khong', 'no', 'khong co', 'chua', 'chua co'],
  ['chinh thuc', 'ct', 'dang vien chinh thuc', 'so chinh thuc', 'so lieu chinh thuc'],
  ['uy vien ban thuong vu', 'uvbtv', 'uy vien ban thuong vu dang uy', 'uvbtv dang uy'],
  ['uy vien ban chap hanh', 'uvbch', 'uy vien ban chap hanh dang bo', 'dang uy vien', 'uvbch dang bo'],
  ['du bi', 'db', 'dang vien du bi'],
  ['dang giai quyet', 'dang xu ly'],
  ['da giai quyet', 'da xu ly', 'da giai quyet xong', 'da xu ly xong', 'giai quyet xong', 'xu ly xong'],
  ['chua giai quyet', 'chua xu ly'],
  [
    'thuong ky',
    'dinh ky',
    'hang thang',
    'dinh ky hang thang',
    'thuong ky hang thang',
    'sinh hoat dinh ky hang thang',
    'sinh hoat thuong ky hang thang',
    'sinh hoat thuong ky',
    'sinh hoat dinh ky',
    'shtk',
    'shdk',
    'hop le',
    'sinh hoat le',
    'hop thuong ky',
    'hop dinh ky',
    'thuong le',
    'tk',
  ],
  ['truc tiep', 'tap trung', 'hop truc tiep', 'hop tap trung', 'hinh thuc truc tiep', 'hinh thuc tap trung'],
  ['chuyen de', 'sinh hoat chuyen de', 'shcd', 'hop chuyen de', 'theo chuyen de', 'cd'],
]
const MEANING = new Map(SAME_MEANING.flatMap((words, index) => words.map((word) => [word, `=${index}`])))
/** «Có vượt | Không vượt»: two options that answer a question with yes and no, in its own words. */
const SIDES = /^(?:(co|da)|(khong|chua))\s+(.+)$/

function sideOf(text: string, options: readonly string[]): number | undefined {
  const answer = foldText(text)
  const sides = options.map((option) => SIDES.exec(foldText(option)))
  const [yes, no] = [sides.findIndex((side) => side?.[1]), sides.findIndex((side) => side?.[2])]
  if (!/^(?:co|khong|chua)$/.test(answer) || sides.filter(Boolean).length !== 2 || sides[yes]?.[3] !== sides[no]?.[3]) return undefined
  return answer === 'co' ? yes : no
}

/** «Có» is the option «Có, đã báo cáo cấp ủy» where no other begins with yes, and the others with no. */
function longAnswerOf(text: string, options: readonly string[]): number | undefined {
  const answer = foldText(text)
  const firsts = options.map((option) => /^(co|da|khong|chua)(?: co)?(?=\s*[,;:(–-]|$)/.exec(foldedSigns(option))?.[1])
  const isYes = (word: string | undefined) => word === 'co' || word === 'da'
  if (!/^(?:co|khong|chua)$/.test(answer) || firsts.some((word) => word === undefined)) return undefined
  const hits = firsts.flatMap((word, index) => (isYes(word) === isYes(answer) ? [index] : []))
  return hits.length === 1 ? hits[0] : undefined
}

/** Folded word by word, so that the signs between them stay. */
function foldedSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, foldText)
    .trim()
}

/** «4» is the option «4 sao», «4 buổi» where all of them count the same. */
function countOf(text: string, options: readonly string[]): number | undefined {
  const found = options.map((option) => /^(\d{1,2}) (sao|diem|stars?|buoi|lan|cuoc|ky|luot|nguoi)$/.exec(foldText(option)))
  const counts = found.map((one) => one?.[1])
  const isOneUnit = new Set(found.map((one) => one?.[2]?.replace(/s$/, ''))).size === 1
  return isOneUnit && counts.every((count) => count !== undefined) && counts.includes(text) ? counts.indexOf(text) : undefined
}

/** «Cả năm» is the option «Năm» beside «6 tháng». */
function wholeYearOf(text: string, options: readonly string[]): number | undefined {
  const isYear = (one: string) => /^(?:báo cáo |kỳ )?(?:(?:cả )?năm|12 tháng)$/.test(lowered(one.normalize('NFC')))
  const years = options.flatMap((option, index) => (isYear(option) ? [index] : []))
  return isYear(text) && years.length === 1 ? years[0] : undefined
}

/** «Phó bí thư chi bộ» is the option «Phó bí thư», where the form asks within one organisation. */
function officeOf(text: string, options: readonly string[]): number | undefined {
  const office =
    /^(.*\b(?:(?:pho )?bi thu(?: thuong truc)?|uy vien(?: ban thuong vu| ban chap hanh)?|chi uy vien)) (?:chi bo|chi uy|dang bo|dang uy)$/.exec(
      foldText(text),
    )?.[1]
  const names = options.map(foldText)
  const isWithin = names.every((name) => !/ (?:chi bo|chi uy|dang bo|dang uy)$/.test(name))
  return office !== undefined && isWithin && names.includes(office) ? names.indexOf(office) : undefined
}

const MARKLESS = /^[\p{ASCII}]*$/u

export function matchOption(text: string, options: readonly string[]): OptionMatch {
  const wanted = cleanText(text)
  for (const key of [
    cleanText,
    lowered,
    nameKey,
    core,
    meaning,
    withoutRange,
    inBrackets,
    saidTwice,
    withoutPointing,
    writtenOut,
    endOfPath,
    joined,
    inVietnamese,
  ]) {
    const mine = key(wanted)
    if (mine === '') continue
    const hits = options.flatMap((option, index) => (option.trim() !== '' && key(option) === mine ? [index] : []))
    const [first] = hits
    if (first !== undefined && hits.length === 1) return { index: first }
    if (hits.length > 1) return { index: undefined, reason: 'option-ambiguous' }
  }
  const spoken =
    countOf(wanted, options) ??
    initialsOf(wanted, options) ??
    longAnswerOf(wanted, options) ??
    officeOf(wanted, options) ??
    wholeYearOf(wanted, options)
  if (spoken !== undefined) return { index: spoken }
  const sided = sideOf(wanted, options)
  if (sided !== undefined) return { index: sided }
  const graded = gradeOfYear(wanted, options)
  if (graded) return graded
  return samePeriod(wanted, options) ?? beginningOf(wanted, options) ?? withoutMarks(wanted, options)
}

/** Beside «Xuất sắc» and «Hoàn thành», «Tốt» is short for «Hoàn thành tốt». */
function gradeOfYear(text: string, options: readonly string[]): OptionMatch | undefined {
  const meanings = options.map(meaning)
  const [best, good, done] = ['hoan thanh xuat sac', 'hoan thanh tot', 'hoan thanh'].map((grade) => MEANING.get(grade))
  if (meaning(text) !== good || !meanings.includes(best ?? '') || !meanings.includes(done ?? '')) return undefined
  const index = meanings.indexOf(MEANING.get('tot') ?? '')
  return index < 0 ? undefined : { index }
}

/** So many words are no beginning that others share by chance. */
const BEGINNING = 3

/** «Trục liên thông văn bản» is «Trục liên thông»: one goes on from the other, and from no other option. A grade is never taken for another. */
function beginningOf(text: string, options: readonly string[]): OptionMatch | undefined {
  const mine = core(text).split(' ')
  if (meaning(text) !== '') return undefined
  const wholes = options.flatMap((option, index) => {
    const theirs = core(option).split(' ')
    const shared = Math.min(mine.length, theirs.length)
    const isBeginning = shared >= BEGINNING && theirs.slice(0, shared).every((word, i) => word === mine[i])
    return isBeginning && meaning(option) === '' ? [{ index, extra: theirs.length - mine.length }] : []
  })
  const [only] = wholes
  if (!only || wholes.length > 1) return undefined
  // «Khu dân cư số 3» is one of many, not «Khu dân cư».
  const longer = only.extra > 0 ? (options[only.index] as string) : text
  const rest = longer.trim().split(/\s+/).slice(-Math.abs(only.extra)).join(' ')
  return /[\p{Lu}\d]/u.test(rest.normalize('NFC').replace('Đảng', '')) ? undefined : { index: only.index }
}

const PERIOD = /^(?:ca )?(thang|th|quy|nam|t|q)?\s?(\d{1,4}|iv|i{1,3})(?:\s(?:nam\s)?(\d{4}))?$/
const ROMAN = ['', 'i', 'ii', 'iii', 'iv']

/** «Tháng 10/2026» is the option «Tháng 10», «10» or «10/2026»; «Quý III» is «Quý 3». A year that both name must agree. */
function samePeriod(text: string, options: readonly string[]): OptionMatch | undefined {
  const mine = readPeriod(text)
  if (!mine) return undefined
  const hits = options.flatMap((option, index) => {
    const theirs = readPeriod(option)
    const agree =
      theirs &&
      theirs.number === mine.number &&
      (theirs.unit === mine.unit || theirs.unit === '' || mine.unit === '') &&
      (theirs.year === mine.year || theirs.year === '' || mine.year === '')
    return agree ? [index] : []
  })
  const [first] = hits
  if (first === undefined) return undefined
  return hits.length === 1 ? { index: first } : { index: undefined, reason: 'option-ambiguous' }
}

/** «9 tháng đầu năm 2026» is «9 tháng»; the first six are a half. */
const MONTHS = /^0?(9|10|11|chin)(?: )?t(?:hang)?(?: dau)?(?: nam)?(?: (?:nam )?(\d{4}))?$/
const HALF = /^(?:(?:(?:0?6|sau) ?t(?:hang)?|nua(?: nam)?|ky) )?(dau|cuoi|sau)(?: nam)?(?: (\d{4}))?$/
/** «6 tháng năm 2026» beside «9 tháng năm 2026». */
const SIX_MONTHS = /^0?(?:6|sau) ?t(?:hang)?(?: nam)?(?: (\d{4}))?$/

function readPeriod(text: string): { unit: string; number: number; year: string } | undefined {
  const half = HALF.exec(foldText(text))
  if (half) return { unit: 'half', number: half[1] === 'dau' ? 1 : 2, year: half[2] ?? '' }
  const six = SIX_MONTHS.exec(foldText(text))
  if (six) return { unit: 'half', number: 1, year: six[1] ?? '' }
  const months = MONTHS.exec(foldText(text))
  if (months) return { unit: 'months', number: Number(months[1]) || 9, year: months[2] ?? '' }
  const found = PERIOD.exec(foldText(text))
  if (!found) return undefined
  const roman = ROMAN.indexOf(found[2] ?? '')
  return { unit: (found[1] ?? '').charAt(0), number: roman > 0 ? roman : Number(found[2]), year: found[3] ?? '' }
}

const lowered = (text: string) => cleanText(text).toLowerCase()
/** Without numbering and the words around; tones still count. */
const core = (text: string) => {
  const bare = text.normalize('NFC').replace(NUMBERED, '').trim()
  const folded = foldText(bare).split(' ')
  const kept = foldText(bare).replace(AROUND, '').split(' ')
  const start =
    folded.length - kept.length > 0 && folded.slice(folded.length - kept.length).join(' ') === kept.join(' ')
      ? folded.length - kept.length
      : 0
  return nameKey(bare)
    .split(' ')
    .slice(start, start + kept.length)
    .join(' ')
}
/** «ĐB xã Tam Hưng», «CB TDP 5» are «Đảng bộ xã Tam Hưng», «Chi bộ Tổ dân phố 5». */
const writtenOut = (text: string) => core(writeOutName(text))
/** «Các xã / Đảng bộ xã Mường La»: what a tree shows of a leaf. */
const endOfPath = (text: string) => core(text.split(/\s+[/›»>]\s+/).at(-1) ?? '')
/** «Thường kỳ / Regular» */
const inVietnamese = (text: string) => meaning(ownHalf(text)) || core(ownHalf(text))
const meaning = (text: string) => {
  const folded = foldText(text.replace(NUMBERED, ''))
  return MEANING.get(folded) ?? MEANING.get(folded.replace(AROUND, '')) ?? ''
}

/** «Khá (70–89)» is «Khá». */
const withoutRange = (text: string) => {
  const bare = text.replace(/\s*\([^()]*\d[^()]*\)\s*$/, '')
  return meaning(bare) || core(bare)
}

/** «Thường kỳ kết hợp chuyên đề» is «Thường kỳ + chuyên đề»; '' for what joins nothing. */
const joined = (text: string) => {
  const parts = text.normalize('NFC').split(/\s*[+&]\s*|\s+(?:và|kết hợp(?: với)?|cùng với)\s+/iu)
  const meanings = parts.map((part) => meaning(part) || core(part))
  return parts.length < 2 || meanings.includes('') ? '' : meanings.sort().join(' + ')
}

/** «Cả hai hình thức trên» is «Cả hai hình thức». */
const withoutPointing = (text: string) => core(text.replace(/\s+(?:trên|nêu trên|này)\s*$/iu, ''))

/** «Hạng A (Tốt)» is «Tốt». */
const inBrackets = (text: string) => {
  const inside = /^(?:hạng|mức|loại|nhóm)\s+\S{1,3}\s*\(([^()\d]+)\)\s*$/iu.exec(text.normalize('NFC'))?.[1]
  return inside === undefined ? meaning(text) || core(text) : meaning(inside) || core(inside)
}

/** «Họp lệ (thường kỳ)» is «Thường kỳ»: what stands in brackets says it once more. */
const saidTwice = (text: string) => {
  const inside = /\(([^()\d]+)\)\s*$/u.exec(text.normalize('NFC'))?.[1]
  return inside === undefined ? meaning(text) || core(text) : meaning(inside)
}

/** A page written without marks, or a sentence typed without them: the weakest evidence. One short word is none: «Năm» is not «Nam». */
function withoutMarks(text: string, options: readonly string[]): OptionMatch {
  const mine = foldText(text)
  const isPlain = options.every((option) => MARKLESS.test(option)) || (MARKLESS.test(text) && mine.includes(' '))
  const hits = options.flatMap((option, index) => (isPlain && mine !== '' && foldText(option) === mine ? [index] : []))
  const [first] = hits
  if (first !== undefined && hits.length === 1) return { index: first }
  return { index: undefined, reason: hits.length > 1 ? 'option-ambiguous' : 'no-such-option' }
}
