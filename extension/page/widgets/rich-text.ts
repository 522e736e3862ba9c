/** Editable regions without an input. Typed by the browser itself, because editors listen to what it announces beforehand. */
import type { FieldValue } from '../../../shared/form/field-value.ts'
import { writeDate } from '../../../shared/form/parse-date-parts.ts'
import { sameNumber } from '../../../shared/form/same-number.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { deepActive, leave, takeFocus, tell } from '../act.ts'
import type { FoundField } from '../read-form.ts'
import { richTextOf } from '../rich-text-of.ts'
import { holdsTags, removeTags, tagTexts } from '../type-tags.ts'
import type { Driver } from './driver.ts'

export const richText: Driver = {
  write(found, value, rung) {
    const text = textOf(value)
    if (text === undefined) return 'kind-mismatch'
    if (rung === 0) return replaceAll(found, text) ? 'written' : 'not-accepted'
    if (rung > 1) return 'no-more'
    found.control.target.textContent = text
    tell(found.control.target, 'input', text)
    leave(found.control.target)
    return 'written'
  },
  holds(found, value) {
    const shown = cleanText(richTextOf(found.control.target))
    if (shown === cleanText(textOf(value) ?? '?')) return 'yes'
    if (shown === '' && holdsTags(found.control.target, textOf(value) ?? '')) return 'yes'
    // A page may part the thousands when the region is left.
    const same = value.type === 'number' ? sameNumber(shown, value.plain) : 'other'
    return same === 'same' ? 'yes' : same === 'other' ? 'no' : 'unclear'
  },
  snapshot: ({ control }) => [richTextOf(control.target), ...tagTexts(control.target)],
  async restore(found, snapshot) {
    const [before = '', ...tags] = snapshot as readonly string[]
    const isUntagged = await removeTags(found.control.target, tags)
    replaceAll(found, before)
    return isUntagged && cleanText(richTextOf(found.control.target)) === cleanText(before)
  },
  quick: () => true,
}

/** A region takes any writing: a day stands in it as people here write it. */
function textOf(value: FieldValue): string | undefined {
  if (value.type === 'date') return writeDate(value.iso, value.order ?? 'dmy', '/')
  return value.type === 'text' || value.type === 'number' || value.type === 'time' || value.type === 'option' ? value.text : undefined
}

function replaceAll({ control: { target } }: FoundField, text: string): boolean {
  takeFocus(target)
  if (deepActive(target) !== target && !target.contains(deepActive(target))) return false
  const range = target.ownerDocument.createRange()
  range.selectNodeContents(target)
  const selection = target.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  const done = text === '' ? target.ownerDocument.execCommand('delete') : target.ownerDocument.execCommand('insertText', false, text)
  leave(target)
  return done
}
