/** The headings above each field: titles of the page's parts that stand before it, and names of the groups around it. */
import { isWithin } from './ancestors.ts'
import { attr } from './attr.ts'
import { blockHeads } from './block-heads.ts'
import { findCaptions } from './captions.ts'
import type { Control } from './control.ts'
import type { Fold } from './folds/fold.ts'
import { follows } from './follows.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { parentOf } from './visibility.ts'

const HEADING =
  'h1,h2,h3,h4,h5,h6,[role=heading],[role=separator],legend,summary,caption,[slot=header],[slot=heading],[slot=title],.box-title,.card-title,.panel-title,' +
  '[class*="card-head"],[class*="card__header"],[class*="panel-head"],[class*="divider"],[class*="section-title"],[class*="page-title"],[class*="group-title"],[class*="question-text"],[class*="__title"]'
/** Bold text that stands alone is a heading only where it is numbered like one or names a time: a label may be bold as well. */
const BOLD = 'p > b:only-child,p > strong:only-child,div > b:only-child,div > strong:only-child'
const NUMBERED = /^(?:[IVX]{1,4}|[A-Z]|Phần .{1,6}|Mục .{1,4})[.):–-]\s/u
const TIMED =
  /^(?:(?:số liệu|kết quả|thực hiện)\s+)?(?:trong\s+)?(?:cùng kỳ|(?:tháng|quý|năm|kỳ)\s+(?:này|trước|nay|ngoái|báo cáo|liền trước)|lũy kế)(?!\p{L}).{0,30}$/iu

/** `count`: the letter or number that it begins with, told apart by kind. */
type Heading = { level: number; text: string; scope: Element; count: { kind: number; sign: string } | undefined }

/**
 * Outermost first, at most six. A heading that stands over one field alone is that field's label and not a section, unless the field has a label of its own; a tab is one
 * over whatever it shows.
 */
export function findSections(root: Document, controls: readonly Control[], owners: Owners, folds: readonly Fold[]): Map<Control, string[]> {
  const headings = new Map<Element, Heading>()
  const scopes = new Set<Document | ShadowRoot>([root])
  // A component around fields draws its heading inside itself.
  const seen = new Set<Element>()
  for (const control of controls)
    for (let at: Element | null = control.target; at && !seen.has(at); at = parentOf(at)) {
      seen.add(at)
      if (at.parentNode instanceof ShadowRoot) scopes.add(at.parentNode)
    }
  const captions = findCaptions(controls, owners)
  const heads = new Set(blockHeads(controls, owners))
  const openers = new Map<Element, Fold>(folds.filter(({ opener }) => !opener.closest(HEADING)).map((fold) => [fold.opener, fold]))
  const sheets = folds.flatMap(({ isDialog, panel }) => (isDialog && panel ? [panel] : []))
  for (const scope of scopes) {
    const known = [
      ...new Set([
        ...scope.querySelectorAll(HEADING),
        ...[...scope.querySelectorAll(BOLD)].filter(isBoldHeading),
        ...[...heads, ...openers.keys()].filter((head) => head.getRootNode() === scope),
      ]),
    ]
    const own = [...captions.keys()].filter(
      (caption) => caption.getRootNode() === scope && (owners.count(caption) > 0 || !known.some((one) => caption.contains(one))),
    )
    for (const heading of [...known, ...own].sort((a, b) => (follows(a, b) ? -1 : 1))) {
      const fold = openers.get(heading)
      // The button of a sheet says what it does, the sheet what it is.
      if (fold?.name && !fold.isDialog && fold.panel && owners.count(fold.panel) > 0)
        headings.set(heading, { level: 0, text: fold.name, scope: fold.panel, count: countOf(fold.name) })
      if (fold || heading.querySelector('[role=tab]')) continue
      const spoken = captions.get(heading)
      const isGroup = owners.count(heading) > 0
      if ((isGroup && spoken === undefined) || heading.parentElement?.closest(HEADING)) continue
      const sheet = sheets.find((panel) => panel.contains(heading))
      const held = isGroup ? heading : holderOf(heading, owners)
      const holder = sheet && held?.contains(sheet) ? sheet : held
      const text = spoken ?? (textOf(heading) || textOfOpener(heading))
      if (holder && text !== '' && (owners.count(holder) > 1 || (heading.matches(HEADING) && isNamedApart(heading, holder, owners))))
        headings.set(heading, { level: levelOf(heading), text, scope: holder, count: countOf(text) })
    }
  }
  const ordered = [...headings.entries()]
  const result = new Map<Control, string[]>()
  for (const control of controls) result.set(control, sectionsOf(control, ordered))
  return result
}

function isBoldHeading(bold: Element): boolean {
  const text = textOf(bold)
  return (NUMBERED.test(text) || TIMED.test(text)) && textOf(bold.parentElement as Element) === text
}

/** Whether the one field below a heading has a label of its own that says something else. */
function isNamedApart(heading: Element, holder: Element, owners: Owners): boolean {
  const labels = (owners.only(holder)?.target as Partial<HTMLInputElement> | undefined)?.labels ?? []
  return [...labels].some((label) => follows(heading, label) && !['', textOf(heading)].includes(textOf(label)))
}

/** The heading of a part that opens and closes is a button. */
function textOfOpener(heading: Element): string {
  const opener = heading.querySelector(':scope > button,:scope > [role=button]')
  return opener ? ([...opener.childNodes].map((node) => textOf(node)).find((text) => /\p{L}{2}/u.test(text)) ?? '') : ''
}

function sectionsOf(control: Control, headings: readonly [Element, Heading][]): string[] {
  const stack: Heading[] = []
  for (const [element, heading] of headings) {
    const place = placeBeside(control.target, element)
    if (!place || !follows(element, place)) continue
    if (!isWithin(control.target, heading.scope)) continue
    while (stack.length > 0 && (stack.at(-1)?.scope === heading.scope ? (stack.at(-1)?.level ?? 0) >= heading.level : false)) stack.pop()
    // «B.» ends «A.», wherever both stand.
    const { count } = heading
    const sibling = stack.findIndex((one) => count && one.count?.kind === count.kind && one.count.sign !== count.sign)
    if (sibling >= 0) stack.splice(sibling)
    stack.push(heading)
  }
  return stack.slice(-6).map((heading) => heading.text)
}

const COUNTS = [/^([IVX]{1,4})[.):]\s/u, /^([A-H])[.):]\s/u, /^(?:phần|mục|biểu)\s+(\S{1,4})[.):]?\s/iu]

function countOf(text: string): Heading['count'] {
  const signs = COUNTS.map((count) => count.exec(text.normalize('NFC'))?.[1])
  const kind = signs.findIndex((sign) => sign !== undefined)
  return kind < 0 ? undefined : { kind, sign: signs[kind] as string }
}

/** Where the field stands in the heading's own tree: itself, or the component that it lies in. */
function placeBeside(target: Element, heading: Element): Element | undefined {
  const root = heading.getRootNode()
  for (let at: Element | null = target; at; at = parentOf(at)) if (at.getRootNode() === root) return at
  return undefined
}

/** Undefined for a heading that is not drawn, over nothing that is read: that of a tab that is shut heads no other. */
function holderOf(heading: Element, owners: Owners): Element | undefined {
  const isDrawn = heading.checkVisibility()
  for (let at = parentOf(heading); at; at = parentOf(at)) {
    if (owners.count(at) > 0) return at
    if (!isDrawn && at.matches('[role=tabpanel],[class*="tab-pane"]')) return undefined
  }
  return undefined
}

function levelOf(heading: Element): number {
  const tag = /^H([1-6])$/.exec(heading.tagName)
  if (tag) return Number(tag[1])
  return Number(attr(heading, 'aria-level') ?? (heading.tagName === 'LEGEND' ? 5 : 4))
}
