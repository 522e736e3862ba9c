/** Which party cell of a report each field is about. A form that names none is about whichever the person carries over. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { writeOutName } from './short-names.ts'
import { FILLERS } from './fillers.ts'

/** A field that names the very party cell needs fewer words of its own: «Tổng số» in the row of «Chi bộ Thôn 1». */
const NAMED = 1.2

/** `reporter`: the one that the report is about as a whole; '' where it tells of several alike. */
export type Organisations = { byField: ReadonlyMap<Field, string>; several: boolean; reporter: string }

/** Which party cell of the report each field is about, by the words of its row, section and label. Several equally good ones: none. */
export function organisationsIn(rows: readonly ReportRow[], fields: readonly Field[]): Organisations {
  const names = [...new Set(rows.map((row) => row.organisation.trim()).filter(Boolean))]
  const generic = new Set([...KINDS, ...FILLERS])
  const keys = names.map((name) => ({ name, all: wordsOf(name), words: ownWords(name) })).filter((key) => key.words.length > 0)
  const byField = new Map<Field, string>()
  if (names.length < 2) return { byField, several: false, reporter: names[0] ?? '' }
  const found = new Map<string, string>()
  for (const field of fields) {
    const text = [field.row, field.column, field.label, ...field.section].join(' | ')
    if (!found.has(text))
      found.set(
        text,
        bestOrganisation(keys, text) ||
          [field.row, ...field.column.split(' – ')].map((part) => shortened(keys, part, generic)).find(Boolean) ||
          '',
      )
    const name = found.get(text)
    if (name) byField.set(field, name)
  }
  markNeighbours(fields, byField)
  markOthers(fields, byField)
  return { byField, several: true, reporter: reporterOf(rows, names) }
}

/** «Chi bộ ấp Rạch Dừa C», «Chi bộ ấp Rạch Dừa Ngoài» beside «Chi bộ ấp Rạch Dừa»: with a letter, a number or a large word more it is another one, of which the report says nothing. */
function markNeighbours(fields: readonly Field[], byField: Map<Field, string>): void {
  const placesOf = (text: string) => wordsOf(text).filter((word) => !KINDS.has(word))
  const partsOf = ({ row, column, section }: Field) => [row, column, ...section].map(placesOf)
  const extraIn = (part: readonly string[], name: string) => {
    const words = placesOf(name)
    return words.every((word) => part.includes(word)) ? part.filter((word) => !words.includes(word)) : undefined
  }
  const named = new Set(
    [...byField].flatMap(([field, name]) => (partsOf(field).some((part) => extraIn(part, name)?.length === 0) ? [name] : [])),
  )
  for (const field of fields) {
    const name = byField.get(field)
    if (name === undefined || !named.has(name)) continue
    const extras = partsOf(field).flatMap((part) => {
      const extra = extraIn(part, name)
      return extra ? [extra] : []
    })
    const isMore = ([word, ...others]: readonly string[]) =>
      word !== undefined && others.length === 0 && (/^(?:[a-z]|\d{1,2})$/.test(word) || lastOfName(field.row) === word)
    if (extras.length > 0 && extras.every(isMore)) byField.set(field, ANOTHER)
  }
}

/** «Ngoài» in «CB thôn Bãi Ngô Ngoài», as a word of `wordsOf`; '' where a name does not end in a word that begins large. */
function lastOfName(row: string): string {
  const last = /\s(\p{Lu}\p{Ll}*)\s*$/u.exec(row.normalize('NFC'))?.[1] ?? ''
  return wordsOf(last).at(-1) ?? ''
}

/** Of more than half of the values, else the only committee among party cells. */
function reporterOf(rows: readonly ReportRow[], names: readonly string[]): string {
  const committees = names.filter((name) => !PARTY_CELL.test(name.normalize('NFC')))
  return (
    names.find((name) => rows.filter(({ organisation }) => organisation.trim() === name).length * 2 > rows.length) ??
    (committees.length === 1 ? (committees[0] as string) : '')
  )
}

/** A value of another party cell than the one that reports. */
const OF_ANOTHER = 0.5

/** No name has as many. */
const MOST_WORDS = 100

/** A party cell of which the report says nothing. */
const ANOTHER = '?'
const WHOLE = termWord('toàn đảng bộ')
const SUMS: ReadonlySet<string> = new Set([
  ...['tổng', 'cộng', 'tổng cộng', 'toàn', 'chung'].flatMap((word) => labelWords(word).words),
  WHOLE,
])

/** «5. Chi bộ Trạm Y tế» over the same questions as over party cells of the report. */
const PARTY_CELL = /^(?:\d{1,3}[.)]?\s*)?chi bộ\s+\S/iu

/** Where other rows of a column name party cells of the report, a row is about a party cell as well, unless it adds them up. */
function markOthers(fields: readonly Field[], byField: Map<Field, string>): void {
  const place = (field: Field) => `${field.section.join('|')}|${field.column}`
  const columns = new Set([...byField.keys()].flatMap((field) => (namedIn(field, { byField }) === 'row' ? [place(field)] : [])))
  for (const field of fields)
    if (field.row !== '' && !byField.has(field) && columns.has(place(field)) && !labelWords(field.row).words.some((word) => SUMS.has(word)))
      byField.set(field, ANOTHER)
  const asked = new Set([...byField.keys()].flatMap((field) => (field.section.at(-1) ? [field.label] : [])))
  for (const field of fields)
    if (!byField.has(field) && asked.has(field.label) && PARTY_CELL.test(field.section.at(-1)?.normalize('NFC') ?? ''))
      byField.set(field, ANOTHER)
}

/** What tells one party cell from another: «Đồng Tâm» is a name, though both words say little in small letters. */
function ownWords(name: string): readonly string[] {
  const small = new Set(wordsOf(name.normalize('NFC').replace(/(?<!\p{L})\p{Lu}\p{L}*/gu, ' ')))
  return wordsOf(name).filter((word) => !KINDS.has(word) && !(FILLERS.has(word) && small.has(word)))
}

const KINDS: ReadonlySet<string> = new Set(['chi bộ', 'đảng bộ'].map(termWord))

function wordsOf(name: string): readonly string[] {
  return labelWords(writeOutName(name)).words
}

/** «4. Trường THCS» in a row is the one party cell whose name goes on from it («Chi bộ Trường THCS Tiên Lục»); «Ban TC», «PTM» and «V.Mít» are those with these initials. */
function shortened(keys: readonly { name: string; words: readonly string[] }[], text: string, generic: ReadonlySet<string>): string {
  const words = wordsOf(text).filter((word) => !generic.has(word))
  const isEnough = words.length > 1 || [...capitalsIn(text)].some((word) => word.length > 2)
  const held = isEnough ? keys.filter((key) => wordsHeld(text, key.words, generic) === words.length) : []
  return held.length === 1 ? (held[0]?.name ?? '') : ''
}

/** How many words of a text are words of a name, or its initials. */
function wordsHeld(text: string, name: readonly string[], generic: ReadonlySet<string>): number {
  const capitals = capitalsIn(text)
  const initials = name.map((word) => word.charAt(0)).join('')
  const isHeld = (word: string) => !generic.has(word) && (name.includes(word) || (capitals.has(word) && initials.includes(word)))
  return wordsOf(text).filter(isHeld).length
}

/** «PTM», and the first letter in «V.Mít». */
function capitalsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .match(/(?<!\p{L})(?:\p{Lu}{2,4}(?!\p{L})|\p{Lu}(?=\.\p{Lu}\p{Ll}))/gu)
      ?.flatMap(wordsOf),
  )
}

function bestOrganisation(keys: readonly { name: string; all: readonly string[]; words: readonly string[] }[], text: string): string {
  const parts = text.split(' | ').map(wordsOf)
  const said = new Set(parts.flat())
  // «Thôn Bưởi» and «Thôn Bưởi Trong» differ by a word that elsewhere says nothing.
  const isWhole = ({ all }: (typeof keys)[number]) => parts.some((part) => all.every((word) => part.includes(word)))
  const worth = (key: (typeof keys)[number]) => key.words.length + (isWhole(key) ? key.all.length / MOST_WORDS : 0)
  // «Các buổi trong tháng» over «Thôn Bưởi» does not make it «Thôn Bưởi Trong».
  const inOnePart = keys.filter((key) => parts.some((part) => key.words.every((word) => part.includes(word))))
  const held = inOnePart.length > 0 ? inOnePart : keys.filter((key) => key.words.every((word) => said.has(word)))
  const [first, second] = held.sort((a, b) => worth(b) - worth(a))
  return first && (second === undefined || worth(first) > worth(second)) ? first.name : ''
}

/** Whether the row or the column of a table is what names the party cell that a field is about. */
export function namedIn(field: Field, { byField }: Pick<Organisations, 'byField'>): 'row' | 'column' | '' {
  const name = byField.get(field)
  if (name === undefined) return ''
  const words = wordsOf(name)
  const [row, column] = [wordsHeld(field.row, words, FILLERS), wordsHeld(field.column, words, FILLERS)]
  return row === column ? '' : row > column ? 'row' : 'column'
}

/** «Lò Văn Thành», whose own report also tells of the party cell that he went to. */
function isPerson(name: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(name.normalize('NFC')) &&
    !/^(?:thôn|ấp|bản|xóm|khóm|làng|buôn|trường|khu)\s/iu.test(name.normalize('NFC'))
  )
}

export function organisationFactor(row: ReportRow, field: Field, organisations: Organisations): number {
  if (!organisations.several) return 1
  const about = organisations.byField.get(field)
  if (about !== undefined) return about === row.organisation.trim() ? NAMED : 0.05
  // What sums up everybody is about no party cell.
  if (PARTY_CELL.test(row.organisation.normalize('NFC')) && labelWords(field.label).words.includes(WHOLE)) return 0.05
  // What a form asks without a name, it asks of whoever reports.
  if (organisations.reporter === row.organisation.trim() || isPerson(organisations.reporter)) return 1
  const isPartyCell = (name: string) => PARTY_CELL.test(name.normalize('NFC'))
  // The committee above a party cell that reports is none of its neighbours.
  if (organisations.reporter !== '' && (isPartyCell(row.organisation) || !isPartyCell(organisations.reporter))) return OF_ANOTHER
  return organisations.byField.size > 0 ? 0.7 : 1
}
