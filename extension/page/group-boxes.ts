/** Puts radios and check boxes that answer one question together. Boxes that share no question stay single. */
import { attr } from './attr.ts'
import { INPUT, isInput } from './is-input.ts'
import { rawText } from './raw-text.ts'
import type { Control } from './control.ts'
import { isAskedBefore, questionAround } from './loose-boxes.ts'
import { isVisible, parentOf } from './visibility.ts'

export function groupBoxes(radios: readonly HTMLElement[], boxes: readonly HTMLElement[]): Control[] {
  const controls: Control[] = []
  for (const parts of grouped(radios, radioKey)) controls.push(control('radio-group', 'choice', parts))
  for (const parts of grouped(boxes, (box) => boxKey(box, boxes)))
    controls.push(parts.length > 1 ? control('check-group', 'choices', parts) : control('check-box', 'check', parts))
  return controls
}

function control(widget: Control['widget'], kind: Control['kind'], parts: HTMLElement[]): Control {
  const target = parts[0] as HTMLElement
  return { widget, kind, target, anchor: parts.length > 1 ? commonAncestor(parts) : visibleBox(target), parts }
}

function grouped(parts: readonly HTMLElement[], keyOf: (part: HTMLElement) => unknown): HTMLElement[][] {
  const groups = new Map<unknown, HTMLElement[]>()
  for (const part of parts) {
    const key = keyOf(part)
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return [...groups.values()]
}

const scopes = new WeakMap<Node, Map<string, object>>()

/** Radios of one name in one form are one question for the browser itself, unless a library gave one name to all; without a name their group decides. */
function radioKey(radio: HTMLElement): unknown {
  const near = nearestGroup(radio)
  const group = radio.closest('[role="radiogroup"]') ?? (/radio-?group(?:$|[\s_-])/i.test(near.className) ? near : null)
  const name = attr(radio, 'name') ?? ''
  if (name === '') return group ?? near
  const isOne = [...(group?.querySelectorAll('input') ?? [])].every((other) => other.name === name)
  return (isOne && group) || named((isInput(radio) && radio.form) || radio.getRootNode(), `radio ${name}`)
}

function named(scope: Node, name: string): object {
  const names = scopes.get(scope) ?? new Map<string, object>()
  scopes.set(scope, names)
  const key = names.get(name) ?? {}
  names.set(name, key)
  return key
}

const GROUP =
  'fieldset,[role="group"],[role="radiogroup"],' +
  ['checkbox-group', 'CheckboxGroup', 'radio-group'].map((name) => `[class$="${name}"],[class*="${name} "]`).join()

/** Boxes with one name, or alone together in a named group, are one question; boxes in table cells are one each. */
function boxKey(box: HTMLElement, boxes: readonly HTMLElement[]): unknown {
  if (attr(box, 'role') === 'switch' || !box.matches('input,[role]')) return box
  if (isInput(box) && box.form && box.name !== '' && sharesName(box, box.form)) return named(box.form, `box ${box.name}`)
  if (isInput(box) && box.name.endsWith('[]')) return named(box.getRootNode(), `box ${box.name}`)
  const cell = box.closest('td,[role="gridcell"],[role="cell"]')
  const group = box.closest(`${GROUP},[role="list"]`)
  if (group && holdsOnlyBoxes(group) && !(cell && group.contains(cell))) return group
  return cell ? (listOfBoxes(cell) ?? box) : (questionAround(box, boxes) ?? box)
}

/** Whether other boxes have the same name; servers put a hidden input of that name before each box as well. */
function sharesName(box: HTMLInputElement, form: HTMLFormElement): boolean {
  const same = form.elements.namedItem(box.name)
  return same instanceof RadioNodeList && [...same].filter((one) => isInput(one) && one.type === 'checkbox').length > 1
}

/** A table that holds nothing but boxes, each in a place of its own with its words: how servers lay out the answers to one question. */
function listOfBoxes(cell: Element): Element | undefined {
  const table = cell.closest('table')
  const places = [...(table?.querySelectorAll('td,th') ?? [])].filter(
    (place) => /\p{L}/u.test(rawText(place)) || place.querySelector(FIELD),
  )
  const isAnswer = (place: Element) => {
    const fields = [...place.querySelectorAll<HTMLElement>(FIELD)]
    return fields.length === 1 && fields[0]?.matches('[type=checkbox]') && /\p{L}|^\s*\d{1,2}\/\d{1,2}\s*$/u.test(rawText(place))
  }
  return table && places.length > 1 && places.every(isAnswer) && isAskedBefore(table) ? table : undefined
}

const FIELD = `${INPUT},select,textarea,[role=radio],[role=combobox]`

function holdsOnlyBoxes(group: Element): boolean {
  const others = group.querySelectorAll(`${INPUT}:not([type=checkbox]),select,textarea,[role=radio],[role=combobox]`)
  // «Khác: [ ]» has a box for its words.
  return others.length === 0 || (others.length === 1 && isInput(others[0]) && others[0].type === 'text')
}

function nearestGroup(radio: HTMLElement): Element {
  let at: Element = radio
  for (let depth = 0; depth < 6; depth++) {
    const parent = parentOf(at)
    if (!parent) break
    at = parent
    if (at.querySelectorAll('input[type=radio],[role=radio],[aria-pressed]').length > 1) return at
  }
  return at
}

export function commonAncestor(parts: readonly HTMLElement[]): HTMLElement {
  let at: Element | null = parts[0] ?? null
  while (at && !parts.every((part) => at?.contains(part))) at = parentOf(at)
  return at instanceof HTMLElement ? at : (parts[0] as HTMLElement)
}

/** Design systems hide the real box inside a drawn one: the nearest visible wrapper is what the person sees. */
export function visibleBox(part: HTMLElement): HTMLElement {
  let at: Element | null = part
  for (let depth = 0; at && depth < 4; depth++, at = parentOf(at)) if (at instanceof HTMLElement && isVisible(at)) return at
  return part
}
