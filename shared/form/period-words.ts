/** Times inside a label as one word each: «m:10», «q:3», «y:2026», «d:31/12», and criteria by their number, «c:3», «c:3.1». */
import { syllables } from './syllables.ts'

const ROMAN = ['i', 'ii', 'iii', 'iv']

/** «tháng 10», «quý III», «năm 2026» are one word each: a month that differs is another field. `length`: of how many syllables. */
export function readPeriodWord(parts: readonly string[], start: number): { word: string; length: number } | undefined {
  const part = parts[start] as string
  const name = PERIODS.get(part)
  if (name === undefined && part !== CRITERION[0] && !/^[tqd]\d/.test(part)) return undefined
  // «T7», «Q3» in the head of a table.
  const short = /^([tq])(\d{1,2})$/.exec(part)
  if (short && Number(short[2]) >= 1 && Number(short[2]) <= (short[1] === 't' ? 12 : 4))
    return { word: `${short[1] === 't' ? 'm' : 'q'}:${Number(short[2])}`, length: 1 }
  const day = /^d0?(\d+)m0?(\d+)$/.exec(part)
  // The word that comes with it, and the year where there is one.
  if (day)
    return {
      word: `d:${day[1]}/${day[2]}${parts[start + 2]?.length === 4 ? ` y:${parts[start + 2]}` : ''}`,
      length: /^\d{4}$/.test(parts[start + 2] ?? '') ? 3 : 2,
    }
  // «Tiêu chí 3» is one word, whatever it is about.
  if (part === CRITERION[0] && parts[start + 1] === CRITERION[1] && /^\d{1,2}(?:\.\d{1,2})*$/.test(parts[start + 2] ?? ''))
    return { word: `c:${(parts[start + 2] as string).replace(/^0/, '')}`, length: 3 }
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
