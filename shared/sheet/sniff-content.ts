import { hasDay } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { parseNumberText } from '../text/parse-number.ts'
import type { Grid } from './grid.ts'

/** So many rows below a header show what a column holds. */
export const SAMPLED_ROWS = 60
/** «Tạm miễn từ 01/02/2026»: a sentence with a day in it. */
const SAYS_MORE = /(?:\p{L}{2,}\s+){2,}.*\d[/.]\d/u
/** Numbers from here on may be years or the serial numbers of days. */
const FIRST_YEAR = 1850
const MOST_CODE = 4
const MOST_HEADINGS = 3

/** What a column may be seen to hold; `mark` is a code of up to three signs. */
export type Sniffed = 'blank' | 'date' | 'year' | 'count' | 'mark' | 'text'

/** What most of a column's first values are. Codes of up to three signs are marks. */
export function sniffContent(grid: Grid, index: number, firstRow: number): Sniffed {
  const counts = { date: 0, year: 0, count: 0, mark: 0, text: 0 }
  let most = 0
  const end = Math.min(grid.values.length, firstRow + SAMPLED_ROWS)
  // A header that stands again further down says nothing.
  const heading = new Set(grid.values.slice(Math.max(0, firstRow - MOST_HEADINGS), firstRow).map((row) => row[index]))
  for (let r = firstRow; r < end; r++) {
    const typed = grid.values[r]?.[index] ?? ''
    if (typed === '' || (typeof typed === 'string' && heading.has(typed))) continue
    const value = typeof typed === 'string' ? typed.normalize('NFC') : typed
    if (typeof value === 'object') counts.date++
    else if (typeof value === 'number') {
      counts[value >= FIRST_YEAR ? 'year' : 'count']++
      most = Math.max(most, value)
    } else if (typeof value === 'boolean') counts.mark++
    else if (SAYS_MORE.test(value)) counts.text++
    else if (hasDay(parseDateText(value)) || /\d[/.]\d/.test(value)) counts.date++
    else if (/^(?:19|20)\d\d$/.test(value.trim())) counts.year++
    else if (parseNumberText(value)) counts.count++
    else if (value.trim().length <= 3) counts.mark++
    else counts.text++
  }
  const ranked = (Object.keys(counts) as (keyof typeof counts)[]).sort((a, b) => counts[b] - counts[a])
  const winner = ranked[0] as keyof typeof counts
  // «1 | 1 | T | 0 | P»: digits among letters are codes.
  if (winner === 'count' && most <= MOST_CODE && counts.mark > 1 && counts.mark * 20 >= counts.count) return 'mark'
  return counts[winner] === 0 ? 'blank' : winner
}
