import type { FoundField } from './read-form.ts'

/** What a widget offers to empty itself. */
export function clearButton(found: FoundField): HTMLElement | undefined {
  const named = found.holder.querySelectorAll<HTMLElement>(
    '[class*="clear"],[aria-label*="lear"],[aria-label*="óa"],[title*="lear"],[title*="óa"],[class*="remove-single"]',
  )
  return [...named].find((button) => !button.querySelector('input'))
}
