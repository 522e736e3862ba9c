/** The period of a report in parts, as people write it: «Tháng 10/2026», «Quý III năm 2026», «6 tháng đầu năm 2026», «Năm 2026». */
import { labelWords } from './label-words.ts'

/** Month 1–12, quarter 1–4 and year after «năm», each 0 where it is not said; `half` of the year, `isYear` for a whole one. */
export type PeriodParts = { month: number; quarter: number; year: number; half: 'đầu' | 'cuối' | undefined; isYear: boolean; text: string }

export function readPeriod(period: string): PeriodParts {
  const text = period.normalize('NFC').toLowerCase()
  const { words } = labelWords(period)
  const find = (name: string) => Number(words.find((word) => word.startsWith(`${name}:`))?.slice(2) ?? 0)
  const half = /(?:6|sáu) tháng (đầu|cuối)/.exec(text)?.[1] as PeriodParts['half']
  return { month: find('m'), quarter: find('q'), year: find('y'), half, isYear: /^\s*(?:cả )?năm/.test(text), text }
}

/** «Lũy kế từ đầu năm 2026», «Cộng dồn 10 tháng» */
export function isAddedUp(period: string): boolean {
  return /lũy kế|luỹ kế|cộng dồn|từ đầu năm/iu.test(period.normalize('NFC'))
}
