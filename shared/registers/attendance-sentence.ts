import { dataRows, type Table } from '../sheet/table.ts'
import type { TypedCounts } from './dataset.ts'
import { readText } from './read-grid-cell.ts'

const PEOPLE = String.raw`\s*(?:đồng chí|đ\/?\s?c|đảng viên|đv|người)?\s*`
/** «Có mặt 19/20 đồng chí», «Dự họp: 18/20», «Đủ 16/16 đ/c». */
const OF_ALL = /(?:có mặt|dự họp|dự|đủ|quân số)\s*:?\s*(\d{1,3}\??)\s*\/\s*(\d{1,3})/iu
/** «Dự 11/… đồng chí»: of how many is still to be filled in. */
const OF_BLANK = /(?:có mặt|dự họp|dự|đủ)\s*:?\s*\d{1,3}\s*\/\s*(?=[.…_?])/iu
/** «20/20 đồng chí có mặt». */
const ALL_BEFORE = new RegExp(String.raw`^\s*(\d{1,3}\??)\s*\/\s*(\d{1,3})${PEOPLE}(?:có mặt|dự|tham dự)`, 'iu')
/** «Triệu tập 23, có mặt 22». */
const REQUIRED = /(?:triệu tập|phải (?:dự|có mặt))\s*:?\s*(\d{1,3})/iu
/** «Tổng số 24, miễn 2, phải dự 22»: all members are those who had to come only where nothing else says who had to. */
const TOTAL = /(?:tổng số|đảng số)\s*:?\s*(\d{1,3})/iu
const PRESENT = /(?:(?<!phải )có mặt|dự họp|tham dự)\s*:?\s*(\d{1,3}\??)/iu
const ABSENT = /vắng(?:\s+mặt)?\s*:?\s*(\d{1,3})/iu
const WITH_REASON = '(?<!không )(?:có (?:lý do|phép)|xin phép)'
const WITHOUT_REASON = 'không (?:có )?(?:lý do|phép)'
/** «Phải dự 14 đồng chí, dự đủ, không vắng»: how many came is not counted once more. */
const EVERYBODY =
  /(?:dự|có mặt|tham gia)\s+(?:đủ|đầy đủ|100\s*%)|không\s+(?:có\s+)?(?:ai|(?:đồng chí|đảng viên|đ\/c|người)\s+nào\s+)?\s*vắng/iu
/** «Vắng 3: có lý do», «vắng 02 (không phép)»: all of those counted just before. */
const ALL_OF_KIND = [WITH_REASON, WITHOUT_REASON].map(
  (kind) => new RegExp(String.raw`^${PEOPLE}[\s:(,–-]*(?:đều |cả |là )?${kind}(?!\s*:?\s*\d)`, 'iu'),
)
/** «Vắng 01 đ/c có lý do», «Vắng có lý do: 3». */
const SAID = kindPatterns((kind) => String.raw`vắng\s*:?\s*${before(kind)}(?!\s*:?\s*\d)|vắng\s+${behind(kind)}`)
/** «Vắng 3 (có lý do 2, không lý do 1)», «Vắng: 3, trong đó 2 có phép, 1 không phép»: the kinds of those counted just before. */
const KINDS = [kindPatterns(behind), kindPatterns(before)]
const OF_BOTH = kindPatterns((kind) => String.raw`vắng[^.;]*,\s*${before(kind)}`)
/** «(đ/c Lúa có lý do, đ/c Mía – đi viện)» */
const NAMED = /\(([^()]*)\)/u
const NEXT_PERSON = /[,;]\s*(?=đ\/?\s?c\s|đồng chí\s|\p{Lu})/iu

/** «11/13, vắng 2 (2P)», «15/19 đ/c; vắng 4: 04 có phép»: who came of how many stands first. */
const RATIO_FIRST = /^\s*(\d{1,3}\??)\s*\/\s*(\d{1,3})(?![\d/])/u
/** «dự 16 trên 17, vắng 01 có phép». */
const ON_ALL = /(?:có mặt|dự họp|dự)\s*:?\s*(\d{1,3}\??)\s*(?:trên|trong số)\s*(?:tổng số\s*)?(\d{1,3})/iu
/** «vắng 2/17 (2P)»: who was absent of how many. */
const ABSENT_OF_ALL = /^\s*vắng(?:\s+mặt)?\s*:?\s*(\d{1,3})\s*\/\s*(\d{1,3})/iu
/** «15 - 3 = 12 (2P, 1K)». */
const SUBTRACTED = /^\s*(\d{1,3})\s*[-–−]\s*(\d{1,3})\s*=\s*(\d{1,3})/u
/** «Có mặt đủ 23 đ/c». */
const ALL_OF_THEM = /(?:có mặt|dự|tham dự)\s+(?:đủ|đầy đủ)\s*:?\s*(\d{1,3})\s*(?:đồng chí|đ\/?\s?c|đảng viên|đv|người)/iu
/** «Hai đồng chí vắng có lý do, còn lại 16 đồng chí dự đủ». */
const THE_OTHERS = /còn lại\s*(\d{1,3})\s*(?:đồng chí|đ\/?\s?c|đảng viên|đv|người)?\s*(?:đều\s+)?(?:dự|có mặt|tham dự)/iu
const WORDED_ABSENCE =
  /(?<!\p{L})(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s*(?:đồng chí|đ\/?\s?c|đảng viên|đv|người)\s*vắng(?:\s+mặt)?/iu
const NUMBER_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** «(2P, 1K)», «vắng CP 3, KP 0». */
const CODED = [
  /(?<![\p{L}\d])(\d{1,2})\s*C?P(?!\p{L})|(?<!\p{L})CP\s*:?\s*(\d{1,2})/u,
  /(?<![\p{L}\d])(\d{1,2})\s*KP?(?!\p{L})|(?<!\p{L})KP?\s*:?\s*(\d{1,2})(?!\p{L})/u,
]

type Stated = {
  readonly present: string | undefined
  readonly required: string | undefined
  readonly absent?: number
  readonly isWrong?: boolean
}

/** Who came and who had to, in whatever order a sentence says it. */
function statedIn(text: string): Stated {
  const away = ABSENT_OF_ALL.exec(text)
  if (away) return { present: String(Number(away[2]) - Number(away[1])), required: away[2], absent: Number(away[1]) }
  const [, all, less, left] = SUBTRACTED.exec(text) ?? []
  if (all !== undefined) return { present: left, required: all, absent: Number(less), isWrong: Number(all) - Number(less) !== Number(left) }
  const others = THE_OTHERS.exec(text)?.[1]
  const word = WORDED_ABSENCE.exec(text)?.[1]?.toLowerCase()
  if (others !== undefined && word !== undefined) {
    const absent = /\d/.test(word) ? Number(word) : NUMBER_WORDS.indexOf(word)
    return { present: others, required: String(Number(others) + absent), absent }
  }
  const ratio = OF_ALL.exec(text) ?? ALL_BEFORE.exec(text) ?? ON_ALL.exec(text) ?? RATIO_FIRST.exec(text)
  const everyone = ALL_OF_THEM.exec(text)?.[1]
  const required = ratio?.[2] ?? (REQUIRED.exec(text) ?? TOTAL.exec(text))?.[1] ?? everyone
  return { required, present: ratio?.[1] ?? PRESENT.exec(text)?.[1] ?? everyone ?? (EVERYBODY.test(text) ? required : undefined) }
}

/** The counts that a sentence of a resolution book says; «unreadable» where a count in it is doubtful («2?/25»), undefined where it says none. */
export function readAttendanceSentence(typed: string): TypedCounts | 'unreadable' | undefined {
  const text = typed.normalize('NFC')
  if (OF_BLANK.test(text)) return 'unreadable'
  const { present, required, absent, isWrong } = statedIn(text)
  if (present === undefined || required === undefined) return undefined
  const absences = codedIn(text) ?? absencesIn(text, absent)
  if (present.endsWith('?') || absences === 'unreadable' || isWrong) return 'unreadable'
  return { required: Number(required), present: Number(present), ...absences }
}

/** «đủ», «vắng 2: 2P», «vắng 3 (2 phép)» of so many who had to come; undefined where the words say neither, «unreadable» where their counts are doubtful. */
export function readAgainst(typed: string, required: number): TypedCounts | 'unreadable' | undefined {
  const text = typed.normalize('NFC').trim()
  if (ALL_CAME.test(text)) return { required, present: required }
  const [, away, excused] = AWAY.exec(text) ?? []
  if (away === undefined) return undefined
  const counts = { required, present: required - Number(away) }
  // Of three the third had no leave.
  if (excused !== undefined) return { ...counts, excused: Number(excused), unexcused: Number(away) - Number(excused) }
  return readAttendanceSentence(`Phải dự ${required}, có mặt ${counts.present}; ${text}`)
}

const ALL_CAME = /^(?:dự |có mặt )?(?:đủ|đầy đủ)(?: cả| hết)?$/iu
const AWAY = /^vắng(?:\s+mặt)?\s*:?\s*(\d{1,3})(?!\s*\/)(?:\s*\((\d{1,2})\s*phép\))?/iu

/** The column of a register that says in sentences who came; undefined where none does in most of its rows. */
export function sentenceColumn(table: Table): number | undefined {
  const rows = dataRows(table).slice(0, SAMPLED_ROWS)
  const found = table.columns.find(({ index }) => {
    const texts = rows.map((row) => readText(table, row, index)).filter((text) => /\p{L}{2}/u.test(text))
    return texts.length >= ENOUGH && texts.filter((text) => readAttendanceSentence(text) !== undefined).length * 2 > texts.length
  })
  return found?.index
}

const SAMPLED_ROWS = 40
const ENOUGH = 3

function before(kind: string): string {
  return String.raw`(\d{1,3})${PEOPLE}${kind}`
}

function behind(kind: string): string {
  return String.raw`${kind}\s*:?\s*(\d{1,3})(?![\d/])`
}

/** The patterns of those absent with a reason and of those without. */
function kindPatterns(pattern: (kind: string) => string): RegExp[] {
  return [WITH_REASON, WITHOUT_REASON].map((kind) => new RegExp(pattern(kind), 'iu'))
}

type Absences = Pick<TypedCounts, 'excused' | 'unexcused' | 'absent'>

/** «(2P, 1K)»; undefined where neither letter counts anybody. */
function codedIn(text: string): Absences | undefined {
  const [excused, unexcused] = numbersIn(CODED, text)
  return excused === undefined && unexcused === undefined ? undefined : { excused: excused ?? 0, unexcused: unexcused ?? 0 }
}

/** `stated`: how many were absent, where that is known already. */
function absencesIn(text: string, stated?: number): Absences | 'unreadable' {
  const [excused, unexcused] = numbersIn(SAID, text)
  if (excused !== undefined || unexcused !== undefined) {
    // «vắng 01 có phép, 01 không phép»: both are of those absent.
    const [others, further] = numbersIn(OF_BOTH, text)
    return { excused: excused ?? others ?? 0, unexcused: unexcused ?? further ?? 0 }
  }
  const worded = stated === undefined ? undefined : /vắng(?:\s+mặt)?/iu.exec(text)
  if (worded && stated !== undefined) return kindsOf(text.slice(worded.index + worded[0].length), stated) ?? { absent: stated }
  const counted = ABSENT.exec(text)
  if (!counted) return {}
  const absent = Number(counted[1])
  return kindsOf(text.slice(counted.index + counted[0].length), absent) ?? namedIn(text, absent)
}

/** «01 đ/c có lý do, 01 đ/c không lý do» under «Vắng»; undefined where neither kind is counted. */
export function readKindsOfAbsence(typed: string): { excused: number; unexcused: number } | undefined {
  const text = typed.normalize('NFC')
  for (const patterns of [...KINDS].reverse()) {
    const [excused, unexcused] = numbersIn(patterns, text)
    if (excused !== undefined || unexcused !== undefined) return { excused: excused ?? 0, unexcused: unexcused ?? 0 }
  }
  return undefined
}

/** «unreadable» where both kinds are counted and are not all of the absent; undefined where none is. */
function kindsOf(rest: string, absent: number): Absences | 'unreadable' | undefined {
  for (const patterns of KINDS) {
    const [excused, unexcused] = numbersIn(patterns, rest)
    if (excused === undefined && unexcused === undefined) continue
    const kinds = { excused: excused ?? 0, unexcused: unexcused ?? 0, absent }
    if (kinds.excused + kinds.unexcused === absent) return kinds
    // How the others were absent is not said.
    return excused === undefined || unexcused === undefined ? { absent } : 'unreadable'
  }
  const [all, none] = ALL_OF_KIND.map((pattern) => pattern.test(rest))
  return all || none ? { excused: all ? absent : 0, unexcused: all ? 0 : absent, absent } : undefined
}

function namedIn(text: string, absent: number): Absences {
  const people = absent > 0 ? (NAMED.exec(text)?.[1] ?? '').split(NEXT_PERSON) : []
  const without = people.filter((part) => /không (?:lý do|phép)/iu.test(part)).length
  const known = people.filter((part) => /(?:không|có) (?:lý do|phép)|xin phép|\s[–-]\s*\p{L}/iu.test(part)).length
  return known === absent ? { excused: absent - without, unexcused: without, absent } : { absent }
}

/** The first number that each pattern finds; undefined for none. */
function numbersIn(patterns: readonly RegExp[], text: string): (number | undefined)[] {
  return patterns.map((pattern) => {
    const match = pattern.exec(text)
    return match ? Number(match[1] ?? match[2]) : undefined
  })
}
