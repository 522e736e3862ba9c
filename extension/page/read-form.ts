/** Reads the form of a document: every control as a field, and the controls themselves for the one who will fill them. */
import { shareDateHints } from '../../shared/form/date-hints.ts'
import { attr } from './attr.ts'
import { isInput } from './is-input.ts'
import { nameRatesBehind } from '../../shared/form/rates-behind.ts'
import type { Field, LabelSource } from '../../shared/form/field.ts'
import { foldText } from '../../shared/text/fold-text.ts'
import { bindLabels } from './bound-labels.ts'
import type { Control } from './control.ts'
import { fieldAccess } from './field-access.ts'
import { findControls } from './find-controls.ts'
import { findLabels, type FoundLabel } from './find-labels.ts'
import { findFolds, foldsAround } from './folds/find-folds.ts'
import { isOfParts } from './find-stepper.ts'
import { makeOwners, type Owners } from './owners.ts'
import { pickerAround } from './picker-around.ts'
import { type ColumnHead, readControl, readOptions } from './read-control.ts'
import { findSections } from './sections.ts'
import type { TablePlace } from './table-model.ts'
import { makeTablePlaces, placeOfParts } from './table-place.ts'
import { inOneLook, parentOf } from './visibility.ts'

export type FoundField = {
  field: Field
  control: Control
  /** What the page shows now, as in `Field.value`. */
  shown(): string
  /** Texts of the options now, as in `Field.options`; of radios and boxes one per part. */
  options(): string[]
  /** The largest element around the control that holds no other field: where the page puts its marks and hidden copies. */
  holder: Element
  /** Keys of the folds that must be open for it to be shown, outermost first. */
  folds: string[]
}

/** More fields than any report form has: what lies behind is left unread, and the reading says so by its length. */
const MOST = 6000

export function readForm(root: Document): FoundField[] {
  return inOneLook(() => findFields(root))
}

function findFields(root: Document): FoundField[] {
  const controls = findControls(root).slice(0, MOST)
  const owners = makeOwners(controls)
  const labels = bindLabels(root, controls, owners)
  const { folds, byPanel } = findFolds(root)
  const sections = findSections(root, controls, owners, folds)
  const tablePlace = makeTablePlaces(owners)
  const columnHead: ColumnHead = (part) => tablePlace(part)?.column ?? ''
  const ordinals = new Map<string, number>()
  const read = controls.map((control, index) => {
    const ownPlace = tablePlace(control.anchor) ?? (control.parts.length > 1 ? placeOfParts(control.parts, tablePlace) : undefined)
    const isMatrixRow = control.widget === 'radio-group' && control.parts.length > 1 && control.anchor.closest('td,th,[role=cell]') === null
    const rowPlace = isMatrixRow ? tablePlace(control.parts[0] as HTMLElement) : undefined
    const around = findLabels(control, labels.get(control) ?? [], ownPlace ?? (rowPlace && { ...rowPlace, column: '' }), owners)
    const isOwn = ownPlace !== undefined && isNamedInCell(control, ownPlace, around.labels, owners)
    const place = isOwn ? { ...ownPlace, row: '', column: '' } : ownPlace
    const found = isOwn ? { ...around, labels: around.labels.filter(({ source }) => source !== 'row' && source !== 'column') } : around
    const options = readOptions(control, columnHead)
    const named = found.labels.filter(({ text }) => (control.kind === 'check' ? !STATES.test(text) : !options.includes(text)))
    // The text of the first option is not what its group is called.
    const own = chooseLabel(named.some(({ source }) => source !== 'name') ? named : found.labels, place)
    // A question over options that bring a field of their own («Khác: [ ]») is the heading of both.
    const isNameless = control.parts.length > 1 && found.labels.every(({ source }) => source === 'name')
    const label =
      (isNameless && sections.get(control)?.at(-1)) || (isMatrixLine(control) ? withRow(own, place?.row ?? rowPlace?.row ?? '') : own)
    const section = [
      ...(sections.get(control) ?? []),
      ...(place?.section ? [place.section] : []),
      ...(place?.parent ? [place.parent] : []),
      ...(rowPlace?.section ? [rowPlace.section] : []),
    ].filter((text) => text !== label)
    const shownBy = foldsAround(control.anchor, byPanel).map((fold) => fold.key)
    const key = [...shownBy.slice(-1), foldText(section.at(-1) ?? ''), foldText(label), control.kind].join(' | ').slice(0, 500)
    const ordinal = (ordinals.get(key) ?? 0) + 1
    ordinals.set(key, ordinal)
    const value = readControl(control, columnHead)
    const field: Field = {
      id: `f${index}`,
      kind: control.kind === 'date' && ONLY_TIME.test(label.normalize('NFC')) ? 'time' : control.kind,
      label,
      labels: found.labels.slice(0, 20),
      row: place?.row ?? '',
      column: place?.column ?? '',
      section: section.slice(0, 12),
      unit: found.unit.slice(0, 80),
      help: [found.help, place?.aside].filter(Boolean).join(' ').slice(0, 400),
      hint: found.hint,
      name: (attr(control.target, 'name') ?? control.target.id).slice(0, 300),
      required: isRequired(control, found.labels),
      value: value.slice(0, 20_000),
      options: options.slice(0, 5000).map((text) => text.slice(0, 5000)),
      limits: limitsOf(control),
      access: fieldAccess(control, label),
      onChange: reloadsPage(control) ? 'reload' : 'nothing',
      undoable: (value !== '' && !isOfParts(control)) || comesBackEmpty(control),
      key: `${key} | ${ordinal}`,
    }
    return {
      field,
      control,
      shown: () => readControl(control, columnHead),
      options: () => readOptions(control, columnHead),
      holder: holderOf(control, owners),
      folds: shownBy,
    }
  })
  const hinted = nameRatesBehind(shareDateHints(read.map(({ field }) => field)))
  return read.map((one, i) => ({ ...one, field: hinted[i] ?? one.field }))
}

/** Radios or boxes each in a cell of its own: one question over several lines, each about something. */
function isMatrixLine({ parts }: Control): boolean {
  const [first, second] = parts.map((part) => part.closest('td,th,[role=gridcell],[role=cell]'))
  return Boolean(first && second && first !== second)
}

function withRow(label: string, row: string): string {
  if (row === '' || label === '' || foldText(label).includes(foldText(row)) || foldText(row).includes(foldText(label))) return label
  return `${label.replace(/[\s?:*]+$/u, '')} – ${row}`.slice(0, 400)
}

/** «Năm: | [ ] Ngày lập: [ ]»: of several fields in one cell beside a name, those that have a text of their own before them; «Người ký: [ ]» in a line below a table. */
function isNamedInCell(control: Control, { row, column }: TablePlace, labels: readonly FoundLabel[], owners: Owners): boolean {
  const gridCell = control.anchor.closest('td,th,[role=cell]')
  if (!gridCell) return false
  const aside = labels.find(({ source }) => source === 'beside')
  const isOfLine = row === '' ? column !== '' && (aside?.text.endsWith(':') ?? false) : column === '' && owners.count(gridCell) > 1
  if (!isOfLine) return false
  return (
    aside !== undefined &&
    /\p{L}{3}/u.test(aside.text) &&
    aside.text !== row &&
    gridCell.textContent?.includes(aside.text.slice(0, 20)) === true
  )
}

function holderOf(control: Control, owners: Owners): Element {
  let at: Element = control.anchor
  for (let depth = 0; depth < 6; depth++) {
    const parent = parentOf(at)
    if (!parent || owners.count(parent) > 1 || /^(?:FORM|BODY|MAIN|TR|TABLE)$/.test(parent.tagName)) break
    at = parent
  }
  return at
}

/** What a switch calls its two sides is not its name. */
const STATES = /^(?:(?:no|yes|on|off|có|không|bật|tắt|đúng|sai)[\s/|]*)+$/iu

const ORDER: LabelSource[] = [
  'bound',
  'group',
  'question',
  'row',
  'beside',
  'aria',
  'above',
  'floating',
  'title',
  'placeholder',
  'column',
  'name',
]

/** In a table the row and the column name the field together, also where a label for readers repeats one of them. */
function chooseLabel(labels: readonly FoundLabel[], place: TablePlace | undefined): string {
  const row = labels.find((label) => label.source === 'row')
  const column = labels.find((label) => label.source === 'column')
  const all = ORDER.flatMap((source) => labels.find((label) => label.source === source) ?? [])
  // «Datepicker input»: what a library says of itself, where the page has words of its own.
  const isForeign =
    all[0]?.source === 'aria' && !MARKED.test(all[0].text) && all.some(({ source, text }) => source !== 'name' && MARKED.test(text))
  const best = isForeign ? all.find(({ source }) => source !== 'aria') : all[0]
  if (place?.row && place.column && best && [place.row, place.column].some((head) => foldText(head) === foldText(best.text)))
    return `${place.row} – ${place.column}`.slice(0, 400)
  // «Thời gian [từ| ]»: what stands in the box of a group goes on from the label of the group.
  const aside = labels.find((label) => label.source === 'beside')
  if (best?.source === 'bound' && aside && /^\S+(?:\s\S+){0,2}$/.test(aside.text) && !best.text.includes(aside.text))
    return `${best.text} ${aside.text}`
  const joined =
    best?.source === 'row' && column
      ? `${row?.text} – ${column.text}`
      : best?.source === 'aria' && row && column
        ? `${row.text} – ${column.text}`
        : best?.text
  return (joined ?? '').slice(0, 400)
}

/** A picker that takes a time says so only by its name. */
const ONLY_TIME = /^\s*(?:(?:bắt đầu|kết thúc|khai mạc|bế mạc) (?:lúc|hồi)|(?:mấy )?giờ(?!\p{L})(?!.*ngày))/iu
/** Letters that no English word has. */
const MARKED = /[^\P{L}a-z]/iu

/** A radio group, a list without a clear button, and calendars may keep what was chosen in them; nobody can press a box back to being neither on nor off. */
function comesBackEmpty({ widget, kind, target }: Control): boolean {
  if (widget === 'check-box' && (attr(target, 'aria-checked') === 'mixed' || (isInput(target) && target.indeterminate))) return false
  if (widget === 'radio-group' || widget === 'pop-up-list' || widget === 'date-button' || widget === 'stepper') return false
  return !(isInput(target) && (target.readOnly || (kind === 'date' && pickerAround(target) !== undefined)))
}

function isRequired(control: Control, labels: readonly FoundLabel[]): boolean {
  const marked = control.parts.some((part) => part.matches(':required') || attr(part, 'aria-required') === 'true')
  return marked || labels.some((label) => label.source !== 'name' && /\*\s*$|^\s*\*|\(\*\)|bắt buộc/u.test(label.text))
}

function limitsOf(control: Control): Field['limits'] {
  const { target } = control
  const read = (name: string) => (attr(target, name) ?? '').slice(0, 80)
  const maxLength = isInput(target) || target instanceof HTMLTextAreaElement ? target.maxLength : -1
  const isNative = isInput(target)
  const step = isNative && target.type === 'number' ? read('step') || '1' : ''
  return {
    maxLength: maxLength >= 0 && control.widget === 'text' ? maxLength : null,
    min: read('min') || read('aria-valuemin'),
    max: read('max') || read('aria-valuemax'),
    step,
    pattern: isNative ? (attr(target, 'pattern') ?? '').slice(0, 1000) : '',
  }
}

/** The page's own inline handler sends the form or goes elsewhere when this field changes. */
function reloadsPage(control: Control): boolean {
  return control.parts.some((part) =>
    /submit\s*\(|__doPostBack|location\s*[.=]/.test(`${attr(part, 'onchange') ?? ''} ${attr(part, 'onclick') ?? ''}`),
  )
}
