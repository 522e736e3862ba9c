/** Every text that could name a field, with its source. All are kept; the description takes the most trustworthy as the label. */
import { rawText } from './raw-text.ts'
import { closestOf, isWithin } from './ancestors.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { isPrompt } from './is-prompt.ts'
import { isSelect } from './is-select.ts'
import type { LabelSource } from '../../shared/form/field.ts'
import type { Control } from './control.ts'
import { follows } from './follows.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { trailingName } from './trailing-names.ts'
import { isEndOfScale, isSmaller, isSmallPrint } from './side-texts.ts'
import type { TablePlace } from './table-place.ts'
import { tagsBeside } from './tags.ts'
import { hasRoom, isVisible, parentOf } from './visibility.ts'

export type FoundLabel = { source: LabelSource; text: string }
export type Surroundings = { labels: FoundLabel[]; unit: string; help: string; hint: string }

const UNIT =
  /^(?:[%‰]|người|đồng chí|đ\/c|đảng viên|đv|buổi|lần|cuộc|phút|giờ|điểm|vnđ|(?:nghìn |triệu )?đồng|đ|triệu|tổ chức|cb|chi bộ|lượt|ý kiến|tuổi|văn bản|giấy|ngày|tháng|năm|m2|ha|km)$/iu
/** «HTXSNV (%)» over a column of numbers. */
const RATE_HEAD = /(?:\(\s*%\s*\)|\s%)$/
/** «[27] chi bộ với [1034] đảng viên, trong đó [40]»: what goes on to the next field of a sentence. */
const JOINS = /(?:\s*\)?[,;.]|[,;]?\s+(?:với|và|trong đó|gồm|có|(?:trên|trong)(?: tổng)? số))\s*$/u
const VERB = /(?<!hiện)(?:^|\s)(?:có|gồm|đạt|bằng|chiếm|tiến hành|thực hiện được|đồng chí|tiếp nhận|đã kiểm tra|đã giám sát)$/iu
/** «[28] chính thức, [3] dự bị»: what ends before a field is the end of what the field before it is about. */
const ENDS_OFF = /(?:[,;.]|\s(?:và|với|(?:trên|trong)(?: tổng)? số))$/u
/** «[46] chi bộ với [1386] đảng viên»: what comes before the first field is said of both. */
const SHARES_VERB = /\s(?:và|với)$/u
const JOINS_ONLY = /^\)?[,;.]?\s*(?:với|và|trong đó|gồm|có)?[:,]?$/u
/** What the boxes of a date call themselves. */
const PART = /^(?:day|month|year|ngày|tháng|năm|dd|mm|yyyy)$/i
/** Also within more words: the amount must be written in it. */
const MONEY = /(?:nghìn|ngàn|triệu|tỷ|tr\.?|000)\s?(?:đồng|đ)(?!\p{L})/iu
/** The days of a calendar that is drawn beside its field. */
const CALENDAR = /(?:(?<!\d)\d{1,2}\s+){14}/
/** «Kinh phí khen thưởng (nghìn đồng)» behind a field is the name of the next one. */
const NAMED_MONEY = /^(?!\(|đơn vị|đvt|tính|ghi|nhập|bằng)\p{L}+(?:\s\p{L}+)+\s*\(/iu
const FORMAT =
  /^(?:(?:giá trị phải|the value must) .*|[dmyhs./\-: ]+|[_.,/:\-\s#0-9%]+|chọn.*|select.*|nhập.*|--.*--|vd[:.].*|ví dụ.*|\.\.\.)$/iu
const HELP =
  '.help-block,.form-text,.hint,.help,.helper,.description,.desc,.note,.text-muted,small,[class*="help"],[class*="hint"],[class*="extra"],[class*="description"]'
/** Words for screen readers inside a label: «, numeric only,». */
const SPOKEN = '.sr-only,.visually-hidden,.screen-reader-text'
const ERROR = '[role=alert],[class*="error"],[class*="invalid"],[class*="counter"],[aria-live]'
/** What a form says of a wrong value, kept for later. */
const MESSAGE = `${ERROR},[class*="-msg"],[class*="message"],[class*="required"]`
/** «B I U» over a field that holds formatted text. */
const TOOLS = '[role=toolbar],[class*="toolbar"],[aria-hidden=true]:not(label)'
/** An explanation under a label, which is no part of the name when there is one. */
const ASIDE = '[class*="hint"],[class*="help"]'

export function findLabels(
  control: Control,
  bound: readonly HTMLLabelElement[],
  place: TablePlace | undefined,
  owners: Owners,
): Surroundings {
  const { target } = control
  const labels: FoundLabel[] = []
  const add = (source: LabelSource, text: string | null | undefined) => {
    const clean = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 400)
    if (hasWords(clean) && !CALENDAR.test(clean) && !labels.some((label) => label.text === clean)) labels.push({ source, text: clean })
  }
  const mayBeOfPart = (node: Node) => node instanceof HTMLLabelElement || (node instanceof Element && control.widget === 'date-parts')
  const isOfPart = (node: Node) => control.parts.length > 1 && mayBeOfPart(node) && PART.test(rawText(node as Element).trim())
  const isGroup =
    control.parts.length > 1 && (control.widget === 'radio-group' || control.widget === 'check-group' || control.widget.startsWith('date-'))
  const own = isGroup ? groupElement(control) : target
  const said = own?.getAttribute('aria-label')?.trim() ?? ''
  // «checkbox-group»: what a library says of itself is nobody's name.
  const spoken = /^[a-z]+(?:-[a-z]+)+$/.test(said) || isPrompt(said) ? '' : said
  for (const label of isGroup ? [] : bound) {
    const text = textOfLabel(label, control)
    // A label around a whole field carries its icons, its units and what is chosen as well: the name that the page gives inside it is shorter.
    add('bound', spoken !== '' && ` ${text} `.includes(` ${spoken} `) ? spoken : text)
  }
  const naming = own ? labelledBy(own) : { title: '', aside: '' }
  if (own) {
    // A box that only calls itself «Ngày» is named by the group of its question.
    const group = PART.test(naming.title) ? target.closest<HTMLElement>('[role=group][aria-labelledby]') : null
    const asked = group && owners.count(group) === 1 ? labelledBy(group).title : ''
    add(isGroup || asked !== '' ? 'group' : 'bound', asked || naming.title)
    for (const part of control.parts) if (!isGroup && part !== own) add('bound', labelledBy(part).title)
    add(isGroup ? 'group' : 'aria', spoken)
  }
  const root = target.getRootNode()
  if (root instanceof ShadowRoot && owners.count(root.host) === 1) {
    add('bound', labelledBy(root.host).title)
    add('aria', attr(root.host, 'aria-label'))
  }
  if (isGroup) add('group', legendOf(control, owners))
  // Of a whole row of a table the cells before it are its head.
  if (isGroup && !control.anchor.matches('tr,[role=row]')) add('group', leadText(control, isOfPart))
  // «Giàng A Páo ×» before a box is what it was given, and no name.
  const tags = isGroup ? [] : tagsBeside(target).map(({ element }) => element)
  const around = besides(control, owners, (node) => isOfPart(node) || tags.includes(node as Element))
  // Small letters before a field explain it, unless nothing else names it.
  const isExplained = around.help !== '' && around.before === around.help
  if (isExplained && (labels.length > 0 || place)) around.before = ''
  else if (isExplained) around.help = ''
  // A heading over a field that has a name right before it, and says that name itself, is only the heading of a part.
  const isNamed = around.before !== '' && labels.some((label) => label.text === around.before)
  if (!isNamed) add('question', around.question)
  if (place) {
    add('row', place.row)
    add('column', place.column)
  }
  if (control.widget === 'check-box') add('beside', around.after || (isInput(target) ? '' : textOf(target)))
  const described = [naming.aside, wordsOf(referred(target, 'aria-describedby'))].filter(Boolean).join(' ')
  // In a table, the number of the row names nothing.
  const isCounter = place !== undefined && /^\(?\d{1,4}\s*[.)]?$/.test(around.before)
  // «Toàn đảng bộ có [27] chi bộ»: the sentence goes on behind its field.
  const trailing = isGroup ? undefined : trailingName(control.anchor, owners)
  if (trailing !== undefined) add('beside', trailing)
  else if (around.distance < 2 && /^[\p{Ll}%]/u.test(around.after) && (VERB.test(around.before) || goesOn(around)))
    add('beside', `${around.before} ${around.after}`)
  else if (around.before === '' && around.lead !== '' && /^\p{Ll}/u.test(around.after)) add('beside', `${around.lead} ${around.after}`)
  else if (around.before !== described && !isCounter) add(around.distance < 2 ? 'beside' : 'above', around.before)
  if (control.widget !== 'check-box' && control.widget !== 'radio-group') add('floating', UNIT.test(around.after) ? '' : around.floating)
  const placeholder = attr(target, 'placeholder') ?? ''
  if (!FORMAT.test(placeholder)) add('placeholder', placeholder)
  add('title', attr(target, 'title'))
  // «Tháng [10] năm [2026]»: a list of years between other fields.
  if (
    isSelect(target) &&
    (labels.every(({ source }) => source === 'beside' || source === 'above') ||
      /(?:^|\s)năm\s*:?\s*$/iu.test(target.previousSibling?.textContent ?? '')) &&
    offersYears(target)
  )
    labels.unshift({ source: 'beside', text: 'Năm' })
  // A page that writes names behind or below its fields: only where nothing else names one.
  if (labels.length === 0 && !/^(?:radio|check)/.test(control.widget))
    add('beside', (isGroup ? '' : around.after) || below(isGroup ? (control.parts.at(-1) as Element) : control.anchor, owners))
  const name = attr(target, 'name') ?? target.id
  add('name', name.replace(/[_.[\]-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2'))
  const help = [...new Set([described, around.help])].filter(Boolean).join(' ')
  // «Số từ 0 đến 1» below its field.
  const range = /^(?:số |giá trị |nhập )*(?:từ )?0 (?:đến|tới|-|–) \d/iu.test(around.after) ? around.after.slice(0, 40) : ''
  const hint = [range, attr(target, 'placeholder'), attr(target, 'data-date-format'), attr(target, 'data-mask'), maskOf(target)]
    .filter(Boolean)
    .join(' ')
    .slice(0, 300)
  return {
    labels: labels.map((label) => withoutHelp(label, around.help)),
    unit:
      (RATE_HEAD.test(place?.column ?? '') ? '%' : place?.unit) ||
      (isUnit(around.after) && !NAMED_MONEY.test(around.after) && !(isSelect(target) && PART.test(around.after)) ? around.after : '') ||
      (isUnit(around.aside) ? around.aside : '') ||
      unitBetween(labels, around.before),
    help: help.slice(0, 400),
    hint,
  }
}

/** «Phải dự» with «không tính ĐV miễn» in small letters inside its name. */
function withoutHelp({ source, text }: FoundLabel, help: string): FoundLabel {
  const name = help !== '' && text.endsWith(` ${help}`) ? text.slice(0, -help.length).trim() : text
  return { source, text: hasWords(name) ? name : text }
}

/** «Tiếp nhận [4] đảng viên chuyển đến»: a few words without a colon, and behind the field more than its unit. */
function goesOn({ before, after }: Around): boolean {
  return before !== '' && !/[:*?)]$/.test(before) && before.split(' ').length <= 4 && after.split(' ').length >= 3 && !isUnit(after)
}

function offersYears({ options }: HTMLSelectElement): boolean {
  const years = [...options].filter(({ text }) => !isPrompt(text))
  return years.length > 1 && years.every(({ text }) => /^\s*20\d\d\s*$/.test(text))
}

function isUnit(text: string): boolean {
  // «[75] % chương trình năm»: of what it is a share.
  return UNIT.test(text) || MONEY.test(text) || /^%\s\p{L}[^.:]{2,30}$/u.test(text)
}

/** «Đảng phí thu được» with «triệu đồng» between it and its field; '' for none. */
function unitBetween(labels: readonly FoundLabel[], before: string): string {
  const rests = labels
    .filter(({ source, text }) => source === 'bound' && before.startsWith(`${text} `))
    .map(({ text }) => before.slice(text.length + 1))
  // A name of several words that asks for money is the field before's, or this one's own.
  const isName = labels.some(({ source, text }) => (source === 'bound' && text === before) || text.startsWith(`${before} `))
  return (UNIT.test(before) && !isName ? before : rests.find(isUnit)) ?? ''
}

/** Of a label around its field, what stands before the field; what cannot be seen is no part of a name. */
function textOfLabel(label: HTMLLabelElement, control: Control): string {
  const isAside = (part: Element) => part !== label && (part.matches(`${ERROR},${SPOKEN},${ASIDE}`) || isUndrawn(part))
  let isPast = false
  const before = textOf(label, (part) => {
    isPast ||= control.parts.some((one) => part === one)
    return isPast || isAside(part)
  })
  // Of a label that is not drawn at all, what is no message.
  return (hasWords(before) ? before : textOf(label, isAside)) || textOf(label, (part) => part !== label && part.matches(MESSAGE))
}

/** Not drawn, or drawn as a picture: icon fonts write words for it. */
function isUndrawn(part: Element): boolean {
  return !part.checkVisibility() || (attr(part, 'aria-hidden') === 'true' && hasWords(rawText(part)))
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function maskOf(target: Element): string {
  return /'(?:mask|alias|inputFormat)':\s*'([^']{1,40})'/.exec(attr(target, 'data-inputmask') ?? '')?.[1] ?? ''
}

/** The group element of radios or boxes, when the page has one: it carries the question's name. */
function groupElement(control: Control): HTMLElement | null {
  const [first, ...others] = control.parts
  const around = first && parentOf(first)
  const group = around && closestOf(around, '[role=radiogroup],[role=group],[role=toolbar],fieldset,[role=list]')
  return group instanceof HTMLElement && others.every((part) => isWithin(part, group)) ? group : null
}

function legendOf(control: Control, owners: Owners): string {
  const fieldset = control.parts[0]?.closest('fieldset')
  if (!fieldset || owners.count(fieldset) > 1) return ''
  const legend = fieldset.querySelector('legend')
  return legend ? textOf(legend) : ''
}

/** The text inside the common element of a group, before its first option. */
function leadText(control: Control, skip: (node: Node) => boolean): string {
  const first = control.parts[0]
  const label = isInput(first) ? first.labels?.[0] : first?.closest('label')
  let at: Element | null | undefined = label?.contains(first ?? null) ? label : first
  if (control.anchor === first) return ''
  for (; at && at !== control.anchor; at = parentOf(at)) {
    const pieces: string[] = []
    let nearest: Node | undefined
    for (let node: Node | null = at.previousSibling; node; node = node.previousSibling) {
      // A heading of the whole part is no question, where one stands nearer.
      const isHeading = nearest !== undefined && node instanceof Element && node.matches(`${HEADING},legend`)
      const text = isHeading || skip(node) || isSmallPrint(node) ? '' : textOf(node)
      if (text !== '') pieces.unshift(text)
      if (text !== '') nearest ??= node
    }
    if (nearest && !isEndOfScale(nearest, control.parts)) return lastSentence(pieces.join(' '))
  }
  return ''
}

/** «[87] /100 điểm. Chi bộ tự xếp loại:» asks only the last. */
function lastSentence(text: string): string {
  return text.replace(/^.*[.;]\s+(?=\p{Lu}[^.;]*:$)/u, '')
}

function referred(element: Element, attribute: string): readonly Element[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = attr(element, attribute)?.split(/\s+/) ?? []
  const named = ids.flatMap((id) => root.getElementById?.(id) ?? element.shadowRoot?.getElementById(id) ?? [])
  // A component may name itself by a part of its own inside; a list that opens names what is chosen in it as well.
  const around = named.filter((found) => !element.contains(found))
  return around.length > 0 ? around : named.slice(0, 1)
}

function wordsOf(elements: readonly Element[]): string {
  return elements
    .map((found) => textOf(found, (part) => part.matches(ERROR)))
    .filter(Boolean)
    .join(' ')
}

/** The name by `aria-labelledby`; where what it refers to begins with a heading, or goes on in smaller letters, the rest explains the question. */
function labelledBy(element: Element): { title: string; aside: string } {
  const all = referred(element, 'aria-labelledby')
  // Beside a name of its own, or a question that is seen, what is only written for readers says what is chosen or how it is answered.
  const seen = all.filter(isVisible)
  const named = element.hasAttribute('aria-label') || seen.some((one) => hasWords(textOf(one))) ? seen : all
  const [first, ...others] = named
  const isSplit =
    first !== undefined &&
    others.length > 0 &&
    (others.every((one) => isSmaller(one, first)) || (first.matches(HEADING) && !others.some((one) => one.matches(HEADING))))
  return isSplit ? { title: wordsOf([first]), aside: wordsOf(others) } : { title: wordsOf(named), aside: '' }
}

const HEADING = '[role=heading],h1,h2,h3,h4,h5,h6'

/** `aside`: small print right before the field, which is not its name; `lead`: what is said of the field before it and of this one as well. */
type Around = Record<'before' | 'lead' | 'aside' | 'after' | 'floating' | 'question' | 'help', string> & { distance: number }

/** Texts before and after the field, going outwards as long as the surroundings hold no other field. */
function besides(control: Control, owners: Owners, skip: (node: Node) => boolean): Around {
  const found: Around = { before: '', lead: '', distance: 0, aside: '', after: '', floating: '', question: '', help: '' }
  let at: Element = control.anchor
  for (let distance = 0; distance < 8; distance++) {
    const holder = parentOf(at)
    const said = found.before === '' ? textBefore(at, owners, distance, skip) : NOTHING
    // «−» of a field that counts up and down is no name.
    const before = hasWords(said.text) ? said : { ...said, text: '' }
    if (found.aside === '') found.aside = before.aside
    if (found.lead === '') found.lead = before.lead
    if (before.text !== '') {
      found.before = before.text
      found.distance = distance
    }
    const after = distance < 4 ? textAfter(at, owners) : ''
    if (found.after === '' && after !== '+') found.after = after
    if (found.floating === '' && after !== '' && distance > 0 && hasRoom(at)) found.floating = after
    // «Đảng viên của chi bộ» before «[46] đồng chí; chính thức [40]»: it names the first of them.
    if (found.before === '' && holder?.tagName === 'DD' && owners.count(holder) > 1 && !hasFieldBefore(at, owners)) {
      found.before = textBefore(holder, owners, 1, skip).text
      found.distance = 1
    }
    if (!holder || owners.count(holder) > 1 || (/^(?:FORM|BODY|TABLE|TBODY|TR|MAIN)$/.test(holder.tagName) && !isLayout(holder, owners)))
      break
    if (found.help === '') {
      const help = [...holder.querySelectorAll(HELP)].find(
        (part) =>
          !part.contains(control.anchor) && !control.anchor.contains(part) && !part.querySelector('label') && !part.closest('label'),
      )
      found.help = help ? textOf(help, (part) => part.matches(ERROR)) : ''
    }
    if (found.question === '') {
      const heading = holder.querySelector(HEADING) ?? boldAbove(at, holder)
      if (heading && !heading.contains(control.anchor)) found.question = textOf(heading, (part) => part.matches(ERROR))
    }
    at = holder
  }
  return found
}

function hasFieldBefore(element: Element, owners: Owners): boolean {
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) if (owners.count(at) > 0) return true
  return false
}

/** Part of a table that only lays out one field, within the place of another table. */
function isLayout(holder: Element, owners: Owners): boolean {
  const table = holder.closest('table')
  return table !== null && owners.count(table) === 1 && table.parentElement?.closest('td') != null
}

/** A question in bold with its explanation below it in plain letters, right before the field. */
function boldAbove(at: Element, holder: Element): Element | undefined {
  if (holder.childElementCount < 3) return undefined
  const before = [...holder.children].filter((child) => follows(child, at) && textOf(child) !== '')
  const [title] = before
  return title && before.length > 1 && !before.slice(1).some(isBold) && isBold(title) ? title : undefined
}

function isBold(element: Element): boolean {
  return [element, element.firstElementChild].some((one) => one && Number(getComputedStyle(one).fontWeight) >= 600)
}

/** The text in the line below, when it is the last of its part or points up. */
function below(element: Element, owners: Owners): string {
  let at: ChildNode | null = element.nextSibling
  while (at && textOf(at) === '' && !(at instanceof Element && owners.count(at) > 0)) at = at.nextSibling
  const text = at ? textOf(at) : ''
  // Two arrows in one line point at two fields.
  if (text.startsWith('↑')) return text.includes('↑', 1) ? '' : text.slice(1)
  return element.parentElement?.lastElementChild === at ? text : ''
}

type Before = { text: string; lead: string; blocked: boolean; aside: string }
const NOTHING: Before = { text: '', lead: '', blocked: true, aside: '' }

/** The nearest text before an element within its parent. Another field in between ends the search: that text is the other's. */
function textBefore(element: Element, owners: Owners, distance: number, skip: (node: Node) => boolean): Before {
  const pieces: string[] = []
  let aside = ''
  for (let node: Node | null = element.previousSibling; node; node = node.previousSibling) {
    if (skip(node)) continue
    if (node instanceof Element) {
      if (owners.count(node) > 0) {
        // «[ ] đã đối chiếu»: what stands right behind a box is its own name.
        const isOfBox = owners.only(node)?.widget === 'check-box'
        const inline = isOfBox ? '' : pieces.join(' ').trim()
        // «[12] người, trong đó nữ: [5]»: the unit of the field before ends at the first separator.
        const cut =
          PARTED.exec(inline) ??
          /^(?:[^,;.–:]{0,25}|\p{Ll}[^,;.–:]{0,60})[,;.–]\s*(.+)$/u.exec(inline) ??
          /^[^.]{0,60}\.\s+(\p{Lu}.*)$/u.exec(inline)
        // «[2] chi bộ chưa họp, gồm: [ ]» asks which they are.
        const isList = LISTS.test(inline)
        const own = isList ? inline : ENDS_OFF.test(inline) ? '' : (cut?.[1] ?? (UNIT.test(inline.replace(JOINS, '')) ? '' : inline))
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
  const text = pieces.join(' ').trim()
  return { text: POINTS_BACK.test(text) ? '' : text, lead: '', blocked: false, aside }
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

function textAfter(element: Element, owners: Owners): string {
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
  const text = pieces
    .join(' ')
    .trim()
    .replace(/^[:*]\s*|[;,.]$/g, '')
    .replace(/\s*\([^()]*$|\.\s+\p{Lu}.*$/u, '')
  // «[ ] % số phải dự; vắng [ ]»: after the separator begins what the next field is about.
  // «[Tháng 10] năm 2026   Ngày lập: [ ]»: so does what ends in a colon.
  // A semicolon parts more than the comma before it: «ý kiến, kiến nghị; đã giải quyết».
  const parted = goesOn
    ? (/^(\p{Ll}{1,7} \p{Ll}{1,7}, \p{Ll}{1,7} \p{Ll}{1,7});\s/u.exec(text)?.[1] ?? text.replace(/[;,]\s.*$|\s+\p{Lu}[^:]*:$/u, ''))
    : text
  return parted.replace(JOINS, '')
}
