import { type CivilDay, civilDay, daysInMonth, IMPOSSIBLE_DATE, NO_DATE, NOT_A_DATE } from './civil-day.ts'
import { foldText } from './fold-text.ts'

const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:[T ].*)?$/
const DAY_FIRST = /^(\d{1,2})\s*[-/.,\s]\s*(\d{1,2})\s*[-/.,\s]\s*(\d{4}|\d{2})(?:[ ,]+\d{1,2}[:h].*)?$/
const MONTH_YEAR = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/
const YEAR = /^(\d{4})$/
const IN_WORDS = /(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})/
/** «Thứ bảy, 05/07/2026», «19h30 ngày 5/7/2026»: a whole date among words. */
const AMONG_WORDS = /(?:^|[^\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=$|[^\d/.-])/
const MONTH_IN_WORDS = /^(?:ky |(?:ke )?tu |den (?:het )?|het )?(?:thang|t) ?(\d{1,2}) (?:nam )?(\d{4})$/

/**
 * Reads a date as Vietnamese offices type it: 30/04/2008, 30.4.2008, 3 - 2 - 1930, «ngày 15 tháng 01 năm 2026», 8/1975, 1950, 00/00/1945, 05/6/68, 2026-10-05.
 * Day stands before month. What is not said is 00 in the answer (P15). `NO_DATE` for blank, `NOT_A_DATE`, `IMPOSSIBLE_DATE`.
 * Two-digit years: above `pivot` (0–99) they are 19xx; the default suits births and admissions, which lie behind us.
 */
export function parseDateText(text: string, pivot = 30): CivilDay {
  const plain = plainDate(text)
  if (plain !== undefined) return plain
  const trimmed = text
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (trimmed === '') return NO_DATE
  const first = trimmed.charCodeAt(0)
  if (first < 48 || first > 57) return parseWords(trimmed)
  let match = DAY_FIRST.exec(trimmed)
  if (match) return checked(fullYear(match[3] as string, pivot), Number(match[2]), Number(match[1]))
  match = YEAR_FIRST.exec(trimmed)
  if (match) return checked(Number(match[1]), Number(match[2]), Number(match[3]))
  match = MONTH_YEAR.exec(trimmed)
  if (match) return checked(Number(match[2]), Number(match[1]), 0)
  match = YEAR.exec(trimmed)
  if (match) return plausibleYear(Number(match[1])) ? civilDay(Number(match[1]), 0, 0) : NOT_A_DATE
  return parseWords(trimmed)
}

/** Day 0 of a spreadsheet is 30/12/1899; whole numbers from 1900 to 2100 in a date column are such serials (or, if four digits, a year). */
export function dayFromSerial(serial: number): CivilDay {
  if (Number.isInteger(serial) && plausibleYear(serial)) return civilDay(serial, 0, 0)
  const days = Math.floor(serial)
  if (days < 3000 || days > 80_000) return NOT_A_DATE
  // The civil calendar from a count of days, in eras of 400 years (from 1 March 0000).
  const shifted = days + 693_899
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return civilDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

/** «05/10/2026», the way nearly all dates are typed, without a pattern. Undefined for everything else. */
function plainDate(text: string): CivilDay | undefined {
  if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return undefined
  let packed = 0
  for (let i = 0; i < 10; i++) {
    if (i === 2 || i === 5) continue
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return undefined
    packed = packed * 10 + digit
  }
  return checked(packed % 10_000, Math.floor(packed / 10_000) % 100, Math.floor(packed / 1_000_000))
}

function parseWords(text: string): CivilDay {
  const folded = foldText(text)
  const match = IN_WORDS.exec(folded)
  if (match) return checked(Number(match[3]), Number(match[2]), Number(match[1]))
  const month = MONTH_IN_WORDS.exec(folded)
  if (month) return checked(Number(month[2]), Number(month[1]), 0)
  const among = AMONG_WORDS.exec(text)
  if (among) return checked(Number(among[3]), Number(among[2]), Number(among[1]))
  const year = /^nam (\d{4})$/.exec(folded)
  return year && plausibleYear(Number(year[1])) ? civilDay(Number(year[1]), 0, 0) : NOT_A_DATE
}

function fullYear(digits: string, pivot: number): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year > pivot ? 1900 + year : 2000 + year
}

function plausibleYear(year: number): boolean {
  return year >= 1850 && year <= 2150
}

function checked(year: number, month: number, day: number): CivilDay {
  if (!plausibleYear(year)) return IMPOSSIBLE_DATE
  if (month === 0 && day === 0) return civilDay(year, 0, 0)
  if (month < 1 || month > 12 || day > daysInMonth(year, month)) return IMPOSSIBLE_DATE
  return civilDay(year, month, day)
}
