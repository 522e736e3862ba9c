import { click, innermost } from './act.ts'
import { attr } from './attr.ts'
import { rawText } from './raw-text.ts'
import type { FoundField } from './read-form.ts'
import { parentOf } from './visibility.ts'
import { pause } from './wait.ts'

const CLEARS =
  '[class*="clear"],[class*="circle-close"],[class*="close-circle"],[aria-label*="lear"],[aria-label*="óa"],[title*="lear"],[title*="óa"],[class*="remove-single"]'
const SIGN = /clear|circle-close|close-circle/i

/** What a widget offers to empty itself; many show it only under the mouse. */
export async function clearButton({ control, holder }: FoundField): Promise<HTMLElement | undefined> {
  for (let at: Element | null = control.target, depth = 0; at && depth < HOVERED; at = parentOf(at), depth++) {
    at.dispatchEvent(new MouseEvent('mouseenter'))
    if (at === holder) break
  }
  // What listens may be drawn inside the part that the label belongs to.
  control.target.firstElementChild?.dispatchEvent(new MouseEvent('mouseenter'))
  control.anchor.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }))
  await pause(20)
  const root = control.target.getRootNode()
  const named = [holder, ...(root instanceof ShadowRoot ? [root] : [])].flatMap((around) => [
    ...around.querySelectorAll<HTMLElement>(CLEARS),
  ])
  // A holder of the button is named for it as well, and so is the arrow that goes when the button comes.
  const buttons = named.filter(
    (button) => button instanceof HTMLElement && !button.querySelector('input') && !/placeholder/.test(attr(button, 'class') ?? ''),
  )
  return buttons.find((button) => !buttons.some((other) => other !== button && button.contains(other)))
}

const HOVERED = 5

/** Presses it. «Xóa» alone could as well take a row away: only a sign without words that is named for clearing, or «Xóa lựa chọn», is known to empty the field. */
export function pressClear(button: HTMLElement): boolean {
  const isSign = SIGN.test(attr(button, 'class') ?? '') && !/\p{L}/u.test(rawText(button))
  const isSaid = [attr(button, 'title'), attr(button, 'aria-label'), rawText(button)].some((name) =>
    CLEARS_CHOICE.test((name ?? '').normalize('NFC').trim()),
  )
  return click(innermost(button), (isSign || isSaid) && !/^(?:submit|reset)$/.test(attr(button, 'type') ?? ''))
}

const CLEARS_CHOICE = /^(?:clear (?:selection|value)|(?:xóa|xoá|bỏ) (?:lựa chọn|giá trị|mục đã chọn))$/iu
