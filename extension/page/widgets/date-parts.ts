/** A date asked for in three controls: day, month and year, as inputs or lists. */
import { isSelect } from '../is-select.ts'
import { isInput } from '../is-input.ts'
import type { Control } from '../control.ts'
import { type DatePart, datePartOf } from '../date-parts.ts'
import type { FoundField } from '../read-form.ts'
import { setNative, takeFocus, tell, leave } from '../act.ts'
import { setText } from '../write-text.ts'
import type { Driver } from './driver.ts'

export const dateParts: Driver = {
  write(found, value, rung) {
    if (rung > 0) return 'no-more'
    if (value.type !== 'date') return 'kind-mismatch'
    for (const part of partsOf(found.control)) if (!writePart(part.element, numberOf(value.iso, part.name), found)) return 'no-such-option'
    return 'written'
  },
  holds(found, value) {
    if (value.type !== 'date') return 'no'
    return partsOf(found.control).every((part) => Number(shownNumber(part.element)) === numberOf(value.iso, part.name)) ? 'yes' : 'no'
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

function partsOf(control: Control): { name: DatePart; element: HTMLElement }[] {
  return control.parts.flatMap((element) => {
    const name = datePartOf({ target: element, widget: isSelect(element) ? 'native-select' : 'text' })
    return name ? [{ name, element }] : []
  })
}

function numberOf(iso: string, part: DatePart): number {
  return Number(iso.split('-')[part === 'year' ? 0 : part === 'month' ? 1 : 2])
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
