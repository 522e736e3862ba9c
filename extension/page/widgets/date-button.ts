/** A button that opens a calendar and shows the day that was picked in it. */
import { foldText } from '../../../shared/text/fold-text.ts'
import { sameDate } from '../../../shared/form/parse-date-parts.ts'
import { clearButton, pressClear } from '../clear-button.ts'
import { pickDay } from '../pick-day.ts'
import { until } from '../wait.ts'
import type { Driver } from './driver.ts'

/** The day picked last: in some calendars a second click takes it back. */
const picked = new WeakMap<HTMLElement, string>()

export const dateButton: Driver = {
  write(found, value, rung) {
    if (value.type !== 'date') return 'kind-mismatch'
    picked.set(found.control.target, value.iso)
    return rung === 0 ? pickDay(found, value.iso) : 'no-more'
  },
  holds(found, value) {
    const shown = found.shown()
    if (value.type !== 'date' || shown === '') return 'no'
    if (sameDate(shown, value.iso, value.order ?? 'dmy')) return 'yes'
    return namesDay(shown, value.iso) ? 'yes' : 'no'
  },
  snapshot: (found) => found.shown(),
  async restore(found, snapshot) {
    if (found.shown() === snapshot) return true
    const clear = snapshot === '' ? await clearButton(found) : undefined
    if (clear) pressClear(clear)
    if (await until(() => found.shown() === snapshot, 100)) return true
    const iso = picked.get(found.control.target)
    if (snapshot === '' && iso && found.shown() !== '') await pickDay(found, iso)
    return (await until(() => found.shown() === snapshot, 100)) ?? false
  },
  quick: () => false,
}

/** «12 tháng 9, 2026», «Thứ Bảy, 12/9/2026», «September 12, 2026»: the day, the month and the year, each once. */
function namesDay(shown: string, iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const text = foldText(shown)
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  if (!numbers.includes(year) || !numbers.includes(day)) return false
  const named = /\b(?:thang|thg|th)\s?(\d{1,2})\b/.exec(text)
  if (named) return Number(named[1]) === month && numbers.filter((number) => number === day || number === month).length >= 2
  const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'][month - 1] ?? '?'
  return new RegExp(`\\b${english}`).test(text) && numbers.length === 2
}
