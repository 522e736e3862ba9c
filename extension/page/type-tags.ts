/** Several names in one box that makes a token of each: typed one by one, read back from the tokens, and taken away by their signs. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { click, key, leave, setNative, takeFocus, tell } from './act.ts'
import type { FoundField } from './read-form.ts'
import { tagsBeside } from './tags.ts'
import { until } from './wait.ts'
import type { Writable } from './write-text.ts'

/** What was there before, by box; what it was given since may be taken away. */
const before = new WeakMap<Element, ReadonlySet<string>>()

export function rememberTags(box: Element): void {
  before.set(box, new Set(tagsBeside(box).map(({ text }) => text)))
}

/** Whether the tokens beside an emptied box are those of a text, «Giàng A Páo; Quàng Thị Hiền», and no others. */
export function holdsTags(box: Writable, text: string): boolean {
  const tags = tagsBeside(box).map((tag) => tag.text)
  return box.value === '' && tags.length > 0 && tags.join('\n') === partsOf(text).join('\n')
}

/** Only where the page itself says that each ends with Enter or a sign. */
export function typeTags({ control, field }: FoundField, text: string): boolean {
  const box = control.target as Writable
  if (!ENDS.test(`${field.help} ${field.hint}`)) return false
  takeFocus(box)
  for (const part of partsOf(text)) {
    setNative(box, 'value', part)
    tell(box, 'input', part)
    key(box, 'Enter', 13)
  }
  leave(box)
  return true
}

const ENDS = /enter|dấu (?:chấm )?phẩy/iu

/** True when nothing is left of what was added. */
export async function removeTags(box: Element): Promise<boolean> {
  const added = () => tagsBeside(box).find(({ text }) => before.has(box) && !before.get(box)?.has(text))
  for (let tag = added(); tag; tag = added()) {
    const { text } = tag
    click(tag.sign, true)
    if (!(await until(() => added()?.text !== text || undefined, 300))) return false
  }
  return true
}

function partsOf(text: string): string[] {
  return text.split(/[;\n]/).map(cleanText).filter(Boolean)
}
