/** The days on which a period begins and ends, as `labelWords` names days in labels: «d:31/12» for «Năm 2026». */
import { daysInMonth } from '../text/civil-day.ts'
import { labelWords } from './label-words.ts'

/** Empty for a period that is not known. Its first day only where the year begins. */
export function periodDays(period: string): string[] {
  const text = period.normalize('NFC').toLowerCase()
  const { words } = labelWords(period)
  const find = (name: string) => Number(words.find((word) => word.startsWith(`${name}:`))?.slice(2) ?? 0)
  const year = find('y')
  if (/(?:6|sáu) tháng đầu/.test(text)) return ['d:1/1', 'd:30/6']
  if (/(?:9|chín) tháng/.test(text)) return ['d:1/1', 'd:30/9']
  if (/(?:6|sáu) tháng cuối/.test(text)) return ['d:31/12']
  const month = find('m') || find('q') * 3 || (year > 0 && /^năm/.test(text) ? 12 : 0)
  if (month === 0) return []
  return [...(/^năm/.test(text) ? ['d:1/1'] : []), `d:${daysInMonth(year || 2025, month)}/${month}`]
}
