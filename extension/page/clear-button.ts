import { click, innermost } from './act.ts'
import { attr } from './attr.ts'
import { rawText } from './raw-text.ts'
import type { FoundField } from './read-form.ts'

/** What a widget offers to empty itself. */
export function clearButton(found: FoundField): HTMLElement | undefined {
  const named = found.holder.querySelectorAll<HTMLElement>(
    '[class*="clear"],[aria-label*="lear"],[aria-label*="óa"],[title*="lear"],[title*="óa"],[class*="remove-single"]',
  )
  return [...named].find((button) => !button.querySelector('input'))
}

/** Presses it. «Xóa» alone could as well take a row away: only a sign without words that is named for clearing is known to empty the field. */
export function pressClear(button: HTMLElement): boolean {
  const isSign =
    /clear/i.test(attr(button, 'class') ?? '') && !/\p{L}/u.test(rawText(button)) && !/^(?:submit|reset)$/.test(attr(button, 'type') ?? '')
  return click(innermost(button), isSign)
}
