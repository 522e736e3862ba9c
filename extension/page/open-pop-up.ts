/** Opens the list of a field as a person would, and closes it: a click on what is drawn, on its input, on its arrow, at last the key of an input. */
import { attr } from './attr.ts'
import { click, innermost, key, takeFocus } from './act.ts'
import { closePopUp } from './close-pop-up.ts'
import { isInput } from './is-input.ts'
import { openList } from './open-options.ts'
import type { PopUpWatch } from './pop-up-watch.ts'
import type { FoundField } from './read-form.ts'
import { until, untilDrawn } from './wait.ts'

/** False when no way opened it. */
export async function openPopUp({ control }: FoundField, watch: PopUpWatch): Promise<boolean> {
  const list = () => openList(control, watch)
  click(innermost(control.anchor))
  if (await opened(control, list, watch)) return true
  const inner = control.target === control.anchor ? undefined : control.target
  if (inner) click(innermost(inner))
  if (inner && (await opened(control, list, watch))) return true
  const root = control.target.getRootNode()
  const arrow = [
    ...control.anchor.querySelectorAll<HTMLElement>('button,[class*="arrow"],[class*="caret"],[class*="expand"]'),
    ...(root instanceof ShadowRoot ? root.querySelectorAll<HTMLElement>('button,[class*="icon" i]') : []),
  ].find((part) => !/clear|remove|close/i.test(`${part.className} ${attr(part, 'aria-label') ?? ''}`))
  if (arrow && arrow !== inner) click(innermost(arrow))
  if (arrow && (await opened(control, list, watch))) return true
  // On a closed list that is no input the arrow chooses, as on a native one, and many have nothing that takes it back.
  if (!isInput(control.target)) return false
  takeFocus(control.target)
  key(control.target, 'ArrowDown', 40)
  return (await until(list, 300)) !== undefined
}

/** A long list takes its time to be drawn; a second click meanwhile would close it again. */
async function opened(control: FoundField['control'], list: () => HTMLElement | undefined, watch: PopUpWatch): Promise<boolean> {
  if (await until(list, 250)) return true
  return (says(control, 'true') || watch.isArriving()) && (await untilDrawn(list, 1000)) !== undefined
}

export async function closeList({ control }: FoundField, list: () => HTMLElement | undefined): Promise<void> {
  // A list that fades out is closed as soon as its trigger says so; one that shuts off the page has to be gone.
  await closePopUp(control.target, () => {
    const isSaid = says(control, 'false')
    const box = isSaid && control.anchor.ownerDocument.querySelector('[aria-modal=true]') === null ? undefined : list()
    return !box || (isSaid && !box.closest('[aria-modal=true]'))
  })
}

/** Whether the trigger itself says that its list is open or closed; silent triggers say neither. */
function says(control: FoundField['control'], expanded: 'true' | 'false'): boolean {
  const triggers = [control.target, ...control.parts, ...control.anchor.querySelectorAll('[role=combobox],[aria-haspopup]')].filter(
    (part) => part.hasAttribute('aria-expanded'),
  )
  return triggers.length > 0 && triggers.every((part) => attr(part, 'aria-expanded') === expanded)
}
