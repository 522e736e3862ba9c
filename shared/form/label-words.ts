/** Reads a label as words that can be compared: numbering and unit apart, spellings of one term made equal, several-syllable terms as one word. */
import { toneKey } from '../text/name-key.ts'
import { expandSpelling } from './expand-spelling.ts'
import { LABEL_SPELLINGS } from './label-terms.ts'
import { TURNED } from './term-groups.ts'

export type LabelWords = {
  /** «1.2», «b2a», «ii»: the number in front of the label, in lower case; '' when there is none. */
  numbering: string
  /** In brackets at the end, or after the last comma: «%», «người»; '' when there is none. */
  unit: string
  words: readonly string[]
}

const NUMBERING =
  /^\s*(?:[-–—•*+]\s*)?(?:\(?((?:\d+(?:\.\d+)*|[IVX]+|[A-ZĐa-zđ]\d?[a-z]?(?:\.\d+)*))\s*[.):/-](?=\s*[\p{L}%])|(\d{1,2}(?:\.\d{1,2}){1,3})(?=\s+\p{Lu}))/u
const BRACKETS = /[([]([^()[\]]{0,40})[)\]]\s*[:*]*\s*$/
const NOISE =
  /\((?:[01]\s*[-–]\s*\d{1,3}(?:\s*điểm)?|\*|bắt buộc|nếu có|không bắt buộc|dd\/mm\/yyyy|ngày\/tháng\/năm|vd[^)]*|ví dụ[^)]*|tự động[^)]*|thang [^)]*|tối đa[^)]*|chọn[^)]*|ghi [^)]*|đánh dấu[^)]*|\d+ tiêu chí[^)]*|[^()]*thang (?:điểm )?\d+[^()]*|nn\/tt\/nnnn|ký[^)]*|họ tên[^)]*|(?:tính )?đến (?:hết |ngày )*\d[^)]*|(?:tích|tick|đánh x|khoanh|điền|nhập|để trống|làm tròn)[^)]*|không quá[^)]*|giờ\s?:\s?phút|hh:mm|kể cả[^)]*|bao gồm[^)]*|không (?:tính|kể|gồm|bao gồm)[^)]*|tính cả[^)]*|trừ [^)]*)\)|[*:]+\s*$|\bbắt buộc\b|this field is required/giu
const UNIT =
  /^(?:%|‰|người|đồng chí|đ\/c|đc|đv|đảng viên|buổi|lần|cuộc|phút|giờ|điểm|vnđ|(?:nghìn |ngàn |triệu |tỷ |1\.?000 |tr\.?)?(?:đồng|đ)|tổ chức|chi bộ|cb|lượt|ý kiến|tuổi|văn bản|đơn vị tính: .{1,20}|đvt: .{1,20})$/iu
const ROMAN = ['i', 'ii', 'iii', 'iv']

/** «CSDL đảng viên 3.0» */
const VERSION = /(?<=\p{L})\s+\d\.\d(?=\s*(?:$|[),;]))/gu
/** «(T/K/TB/KÉM)», «(TK/CĐ)» offer answers; «(B1+B2+B3)» tells how it adds up; «/100» is the most there is. */
const OFFERED =
  /\((?![^()]*(?:đ\/c|dự|tổng|số|ts(?!\p{L})|sl(?!\p{L})))[\p{L}\d]{1,6}(?:\s*\/\s*[\p{L}\d]{1,6})+\)|\([\p{L}]?\d*(?:\s*[+=-]\s*[\p{L}]?\d+)+\)|\/\s*(?:100|30|25|20|10|5)(?=\s*(?:điểm)?\s*$)/giu
/** «(3)=(1)-(2) Giữ lại»: a number that tells how it adds up. */
const SUMMED = /^\s*\(\d{1,2}\)\s*(?=\()|^\s*\(\d{1,2}\)(?:\s*[=+/:x×-]\s*\(?\d{1,3}\)?)+(?=\s*\p{L})/u
/** Nobody is a member before 18. */
const TO_AGE = /(?:từ\s+)?(?:đủ\s+)?18\s*(?:tuổi\s*)?(?:[-–]|đến|tới)\s*(\d{2})(?!\d)/giu
/** «(D = A+B−C)» */
const FORMULA = /\(\s*[\p{L}\d]{1,4}\s*=[^()]{1,40}\)/gu
const FROM_AGE = /(?:từ\s+)?(?:đủ\s+)?(\d{2})\s*(?:tuổi\s+|năm\s+)?(?:trở lên|trở lại đây)/giu

/** Letters that mean several things in general and one thing in their place. */
const SHORT: readonly (readonly [short: RegExp, long: string, where: RegExp])[] = [
  [/(^|[–—:(]\s*)TB(?=\s*(?:$|[–—)]))/gu, '$1trung bình', /TB/u],
  [/(?<!\p{L})k\.\s?(?=phép|lý do)/giu, 'không ', /k\./iu],
  [/(?<!\p{L})c\.\s?(?=phép|lý do)/giu, 'có ', /c\./iu],
  [/(?<!\p{L})KP(?!\p{L})/gu, 'không phép', /vắng|nghỉ/iu],
  [/(?<!\p{L})C?P(?!\p{L})/gu, 'có phép', /vắng|nghỉ/iu],
  [/(?<!\p{L})KN(?!\p{L})/gu, 'kết nạp', /mới KN|KN mới|KN đảng/iu],
  [/(?<=ý kiến\s*(?:,|và)\s*)KN(?!\p{L})/gu, 'kiến nghị', /KN/u],
  [/(?<=cao cấp\s*(?:,|\/|và)\s*)CN(?!\p{L})/giu, 'cử nhân', /CN/iu],
  [/(?<!\p{L})CC\s*[,/]\s*CN(?!\p{L})/gu, 'cao cấp, cử nhân', /CC/u],
  [/(?<!\p{L})tr\.?\s?đó(?!\p{L})/giu, 'trong đó', /tr/iu],
  [/(?<!\p{L})TC\s?(?=\d)/gu, 'tiêu chí ', /TC/u],
  [/^\s*họp trong(?=\s*(?:\(phút\)\s*)?$)/giu, 'thời lượng', /họp/iu],
  // «Đi (số ĐV)», «Đến – Chính thức»: of members who move.
  [/(^\s*|–\s*)(đi|đến)(?=\s*(?:\(số|–))/giu, '$1chuyển $2', /(?:đi|đến)\s*(?:\(|–)/iu],
  // Under «KTGS (cuộc)» each of the two stands alone.
  [/KT\s?[-,]?\s?GS(?:\s*\([^)]*\))?\s*–\s*KT(?!\p{L})/gu, 'cuộc kiểm tra', /KT/u],
  [/KT\s?[-,]?\s?GS(?:\s*\([^)]*\))?\s*–\s*GS(?!\p{L})/gu, 'cuộc giám sát', /GS/u],
  [/%\s*TH\s*\/\s*KH/gu, 'tỷ lệ thực hiện kế hoạch', /TH/u],
  [/(?<!\p{L})TH(?=\s+(?:năm|tháng|quý|kỳ|\d{4}|6))/gu, 'thực hiện', /TH/u],
  [/cùng kỳ\s+(?:năm\s+)?20\d\d/giu, 'cùng kỳ năm trước', /cùng kỳ/iu],
  // Over the columns of single months it says nothing more.
  [/(?<!\p{L})\d tháng (?:đầu|cuối|giữa)(?: kỳ| năm)?\s*–\s*(?=T\s?\d|tháng \d)/giu, '', /tháng/iu],
  [/(?<!\p{L})(?:trong|cả) năm(?!\s*(?:\d|nay|qua|trước|học))/giu, 'lũy kế', /năm/iu],
  // «Số chi bộ có sinh hoạt chuyên đề (lũy kế quý)» adds up no more than its quarter.
  [/\((?:lũy kế|cộng dồn)\s+(?:trong\s+|cả\s+)?(quý|tháng)[^)]*\)/giu, '(trong $1)', /lũy|cộng/iu],
]
/** «31/12», «31/12/2026», «30/4/75» of the last century: a day of the year is one word. */
const DAY = /(?<![\d/])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?:\/(\d{4}|[3-9]\d))?(?![\d/])/g

const cache = new Map<string, LabelWords>()

export function labelWords(text: string): LabelWords {
  const known = cache.get(text)
  if (known) return known
  if (cache.size > 20_000) cache.clear()
  const found = readLabel(text)
  cache.set(text, found)
  return found
}

function readLabel(text: string): LabelWords {
  // What follows a question explains how to answer it.
  let rest = (/^[^?]{8,}?(?=(?:\s+(?:hay\s+)?(?:không|chưa))?\s*\?)/iu.exec(text.normalize('NFC'))?.[0] ?? text.normalize('NFC')).replace(
    NOISE,
    ' ',
  )
  for (const [short, long, where] of SHORT) if (where.test(rest)) rest = rest.replace(short, long)
  // «Từ 61 trở lên» are those over 60.
  rest = rest
    .replace(SUMMED, '')
    .replace(FORMULA, ' ')
    .replace(OFFERED, ' ')
    .replace(VERSION, '')
    .replace(TO_AGE, (_, age: string) => `dưới ${Number(age) + 1}`)
    .replace(FROM_AGE, (_, age: string) => `trên ${Number(age) - 1}`)
  const numbering = NUMBERING.exec(rest)
  if (numbering) rest = rest.slice(numbering[0].length)
  const brackets = BRACKETS.exec(rest)
  const inside = brackets?.[1]?.trim() ?? ''
  const unit = UNIT.test(inside) ? inside.toLowerCase().replace(/^(?:đvt|đơn vị tính): /, '') : ''
  if (brackets && unit !== '') rest = rest.slice(0, brackets.index)
  return {
    numbering: (numbering?.[1] ?? numbering?.[2] ?? '').toLowerCase(),
    unit: unit === '' && /%\s*$/.test(rest) ? '%' : unit,
    words: joinTerms(syllables(rest)),
  }
}

/** Syllables that compare equal however they were typed: NFC or NFD, «hoà» or «hòa», «tỉ» or «tỷ», upper or lower case. Tones count. */
function plainSyllables(text: string): string[] {
  const key = toneKey(
    text
      .replace(DAY, (_, day: string, month: string, year = '') => ` d${day}m${month} năm ${year.length === 2 ? `19${year}` : year} `)
      .replace(/(\d)[.,](\d)/g, '$1_$2')
      .replace(/%/g, ' phần trăm '),
  )
  return key === '' ? [] : key.split(' ').map((word) => word.replace(/^(t|l|k|m|s|h|qu|v|b)y(\d?)$/, '$1i$2'))
}

/** Abbreviations that stand for one thing in these reports, in whatever phrase. */
const WRITTEN_OUT = new Map(
  (
    [
      ['đv', 'đảng viên'],
      ['đ.viên', 'đảng viên'],
      ['cb', 'chi bộ'],
      ['đb', 'đảng bộ'],
      ['đu', 'đảng ủy'],
      ['btv', 'ban thường vụ'],
      ['sh', 'sinh hoạt'],
      ['shđ', 'sinh hoạt đảng'],
      ['shcb', 'sinh hoạt chi bộ'],
      ['cđ', 'chuyên đề'],
      ['sl', 'số lượng'],
      ['xl', 'xếp loại'],
      ['llct', 'lý luận chính trị'],
      ['ldct', 'lý luận chính trị'],
      ['kl', 'kết luận'],
      ['nq', 'nghị quyết'],
      ['vb', 'văn bản'],
      ['bc', 'báo cáo'],
      ['kđ', 'kiểm điểm'],
      ['pb', 'phát biểu'],
      ['đgxl', 'đánh giá, xếp loại'],
      ['đvct', 'đảng viên chính thức'],
      ['đvdb', 'đảng viên dự bị'],
      ['dntn', 'doanh nghiệp tư nhân'],
      ['mttq', 'mặt trận tổ quốc'],
      ['ubkt', 'ủy ban kiểm tra'],
      ['thpt', 'trung học phổ thông'],
      ['thcs', 'trung học cơ sở'],
      ['cuv', 'cấp ủy viên'],
      ['đg', 'đánh giá'],
      ['hh', 'huy hiệu'],
      ['hhđ', 'huy hiệu đảng'],
      ['cmnv', 'chuyên môn nghiệp vụ'],
      ['hssv', 'học sinh sinh viên'],
      ['tccsđ', 'tổ chức cơ sở đảng'],
    ] as const
  ).map(([short, long]) => [plainSyllables(short).join(' '), plainSyllables(long)] as const),
)

function syllables(text: string): string[] {
  return plainSyllables(text).flatMap((word) => WRITTEN_OUT.get(word) ?? [word])
}

const AND = syllables('và')[0]
const { terms, longest } = readTerms()

function readTerms(): { terms: Map<string, string>; longest: number } {
  const byKey = new Map<string, string>()
  let syllableCount = 1
  for (const [term, ...spellings] of LABEL_SPELLINGS) {
    const word = term
      .split(' + ')
      .map((part) => syllables(part).join('_'))
      .join(' ')
    for (const spelling of [term, ...spellings].flatMap(expandSpelling)) {
      const parts = syllables(spelling)
      byKey.set(parts.join(' '), word)
      // «A và B» is also written «A, B».
      byKey.set(parts.filter((part) => part !== AND).join(' '), word)
      syllableCount = Math.max(syllableCount, parts.length)
    }
  }
  return { terms: byKey, longest: syllableCount }
}

/** The word that a term of `label-terms.ts` becomes in `words`. */
export function termWord(term: string): string {
  return joinTerms(syllables(term)).join(' ')
}

const COMES = syllables('có mặt').join('_')
/** By the last syllable before «có mặt». */
const turns = new Map(
  TURNED.flatMap(([term, ...before]) => before.map((word) => [syllables(word).at(-1) ?? '', syllables(term).join('_')] as const)),
)

function joinTerms(parts: string[]): string[] {
  const words: string[] = []
  for (let i = 0; i < parts.length; ) {
    const period = readPeriod(parts, i)
    const taken = period ?? readTerm(parts, i)
    const turned = taken.word === COMES ? turns.get(parts[i - 1] ?? '') : undefined
    if (turned && words.at(-1) === parts[i - 1]) words[words.length - 1] = turned
    else words.push(...taken.word.split(' '))
    i += taken.length
  }
  return words
}

function readTerm(parts: string[], start: number): { word: string; length: number } {
  for (let length = Math.min(longest, parts.length - start); length > 0; length--) {
    const word = terms.get(parts.slice(start, start + length).join(' '))
    if (word) return { word, length }
  }
  return { word: parts[start] as string, length: 1 }
}

/** «tháng 10», «quý III», «năm 2026» are one word each: a month that differs is another field. */
function readPeriod(parts: string[], start: number): { word: string; length: number } | undefined {
  // «T7», «Q3» in the head of a table.
  const short = /^([tq])(\d{1,2})$/.exec(parts[start] ?? '')
  if (short && Number(short[2]) >= 1 && Number(short[2]) <= (short[1] === 't' ? 12 : 4))
    return { word: `${short[1] === 't' ? 'm' : 'q'}:${Number(short[2])}`, length: 1 }
  const day = /^d0?(\d+)m0?(\d+)$/.exec(parts[start] ?? '')
  // The word that comes with it, and the year where there is one.
  if (day)
    return {
      word: `d:${day[1]}/${day[2]}${parts[start + 2]?.length === 4 ? ` y:${parts[start + 2]}` : ''}`,
      length: /^\d{4}$/.test(parts[start + 2] ?? '') ? 3 : 2,
    }
  // «Tiêu chí 3» is one word, whatever it is about.
  if (parts[start] === CRITERION[0] && parts[start + 1] === CRITERION[1] && /^\d{1,2}$/.test(parts[start + 2] ?? ''))
    return { word: `c:${Number(parts[start + 2])}`, length: 3 }
  const name = PERIODS.get(parts[start] ?? '')
  const next = parts[start + 1] ?? ''
  if (!name) return undefined
  const written = name === 'y' ? 0 : inWords(parts, start + 1)
  if (written > 0) return { word: `${name}:${written}`, length: written > 10 ? 3 : 2 }
  const roman = ROMAN.indexOf(next) + 1
  const value = name === 'q' && roman > 0 ? roman : /^\d{1,4}$/.test(next) ? Number(next) : undefined
  if (value === undefined || (name === 'y' && value < 1900)) return undefined
  return { word: `${name}:${value}`, length: 2 }
}

/** «Tháng mười một», «quý ba»; 0 for none. «Tháng năm» is the month and the year. */
function inWords(parts: readonly string[], start: number): number {
  const one = NUMBERS.indexOf(parts[start] ?? '') + 1
  const more = NUMBERS.indexOf(parts[start + 1] ?? '') + 1
  const number = one === 10 && (more === 1 || more === 2) ? 10 + more : one
  // «Mỗi tháng một lần» names no month.
  return TIMES.includes(parts[start + (number > 10 ? 2 : 1)] ?? '') ? 0 : number
}

const CRITERION = syllables('tiêu chí')
const TIMES = syllables('lần buổi kỳ cuộc phiên lượt')

const NUMBERS = ['một', 'hai', 'ba', 'tư', '', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word) => syllables(word)[0] ?? '–')
const PERIODS = new Map([
  [syllables('tháng')[0] as string, 'm'],
  [syllables('quý')[0] as string, 'q'],
  [syllables('năm')[0] as string, 'y'],
])
