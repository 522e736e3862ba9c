/** Buttons that add a row to a repeating part of a form, and the rows that are there. Finding presses nothing. */
import { rawText } from './raw-text.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import type { FoundField } from './read-form.ts'
import { isVisible, parentOf } from './visibility.ts'

export type Adder = {
  button: HTMLElement
  /** «+» for a button without a text. */
  text: string
  /** Fields of each row of the part that it lengthens, equal rows only, in page order; empty when no rows are recognised. */
  rows: FoundField[][]
}

const ADDS =
  /^(?:\+ )?(?:them|add)(?: (?:moi|mot|another|new))?(?: (?:dong|hang|muc|nhom|nguoi|thanh vien|dang vien|chi bo|ban ghi|row|item|entry|line))?\b.{0,30}$/
const ADDS_BY_CLASS = /(?:^|[-_ ])(?:add-repeat|add-row|row-add|add-item|datagrid-add|matrixdynamic__add)/i
const MOST = 10

/** In page order, of equal texts the first. */
export function findAdders(root: Document, fields: readonly FoundField[]): Adder[] {
  const adders = new Map<string, Adder>()
  for (const button of root.querySelectorAll<HTMLElement>('button,[role=button],a.btn,input[type=button]')) {
    if (adders.size >= MOST) break
    const shown = (isInput(button) ? button.value : rawText(button)).replace(/\s+/g, ' ').trim()
    const name = foldText(shown || (attr(button, 'aria-label') ?? attr(button, 'title') ?? ''))
    if (!(ADDS.test(name) || ADDS_BY_CLASS.test(button.className)) || !isVisible(button)) continue
    const text = (shown || '+').slice(0, 60)
    if (!adders.has(text)) adders.set(text, { button, text, rows: equalRows(rowsBeside(button, fields)) })
  }
  return [...adders.values()]
}

/** The rows of the nearest part with fields: before the button, else after it. */
function rowsBeside(button: HTMLElement, fields: readonly FoundField[]): FoundField[][] {
  const inside = (element: Element) => fields.filter(({ control }) => element.contains(control.anchor))
  for (let at: Element | null = button, depth = 0; at && depth < 5; at = parentOf(at), depth++) {
    for (const step of ['previousElementSibling', 'nextElementSibling'] as const)
      for (let beside = at[step]; beside; beside = beside[step]) {
        const own = inside(beside)
        if (own.length === 0) continue
        const lines = linesOf(beside, inside)
        // The button may stand at the end of the lines themselves.
        const level = [...(beside.parentElement?.children ?? [])].map(inside).filter((line) => askedFor(line) === askedFor(own))
        return lines.length > 1 ? lines : level.length > 1 ? level : lines
      }
  }
  return []
}

function linesOf(part: Element, inside: (element: Element) => FoundField[]): FoundField[][] {
  const lines = [...part.querySelectorAll('tr,[role=row]')].map(inside).filter((line) => line.length > 0)
  if (lines.length > 0) return lines
  for (let at = part; ; ) {
    const children = [...at.children].filter((child) => inside(child).length > 0)
    const [only] = children
    if (children.length === 1 && only && inside(only).length > 1) at = only
    else return repeats(children.map(inside)) ? children.map(inside) : [inside(at)]
  }
}

/** Children are rows when they ask for the same; else all of them together are one row. */
function repeats(lines: readonly FoundField[][]): boolean {
  return lines.length > 1 && new Set(lines.map(askedFor)).size === 1
}

/** The last row, and those above it that ask for the same. */
function equalRows(lines: readonly FoundField[][]): FoundField[][] {
  const last = lines.at(-1)
  return last ? lines.filter((line) => askedFor(line) === askedFor(last)) : []
}

function askedFor(line: readonly FoundField[]): string {
  return line.map(({ field }) => `${field.kind} ${foldText(field.column || field.label).replace(/\d+/g, '#')}`).join(' | ')
}
