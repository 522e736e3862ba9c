import { type GridValue, isCivilDate } from './grid.ts'

/** The text of one level of a header; a date as d/m/yyyy. */
export function levelText(level: GridValue): string {
  return isCivilDate(level) ? `${level.day}/${level.month}/${level.year}` : String(level)
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

/** «1», «01», «IV»; NaN for everything else. */
export function bareNumber(text: string): number {
  const roman = ROMAN.indexOf(text)
  return roman >= 0 ? roman + 1 : /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
}
