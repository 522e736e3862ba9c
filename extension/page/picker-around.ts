/** Whether an input stands in a box that is named a picker of dates or times, by whatever library: such an input opens no list of options. */
import { INPUT } from './is-input.ts'
import { attr } from './attr.ts'
import { parentOf } from './visibility.ts'

const PICKER = /(?:^|[-_\s])(?:date|time|datetime)-?(?:picker|input|box|editor)/i
const TIME = /(?:^|[-_\s])time-?(?:picker|input|box|editor)/i

/** Lists of months and hours in what opens. */
const OPENED = '[role=dialog],[role=listbox],[aria-modal=true]'

export function pickerAround(element: Element): 'date' | 'time' | undefined {
  for (let at: Element | null = element, depth = 0; at && depth < 5; at = parentOf(at), depth++) {
    const name = `${attr(at, 'class') ?? ''} ${attr(at, 'data-role') ?? ''}`
    if (!PICKER.test(name)) continue
    // A box with several fields may be named so because of one of them.
    const fields = [...at.querySelectorAll(`${INPUT},select,textarea`)].filter((field) => field.checkVisibility() && !field.closest(OPENED))
    if (fields.length > 1) return undefined
    return TIME.test(name) ? 'time' : 'date'
  }
  return undefined
}
