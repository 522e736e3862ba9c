/** The heads of blocks that are repeated, «Buổi dự số 1», «Buổi dự số 2», whatever element they stand in. */
import type { Control } from './control.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

const LONGEST = 60
const BLOCK = /^(?:DIV|SECTION|ARTICLE|LI|FIELDSET)$/

/** The first text without fields in each block beside which another block of its kind stands, where only numbers tell these texts apart. */
export function blockHeads(controls: readonly Control[], owners: Owners): Element[] {
  const seen = new Set<Element>()
  const heads: Element[] = []
  for (const { target } of controls)
    for (let at = parentOf(target); at && !seen.has(at); at = parentOf(at)) {
      seen.add(at)
      const alike = [...at.children].filter((child) => BLOCK.test(child.tagName) && child.className !== '' && owners.count(child) > 1)
      const found =
        alike.length > 1 && alike.every((block) => block.className === alike[0]?.className)
          ? alike.map((block) => headOf(block, owners))
          : []
      const names = new Set(found.map((head) => head && withoutNumbers(textOf(head))))
      if (found.length > 1 && names.size === 1 && !names.has(undefined)) heads.push(...found.flatMap((head) => head ?? []))
    }
  return heads
}

function headOf(block: Element, owners: Owners): Element | undefined {
  const first = [...block.children].find((child) => textOf(child) !== '')
  const text = first && owners.count(first) === 0 ? textOf(first) : ''
  return text.length <= LONGEST && /\p{L}.*\d/u.test(text) ? first : undefined
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '')
}
