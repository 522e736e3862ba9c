/** The days on which a period begins and ends, as `labelWords` names days in labels: «d:31/12» for «Năm 2026». */
import { daysInMonth } from '../text/civil-day.ts'
import { readPeriod } from './read-period.ts'

/** Empty for a period that is not known. Its first day only where the year begins. */
export function periodDays(period: string): string[] {
  const { text, month: named, quarter, year, half, isYear } = readPeriod(period)
  if (half === 'đầu') return ['d:1/1', 'd:30/6']
  if (/(?:9|chín) tháng/.test(text)) return ['d:1/1', 'd:30/9']
  if (half === 'cuối') return ['d:31/12']
  const month = named || quarter * 3 || (year > 0 && isYear ? 12 : 0)
  if (month === 0) return []
  return [...(isYear ? ['d:1/1'] : []), `d:${daysInMonth(year || 2025, month)}/${month}`]
}
