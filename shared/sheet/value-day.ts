import { type CivilDay, civilDay, NO_DATE } from '../text/civil-day.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { dayFromSerial, parseDateText } from '../text/parse-date.ts'
import { type GridValue, isCivilDate } from './grid.ts'

const PLACEHOLDER =
  /^(?:đang cập nhật|chưa cập nhật|cập nhật sau|bổ sung sau|sẽ bổ sung|không|không có|chưa có|chưa rõ|không rõ|không nhớ|[.…\-–/\\_?*x]+|n\/a|na|null|none|trống|đang bổ sung|chưa bổ sung)$/i

/** The letters «Đang cập nhật», «Chưa có», «…», «//»: something was typed so that the grid cell is not empty. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim())
}

const textDay = oncePerText((text) => (isPlaceholder(text) ? NO_DATE : parseDateText(text)))

/** The day that a value of a date column says; see `parseDateText` for what is not a date. Whole numbers are serials or years. Placeholders are no date. */
export function valueDay(value: GridValue): CivilDay {
  if (value === '' || typeof value === 'boolean') return NO_DATE
  if (isCivilDate(value)) return civilDay(value.year, value.month, value.day)
  if (typeof value === 'number') return dayFromSerial(value)
  return textDay(value)
}
