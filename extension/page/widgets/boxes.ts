/** Radios, check boxes and switches: always by a click on the real control, because a set property never reaches the model. */
import { isInput } from '../is-input.ts'
import { matchOption } from '../../../shared/form/match-option.ts'
import { innermost, maySend, setNative, takeFocus, tell } from '../act.ts'
import { isOn } from '../read-control.ts'
import type { FoundField } from '../read-form.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import type { FillReason } from '../../../shared/form/fill-reason.ts'
import { isVisible } from '../visibility.ts'
import { pause, until } from '../wait.ts'
import type { Driver } from './driver.ts'

export const boxes: Driver = {
  async write(found, value, rung) {
    if (rung > 1) return 'no-more'
    const wanted = wantedStates(found, value)
    if (!Array.isArray(wanted)) return wanted
    await pressTo(found, wanted, rung === 0 ? asAPerson : itself)
    return 'written'
  },
  holds(found, value) {
    const wanted = wantedStates(found, value)
    return Array.isArray(wanted) && found.control.parts.every((part, index) => isOn(part) === wanted[index]) ? 'yes' : 'no'
  },
  snapshot: ({ control }) => control.parts.map(isOn),
  async restore(found, snapshot) {
    const before = snapshot as boolean[]
    if (found.control.widget === 'radio-group') return restoreRadios(found, before)
    const isBack = () => found.control.parts.every((part, index) => isOn(part) === before[index])
    await pressTo(found, before)
    // A second press while the first is still being drawn would undo it.
    if (!(await until(isBack, DRAWS))) await pressTo(found, before, itself)
    return (await until(isBack, DRAWS)) ?? false
  },
  quick: () => true,
}

/** Milliseconds for a component to draw its new state. */
const DRAWS = 150

/** Between two clicks the framework must hear the first: it may write the second over it otherwise. */
async function pressTo({ control }: FoundField, states: readonly boolean[], where = asAPerson): Promise<void> {
  for (const [index, part] of control.parts.entries()) {
    if (isOn(part) === states[index] || (control.widget === 'radio-group' && !states[index])) continue
    press(part, where(part))
    await pause(0)
  }
}

/** A person clicks what is drawn, and some libraries hear only that: the label around the box brings the click to the box as well. */
function asAPerson(part: HTMLElement): HTMLElement {
  const label = part.closest('label')
  return label?.control === part && isVisible(label) ? label : part
}

/** The real input may be transparent or tiny: its own click reaches the model, wherever it lies. What is only drawn may hear it inside. */
const itself = (part: HTMLElement) => (isInput(part) ? part : innermost(part))

function press(part: HTMLElement, where: HTMLElement): void {
  if (maySend(where)) return
  takeFocus(part)
  where.click()
}

function wantedStates({ control, options }: FoundField, value: FieldValue): boolean[] | FillReason {
  if (control.widget === 'check-box') return value.type === 'check' ? [value.checked] : 'kind-mismatch'
  const texts = value.type === 'option' ? [value.text] : value.type === 'options' ? value.texts : undefined
  if (!texts) return 'kind-mismatch'
  const offered = options()
  const wanted = control.parts.map(() => false)
  for (const text of texts) {
    const match = matchOption(text, offered)
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
    if (!isOn(previous)) press(previous, asAPerson(previous))
    return isOn(previous)
  }
  // The button may stand below the answers, where the question asks nothing else that is chosen.
  const question = holder.closest('[role=listitem]')
  const isAlone = [...(question?.querySelectorAll<HTMLElement>('[role=radio],[type=radio]') ?? [])].every((one) =>
    control.parts.includes(one),
  )
  const around = question && isAlone ? question : holder
  const clear = [...around.querySelectorAll<HTMLElement>('[role=button],button')].find((button) =>
    /^(?:xóa lựa chọn|bỏ chọn|clear selection|clear)$/iu.test(button.textContent?.trim() ?? ''),
  )
  if (clear) clear.click()
  // Of buttons, one that is pressed again may let go.
  else for (const part of control.parts) if (!isInput(part) && isOn(part)) press(part, part)
  for (const part of control.parts) {
    if (!isInput(part) || !part.checked) continue
    setNative(part, 'checked', false)
    tell(part, 'input')
    tell(part, 'change')
  }
  return control.parts.every((part) => !isOn(part))
}
