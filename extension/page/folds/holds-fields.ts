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

/** «Đang tải dữ liệu…», a wheel that turns: what it will hold is still on its way. */
export function isLoading(element: Element): boolean {
  if (holdsFields(element)) return false
  const text = rawText(element).trim()
  return element.matches(BUSY) || (text.length <= SHORT && (LOADING.test(text) || element.querySelector(BUSY) !== null))
}

const BUSY = '[aria-busy=true],[class*="loading" i],[class*="spinner" i],[class*="skeleton" i]'
const LOADING = /^(?:đang (?:tải|xử lý|nạp|lấy)|vui lòng (?:chờ|đợi)|xin chờ|loading|please wait)/iu
const SHORT = 80

/** Nothing is drawn in it yet, or something in it is shut itself. */
export function mayGetFields(element: Element): boolean {
  return (
    isBlank(element) ||
    element.querySelector('[aria-expanded=false],[aria-selected=false],details,[data-toggle=modal],[data-bs-toggle=modal]') !== null
  )
}
