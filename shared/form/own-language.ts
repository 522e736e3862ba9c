/** «Chi bộ / Party cell»: labels of a form that says everything twice, read as if they were written in Vietnamese alone. */
import type { Field } from './field.ts'
import { rewriteTexts } from './rewrite-texts.ts'

/** So many labels in two languages show that the form writes both. */
const ENOUGH = 3
const TEXTS = ['label', 'row', 'column', 'help'] as const
const HALVES = /^(.*\p{L}.*?)\s*(?:\s[/|]\s|\n|\s\()\s*([A-Za-z][\x20-\x7e]*?)\)?\s*([:*]*)\s*$/su
/** Most texts have none. */
const SEPARATOR = /[/|\n(]/
/** Vietnamese without its marks is seldom written beside Vietnamese with them. */
const TONED = /[^\p{ASCII}–—…“”‘’]/u
const ENGLISH_WORD = /\b[A-Za-z][a-z]{2,}\b/

/** The same fields; where a form has few such labels, as they are. */
export function ownLanguage(fields: readonly Field[]): readonly Field[] {
  const isTranslated = (field: Field) => TEXTS.some((text) => ownHalf(field[text]) !== field[text])
  if (fields.filter(isTranslated).length < ENOUGH) return fields
  return fields.map(rewriteTexts(TEXTS, ownHalves)).map((field) => ({
    ...field,
    section: field.section.map(ownHalf),
    labels: field.labels.map((label) => ({ ...label, text: ownHalf(label.text) })),
  }))
}

const LEVEL = ' – '

function ownHalves(levels: string): string {
  return levels.split(LEVEL).map(ownHalf).join(LEVEL)
}

/** What is left of a text without the English half behind it; the text itself where it has none. */
export function ownHalf(text: string): string {
  if (!SEPARATOR.test(text)) return text
  const [, own = '', other = '', sign = ''] = HALVES.exec(text.normalize('NFC')) ?? []
  return TONED.test(own) && ENGLISH_WORD.test(other) ? `${own.trim()}${sign}` : text
}
