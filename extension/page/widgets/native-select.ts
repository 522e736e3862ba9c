/** The browser's own drop-down lists, single and multiple. */
import { matchOption } from '../../../shared/form/match-option.ts'
import { cleanText } from '../../../shared/text/clean-text.ts'
import { leave, setNative, takeFocus, tell } from '../act.ts'
import type { FoundField } from '../read-form.ts'
import type { Driver } from './driver.ts'

export const nativeSelect: Driver = {
  write(found, value, rung) {
    if (rung > 0) return 'no-more'
    const select = selectOf(found)
    const texts =
      value.type === 'option'
        ? [value.text]
        : value.type === 'options'
          ? value.texts
          : value.type === 'text'
            ? [value.text]
            : value.type === 'number'
              ? [value.text]
              : []
    if (texts.length === 0) return 'kind-mismatch'
    const indexes: number[] = []
    for (const text of texts) {
      const match = matchOption(
        text,
        [...select.options].map((option) => (option.disabled ? '' : cleanText(option.text))),
      )
      if (match.index === undefined) return match.reason
      indexes.push(match.index)
    }
    choose(select, indexes)
    return 'written'
  },
  holds(found, value) {
    const shown = [...selectOf(found).selectedOptions].map((option) => cleanText(option.text))
    const texts = value.type === 'options' ? value.texts : 'text' in value ? [value.text] : []
    const all = texts.every((text) => matchOption(text, shown).index !== undefined)
    return texts.length === shown.length && all ? 'yes' : 'no'
  },
  snapshot: (found) => [...selectOf(found).options].flatMap((option, index) => (option.selected ? [index] : [])),
  restore(found, snapshot) {
    const select = selectOf(found)
    choose(select, snapshot as number[])
    return [...select.options].every((option, index) => option.selected === (snapshot as number[]).includes(index))
  },
  quick: () => true,
}

function selectOf(found: FoundField): HTMLSelectElement {
  return found.control.target as HTMLSelectElement
}

function choose(select: HTMLSelectElement, indexes: readonly number[]): void {
  takeFocus(select)
  if (select.multiple) for (const [index, option] of [...select.options].entries()) option.selected = indexes.includes(index)
  else setNative(select, 'selectedIndex', indexes[0] ?? -1)
  tell(select, 'input')
  tell(select, 'change')
  leave(select)
}
