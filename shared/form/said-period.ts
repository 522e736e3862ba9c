/** Of which month or quarter a value or a field speaks: by its own words, else by the heading nearest to it that names one. */
import { labelWords } from './label-words.ts'

/** Bits: month 1 is 2, month 12 is 4096; quarter 1 is 2. 0 where none is named. `isLong`: of half a year or more. */
export type SaidPeriod = { months: number; quarters: number; isLong: boolean }

/** Of the first of several texts that names a period. */
export function saidPeriod(texts: readonly string[]): SaidPeriod {
  for (const text of texts) {
    if (MAY.test(text.normalize('NFC'))) return { months: 1 << 5, quarters: 1 << 2, isLong: false }
    const said = { months: 0, quarters: 0, isLong: LONG.test(text.normalize('NFC')) }
    for (const word of labelWords(text).words) {
      const number = 1 << Number(word.slice(2))
      if (word.startsWith('m:')) said.months |= number
      else if (word.startsWith('q:')) said.quarters |= number
    }
    if (said.isLong || said.months > 0 || said.quarters > 0) return { ...said, quarters: said.quarters | quartersOf(said.months) }
  }
  return NO_PERIOD
}

export const NO_PERIOD: SaidPeriod = { months: 0, quarters: 0, isLong: false }
const LONG = /(?<![\p{L}\d])(?:[6-9]|1[0-2]|sáu|chín)\s*(?:tháng|T)(?![\p{L}\d])/iu

/** «Tháng năm» in other words is the month and the year; as a whole heading it is May. */
const MAY = /^\s*(?:[\dIVXA-ZĐ]{1,3}[.)]\s*)?(?:kỳ\s+)?tháng năm\s*$/iu

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
