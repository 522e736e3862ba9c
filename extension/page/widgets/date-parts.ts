/** A date asked for in three controls, day, month and year, a month or a time in two, as inputs or lists. */
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { isSelect } from '../is-select.ts'
import { isInput } from '../is-input.ts'
import type { Control } from '../control.ts'
import { sectionPartOf } from '../date-parts.ts'
import type { FoundField } from '../read-form.ts'
import { setNative, takeFocus, tell, leave } from '../act.ts'
import { setText } from '../write-text.ts'
import type { Driver } from './driver.ts'

export const dateParts: Driver = {
  write(found, value, rung) {
    if (rung > 0) return 'no-more'
    const wanted = partsOf(found.control, value)
    if (wanted.length === 0) return 'kind-mismatch'
    for (const part of wanted) if (!writePart(part.element, part.number, found)) return 'no-such-option'
    return 'written'
  },
  holds(found, value) {
    const wanted = partsOf(found.control, value)
    const isHeld = ({ element, number }: Part) => shownNumber(element) !== '' && Number(shownNumber(element)) === number
    return wanted.length > 0 && wanted.every(isHeld) ? 'yes' : 'no'
  },
  snapshot: ({ control }) => control.parts.map((part) => (part as HTMLInputElement | HTMLSelectElement).value),
  restore(found, snapshot) {
    const before = snapshot as string[]
    for (const [index, part] of found.control.parts.entries()) {
      if (isInput(part)) setText(part, before[index] ?? '', found.holder)
      else if (isSelect(part)) {
        setNative(part, 'value', before[index] ?? '')
        tell(part, 'change')
      }
    }
    return found.control.parts.every((part, index) => (part as HTMLInputElement).value === before[index])
  },
  quick: () => true,
}

type Part = { element: HTMLElement; number: number }

/** The boxes with the number that each of them must hold; none for a value of another kind. */
function partsOf({ kind, parts }: Control, value: FieldValue): Part[] {
  if (value.type !== kind || (value.type !== 'date' && value.type !== 'month' && value.type !== 'time')) return []
  const [year = 0, month = 0, day = 0] = value.type === 'time' ? [] : value.iso.split('-').map(Number)
  const [hour = 0, minute = 0] = value.type === 'time' ? value.text.split(':').map(Number) : []
  const numbers = { year, month, day, hour, minute }
  return parts.flatMap((element) => {
    const part = sectionPartOf(element)
    return part ? [{ element, number: numbers[part] }] : []
  })
}

function writePart(element: HTMLElement, value: number, found: FoundField): boolean {
  if (isInput(element)) {
    setText(element, element.maxLength === 2 && element.type !== 'number' ? String(value).padStart(2, '0') : String(value), found.holder)
    return true
  }
  if (!isSelect(element)) return false
  const index = [...element.options].findIndex((option) => Number(/\d+/.exec(option.text)?.[0] ?? Number.NaN) === value)
  if (index < 0) return false
  takeFocus(element)
  setNative(element, 'selectedIndex', index)
  tell(element, 'input')
  tell(element, 'change')
  leave(element)
  return true
}

function shownNumber(element: HTMLElement): string {
  if (isSelect(element)) return /\d+/.exec(element.selectedOptions[0]?.text ?? '')?.[0] ?? ''
  return (element as HTMLInputElement).value
}
