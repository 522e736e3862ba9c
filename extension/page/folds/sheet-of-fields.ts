/** A sheet of fields over the page («Nhập số liệu» beside a row): what is in it is taken as it stands when it shuts. */
import { holdsFields } from './holds-fields.ts'

const DISMISS = '[data-bs-dismiss=modal],[data-dismiss=modal]'
const PRESSED = 'button,input:is([type=submit],[type=button],[type=image]),a[href]:not([href^="#"])'
/** Beside a field, and no end of the sheet: a calendar, an eye, an arrow. */
const BESIDE_FIELD = '.input-group,[class*="input-group"],[role=spinbutton],[role=combobox]'

/** The buttons that only shut a sheet, that of the head last: an «Xong» below is what a person presses. */
export function dismissersIn(panel: Element): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(DISMISS)].reverse()
}

/** Whether a sheet holds fields and has nothing that would have to be pressed to keep them («Lưu»), nor a form of its own. */
export function isSheetOfFields(panel: Element): boolean {
  if (!holdsFields(panel) || panel.querySelector('form') || dismissersIn(panel).length === 0) return false
  return [...panel.querySelectorAll(PRESSED)].every((button) => button.matches(DISMISS) || button.closest(BESIDE_FIELD) !== null)
}
