/** Finds an option in an open list and clicks it: among what is shown, then by typing into its search, then by scrolling. */
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { matchOption } from '../../shared/form/match-option.ts'
import type { FillReason } from '../../shared/form/fill-reason.ts'
import { click, hover, innermost, setNative, tell } from './act.ts'
import type { Control } from './control.ts'
import { optionsIn } from './open-options.ts'
import { optionLabel } from './option-label.ts'
import { isVisible } from './visibility.ts'
import { pause, until } from './wait.ts'

export type Picked = { text: string } | { reason: FillReason }

const SEARCH_TIME = 1500
const SCROLL_STEPS = 200

/** `list` is asked again each time: libraries draw it anew. `marksFirst`: the mouse rests on the option before it clicks. */
export async function pickOption(control: Control, list: () => HTMLElement | undefined, text: string, marksFirst = false): Promise<Picked> {
  let match = look(list(), text)
  if (!match.option && match.reason === 'no-such-option') {
    const search = searchInput(control, list())
    if (search) match = await bySearch(search, list, text)
    if (!match.option && match.reason === 'no-such-option') match = await byScrolling(list, text)
  }
  if (!match.option) return { reason: match.reason }
  const picked = optionLabel(match.option)
  if (marksFirst) {
    hover(placeToClick(match.option))
    await pause(0)
  }
  // What was marked may have been drawn anew for it.
  const option = match.option.isConnected ? match.option : look(list(), text).option
  return option && click(placeToClick(option)) ? { text: picked } : { reason: 'not-accepted' }
}

/** Where a click would land; while the list still grows into its place, the innermost element that carries the words. */
function placeToClick(option: HTMLElement): HTMLElement {
  const link = option.querySelector<HTMLElement>('a') ?? option
  const hit = innermost(link)
  if (hit !== link) return hit
  const words = optionLabel(link)
  let at = link
  for (let inner = childWith(at, words); inner; inner = childWith(at, words)) at = inner
  return at
}

function childWith(element: HTMLElement, words: string): HTMLElement | undefined {
  return [...element.children].find((child): child is HTMLElement => child instanceof HTMLElement && optionLabel(child) === words)
}

type Look = { option: HTMLElement; reason: '' } | { option: undefined; reason: 'no-such-option' | 'option-ambiguous' }

function look(list: HTMLElement | undefined, text: string): Look {
  const options = list ? optionsIn(list).filter((option) => attr(option, 'aria-disabled') !== 'true') : []
  const match = matchOption(text, options.map(optionLabel))
  const option = match.index === undefined ? undefined : options[match.index]
  return option ? { option, reason: '' } : { option: undefined, reason: match.index === undefined ? match.reason : 'no-such-option' }
}

function searchInput(control: Control, list: HTMLElement | undefined): HTMLInputElement | undefined {
  const own = isInput(control.target)
    ? control.target
    : control.anchor.querySelector<HTMLInputElement>('input:not([type=hidden]):not([readonly])')
  const inside =
    list?.querySelector<HTMLInputElement>('input:not([type=hidden]):not([type=checkbox]):not([type=radio])') ??
    [list?.parentElement, list?.parentElement?.parentElement]
      .map((around) => around?.querySelector<HTMLInputElement>('input[type=search],input[class*="search"],input[role=searchbox]'))
      .find(Boolean)
  const input = inside && isVisible(inside) ? inside : own
  return input && !input.readOnly && !input.disabled ? input : undefined
}

/** A list that offers nothing before something is typed: true when it has opened upon the text. */
export async function openBySearch({ target }: Control, list: () => HTMLElement | undefined, text: string): Promise<boolean> {
  if (!isInput(target) || target.readOnly || target.disabled) return false
  typeIn(target, text)
  if (await until(list, SEARCH_TIME)) return true
  typeIn(target, '')
  return false
}

function typeIn(input: HTMLInputElement, text: string): void {
  setNative(input, 'value', text)
  tell(input, 'input', text)
  input.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', keyCode: 229, bubbles: true, composed: true }))
}

async function bySearch(input: HTMLInputElement, list: () => HTMLElement | undefined, text: string): Promise<Look> {
  typeIn(input, text)
  const found = await until(() => {
    const match = look(list(), text)
    return match.option ? match : undefined
  }, SEARCH_TIME)
  if (found) return found
  setNative(input, 'value', '')
  tell(input, 'input', '')
  await pause(60)
  return look(list(), text)
}

async function byScrolling(list: () => HTMLElement | undefined, text: string): Promise<Look> {
  const box = list()
  const scroller =
    box &&
    [box, ...box.querySelectorAll<HTMLElement>('*')].find(
      (element) =>
        element.scrollHeight > element.clientHeight + 4 &&
        element.clientHeight > 20 &&
        /auto|scroll|hidden/.test(getComputedStyle(element).overflowY),
    )
  if (!scroller) return look(box, text)
  let isDrawnAnew = false
  // A page that is busy draws late what has come into sight: then once more, in peace.
  for (const patience of [DRAWS, DRAWS_LATE]) {
    if (scroller.scrollTop > 0) await scrollTo(scroller, 0, list, patience)
    for (let step = 0; step < SCROLL_STEPS; step++) {
      const match = look(list(), text)
      if (match.option || match.reason === 'option-ambiguous') return match
      const before = scroller.scrollTop
      isDrawnAnew = (await scrollTo(scroller, before + Math.max(40, scroller.clientHeight * 0.8), list, patience)) || isDrawnAnew
      if (scroller.scrollTop === before) break
    }
    if (!isDrawnAnew) break
  }
  return look(list(), text)
}

/** Milliseconds for a list to draw the options that have come into sight. */
const DRAWS = 25
const DRAWS_LATE = 150

/** Scrolls and waits until other options are shown; a list that shows all of them at any place has nothing to draw, and the answer is false. */
async function scrollTo(scroller: HTMLElement, top: number, list: () => HTMLElement | undefined, patience: number): Promise<boolean> {
  const shown = () =>
    [list()]
      .flatMap((box) => (box ? optionsIn(box) : []))
      .map(optionLabel)
      .join('\n')
  const before = shown()
  scroller.scrollTop = top
  scroller.dispatchEvent(new Event('scroll'))
  return (await until(() => shown() !== before, patience)) ?? false
}
