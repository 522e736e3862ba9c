/** Radios, check boxes and switches: always by a click on the real control, because a set property never reaches the model. */
import { matchOption } from '../../../shared/form/match-option.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { maySend, setNative, takeFocus, tell } from '../act.ts'
import { optionText } from '../option-text.ts'
import { isOn } from '../read-control.ts'
import type { FoundField } from '../read-form.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import type { FillReason } from '../../../shared/form/fill-reason.ts'
import type { Driver } from './driver.ts'

export const boxes: Driver = {
  write(found, value, rung) {
    if (rung > 0) return 'no-more'
    const wanted = wantedStates(found, value)
    if (!Array.isArray(wanted)) return wanted
    for (const [index, part] of found.control.parts.entries()) if (isOn(part) !== wanted[index] && !(found.control.widget === 'radio-group' && !wanted[index])) press(part)
    return 'written'
  },
  holds(found, value) {
    const wanted = wantedStates(found, value)
    return Array.isArray(wanted) && found.control.parts.every((part, index) => isOn(part) === wanted[index]) ? 'yes' : 'no'
  },
  snapshot: ({ control }) => control.parts.map(isOn),
  restore(found, snapshot) {
    const before = snapshot as boolean[]
    const { parts, widget } = found.control
    if (widget === 'radio-group') return restoreRadios(found, before)
    for (const [index, part] of parts.entries()) if (isOn(part) !== before[index]) press(part)
    return parts.every((part, index) => isOn(part) === before[index])
  },
  quick: () => true,
}

/** The real input may be transparent or tiny: its own click reaches the model, wherever it lies. */
function press(part: HTMLElement): void {
  if (maySend(part)) return
  takeFocus(part)
  part.click()
}

function wantedStates({ control, columnHead }: FoundField, value: FieldValue): boolean[] | FillReason {
  if (control.widget === 'check-box') return value.type === 'check' ? [value.checked] : 'kind-mismatch'
  const texts = value.type === 'option' ? [value.text] : value.type === 'options' ? value.texts : undefined
  if (!texts) return 'kind-mismatch'
  const options = control.parts.map((part) => cleanText(optionText(part, columnHead(part))))
  const wanted = control.parts.map(() => false)
  for (const text of texts) {
    const match = matchOption(text, options)
    if (match.index === undefined) return match.reason
    wanted[match.index] = true
  }
  return wanted
}

/** An empty radio group comes back only if the page offers to clear it, or if the browser itself is the model. */
function restoreRadios({ control, holder }: FoundField, before: readonly boolean[]): boolean {
  const index = before.indexOf(true)
  const previous = control.parts[index]
  if (previous) {
    if (!isOn(previous)) press(previous)
    return isOn(previous)
  }
  const clear = [...holder.querySelectorAll<HTMLElement>('[role=button],button')].find((button) => /^(?:xóa lựa chọn|bỏ chọn|clear selection|clear)$/iu.test(button.textContent?.trim() ?? ''))
  if (clear) clear.click()
  for (const part of control.parts) {
    if (!(part instanceof HTMLInputElement) || !part.checked) continue
    setNative(part, 'checked', false)
    tell(part, 'input')
    tell(part, 'change')
  }
  return control.parts.every((part) => !isOn(part))
}
