/**
 * Lists that open: opened as a person opens them, the option clicked, and read back from what the widget shows. A hidden
 * native select behind it is only read, because writing it changes the page's text and not its model in half of the libraries.
 */
import { isInput } from '../is-input.ts'
import { matchOption } from '../../../shared/form/match-option.ts'
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { emptyPopUp, unpick } from '../empty-pop-up.ts'
import { openList } from '../open-options.ts'
import { optionLabel } from '../option-label.ts'
import { closeList, openPopUp } from '../open-pop-up.ts'
import { openBySearch, pickOption, type Picked } from '../pick-option.ts'
import { type PopUpWatch, watchPopUps } from '../pop-up-watch.ts'
import { isPrompt } from '../is-prompt.ts'
import { isCoded, textOfOption } from '../read-control.ts'
import type { FoundField } from '../read-form.ts'
import { chosenPieces } from '../chosen-beside.ts'
import { pickInColumns } from '../wheel.ts'
import { click, innermost } from '../act.ts'
import { confirmButton } from '../confirm-button.ts'
import { pause, until, untilDrawn } from '../wait.ts'
import { setText } from '../write-text.ts'
import type { Attempt, Driver } from './driver.ts'

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
    if (said.has(found.control.target) && said.get(found.control.target) === found.shown()) return 'yes'
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
    else if (!(await unpick(found, picked.get(found.control.target)))) await emptyPopUp(found, picked.get(found.control.target))
    return (await until(() => now() === before, 200)) ?? false
  },
  quick: () => false,
}

/** What a field showed in its own short words when its open list said that the choice, and nothing else, is made. */
const said = new WeakMap<HTMLElement, string>()

function saysChosen(list: HTMLElement | undefined, texts: readonly string[]): boolean {
  const chosen = [...(list?.querySelectorAll('[role=option][aria-selected=true]') ?? [])].map(optionLabel)
  return chosen.length === texts.length && texts.every((text) => chosen.includes(text))
}

/** What was typed where a list only suggests: whether the page takes it cannot be seen. */
const typed = new WeakSet<HTMLElement>()

/** An input that suggests has no arrow to open its list; an input that searches has one, and forgets what is none of its options. */
async function typeFreely({ control, holder }: FoundField, text: string): Promise<Attempt> {
  const { target, anchor, twin } = control
  if (!isInput(target) || target.readOnly || twin || anchor.querySelector('svg,i,button,[class*="arrow"],[class*="icon"]'))
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
  if (value.type === 'option' || value.type === 'text' || value.type === 'number' || value.type === 'time') return [value.text]
  return value.type === 'options' ? value.texts : undefined
}

/** The drawn text, and the hidden select when there is one, must both say it; nothing else may be chosen beside. */
function shows({ control }: FoundField, texts: readonly string[]): boolean {
  // «Kinh tế, Quốc phòng»: some libraries write several choices as one text.
  const pieces = chosenPieces(control.anchor).flatMap((piece) =>
    texts.length > 1 && !texts.includes(piece) ? [piece, ...piece.split(/\s*[,;]\s*/)] : [piece],
  )
  const joined = cleanText(pieces.join(' '))
  const drawn = texts.every(
    (text) => joined === text || pieces.some((piece) => cleanText(piece) === text || matchOption(text, [piece]).index !== undefined),
  )
  if (!control.twin) return drawn || inlineShows(control.target, texts)
  if (isCoded(control.twin)) return drawn && [...control.twin.selectedOptions].filter(({ value }) => value !== '').length === texts.length
  const chosen = [...control.twin.selectedOptions].map(textOfOption).filter((text) => !isPrompt(text))
  // «Thời sự, chính sách; Kết nạp» written as one text cannot be taken apart: the select says what is chosen.
  const isWritten = texts.length > 1 && texts.every((text) => joined.includes(text))
  return (drawn || isWritten) && chosen.length === texts.length && texts.every((text) => matchOption(text, chosen).index !== undefined)
}

/** Waits until the choice is taken; a sheet takes it over by its own button. */
async function takeOver(list: () => HTMLElement | undefined, isTaken: () => boolean): Promise<void> {
  if (await until(isTaken, 20)) return
  const box = list()
  const confirm = box && confirmButton(box)
  if (!confirm) {
    await until(isTaken, 300)
    return
  }
  await pause(SLIDES)
  click(innermost(confirm), true)
  await untilDrawn(isTaken, 600)
}

/** Milliseconds in which a sheet slides to what was chosen in it. */
const SLIDES = 60

function inlineShows(target: HTMLElement, texts: readonly string[]): boolean {
  const selected = [...target.querySelectorAll('[role=option][aria-selected=true]')].map(optionLabel)
  return selected.length === texts.length && texts.every((text) => selected.includes(text))
}

/** The list of the field before may still be fading where this one opens: what was found is then gone, or offers other things. */
async function pickFromOwn(found: FoundField, list: () => HTMLElement | undefined, watch: PopUpWatch, text: string): Promise<Picked> {
  const { control } = found
  const first = list() ?? (await until(list, FADES)) ?? ((await openPopUp(found, watch)) ? list() : undefined)
  const result = await pickOption(control, list, text)
  if (!('reason' in result) || result.reason !== 'no-such-option') return result
  const isOther = () => {
    const now = list()
    return now !== undefined && now !== first
  }
  return first && (await until(isOther, FADES)) ? pickOption(control, list, text) : result
}

/** Milliseconds for a list to go. */
const FADES = 350

async function choose(found: FoundField, texts: readonly string[]): Promise<Attempt> {
  const { control } = found
  const watch = watchPopUps(control.target)
  const list = () => openList(control, watch)
  const done: string[] = []
  try {
    for (const text of texts) {
      if (!list() && !(await openPopUp(found, watch)) && !(await openBySearch(control, list, text))) return 'popup-not-found'
      const before = found.shown()
      const inColumns = /^[\d:hg./ -]+$/.test(text) && (await pickInColumns(list, text.split(/\D+/).map(Number)))
      const result = inColumns ? { text } : await pickFromOwn(found, list, watch, text)
      if ('reason' in result) {
        await closeList(found, list)
        return result.reason
      }
      done.push(result.text)
      const isTaken = () => shows(found, done) || !list()
      await takeOver(list, isTaken)
      // Some lists take a click only on what the mouse has marked before; resting on it first costs all others their time.
      if (inColumns || isTaken() || found.shown() !== before || saysChosen(list(), done)) continue
      await pickOption(control, list, text, true)
      await takeOver(list, isTaken)
    }
    picked.set(control.target, done)
    const isSaid = saysChosen(list(), done)
    await closeList(found, list)
    if (isSaid && found.shown() !== '') said.set(control.target, found.shown())
    else said.delete(control.target)
    return 'written'
  } finally {
    watch.stop()
  }
}
