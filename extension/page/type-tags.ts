/** Several names in one box that makes a token of each: typed one by one, read back from the tokens, and taken away by their signs. */
import { cleanText } from '../../shared/text/clean-text.ts'
import { click, key, leave, setNative, takeFocus, tell } from './act.ts'
import { rawText } from './raw-text.ts'
import type { FoundField } from './read-form.ts'
import { tagsBeside } from './tags.ts'
import { until } from './wait.ts'
import type { Writable } from './write-text.ts'

/** The tokens that stand beside a box; none beside most. */
export function tagTexts(box: Element): string[] {
  return tagsBeside(box).map(({ text }) => text)
}

/** Whether the tokens beside an emptied box are those of a text, «Giàng A Páo; Quàng Thị Hiền», and no others. */
export function holdsTags(box: HTMLElement, text: string): boolean {
  const tags = tagTexts(box)
  const rest = 'value' in box ? String(box.value) : rawText(box)
  // Some boxes part what is typed at its commas as well.
  return rest.trim() === '' && tags.length > 0 && [/[;\n]/, /[,;\n]/].some((sign) => tags.join('\n') === partsOf(text, sign).join('\n'))
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

/** Takes away all tokens but those that were there before; true when nothing is left of what was added. */
export async function removeTags(box: Element, before: readonly string[]): Promise<boolean> {
  const added = () => tagsBeside(box).find(({ text }) => !before.includes(text))
  for (let tag = added(); tag; tag = added()) {
    const { text } = tag
    click(tag.sign, true)
    if (!(await until(() => added()?.text !== text || undefined, 300))) return false
  }
  return true
}

function partsOf(text: string, sign = /[;\n]/): string[] {
  return text.split(sign).map(cleanText).filter(Boolean)
}
