/** What a unit says of a number: which thing is counted, and of money in which power of ten («nghìn đồng» is 3). */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'

const QUANTITIES: readonly (readonly [quantity: string, units: RegExp])[] = [
  ['people', /^(?:số )?(?:người|đồng chí|đ\/c|đc|đv|đảng viên|quần chúng|đoàn viên)$/],
  ['cells', /^(?:số )?(?:chi bộ|cb|tổ chức|tổ chức đảng|tcđ|đảng bộ)$/],
  ['meetings', /^(?:số )?(?:buổi|cuộc|lần|kỳ|kỳ họp|phiên|hội nghị)$/],
  ['turns', /^(?:số )?(?:lượt|lượt người)$/],
  ['opinions', /^(?:số )?(?:ý kiến|lượt ý kiến|kiến nghị)$/],
  ['minutes', /^(?:số )?phút$/],
  ['hours', /^(?:số )?(?:giờ|tiếng)$/],
  ['points', /^(?:số )?điểm$/],
  ['documents', /^(?:số )?(?:văn bản|nghị quyết|quyết định|giấy|bản)$/],
]
/** Units that offices use for each other: a check is a turn or a time, a turn is one person's. */
const MIXED = new Set(['people turns', 'turns people', 'meetings turns', 'turns meetings', 'opinions turns', 'turns opinions'])

/** Whether two units count different things; a unit that is not known says nothing. */
export function unitsDiffer(one: string, other: string): boolean {
  const [a, b] = [quantityOf(one), quantityOf(other)]
  return a !== '' && b !== '' && a !== b && !MIXED.has(`${a} ${b}`)
}

/** '' when the unit is not known. */
export function quantityOf(unit: string): string {
  const text = unit.normalize('NFC').trim().toLowerCase()
  if (moneyPowerIn(text) !== undefined) return 'money'
  return QUANTITIES.find(([, units]) => units.test(text))?.[0] ?? ''
}

const MONEY = '(?:đồng(?!\\s*chí)|dong|vnđ|vnd|đ(?![\\p{L}/.]))'
const WORD = '(nghìn|ngàn|nghin|ngan|triệu|trieu|tr\\.?|tỷ|tỉ|ty)'
const THOUSANDS = '(1[.,]?000[.,]?000|1[.,]?000)'
/** «5 triệu đồng» is an amount, and so is «1.000 đồng» where nothing calls it a unit. */
const SCALED = new RegExp(
  `(?<![\\p{L}\\d.,]|\\d\\s)${WORD}\\s*${MONEY}|(?:^|[(\\[×]|đvt|đơn vị(?: tính)?)\\s*:?\\s*${THOUSANDS}\\s*${MONEY}(?=\\s*(?:$|[)\\]]))`,
  'iu',
)
/** Bare words only as a unit: «hội đồng» and «triệu tập» are no money. */
const BARE = new RegExp(`(?:^|[(\\[,:]\\s*)(?:(đồng|dong|vnđ|vnd|đ|₫)|${WORD})\\s*(?:$|[)\\]])`, 'iu')

/** The power of ten of the money that a text names; undefined when it names none. */
export function moneyPowerIn(text: string): number | undefined {
  const plain = text.normalize('NFC').trim()
  const scaled = SCALED.exec(plain)
  if (scaled) return powerOf(scaled[1] ?? scaled[2] ?? '')
  const bare = BARE.exec(plain)
  return bare ? (bare[2] === undefined ? 0 : powerOf(bare[2])) : undefined
}

function powerOf(scale: string): number {
  const text = scale.toLowerCase().replace(/[.,]/g, '')
  if (/^(?:ng|1000$)/.test(text)) return 3
  return /^(?:tr|1000000$)/.test(text) ? 6 : 9
}

/**
 * By how many places the decimal point of an amount moves to the right on its way into a field; 0 for what is no money.
 * Undefined when one side names its unit and the other might mean another one.
 */
export function moneyShift(row: ReportRow, field: Field): number | undefined {
  const mine = moneyPowerIn(row.unit) ?? moneyPowerIn(row.label)
  // A number in small letters is an example and no unit.
  const aside = [field.hint, field.help].filter((text) => !/\d/.test(text))
  const named = [field.unit, ...aside, field.label, field.row, field.column]
  if (mine === undefined) return row.unit.trim() === '' && named.some((text) => (moneyPowerIn(text) ?? 0) > 0) ? undefined : 0
  for (const text of [...named, ...field.section.toReversed()]) {
    const theirs = moneyPowerIn(text)
    if (theirs !== undefined) return mine - theirs
  }
  return mine === 0 ? 0 : undefined
}
