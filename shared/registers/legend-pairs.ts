import { cleanText } from '../text/clean-text.ts'
import { foldText } from '../text/fold-text.ts'
import type { Mark } from './codes.ts'
import { isNotMarked, readMarkWords } from './mark-codes.ts'

/** «Ký hiệu:», «Ghi chú:», «Ký hiệu (bảng bên trái):» in front of a legend, also typed without tones. */
const LABEL =
  /^[\s(*]*(?:gi[ảa]i th[íi]ch(?: k[ýyíi] hi[ệe]u)?|ghi(?: ch[úu])?(?=\s*:)|ghi ch[úu]|ch[úu] gi[ảa]i|ch[úu] th[íi]ch|k[ýyíi] hi[ệe]u|quy [ưu][ớo]c|(?:c[áa]c )?d[ấa]u(?: ghi| hi[ệe]u| ch[ấa]m)?(?=\s*:)|c[áa]ch (?:ghi|ch[ấa]m|đ[áa]nh d[ấa]u)[^:;=]{0,30}(?=:))\s*(?:\(?b[ảa]ng [^:;]{1,30}:|[:.])?\s*/i
/** «Kết quả: D = dự, P = vắng có phép», «Cách ghi: X là có dự»: what the codes are for. */
const HEADED = /^[^:=→;,.]{1,40}:\s*(?=[^\s:=→]{1,5}(?:\s*[:=→]|\s+(?:là|tức)\s))/u
/** «(2) KLD: vắng không lý do», «b) P: …»: a line of several, numbered. */
const NUMBERED = /^\s*(?:\(\s*(?:\d{1,2}|[a-e])\s*\)|(?:\d{1,2}|[a-e])[.)])\s+(?=\S{1,5}\s*[:=→])/iu
/** What parts one pair from the next; within brackets a comma parts nothing. */
const PART = /[;\n\t|•]|,(?!(?<=\d,)\d|[^()]*\))|\s\/\s(?!\s*[:=→–-])|\s{2,}|\.(?=\s|$)/
const CODE = String.raw`["“”'‘’«»(\[]*([^\s:=→()\[\]"“”'‘’«»]{1,5}(?:\([^\s()]{1,3}\))?)["“”'‘’«»)\]]*`
const SIGN = String.raw`\s*(?:[:=→]|-(?=\s)|–|(?<=\s)(?:là|tức)(?=\s))\s*`
const CODE_FIRST = new RegExp(`^(?:(?:dấu |chữ |ghi |ký hiệu |vạch )?(?:gạch (?:ngang |chéo )?)?)${CODE}${SIGN}(.+)$`, 'iu')
const SIGNED = /[:=→]/
const BARE_CODE = /^[^\s:=→]{1,3}$/u
const CODE_BESIDE = new RegExp(`^${CODE}\\s+(.+)$`, 'iu')
const MEANING_FIRST = new RegExp(
  `^(.+?)(?:${SIGN}|\\s+(?:thì\\s+)?(?:ghi|đánh|đánh dấu|ký hiệu)(?: là)?\\s+|\\s*(?=[("“«]))(?:dấu |chữ )?${CODE}$`,
  'iu',
)
/** «Báo vắng (vắng có lý do)»: words that somebody marks with, and what they count as. */
const WORDS_FIRST = /^(?:[^:]{1,40}:\s*)?([^():]{6,30})\s\(([^()]+)\)$/u
/** «không tính = được miễn»: words that somebody marks with. */
const WORDED = /^([^:=→]{2,24}?)\s*[:=→]\s*(.+)$/u
/** «Ô để trống: có mặt». */
const OF_BLANK = new RegExp(
  `^(?:các )?(?:ô )?(?:để |bỏ )?(?:trống|không (?:ghi|đánh dấu)(?: gì)?)(?:${SIGN}|\\s+(?:là|tức là)\\s+)(.+)$`,
  'iu',
)
/** «P (tô vàng): vắng có phép»: the colour beside a sign says the same once more. */
const COLOUR_BESIDE_SIGN = /(?<=(?:^|[\s:;,])[^\s:=;,()]{1,3}\s?)\((?:[^()]*\s)?(?:tô|màu|đỏ|vàng|xanh|xám)(?!\p{L})[^()]*\)/giu

/** «(Chỉ ghi người vắng. P: có phép, K: không phép)» */
const BRACKETED = /^\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/u

/** «… như bên Q1 (c: có đi họp, vp: vắng có phép)»: the pairs stand in brackets behind some words. */
const IN_BRACKETS = /^[^:=→()]{1,40}\(([^()]*[:=→][^()]*[:=→][^()]*)\)\s*$/u

/** A text that explains codes, without the colours that stand beside signs. */
export function withoutColours(text: string): string {
  return text.normalize('NFC').replace(COLOUR_BESIDE_SIGN, ' ')
}

/** Stands in a legend for what was left blank. */
export const BLANK = ''
/** Stands in a legend for an absence without a reason in the column of the reasons; no code is so long. */
export const NO_REASON = '(lý do)'
/** Stands in a legend for a reason written in place of a mark; no code is so long. */
export const ANY_REASON = '(ghi lý do)'
/** «vắng mặt thì ghi lý do vào ô», «người vắng ghi rõ lý do»; folded. */
const OF_ANY_REASON = /\b(?:vang|nghi)\b[^:=]*\bghi (?:ro )?ly do\b(?! (?:vao|o) cot)/
/** «ghi rõ lý do (công tác, trực, học …)», «ghi chữ lý do (phép, ốm, bận…)» */
const REASONS = /ghi (?:rõ |chữ )?lý do\s*\(([^()]+)\)/iu
/** «để trống cột Lý do là vắng không lý do», «không ghi lý do: không phép», «cột lý do bỏ trống là vắng không phép», «trả lời “Không” mà câu 6 bỏ trống: không phép»; folded. */
const OF_NO_REASON =
  /^(?:vang )?(?:(?:de|bo) trong|khong (?:ghi|neu)(?: ro)?)(?: o| cot)* ly do\b|^(?:o |cot )*ly do (?:de |bo )?trong\b|^(?:tra loi |ghi )?khong (?:ma|nhung) (?:(?:cau|cot|o|ly do|\d+) )+(?:de |bo )?trong\b/
/** Words that stand before a count or a meaning and are no codes. */
const NO_CODE = /^(?:chu|dau|vang|tong|so|trong|ly|do|va|la|nam|lop|buoi|dong|dang|nguoi|ai)$/

const NONE: ReadonlySet<string> = new Set()

/** «…, không xin phép» goes on with the meaning before it. */
const OPENS_MEANING = /^(?:khong|ko|co|bo|xin|nghi)$/

/**
 * The codes that a text explains with their meanings: «x: có mặt; P: vắng có phép», «(K) = không phép», «Có mặt: x / vắng có phép: P», «“x” có mặt». `used` holds the codes that the sheet uses (see
 * `legendCode`); without a sign between code and meaning, or with the meaning first, only such a one is taken, because «có mặt: 15» explains nothing. A meaning that could be two is none.
 */
export function legendPairs(text: string, used: ReadonlySet<string>): Map<string, Mark> {
  const pairs = new Map<string, Mark>()
  const whole = withoutColours(evenSpaces(text)).replace(BRACKETED, '$1')
  const labelled = LABEL.test(whole)
  // «+ có dự» explains a sign where somebody marks with it; else the plus, like a dash, only opens a line.
  const bullet = used.has('+') ? /^(?:[-–*.]+|\+(?=.*[:=→]))\s*(?![\s:=]|là\s|tức\s)/ : /^[-–*+.]+\s*(?![\s:=]|là\s|tức\s)/
  const parts = partsOf(whole.replace(LABEL, '').replace(IN_BRACKETS, '$1').replace(NUMBERED, '').replace(HEADED, '')).map((part) =>
    cleanText(part).replace(bullet, ''),
  )
  for (const [i, part] of parts.entries()) {
    const [, code, meaning] = CODE_FIRST.exec(part) ?? []
    // «x, ✓: có mặt» says of both what it says of the last.
    for (let before = i - 1; meaning !== undefined && BARE_CODE.test(parts[before] ?? ''); before--)
      add(pairs, parts[before], meaning, used)
    const ofBlank = meaningOf(OF_BLANK.exec(part)?.[1] ?? '')
    if (ofBlank !== undefined) pairs.set(BLANK, ofBlank)
    const ofNoReason = foldText(part).split(OF_NO_REASON)[1]
    if (ofNoReason && meaningOf(ofNoReason) === 'unexcused') pairs.set(NO_REASON, 'unexcused')
    if (OF_ANY_REASON.test(foldText(part))) pairs.set(ANY_REASON, 'excused')
    for (const reason of REASONS.exec(part)?.[1]?.split(/[,;]/) ?? []) add(pairs, cleanText(reason), 'có lý do', used)
    add(pairs, code, meaning, used)
    const [, words = '', told] = WORDED.exec(part) ?? []
    if (code === undefined && used.has(legendCode(words))) add(pairs, words, told, used)
  }
  const isLegend = labelled || pairs.size > 0
  for (const part of parts) {
    const [, code, meaning] = CODE_BESIDE.exec(part) ?? []
    const isCode = code !== undefined && !OPENS_MEANING.test(foldText(code))
    if (isCode && (used.has(legendCode(code)) || (isLegend && !/\d/.test(code)))) add(pairs, code, meaning)
    const [, said, sign] = MEANING_FIRST.exec(part) ?? []
    const [, words, counts] = WORDS_FIRST.exec(part) ?? []
    if (words !== undefined && used.has(legendCode(words))) add(pairs, words, counts)
    if (sign !== undefined && used.has(legendCode(sign)) && (!/^\d+$/.test(sign) || labelled)) add(pairs, sign, said)
  }
  return pairs
}

/** Two spaces part pairs only where each part has a sign of its own; elsewhere, as in «Ký  hiệu:», they are one typed twice. */
function evenSpaces(text: string): string {
  const typed = text.replace(/[^\S\n\t]/g, ' ').trim()
  const parts = typed.split(/ {2,}/)
  return parts.some((part) => SIGNED.test(part)) && !parts.every((part) => SIGNED.test(part)) ? parts.join(' ') : typed
}

/** One pair each. Where semicolons part them, a comma belongs to a meaning: «B: bận, có lý do; O: vắng không lý do». */
function partsOf(text: string): string[] {
  // «x: có mặt – P: vắng có phép»: where colons part code and meaning, a dash parts the pairs.
  const dashed = text.split(/\s[-–—]\s/)
  if (dashed.length > 1 && dashed.every((part) => /[:=→]/.test(part) && !/^\s*[:=→]/.test(part))) return dashed.flatMap(partsOf)
  if (!text.includes(';')) return joinMeanings(text.split(PART))
  // «tb – bận tuần tra, trực chốt (vắng có lý do)»
  const isOnePair = (part: string) => {
    const signs = (part.match(/[:=→]/g) ?? []).length
    return signs === 1 || (signs === 0 && (CODE_FIRST.test(cleanText(part)) || CODES_FIRST.test(part)))
  }
  return text.split(/[;\n]/).flatMap((part) => (isOnePair(part) ? codesApart(part) : part.trim().split(PART)))
}

/** «x, X: có mặt», «M hoặc -: không phải dự»: several signs before one meaning, each a part of its own. */
function codesApart(part: string): string[] {
  const [codes = ''] = CODES_FIRST.exec(part) ?? []
  return [...codes.split(BETWEEN_CODES).slice(0, -1), part.slice(codes.length - (codes.split(BETWEEN_CODES).at(-1) ?? '').length)]
}

/** What stands between signs that mean the same. */
export const BETWEEN_CODES = /\s*[,;]\s*|\s+hoặc\s+/u
const CODES_FIRST = /^\s*[^\s:=→,]{1,3}(?:(?:\s*,\s*|\s+hoặc\s+)[^\s:=→,]{1,3})+(?=\s*[:=→]|\s+(?:là|tức)\s)/u

/** «B: bỏ họp, không xin phép»: what a sign means may go on behind a comma, where it says nothing before. */
function joinMeanings(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const before = joined.at(-1) ?? ''
    const meaning = CODE_FIRST.exec(cleanText(before))?.[2]
    const goesOn = meaning !== undefined && meaningOf(meaning) === undefined && !/[:=→]/.test(part)
    if (goesOn) joined[joined.length - 1] = `${before},${part}`
    else joined.push(part)
  }
  return joined
}

/** A code as legends and marks are compared: composed, in small letters, without quotes and brackets; «0,5» as the number 0.5 is written. */
export function legendCode(code: string): string {
  return code
    .normalize('NFC')
    .toLowerCase()
    .replace(/[()“”"'«»]/g, '')
    .replace(/^(\d),(?=\d$)/, '$1.')
    .trim()
}

/** `used`: words that are codes after all, because somebody marks with them («vắng: vắng không phép»). */
function add(pairs: Map<string, Mark>, code: string | undefined, meaning: string | undefined, used: ReadonlySet<string> = NONE): void {
  if (code === undefined || meaning === undefined || (NO_CODE.test(foldText(code)) && !used.has(legendCode(code)))) return
  const key = legendCode(code)
  const mark = meaningOf(meaning)
  if (key !== '' && mark !== undefined && !pairs.has(key)) pairs.set(key, mark)
}

/** Words of which a meaning may hold one: with two of them it is a legend run together. */
const MEANINGS = [
  /\bco mat\b/,
  /(?<!\b(?:khong|ko|k) )co (?:phep|l[iy] do)\b/,
  /\b(?:khong|ko|k) (?:co |xin )?(?:phep|l[iy] do)\b/,
  /\bmien\b/,
]

/** The mark that a meaning says; undefined when it says none, or more than one. */
export function meaningOf(meaning: string): Mark | undefined {
  const key = foldText(meaning)
  // «không phải dự (miễn, tạm miễn, chưa chuyển đến …)»: what it is, and then for whom.
  if (/^khong (?:phai|can|thuoc dien|thuoc dien phai) (?:du|hop|sinh hoat)\b/.test(key)) return 'outside'
  if (/\b(?:nhiem vu dac biet|khong tinh(?: vao)? (?:phai du|si so|quan so))\b/.test(key)) return 'outside'
  if (key === '' || key.length > 60 || MEANINGS.filter((words) => words.test(key)).length > 1) return undefined
  if (/^(?:vang|nghi)$/.test(key)) return undefined
  if (isNotMarked(key)) return 'unmarked'
  if (/\b(?:di lam an xa|lam an xa|lam xa|di xa)\b/.test(key)) return 'excused'
  if (/\btam mien\b/.test(key)) return 'exempt'
  if (/\b(?:shtt|sinh hoat tam thoi|sinh hoat noi khac)\b|\b(?:chua|khong) (?:ve|chuyen ve|thuoc)\b|\bda roi\b/.test(key)) return 'outside'
  return readMarkWords(key.replace(WHO, '')) ?? TOLD.find(([, words]) => words.test(key))?.[0]
}

/** «Đ/c đi muộn», «ai có đi họp», «là có mặt»: of whom it is said. */
const WHO = /^(?:(?:la|dang vien|dv|dong chi|d c|nguoi|nao|ai) )+/

/** What a legend may call leave: to have told somebody. As a mark of its own it says less. */
const TOLD: readonly (readonly [Mark, RegExp])[] = [
  ['unexcused', /\b(?:khong|ko|k) (?:co )?bao\b/],
  ['excused', /\bco bao\b/],
]
