/** A form written without tones («TY LE DANG VIEN DU SINH HOAT»): its texts with the tones that the words of the report and of this field have. Any other form comes back as it is. */
import type { ReportRow } from '../reports/report.ts'
import { foldText } from '../text/fold-text.ts'
import type { Field } from './field.ts'
import { SAME_QUESTIONS } from './label-questions.ts'
import { LABEL_SPELLINGS } from './label-terms.ts'
import { rewriteTexts } from './rewrite-texts.ts'

const ENOUGH = 4
/** The longest run of syllables that is looked up as one. */
const LONGEST = 5
const WORD = /[\p{L}\d]+/gu

export function putTones(fields: readonly Field[], rows: readonly ReportRow[]): readonly Field[] {
  const worded = fields.filter(({ label }) => /\p{L}{2}.*\s\p{L}/u.test(label))
  const plain = worded.filter(({ label }) => !TONED.test(label))
  if (plain.length < ENOUGH || plain.length * 10 < worded.length * 9) return fields
  // At least the report must be written with tones, and share words with the form.
  if (!rows.some(({ label }) => TONED.test(label))) return fields
  const tones = readTones([
    { texts: OTHERS.split(', '), worth: 10_000 },
    { texts: rows.flatMap(({ label, organisation }) => [label, organisation]), worth: 1000 },
    { texts: spellings(), worth: 1 },
  ])
  const toned = rewriteTexts<Field>(['label', 'row', 'column'], (text) => withTones(text, tones))
  return fields.map((field) => ({
    ...toned(field),
    section: field.section.map((title) => withTones(title, tones)),
    labels: field.labels.map((label) => ({ ...label, text: withTones(label.text, tones) })),
  }))
}

const TONED = /[^\p{ASCII}–—…“”‘’«»×]/u

/** Of terms and of questions; between the signs of choice each piece for itself. */
function spellings(): string[] {
  const wordings = [...LABEL_SPELLINGS.flat(), ...SAME_QUESTIONS.flatMap(({ wordings: asked }) => asked)]
  return wordings.flatMap((wording) => wording.split(/[()|+]/))
}

/** Words that these have not, or seldom. */
const OTHERS =
  'kỳ số liệu, kỳ này, kỳ trước, cùng kỳ, khen thưởng, kỷ luật, thi hành kỷ luật, bằng khen, giấy khen, kiểm tra, giám sát, dân tộc, tôn giáo, nữ, trong đó, lũy kế, từ đầu năm, ghi chú, chức vụ, điện thoại, đơn vị tính, người ký, ngày ký, xã, phường, ấp, thôn, khu phố, tổ dân phố, quý, tháng, năm'

/** Of each run of syllables without tones, the one with tones that comes most often. */
function readTones(sources: readonly { texts: readonly string[]; worth: number }[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const read = (text: string, worth: number) => {
    const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
    for (let from = 0; from < words.length; from++)
      for (let length = 1; length <= LONGEST && from + length <= words.length; length++) {
        const run = words.slice(from, from + length).join(' ')
        const found = counts.get(foldText(run)) ?? new Map<string, number>()
        counts.set(foldText(run), found.set(run, (found.get(run) ?? 0) + worth))
      }
  }
  for (const { texts, worth } of sources) for (const text of texts) read(text, worth)
  return new Map([...counts].map(([plain, found]) => [plain, [...found].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]))
}

/** The longest known runs first, from the left; what is not known stays. */
function withTones(text: string, tones: ReadonlyMap<string, string>): string {
  if (TONED.test(text)) return text
  const words = [...text.matchAll(WORD)]
  const pieces: string[] = []
  let end = 0
  for (let i = 0; i < words.length; ) {
    const { run, length } = longestRun(text, words, i, tones)
    const first = words[i] as RegExpExecArray
    const last = words[i + length - 1] as RegExpExecArray
    pieces.push(text.slice(end, first.index), run)
    end = last.index + last[0].length
    i += length
  }
  return pieces.join('') + text.slice(end)
}

function longestRun(
  text: string,
  words: readonly RegExpExecArray[],
  from: number,
  tones: ReadonlyMap<string, string>,
): { run: string; length: number } {
  const first = words[from] as RegExpExecArray
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
    const last = words[from + length - 1] as RegExpExecArray
    const typed = text.slice(first.index, last.index + last[0].length)
    // Only spaces stand within a run.
    const run = /^[\p{L}\d ]+$/u.test(typed) ? tones.get(foldText(typed)) : undefined
    if (run !== undefined && /\p{L}/u.test(run)) return { run, length }
  }
  return { run: first[0], length: 1 }
}
