import { type Grid, type GridValue, isCivilDate } from '../sheet/grid.ts'
import { ownHalfOf } from '../sheet/keep-one-language.ts'
import { cleanText } from '../text/clean-text.ts'
import { withAnyRemark } from './code-tables.ts'
import { MARKS, type Mark } from './codes.ts'
import { MARK_CODE, type UsedCode } from './dataset.ts'
import { ANY_REASON, BLANK, legendCode, NO_REASON } from './legend-pairs.ts'
import { type CodeReading, readCode } from './mark-codes.ts'
import type { Legend } from './read-legend.ts'
import type { CodeAnswer } from './settings.ts'

/** Reads the codes of one tab and remembers which were used. */
export type CodeReader = {
  /** The index in `codes` of what was typed; -1 for a blank. */
  read(value: GridValue): number
  /** The legend says that what is left blank means present: a register of those who were absent. */
  readonly isBlankPresent: boolean
  /** What the legend says of an absence without a reason beside it; `MARK_CODE.ask` where it says nothing. */
  readonly withoutReason: number
}

/** A code's meaning: what a person answered, else the legend, else the one usual meaning. With a legend, a single sign that it does not explain is unknown. `codes` is shared by all tabs. */
export function makeCodeReader(grid: Grid, explained: Legend, answers: readonly CodeAnswer[], codes: UsedCode[]): CodeReader {
  const legend = new Map([...explained].filter(([code]) => code !== NO_REASON && code !== ANY_REASON))
  const answered = new Map<string, number>()
  for (const answer of answers) {
    if (answer.sheet !== '*' && cleanText(answer.sheet) !== cleanText(grid.sheet)) continue
    // «Pending / Chờ duyệt» is read as «Chờ duyệt» in a tab in two languages.
    for (const code of [answer.code, ownHalfOf(answer.code)]) answered.set(codeKey(code), MARK_CODE[answer.mark])
  }
  const byRaw = new Map<GridValue, number>()
  const byKey = new Map<string, number>()
  let lastValue: GridValue = ''
  let lastIndex = -1
  const read = (value: GridValue): number => {
    if (value === lastValue) return lastIndex
    const known = byRaw.get(value)
    if (known !== undefined) {
      lastValue = value
      lastIndex = known
      return known
    }
    const text = isCivilDate(value) ? `${value.day}/${value.month}/${value.year}` : cleanText(String(value))
    const key = codeKey(text)
    let index = key === '' ? -1 : byKey.get(key)
    if (index === undefined && readCode(key) === 'unmarked') index = -1
    if (index === undefined) {
      index = codes.length
      const [mark, by] = meaning(key)
      codes.push({ index, sheet: grid.sheet, code: text, mark, by, count: 0, examples: [] })
      byKey.set(key, index)
    }
    if (!isCivilDate(value)) byRaw.set(value, index)
    return index
  }
  const meaning = (key: string): [number, UsedCode['by']] => {
    const said = MARKS.find((mark) => mark === key)
    if (said !== undefined) return [MARK_CODE[said], 'answer']
    const answer = answered.get(key)
    if (answer !== undefined) return [answer, 'answer']
    const plain = plainCode(key)
    if (saysTwo(plain)) return [MARK_CODE.conflict, 'none']
    const told =
      legend.get(key) ??
      legend.get(legendCode(key)) ??
      legend.get(plain) ??
      legend.get(plain.replace(/\s*(?:\(.*\)|\s[-–]\s.*|:\s.*|\/\s*\S{3}.*)$/, ''))
    if (told !== undefined) return [MARK_CODE[told], 'legend']
    const byDefault = plain === '1' ? 'present' : readCode(plain)
    const remarked = legend.get(withAnyRemark(plain) ?? plain)
    // «Vắng (không phép)» says more than the legend's «Vắng (…)».
    if (remarked !== undefined && (byDefault === remarked || !isMark(byDefault))) return [MARK_CODE[remarked], 'legend']
    if (byDefault === 'ask') return [legend.size > 0 ? MARK_CODE.unknown : MARK_CODE.ask, 'none']
    // «tập huấn» where the legend asks for reasons in place of marks.
    if (byDefault === 'unknown' && explained.has(ANY_REASON) && IN_WORDS.test(plain)) return [MARK_CODE.excused, 'legend']
    if (byDefault === 'unknown') return [MARK_CODE.unknown, 'none']
    // A legend that names another sign for this meaning shows that the office does not use the usual one.
    if (key.length === 1 && !TICK.test(key) && [...legend.values()].includes(byDefault)) return [MARK_CODE.unknown, 'none']
    return [MARK_CODE[byDefault], 'default']
  }
  /** «VP/VK», «CP KP»: two signs that each have a meaning here, and not the same one. */
  const saysTwo = (key: string): boolean => {
    if (legend.has(key)) return false
    const parts = key.split(/\s*[/;,&+]\s*|(?<=^[ck](?:p|ld))\s+(?=[ck](?:p|ld)$)/)
    if (parts.length !== 2 || parts.some((part) => part === '' || part.length > 4)) return false
    const [first, second] = parts.map((part) => legend.get(part) ?? readCode(part))
    return isMark(first) && isMark(second) && first !== second
  }
  return { read, isBlankPresent: legend.get(BLANK) === 'present', withoutReason: MARK_CODE[explained.get(NO_REASON) ?? 'ask'] }
}

function isMark(reading: CodeReading | undefined): reading is Mark {
  return MARKS.some((mark) => mark === reading) && reading !== 'unmarked'
}

/** «x*», «P.», and signs that only look like letters: «×», and х, р, к, м, с as they stand on a Russian keyboard. */
function plainCode(key: string): string {
  return key.replace(/(?<=\p{L})[.*;,!]+$/u, '').replace(/[×хркмс]/g, (sign) => 'xxpkmc'['×хркмс'.indexOf(sign)] ?? sign)
}

/** Two letters or more in a row: a word, and no sign. */
const IN_WORDS = /\p{L}{2}.*\p{L}{2}|\p{L}{4}/u

/** Nobody ticks to say anything else; «ü», «þ» are ticks in the letters of Wingdings. */
const TICK = /^[✓✔☑√üþ]$/

/** Codes are equal without regard to case, composition and outer spaces. */
export function codeKey(code: string): string {
  return code.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
