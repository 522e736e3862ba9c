/** What a control holds now, and what it offers, as a person sees it. */
import { rawText } from './raw-text.ts'
import { isSelect } from './is-select.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { cleanText } from '../../shared/text/clean-text.ts'
import { chosenPieces } from './chosen-beside.ts'
import { cellText } from './cell-text.ts'
import type { Control } from './control.ts'
import { isPrompt } from './is-prompt.ts'
import { optionText } from './option-text.ts'
import { richTextOf } from './rich-text-of.ts'
import { shownPieces } from './shown-text.ts'
import { tagsBeside } from './tags.ts'

export type ColumnHead = (part: Element) => string

/** Texts of the options in page order; empty for controls without options and for lists that show them only when open. */
export function readOptions(control: Control, columnHead: ColumnHead): string[] {
  if (control.widget === 'native-select') return optionsOf(control.target as HTMLSelectElement)
  if (control.widget === 'radio-group' || control.widget === 'check-group') return namesOfParts(control.parts, columnHead)
  if (control.widget !== 'pop-up-list') return []
  if (control.twin && control.twin.options.length > 1) return isCoded(control.twin) ? [] : optionsOf(control.twin)
  const inside = attr(control.target, 'role') === 'listbox' ? [...control.target.querySelectorAll('[role=option]')] : []
  // Some draw their list once more where it opens.
  return [...new Set(inside.map((option) => cleanText(rawText(option))))].filter((text) => text !== '' && !isPrompt(text))
}

/** «Mức chất lượng – Tốt», «Tốt, trả lời cho …»: without what all options of one question say. */
function namesOfParts(parts: readonly HTMLElement[], columnHead: ColumnHead): string[] {
  const names = parts.map((part) => cleanText(optionText(part, columnHead(part)).replace(ANSWER_TO, '')))
  const levels = names.map((name) => name.split(LEVEL))
  const [first = [], ...others] = levels
  const shared = others.length === 0 ? 0 : first.findIndex((level, i) => i === first.length - 1 || others.some((one) => one[i] !== level))
  const isShorter = levels.every((one) => one.length > shared)
  return shared > 0 && isShorter ? levels.map((one) => one.slice(shared).join(LEVEL)) : names
}

const LEVEL = ' – '
const ANSWER_TO = /,\s*(?:câu )?trả lời cho\s.*$|,\s*response for\s.*$/iu

function optionsOf(select: HTMLSelectElement): string[] {
  const isNothing = (option: HTMLOptionElement) =>
    (option.value === '' || (option.index === 0 && option.text.trim() !== '')) && isPrompt(option.text)
  const offered = [...select.options].filter((option) => !isNothing(option) && !option.disabled)
  return offered.map(textOfOption)
}

/** Options without words, and codes for values: what a person would read stands in the list that opens. */
export function isCoded(select: HTMLSelectElement): boolean {
  return [...select.options].every(({ text, value }) => text.trim() === '' && /^(?=.*[A-Za-z])[\w.-]{0,20}$|^$/.test(value))
}

/** Some libraries keep marked-up text as the words of an option, or none beside its value. */
export function textOfOption(option: HTMLOptionElement): string {
  return cleanText(option.text.replace(/<[^<>]{1,80}>/g, ' ')) || option.value
}

/** '' when empty; «x» for a checked box; several chosen options joined by «; ». */
export function readControl(control: Control, columnHead: ColumnHead): string {
  const { target } = control
  switch (control.widget) {
    case 'native-select':
      return chosen(target as HTMLSelectElement)
    case 'radio-group':
    case 'check-group': {
      const names = namesOfParts(control.parts, columnHead)
      return names.filter((_, i) => isOn(control.parts[i] as HTMLElement)).join('; ')
    }
    case 'check-box':
      return isOn(target) ? 'x' : ''
    case 'pop-up-list':
      return readPopUp(control)
    case 'date-parts':
      return control.parts
        .map((part) => (isInput(part) ? part.value : isSelect(part) ? part.value && chosen(part) : shownPieces(part).join(' ')))
        .filter(Boolean)
        .join('/')
    case 'date-sections':
      return control.parts.every((part) => part.hasAttribute('aria-valuenow')) ? control.parts.map((part) => rawText(part)).join('/') : ''
    case 'date-button': {
      const text = cleanText(rawText(target))
      return /\d/.test(text) ? text : ''
    }
    case 'grid-cell':
      return cellText(target)
    case 'stepper':
      return attr(target, 'aria-valuenow') ?? ''
    case 'rich-text':
      return cleanText(richTextOf(target))
    case 'file':
      return (target as HTMLInputElement).files?.[0]?.name ?? ''
    default:
      return (
        (target as HTMLInputElement).value ||
        tagsBeside(target)
          .map(({ text }) => text)
          .join('; ')
      )
  }
}

function chosen(select: HTMLSelectElement): string {
  return [...select.selectedOptions]
    .filter((option) => option.value !== '' || !isPrompt(option.text))
    .map(textOfOption)
    .join('; ')
}

function readPopUp(control: Control): string {
  if (control.twin) {
    const drawn = shownPieces(control.anchor).filter((text) => !isPrompt(text))
    // What is drawn counts where the hidden list says nothing: a library may have left it behind.
    return drawn.length > 0
      ? chosen(control.twin) ||
          optionsOf(control.twin)
            .filter((text) => drawn.includes(text))
            .join('; ')
      : ''
  }
  if (attr(control.target, 'role') === 'listbox') {
    const selected = [...control.target.querySelectorAll('[role=option][aria-selected=true]')].map((option) => cleanText(rawText(option)))
    return selected.filter((text) => !isPrompt(text)).join('; ')
  }
  return chosenPieces(control.anchor)
    .filter((text) => text !== attr(control.target, 'aria-label')?.trim())
    .join('; ')
}

const ON = /(?:^|[-_\s])(?:is-)?(?:checked|on|active)(?:$|\s)/

/** Native or ARIA state of a radio, box or switch; of a switch that says nothing, what it is drawn as. */
export function isOn(part: HTMLElement): boolean {
  if (isInput(part)) return part.checked
  const said = attr(part, 'aria-checked') ?? attr(part, 'aria-pressed')
  if (said !== null || part.hasAttribute('role')) return said === 'true'
  return [part, ...(part.shadowRoot?.children ?? [])].some((drawn) => ON.test(attr(drawn, 'class') ?? ''))
}
