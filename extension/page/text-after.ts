/** The text behind a field, as far as it is about this field and not about the next. */
import { ERROR, HELP, unitBeforeColon, withoutDots } from './label-parts.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'

/** «[27] chi bộ với [1034] đảng viên, trong đó [40]»: what goes on to the next field of a sentence. */
export const JOINS = /(?:\s*\)?[,;.]|[,;]?\s+(?:với|và|trong đó|gồm|có|(?:trên|trong)(?: tổng)? số))\s*$/u

export function textAfter(element: Element, owners: Owners): string {
  const pieces: string[] = []
  let goesOn = false
  for (let node: Node | null = element.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element) {
      goesOn = owners.count(node) > 0
      if (goesOn || node.tagName === 'BR') break
      if (node.matches(ERROR) || node.matches(HELP)) continue
      const text = textOf(node)
      if (text !== '') pieces.push(text)
      if (text !== '' && pieces.length > 0) break
    } else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) pieces.push(node.nodeValue.trim())
  }
  const text = withoutDots(pieces.join(' '))
    .replace(/^[:*]\s*|[;,.]$/g, '')
    .replace(/\s*\([^()]*$|\.\s+\p{Lu}.*$/u, '')
  // «[ ] % số phải dự; vắng [ ]»: after the separator begins what the next field is about.
  // «[Tháng 10] năm 2026   Ngày lập: [ ]»: so does what ends in a colon.
  // A semicolon parts more than the comma before it: «ý kiến, kiến nghị; đã giải quyết».
  const parted = goesOn
    ? (unitBeforeColon(text)?.unit ??
      /^(\p{Ll}{1,7} \p{Ll}{1,7}, \p{Ll}{1,7} \p{Ll}{1,7});\s/u.exec(text)?.[1] ??
      text.replace(/[;,]\s.*$|\s+\p{Lu}[^:]*:$/u, ''))
    : text
  return parted.replace(JOINS, '')
}
