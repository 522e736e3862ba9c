/** Takes back what was chosen in a list, down to nothing: by the widget's own buttons, keys and prompt, last by its hidden list. */
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { boxOf } from './box-of.ts'
import { click, innermost, key, leave, setNative, takeFocus, tell } from './act.ts'
import { openList, optionsIn } from './open-options.ts'
import { optionLabel } from './option-label.ts'
import { closeList, openPopUp } from './open-pop-up.ts'
import { pickOption } from './pick-option.ts'
import { watchPopUps } from './pop-up-watch.ts'
import { isPrompt } from './is-prompt.ts'
import { rawText } from './raw-text.ts'
import type { FoundField } from './read-form.ts'
import { chosenPieces } from './chosen-beside.ts'
import { isPlaced, parentOf } from './visibility.ts'
import { pause, until } from './wait.ts'
import { clearButton, pressClear } from './clear-button.ts'
import { setText } from './write-text.ts'

/** Where several may be chosen, a second click takes a choice out again; `single`: there are also lists of one in which it does. */
export async function unpick(found: FoundField, chosen: readonly string[] | undefined, single = false): Promise<boolean> {
  const { control } = found
  if (!chosen || (!single && control.kind !== 'choices' && chosen.length < 2)) return false
  const watch = watchPopUps(control.target)
  const list = () => openList(control, watch)
  try {
    for (const text of chosen) {
      const isShown = chosenPieces(control.anchor).some((piece) => piece.includes(text))
      if (!isShown && found.shown() === '') continue
      if (!list() && !(await openPopUp(found, watch))) return false
      const option = optionsIn(list() ?? control.anchor).find((one) => optionLabel(one) === text)
      if (!option) break
      // A field may show its choices in shorter words than its list.
      if (!isShown && attr(option, 'aria-selected') !== 'true') continue
      await pickOption(control, list, text)
    }
    await closeList(found, list)
    return (await until(() => found.shown() === '', 100)) ?? false
  } finally {
    watch.stop()
  }
}

/** Back to nothing chosen: the widget's own clear button, for several the delete key, else its prompt among the options. */
export async function emptyPopUp(found: FoundField, chosen: readonly string[] | undefined): Promise<void> {
  const { control } = found
  const isEmpty = () => found.shown() === ''
  const single = async () =>
    (await clearButton(found)) ?? control.anchor.querySelector<HTMLElement>('button[aria-label^="Remove"]') ?? undefined
  const clear = control.kind === 'choices' ? undefined : await single()
  if (clear) pressClear(clear)
  if (clear && (await until(isEmpty, 150))) return
  if (control.kind === 'choices' || (chosen?.length ?? 0) > 1) return deleteAll(found, isEmpty)
  if (isInput(control.target) && !control.target.readOnly) {
    takeFocus(control.target)
    key(control.target, 'Backspace', 8)
    if (await until(isEmpty, 40)) return
  }
  const token = tokenOf(found, chosen)
  if (token) click(innermost(token))
  if (token && (await until(isEmpty, 150))) return
  if (await choosePrompt(found, isEmpty)) return
  // Half a word that was searched for, or what an arrow key has put there.
  if (isInput(control.target) && !control.target.readOnly && control.target.value !== '') {
    setText(control.target, '', found.holder)
    await pause(RETURNS)
  }
  emptyTwin(control.twin)
  if (!isEmpty()) await emptyComponent(control.anchor, isEmpty)
  if (!isEmpty()) await unpick(found, chosen, true)
}

/** «× Chi bộ Thôn 1»: what was chosen stands beside the field and goes by a click on it. */
function tokenOf({ holder }: FoundField, chosen: readonly string[] | undefined): HTMLElement | undefined {
  return [...holder.querySelectorAll<HTMLElement>('[aria-selected=true],[class*="badge"],[class*="token"],[class*="tag"]')].find(
    (one) => /^\s*[×✕✖]\s|\s[×✕✖]\s*$/.test(rawText(one)) && chosen?.some((text) => rawText(one).includes(text)) && isPlaced(one),
  )
}

/** Milliseconds for a list to go. */
const FADES = 250
/** Milliseconds within which a list writes back into its input what is still chosen. */
const RETURNS = 100

/** A component that offers no way back hears its own attribute. */
async function emptyComponent(inner: Element, isEmpty: () => boolean): Promise<void> {
  for (let at: Element | null = inner, depth = 0; at && depth < 8; at = parentOf(at), depth++) {
    if (!at.shadowRoot || !at.tagName.includes('-') || at.hasAttribute('value')) continue
    at.setAttribute('value', '')
    if (!(await until(isEmpty, 60))) at.removeAttribute('value')
    else {
      for (const type of ['input', 'change'] as const) tell(at as HTMLElement, type)
      return
    }
  }
}

/** What lists of several understand: each delete takes the last chosen one out. */
async function deleteAll({ control }: FoundField, isEmpty: () => boolean): Promise<void> {
  const input = isInput(control.target) ? control.target : (control.anchor.querySelector<HTMLElement>('input,textarea') ?? control.target)
  for (let n = 0; n < 60 && !isEmpty(); n++) {
    const button = control.anchor.querySelector<HTMLElement>('[class*="remove"],[class*="close"],[aria-label*="emove"],[aria-label*="óa"]')
    if (!button || !click(button)) break
    await pause(15)
    if (button.isConnected) break
  }
  takeFocus(input)
  for (let n = 0; n < 60 && !isEmpty(); n++) {
    key(input, 'Backspace', 8)
    await pause(15)
  }
  key(input, 'Escape', 27)
  leave(input)
  if (!isEmpty()) emptyTwin(control.twin)
}

async function choosePrompt(found: FoundField, isEmpty: () => boolean): Promise<boolean> {
  const watch = watchPopUps(found.control.target)
  const list = () => openList(found.control, watch)
  try {
    if (!(await openPopUp(found, watch))) return isEmpty()
    const box = list()
    const offered = box ? [...optionsIn(box), ...promptsAround(box)] : []
    const prompts = offered.filter((option) => isPrompt(optionLabel(option)) || attr(option, 'data-value') === '')
    const prompt = prompts.find(isOnTop) ?? prompts[0]
    if (prompt) click(innermost(prompt))
    await closeList(found, list)
    // A list that fades out still shows what was chosen.
    return (await until(isEmpty, prompt ? FADES : 60)) ?? false
  } finally {
    watch.stop()
  }
}

/** Not a copy that lies below the open list. */
function isOnTop(option: HTMLElement): boolean {
  option.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = boxOf(option)
  const hit = (option.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && option.contains(hit)
}

/** The prompt may stand above the list proper, as an option of its own, or be an option without words. */
function promptsAround(list: HTMLElement): HTMLElement[] {
  const around = list.closest<HTMLElement>('[class*="popup"],[class*="dropdown"],[role=dialog]') ?? list.parentElement
  const [first] = optionsIn(list)
  const beside = [...(first?.parentElement?.children ?? [])].filter((one): one is HTMLElement => one instanceof HTMLElement)
  const isBlank = (one: HTMLElement) => one.tagName === first?.tagName && optionLabel(one) === ''
  return [...(around?.querySelectorAll<HTMLElement>('[role=option],li') ?? []), ...beside.filter(isBlank)].filter(isPlaced)
}

/** Last resort: libraries that keep their hidden select as the model draw themselves anew from it. */
function emptyTwin(twin: HTMLSelectElement | undefined): void {
  if (!twin) return
  if (twin.multiple) for (const option of twin.options) option.selected = false
  else
    setNative(
      twin,
      'selectedIndex',
      [...twin.options].findIndex((option) => option.value === ''),
    )
  tell(twin, 'change')
  twin.dispatchEvent(new Event('chosen:updated', { bubbles: true }))
}
