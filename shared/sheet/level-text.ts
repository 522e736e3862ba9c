import { type GridValue, isCivilDate } from './grid.ts'

/** The text of one level of a header; a date as d/m/yyyy. */
export function levelText(level: GridValue): string {
  return isCivilDate(level) ? `${level.day}/${level.month}/${level.year}` : String(level)
}
