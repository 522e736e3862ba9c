import { attr } from './attr.ts'
import type { FoundField } from './read-form.ts'

const PICKER = /picker|calendar|flatpickr|lich\b/i

/** Whether a library reads what is typed as a date: then the order of day and month must be proven and not assumed. */
export function looksLikePicker({ control, holder }: FoundField): boolean {
  const { target } = control
  if (/^(?:date|datetime-local|month|time)$/.test(attr(target, 'type') ?? '')) return false
  const opens = attr(target, 'aria-haspopup')
  if (opens === 'dialog' || opens === 'grid') return true
  if (
    PICKER.test(target.className) ||
    [...target.attributes].some(
      (attribute) => PICKER.test(attribute.name) || (attribute.name.startsWith('data-') && PICKER.test(attribute.value)),
    )
  )
    return true
  for (let at: Element | null = target.parentElement, depth = 0; at && holder.contains(at) && depth < 4; at = at.parentElement, depth++)
    if (PICKER.test(at.className)) return true
  return (
    holder.querySelector(
      'button[aria-label*="alendar"],button[aria-label*="lịch"],[class*="datepicker-toggle"],button[aria-haspopup=dialog],button[aria-label*="ate"]',
    ) !== null
  )
}

/** Whether an arrow drawn in the input's own box opens something: what is typed into such a box may be only a text. */
export function opensByArrow({ control: { target } }: FoundField): boolean {
  return target.parentElement?.querySelector(':scope > [class*="arrow"],:scope > :not(input) > [class*="arrow"]') != null
}
