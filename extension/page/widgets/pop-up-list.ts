/**
 * Lists that open: opened as a person opens them, the option clicked, and read back from what the widget shows. A hidden
 * native select behind it is only read, because writing it changes the page's text and not its model in half of the libraries.
 */
import { matchOption } from '../../../shared/form/match-option.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { click, innermost, key, leave, setNative, takeFocus, tell } from '../act.ts'
import { closePopUp } from '../close-pop-up.ts'
import { openList, optionsIn } from '../open-options.ts'
import { optionLabel, pickOption } from '../pick-option.ts'
import { type PopUpWatch, watchPopUps } from '../pop-up-watch.ts'
import { isPrompt, textOfOption } from '../read-control.ts'
import type { FoundField } from '../read-form.ts'
import { shownPieces } from '../shown-text.ts'
import { isPlaced } from '../visibility.ts'
import { pause, until, untilDrawn } from '../wait.ts'
import type { Attempt, Driver } from './driver.ts'
import { setText } from '../write-text.ts'
import { clearButton } from './text.ts'

/** What was clicked, which may be spelled otherwise than the report: the widget must show this. */
const picked = new WeakMap<HTMLElement, readonly string[]>()

export const popUpList: Driver = {
  async write(found, value, rung) {
    if (rung > 1) return 'no-more'
    const texts = textsOf(value)
    if (!texts) return 'kind-mismatch'
    const result = await choose(found, texts)
    if (result !== 'no-such-option') return result
    // Not every list says that it takes several choices.
    const parts = texts.length === 1 ? (texts[0] ?? '').split(/\s*;\s*/).filter(Boolean) : []
    if (parts.length > 1) return choose(found, parts)
    return texts.length === 1 ? typeFreely(found, texts[0] ?? '') : result
  },
  holds(found, value) {
    const texts = picked.get(found.control.target) ?? textsOf(value) ?? []
    return texts.length > 0 && shows(found, texts) ? (typed.has(found.control.target) ? 'unclear' : 'yes') : 'no'
  },
  snapshot: (found) => found.shown(),
  async restore(found, snapshot) {
    const before = String(snapshot)
    const now = () => found.shown()
    if (now() === before) return true
    if (typed.has(found.control.target)) setText(found.control.target as HTMLInputElement, before, found.holder)
    if (now() === before) return true
    if (before !== '') await choose(found, before.split('; '))
    else if (!(await unpick(found))) await empty(found)
    return (await until(() => now() === before, 200)) ?? false
  },
  quick: () => false,
}

/** What was typed where a list only suggests: whether the page takes it cannot be seen. */
const typed = new WeakSet<HTMLElement>()

/** An input that suggests has no arrow to open its list; an input that searches has one, and forgets what is none of its options. */
async function typeFreely({ control, holder }: FoundField, text: string): Promise<Attempt> {
  const { target, anchor, twin } = control
  if (
    !(target instanceof HTMLInputElement) ||
    target.readOnly ||
    twin ||
    anchor.querySelector('svg,i,button,[class*="arrow"],[class*="icon"]')
  )
    return 'no-such-option'
  const before = target.value
  setText(target, text, holder)
  if (await until(() => target.value !== text, 200)) {
    setText(target, before, holder)
    return 'no-such-option'
  }
  typed.add(target)
  return 'written'
}

function textsOf(value: FieldValue): readonly string[] | undefined {
  if (value.type === 'option' || value.type === 'text' || value.type === 'number') return [value.text]
  return value.type === 'options' ? value.texts : undefined
}

/** The drawn text, and the hidden select when there is one, must both say it; nothing else may be chosen beside. */
function shows({ control }: FoundField, texts: readonly string[]): boolean {
  // «Kinh tế, Quốc phòng»: some libraries write several choices as one text.
  const pieces = shownPieces(control.anchor).flatMap((piece) =>
    texts.length > 1 && !texts.includes(piece) ? [piece, ...piece.split(/\s*[,;]\s*/)] : [piece],
  )
  const joined = cleanText(pieces.join(' '))
  const drawn = texts.every(
    (text) => joined === text || pieces.some((piece) => cleanText(piece) === text || matchOption(text, [piece]).index !== undefined),
  )
  if (!control.twin) return drawn || inlineShows(control.target, texts)
  const chosen = [...control.twin.selectedOptions].map(textOfOption).filter((text) => !isPrompt(text))
  return drawn && chosen.length === texts.length && texts.every((text) => matchOption(text, chosen).index !== undefined)
}

function inlineShows(target: HTMLElement, texts: readonly string[]): boolean {
  const selected = [...target.querySelectorAll('[role=option][aria-selected=true]')].map(optionLabel)
  return selected.length === texts.length && texts.every((text) => selected.includes(text))
}

async function choose(found: FoundField, texts: readonly string[]): Promise<Attempt> {
  const { control } = found
  const watch = watchPopUps(control.target)
  const list = () => openList(control, watch)
  const done: string[] = []
  try {
    for (const text of texts) {
      if (!list() && !(await open(found, watch))) return 'popup-not-found'
      const result = await pickOption(control, list, text)
      if ('reason' in result) {
        await close(found, list)
        return result.reason
      }
      done.push(result.text)
      await until(() => shows(found, done) || !list(), 300)
    }
    picked.set(control.target, done)
    await close(found, list)
    return 'written'
  } finally {
    watch.stop()
  }
}

async function open({ control }: FoundField, watch: PopUpWatch): Promise<boolean> {
  const list = () => openList(control, watch)
  click(innermost(control.anchor))
  if (await opened(control, list, watch)) return true
  const inner = control.target === control.anchor ? undefined : control.target
  if (inner) click(innermost(inner))
  if (inner && (await opened(control, list, watch))) return true
  const arrow = [...control.anchor.querySelectorAll<HTMLElement>('button,[class*="arrow"],[class*="caret"],[class*="expand"]')].find(
    (part) => !/clear|remove|close/i.test(`${part.className} ${part.getAttribute('aria-label') ?? ''}`),
  )
  if (arrow && arrow !== inner) click(innermost(arrow))
  if (arrow && (await opened(control, list, watch))) return true
  takeFocus(control.target)
  key(control.target, 'ArrowDown', 40)
  return (await until(list, 300)) !== undefined
}

/** A long list takes its time to be drawn; a second click meanwhile would close it again. */
async function opened(control: FoundField['control'], list: () => HTMLElement | undefined, watch: PopUpWatch): Promise<boolean> {
  if (await until(list, 250)) return true
  return (says(control, 'true') || watch.isArriving()) && (await untilDrawn(list, 1000)) !== undefined
}

async function close({ control }: FoundField, list: () => HTMLElement | undefined): Promise<void> {
  // A list that fades out is closed as soon as its trigger says so.
  await closePopUp(control.target, () => says(control, 'false') || !list())
}

/** Whether the trigger itself says that its list is open or closed; silent triggers say neither. */
function says(control: FoundField['control'], expanded: 'true' | 'false'): boolean {
  const triggers = [control.target, ...control.parts, ...control.anchor.querySelectorAll('[role=combobox],[aria-haspopup]')].filter(
    (part) => part.hasAttribute('aria-expanded'),
  )
  return triggers.length > 0 && triggers.every((part) => part.getAttribute('aria-expanded') === expanded)
}

/** Where several may be chosen, a second click takes a choice out again. */
async function unpick(found: FoundField): Promise<boolean> {
  const { control } = found
  const chosen = picked.get(control.target)
  if (!chosen || (control.kind !== 'choices' && chosen.length < 2)) return false
  const watch = watchPopUps(control.target)
  const list = () => openList(control, watch)
  try {
    for (const text of chosen) {
      if (!shownPieces(control.anchor).some((piece) => piece.includes(text))) continue
      if (!list() && !(await open(found, watch))) return false
      if (!optionsIn(list() ?? control.anchor).some((option) => optionLabel(option) === text)) break
      await pickOption(control, list, text)
    }
    await close(found, list)
    return (await until(() => found.shown() === '', 100)) ?? false
  } finally {
    watch.stop()
  }
}

/** Back to nothing chosen: the widget's own clear button, for several the delete key, else its prompt among the options. */
async function empty(found: FoundField): Promise<void> {
  const { control } = found
  const isEmpty = () => found.shown() === ''
  control.anchor.dispatchEvent(new MouseEvent('mouseenter'))
  control.anchor.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
  await pause(20)
  const clear = control.kind === 'choices' ? undefined : clearButton(found)
  if (clear) click(innermost(clear))
  if (clear && (await until(isEmpty, 150))) return
  if (control.kind === 'choices' || (picked.get(control.target)?.length ?? 0) > 1) return deleteAll(found, isEmpty)
  if (control.target instanceof HTMLInputElement && !control.target.readOnly) {
    takeFocus(control.target)
    key(control.target, 'Backspace', 8)
    if (await until(isEmpty, 40)) return
  }
  if (await choosePrompt(found, isEmpty)) return
  emptyTwin(control.twin)
}

/** What lists of several understand: each delete takes the last chosen one out. */
async function deleteAll({ control }: FoundField, isEmpty: () => boolean): Promise<void> {
  const input =
    control.target instanceof HTMLInputElement
      ? control.target
      : (control.anchor.querySelector<HTMLElement>('input,textarea') ?? control.target)
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
    if (!(await open(found, watch))) return isEmpty()
    const box = list()
    const offered = box ? [...optionsIn(box), ...promptsAround(box)] : []
    const prompt = offered.find((option) => isPrompt(optionLabel(option)))
    if (prompt) click(innermost(prompt))
    await close(found, list)
    return (await until(isEmpty, 60)) ?? false
  } finally {
    watch.stop()
  }
}

/** The prompt may stand above the list proper, as an option of its own. */
function promptsAround(list: HTMLElement): HTMLElement[] {
  const around = list.closest<HTMLElement>('[class*="popup"],[class*="dropdown"],[role=dialog]') ?? list.parentElement
  return [...(around?.querySelectorAll<HTMLElement>('[role=option],li') ?? [])].filter(isPlaced)
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
