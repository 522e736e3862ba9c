import { rawText } from '../raw-text.ts'

/** What can be filled, shown or not, by its tag or role; and what may show such things only when it is opened. */
const FIELDS =
  'input:not([type=hidden],[type=submit]),select,textarea,[contenteditable],' +
  ['textbox', 'combobox', 'spinbutton', 'radio', 'checkbox', 'switch'].map((role) => `[role=${role}]`).join()

export function holdsFields(element: Element): boolean {
  return element.querySelector(FIELDS) !== null
}

/** Nothing is drawn in it yet. */
export function isBlank(element: Element): boolean {
  return !holdsFields(element) && rawText(element).trim() === ''
}

/** Nothing is drawn in it yet, or something in it is shut itself. */
export function mayGetFields(element: Element): boolean {
  return isBlank(element) || element.querySelector('[aria-expanded=false],[aria-selected=false],details') !== null
}
