/** What is chosen in a list, where it stands: in the field itself, or as small tokens beside it. */
import { INPUT } from './is-input.ts'
import { textOf } from './page-text.ts'
import { isPrompt } from './is-prompt.ts'
import { shownPieces } from './shown-text.ts'
import { isPlaced, parentOf } from './visibility.ts'

const TOKEN = /(?:^|[-_ ])(?:token|chip|tag|badge|pill)(?:$|[-_ ])/i
const FIELDS = `${INPUT},select,textarea,[aria-haspopup],[role=combobox]`
const OPENED = '[role=listbox],[role=dialog],[role=menu]'
const DEPTH = 5

/** Without prompts; empty when nothing is chosen. */
export function chosenPieces(anchor: Element): string[] {
  const drawn = shownPieces(anchor).filter((text) => !isPrompt(text))
  return drawn.length > 0 ? drawn : tokensBeside(anchor)
}

function tokensBeside(anchor: Element): string[] {
  let holder: Element = anchor
  for (let depth = 0; depth < DEPTH; depth++) {
    const around = parentOf(holder)
    const others = [...(around?.querySelectorAll(FIELDS) ?? [])].filter((field) => !anchor.contains(field) && !field.closest(OPENED))
    if (!around || others.length > 0) break
    holder = around
  }
  const tokens = [...holder.querySelectorAll('[class]')].filter(
    (one) => TOKEN.test(one.className) && !anchor.contains(one) && !one.closest(OPENED) && isPlaced(one),
  )
  return tokens
    .filter((one) => !tokens.some((inner) => inner !== one && one.contains(inner)))
    .map((one) => textOf(one))
    .filter(Boolean)
}
