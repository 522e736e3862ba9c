/**
 * Finds out in which order a date widget reads what is typed. «05/11/2026» reads both ways, and a widget may say one order
 * and follow another: so a day after the 12th of the same month is written first, and the order that survives is taken.
 */
import { type DateOrder, sameDate, writeDate } from '../../shared/form/parse-date-parts.ts'
import { calendarAgrees } from './calendar-agrees.ts'
import type { FoundField } from './read-form.ts'
import { newlyWrong, wrongMarks } from './surfaces.ts'
import { pause } from './wait.ts'
import { setText } from './write-text.ts'

const SETTLE = 40

/** Of the orders given, the first that survives; undefined when none does. The field then holds what it made of the last try. */
export async function provenOrder(
  found: FoundField,
  iso: string,
  orders: readonly DateOrder[],
  hinted: DateOrder | null,
  separator: string,
): Promise<DateOrder | undefined> {
  const target = found.control.target as HTMLInputElement
  const before = wrongMarks(found)
  for (const [index, order] of orders.entries()) {
    // Another day each time: a calendar may still show the day of the try before.
    const probe = probeFor(iso, 25 + index)
    setText(target, writeDate(probe, order, order === 'ymd' && hinted !== 'ymd' ? '-' : separator), found.holder)
    await pause(SETTLE)
    if (!sameDate(target.value, probe, order) || newlyWrong(found, before)) continue
    // Some widgets leave any text as it is: their calendar knows what they made of it.
    if ((await calendarAgrees(found, probe)) !== false) return order
  }
  return undefined
}

/** A day after the 12th, and not in the present month: a calendar that has understood nothing opens there. */
function probeFor(iso: string, day: number): string {
  const present = new Date()
  const [year = 0, month = 0] = iso.split('-').map(Number)
  const isPresent = year === present.getFullYear() && month === present.getMonth() + 1
  const other = month === 1 ? 2 : month - 1
  return `${year}-${String(isPresent ? other : month).padStart(2, '0')}-${day}`
}
