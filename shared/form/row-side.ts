/** The side of a value of the report. */
import type { ReportRow } from '../reports/report.ts'
import { labelWords } from './label-words.ts'
import { yearOf } from './main-period.ts'
import { disciplineIn, makeSide, PAST, type Side } from './match-side.ts'
import { withoutBase } from './own-words.ts'
import { periodDays } from './period-days.ts'
import { saidPeriod } from './said-period.ts'
import { questionsOf } from './same-question.ts'

export function readRowSide(row: ReportRow): Side {
  const label = labelWords(row.label)
  const own = new Set(withoutBase(label.words))
  // «Cả năm 2026» is that year.
  const spoken = row.period.normalize('NFC').replace(/^\s*cả\s+(?=năm)/iu, '')
  // «Tháng 10/2026» also answers a label that only says «trong tháng».
  const period = labelWords(spoken.replace(/\d+|[IV]+\b/g, ' ')).words.slice(0, 2)
  const near = [...label.words, ...labelWords(spoken).words, ...labelWords(row.unit).words, ...period]
  const year = yearOf(row.period)
  // «Tên đơn vị (chi bộ) – Chi bộ Thôn 1» asks what it asks without the name.
  const name = labelWords(row.organisation).words
  const isNamed = name.length > 0 && name.length < label.words.length && name.every((word, i) => label.words.at(i - name.length) === word)
  const asked = (isNamed ? label.words.slice(0, -name.length) : [...own]).filter((word) => !PAST.has(word))
  return makeSide({
    own,
    questions: questionsOfRow(asked, row.value.trim()),
    around: [
      ...near,
      ...disciplineIn(own),
      ...[...own, ...near].flatMap(quarterOf),
      ...periodDays(row.period),
      // «T1/2026» of a report on half of 2026.
      ...(year > 0 ? [`y:${year}`, String(year)] : []),
    ],
    numbering: label.numbering,
    unit: (row.unit || label.unit).trim().toLowerCase(),
    percent: row.kind === 'percent' || /%/.test(row.unit),
    said: saidPeriod([row.label, row.period]),
    named: name,
    isLong: LONG_PERIOD.test(spoken.trim()) || OF_YEAR.test(row.label.normalize('NFC')),
  })
}

const LONG_PERIOD = /^(?:(?:[6-9]|1[0-2]) tháng|sáu tháng|chín tháng|năm)/iu

/** «Kiến nghị thứ hai» asks what «Kiến nghị» asks, of the second block. */
function questionsOfRow(words: readonly string[], value: string): readonly number[] {
  const asked = questionsOf(words, value)
  return asked.length === 0 && /^[1-9]$/.test(words.at(-1) ?? '') ? questionsOf(words.slice(0, -1), value) : asked
}

/** «Số buổi đã dự trong năm» is added up since January. */
const OF_YEAR = /(?:trong|cả|từ đầu) năm(?!\s+\d)/iu

/** A month lies in its quarter: a value of July also answers «Quý III – Tháng 7». */
function quarterOf(word: string): string[] {
  const month = Number(/^m:(\d+)$/.exec(word)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? [`q:${Math.ceil(month / 3)}`] : []
}
