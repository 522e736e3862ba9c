/** The words a person reads in a part of a page: without scripts, options, hidden parts and the controls themselves. */
import { attr } from './attr.ts'
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'OPTION',
  'OPTGROUP',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'BUTTON',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
])
const MOST = 400
/** Signs for what copies a table, in letters that nobody reads. */
const SIGNS = /[\u2704\u21a6\u21b5\u{10600}-\u{1077f}]/gu

/** Text of a node, single spaces, at most 400 characters. `skip` leaves out subtrees. */
export function textOf(node: Node, skip?: (element: Element) => boolean): string {
  const parts: string[] = []
  collect(node, parts, skip, 0, [])
  return parts.join('').replace(SIGNS, ' ').replace(/\s+/g, ' ').trim().slice(0, MOST)
}

/** `edges`: inline elements that began or ended since the last text. */
function collect(node: Node, parts: string[], skip: ((element: Element) => boolean) | undefined, depth: number, edges: Element[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? ''
    if (WORD_END.test(parts.at(-1) ?? '') && WORD_START.test(text) && edges.some(isSetApart)) parts.push(' ')
    if (text !== '') edges.length = 0
    parts.push(text)
    return
  }
  if (depth > 12 || parts.length > 200) return
  if (node instanceof Element) {
    if (SILENT.has(node.tagName) || skip?.(node) || isUnseen(node)) return
    if (isBlock(node)) parts.push(' ')
    else edges.push(node)
  }
  // What a page hands into a component is drawn where its slot stands.
  const handed = node instanceof HTMLSlotElement ? node.assignedNodes() : []
  for (const child of handed.length > 0 ? handed : node.childNodes) collect(child, parts, skip, depth + 1, edges)
  if (node instanceof Element) {
    if (isBlock(node)) parts.push(' ')
    else edges.push(node)
  }
}

const WORD_END = /[\p{L}\p{N}]$/u
const WORD_START = /^[\p{L}\p{N}]/u

/** «TỔNG SỐ<small>kể cả …»: style, not a blank, keeps the two texts apart. */
function isSetApart(element: Element): boolean {
  const style = getComputedStyle(element)
  if (style.display !== 'inline' && style.display !== 'contents') return true
  return [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some((size) => Number.parseFloat(size) > 1)
}

/** Cheap signs that an element is not shown; layout is asked elsewhere. */
function isUnseen(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    attr(element, 'role') === 'listbox' ||
    /display:\s*none|visibility:\s*hidden/.test(attr(element, 'style') ?? '')
  )
}

function isBlock(element: Element): boolean {
  return !/^(?:A|B|I|EM|STRONG|SPAN|SMALL|FONT|U|SUP|SUB|MARK)$/.test(element.tagName)
}
