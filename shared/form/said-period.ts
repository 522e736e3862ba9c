/** Of which month or quarter a value or a field speaks: by its own words, else by the heading nearest to it that names one. */
import { labelWords } from './label-words.ts'

/** Bits: month 1 is 2, month 12 is 4096; quarter 1 is 2. 0 where none is named. `isLong`: of half a year or more; `isYear`: of a whole one, where nothing else is said. */
export type SaidPeriod = { months: number; quarters: number; isLong: boolean; isYear: boolean }

/** Of the first of several texts that names a period. */
export function saidPeriod(texts: readonly string[]): SaidPeriod {
  for (const text of texts) {
    if (MAY.test(text.normalize('NFC'))) return { ...NO_PERIOD, months: 1 << 5, quarters: 1 << 2 }
    if (YEAR.test(text.normalize('NFC'))) return { ...NO_PERIOD, isYear: true }
    const said = { ...NO_PERIOD, isLong: LONG.test(text.normalize('NFC')) }
    for (const word of labelWords(text).words) {
      const number = 1 << Number(word.slice(2))
      if (word.startsWith('m:')) said.months |= number
      else if (word.startsWith('q:')) said.quarters |= number
    }
    if (said.isLong || said.months > 0 || said.quarters > 0) return { ...said, quarters: said.quarters | quartersOf(said.months) }
  }
  return NO_PERIOD
}

export const NO_PERIOD: SaidPeriod = { months: 0, quarters: 0, isLong: false, isYear: false }
const LONG = /(?<![\p{L}\d])(?:[6-9]|1[0-2]|sáu|chín)\s*(?:tháng|T)(?![\p{L}\d])/iu

/** «Tháng năm» in other words is the month and the year; as a whole heading it is May. */
const MAY = /^\s*(?:[\dIVXA-ZĐ]{1,3}[.)]\s*)?(?:kỳ\s+)?tháng năm\s*$/iu

/** «Cả năm 2026», «Năm 2026» as a whole heading. */
const YEAR = /^\s*(?:[\dIVXA-ZĐ]{1,3}[.)]\s*)?(?:(?:số liệu|tính|trong) )?(?:cả )?năm(?: (?:báo cáo|20\d\d))?\s*$/iu

/** A month lies in its quarter. */
function quartersOf(months: number): number {
  let quarters = 0
  for (let month = 1; month <= 12; month++) if ((months & (1 << month)) !== 0) quarters |= 1 << Math.ceil(month / 3)
  return quarters
}

/** Whether both name months, or both quarters, and not one in common; or only one of them is half a year. */
export function periodsDiffer(one: SaidPeriod, other: SaidPeriod): boolean {
  const isApart = (a: number, b: number) => a !== 0 && b !== 0 && (a & b) === 0
  const isShort = ({ months, quarters, isLong }: SaidPeriod) => !isLong && (months !== 0 || quarters !== 0)
  if ((one.isLong && isShort(other)) || (other.isLong && isShort(one))) return true
  return !one.isLong && (isApart(one.months, other.months) || isApart(one.quarters, other.quarters))
}

/** Whether both name the same months, quarter or whole year, neither of them more nor less. */
export function areSamePeriod(one: SaidPeriod, other: SaidPeriod): boolean {
  if (one.isLong || other.isLong) return false
  if (one.isYear || other.isYear) return one.isYear && other.isYear
  if (one.months !== 0 || other.months !== 0) return (one.months & other.months) !== 0
  return (one.quarters & other.quarters) !== 0
}
