/** Every text that could name a field, with its source. All are kept; the description takes the most trustworthy as the label. */
import type { LabelSource } from '../../shared/form/field.ts'
import { attr } from './attr.ts'
import type { Control } from './control.ts'
import { isInput } from './is-input.ts'
import { isPrompt } from './is-prompt.ts'
import { isSelect } from './is-select.ts'
import { hasWords, UNIT } from './label-parts.ts'
import { groupElement, labelledBy, leadText, legendOf, referred, textOfLabel, wordsOf } from './named-by.ts'
import type { Owners } from './owners.ts'
import { textOf } from './page-text.ts'
import { rawText } from './raw-text.ts'
import type { TablePlace } from './table-model.ts'
import { tagsBeside } from './tags.ts'
import { type Around, below, besides } from './text-around.ts'
import { trailingName } from './trailing-names.ts'

export type FoundLabel = { source: LabelSource; text: string }
export type Surroundings = { labels: FoundLabel[]; unit: string; help: string; hint: string }

/** «HTXSNV (%)» over a column of numbers. */
const RATE_HEAD = /(?:\(\s*%\s*\)|\s%)$/
const VERB = /(?<!hiện)(?:^|\s)(?:có|gồm|đạt|bằng|chiếm|tiến hành|thực hiện được|đồng chí|tiếp nhận|đã kiểm tra|đã giám sát)$/iu
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

function maskOf(target: Element): string {
  return /'(?:mask|alias|inputFormat)':\s*'([^']{1,40})'/.exec(attr(target, 'data-inputmask') ?? '')?.[1] ?? ''
}
