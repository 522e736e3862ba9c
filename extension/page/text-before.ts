/** The nearest text before a field, as far as it is about this field and not about the one before. */
import { ASIDE, ERROR, UNIT, unitBeforeColon, withoutDots } from './label-parts.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { isSmallPrint } from './side-texts.ts'
import { JOINS } from './text-after.ts'

/** «[28] chính thức, [3] dự bị»: what ends before a field is the end of what the field before it is about. */
const ENDS_OFF = /(?:[,;.]|\s(?:và|với|(?:trên|trong)(?: tổng)? số))$/u
/** «[46] chi bộ với [1386] đảng viên»: what comes before the first field is said of both. */
const SHARES_VERB = /\s(?:và|với)$/u
const JOINS_ONLY = /^\)?[,;.]?\s*(?:với|và|trong đó|gồm|có)?[:,]?$/u
/** «B I U» over a field that holds formatted text. */
const TOOLS = '[role=toolbar],[class*="toolbar"],[aria-hidden=true]:not(label)'

export type Before = { text: string; lead: string; blocked: boolean; aside: string }
export const NOTHING: Before = { text: '', lead: '', blocked: true, aside: '' }

/** The nearest text before an element within its parent. Another field in between ends the search: that text is the other's. */
export function textBefore(element: Element, owners: Owners, distance: number, skip: (node: Node) => boolean): Before {
  const pieces: string[] = []
  let aside = ''
  for (let node: Node | null = element.previousSibling; node; node = node.previousSibling) {
    if (skip(node)) continue
    if (node instanceof Element) {
      if (owners.count(node) > 0) {
        // «[ ] đã đối chiếu»: what stands right behind a box is its own name.
        const isOfBox = owners.only(node)?.widget === 'check-box'
        const whole = isOfBox ? '' : withoutDots(pieces.join(' '))
        const inline = unitBeforeColon(whole)?.rest ?? whole
        // «[12] người, trong đó nữ: [5]»: the unit of the field before ends at the first separator.
        const cut =
          PARTED.exec(inline) ??
          /^(?:[^,;.–:]{0,25}|\p{Ll}[^,;.–:]{0,60})[,;.–]\s*(.+)$/u.exec(inline) ??
          /^[^.]{0,60}\.\s+(\p{Lu}.*)$/u.exec(inline)
        // «[2] chi bộ chưa họp, gồm: [ ]» asks which they are.
        const isList = LISTS.test(inline)
        const own = isList ? inline : ENDS_OFF.test(inline) ? '' : (cut?.[1] ?? (UNIT.test(inline.replace(JOINS, '')) ? '' : inline))
        const introduced = pieces.length === 0 ? INTRODUCES.exec(textBehindLast(node, owners))?.[1] : undefined
        if (introduced !== undefined) return { text: introduced, lead: '', blocked: true, aside }
        const lead = SHARES_VERB.test(inline) ? textBefore(node, owners, distance, skip).text : ''
        return { text: JOINS_ONLY.test(own) ? '' : isList ? own : lastOf(own), lead, blocked: true, aside }
      }
      if (/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.tagName) || node.matches(`${ERROR},${TOOLS}`)) continue
      if (/^(?:BR|HR)$/.test(node.tagName) && pieces.length > 0) break
      if (/^H[1-6]$/.test(node.tagName) && distance > 3) break
      const text = textOf(node, (part) => part !== node && part.matches(ASIDE)) || textOf(node)
      const isAside =
        node.matches(ASIDE) || (distance < 4 && isSmallPrint(node) && owners.count(node.previousElementSibling as Element) === 0)
      if (isAside && node.previousElementSibling && textOf(node.previousElementSibling) !== '') {
        aside = aside || text
        continue
      }
      if (text !== '') pieces.unshift(text)
      if (isNamedBehindTitle(pieces, node)) break
      if (text !== '' && !/^(?:SPAN|B|STRONG|I|EM|U|FONT|SUP|SUB|A|SMALL)$/.test(node.tagName)) break
    } else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) {
      pieces.unshift(node.nodeValue.trim())
      if (isNamedBehindTitle(pieces, node)) break
    }
  }
  const text = withoutDots(pieces.join(' '))
  return { text: POINTS_BACK.test(text) ? '' : text, lead: '', blocked: false, aside }
}

/** «… có [12] lượt ý kiến. Hạn chế và cách khắc phục:»: the last sentence before a field of its own line. */
const INTRODUCES = /[.;]\s+(\p{Lu}[^.;:]{3,100}):\s*$/u

/** What a line says behind the last field in it. */
function textBehindLast(line: Element, owners: Owners): string {
  const pieces: string[] = []
  for (let node: Node | null = line.lastChild; node; node = node.previousSibling) {
    if (node instanceof Element && owners.count(node) > 0) break
    pieces.unshift(textOf(node))
  }
  return pieces.join(' ')
}

/** «ý kiến, kiến nghị; đã giải quyết»: what stands behind the last semicolon is the next field's. */
const PARTED = /^\p{Ll}[^.:]*;\s*(\p{L}[^;]*)$/u
const LISTS = /^\p{Ll}[^.;:]{3,60},\s*(?:gồm|cụ thể|đó là)(?: có| các đơn vị| các chi bộ)?\s*:$/u

/** «Biểu xếp loại năm 2026  Đảng bộ: [ ]»: what stands in bold before a name of its own is a title. */
function isNamedBehindTitle(pieces: readonly string[], { previousSibling: before }: Node): boolean {
  const title = before instanceof Text && before.data.trim() === '' ? before.previousSibling : before
  return pieces.length === 1 && /^\p{Lu}[^:]*:$/u.test(pieces[0] ?? '') && isTag(title, /^(?:B|STRONG)$/)
}

function isTag(node: Node | null, tag: RegExp): boolean {
  return node instanceof Element && tag.test(node.tagName)
}

/** «kiến nghị từ các chi bộ, đã giải quyết»: the rest of what a field before is about, then what this one is. */
function lastOf(text: string): string {
  return /^\p{Ll}.*,\s*((?:đã|còn|chưa)\s\p{Ll}.*)$/u.exec(text)?.[1] ?? text
}

/** «↑ người nhập»: the name of what stands before it. */
const POINTS_BACK = /^[↑←]/
