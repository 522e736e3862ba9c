/** «Bằng khen của Tỉnh ủy: [ ] tổ chức đảng; [ ] đảng viên»: a line that begins with what it is about and names each field behind it. */
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

const LONGEST = 40
/** Texts and fields of one line. */
const MOST_PARTS = 24

const GOES_ON = /(?:[;,]|\s(?:và|với))$/u

/** What the line is about, with the words behind this field; undefined in any other line. */
export function trailingName(anchor: Element, owners: Owners): string | undefined {
  const line = lineOf(anchor, owners)
  if (!line) return undefined
  const { texts, own } = line
  const [lead = '', ...names] = texts
  if (names.length < 2 || !/\p{L}.*:$/u.test(lead)) return undefined
  const isName = (text: string, i: number) =>
    /^\p{Ll}[^:;,]*[;,]?$/u.test(text) && text.length <= LONGEST && (i === names.length - 1 || GOES_ON.test(text))
  return names.every(isName) ? `${lead.slice(0, -1)} – ${(names[own] ?? '').replace(GOES_ON, '')}` : undefined
}

/** The texts between the fields of a line, from the one before the first to the one behind the last, and which field is ours. */
function lineOf(anchor: Element, owners: Owners): { texts: string[]; own: number } | undefined {
  let part = anchor
  let holder = parentOf(anchor)
  while (holder && owners.count(holder) === 1) [part, holder] = [holder, parentOf(holder)]
  if (!holder || holder.childNodes.length > MOST_PARTS || holder.matches('tr,[role=row],table,tbody')) return undefined
  const texts = ['']
  let own = -1
  for (const node of holder.childNodes) {
    const count = node instanceof Element ? owners.count(node) : 0
    if (count > 1) return undefined
    if (node === part) own = texts.length - 1
    if (count === 1) texts.push('')
    else texts.push([texts.pop() ?? '', textOf(node)].filter(Boolean).join(' '))
  }
  return { texts, own }
}
