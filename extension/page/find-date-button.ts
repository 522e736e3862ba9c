/** A button that stands for a date: it opens a dialogue, and its own name, its box or its label speaks of a date. */
import { rawText } from './raw-text.ts'
import { INPUT, isInput } from './is-input.ts'
import { attr } from './attr.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import type { Control } from './control.ts'
import { pickerAround } from './picker-around.ts'

const DAY_LABEL = /\b(?:ngay|thoi diem|date|deadline)\b/

export function findDateButton(element: HTMLElement): Control | undefined {
  const isDrawnInput =
    attr(element, 'role') === 'combobox' && !isInput(element) && !element.querySelector(INPUT) && pickerAround(element) === 'date'
  if (isDrawnInput) return { widget: 'date-button', kind: 'date', target: element, anchor: element, parts: [element] }
  if (!(element instanceof HTMLButtonElement)) return undefined
  if (!/^(?:dialog|grid)$/.test(attr(element, 'aria-haspopup') ?? '') && !/^chọn ngày/iu.test(element.textContent?.trim() ?? ''))
    return undefined
  // The toggle beside an input that takes the date itself.
  const around = element.parentElement
  if (around?.querySelector(INPUT) || around?.parentElement?.querySelectorAll(INPUT).length === 1) return undefined
  const names = [...(element.labels ?? [])].map((label) => rawText(label)).join(' ')
  if (pickerAround(element) !== 'date' && !DAY_LABEL.test(foldText(`${names} ${rawText(element)}`))) return undefined
  return { widget: 'date-button', kind: 'date', target: element, anchor: element, parts: [element] }
}
