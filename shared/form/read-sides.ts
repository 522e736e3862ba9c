/** Reads the values of a report and the fields of a form as sides that can be compared, each in the light of all the others. */
import type { ReportRow } from '../reports/report.ts'
import { addedUpRows } from './added-up-rows.ts'
import { daysOfPeriod } from './days-of-period.ts'
import type { Field } from './field.ts'
import { type FieldContext, readFieldSide } from './field-side.ts'
import { doneOfWhat } from './done-of-what.ts'
import { dividedWords, sharedSections } from './form-titles.ts'
import { gradesOfYear } from './grades-of-year.ts'
import { labelWords } from './label-words.ts'
import { legendColumns } from './legend-columns.ts'
import { letteredItems } from './lettered-items.ts'
import { numbersQuestions, takesMarks } from './marks-given.ts'
import { ofMeetings, type Side } from './match-side.ts'
import { monthsOfColumns } from './months-of-columns.ts'
import { namesOfSections } from './names-of-sections.ts'
import { numberedQuestions } from './numbered-questions.ts'
import { namedIn, organisationsIn, type Organisations } from './organisations.ts'
import { ownLanguage } from './own-language.ts'
import { questionsOverNames } from './questions-over-names.ts'
import { inYears, periodsBefore, sameInYears } from './periods-before.ts'
import { rewriteTexts } from './rewrite-texts.ts'
import { putTones } from './put-tones.ts'
import { ratesAsked } from './rates-asked.ts'
import { ratesOfColumns } from './rates-of-columns.ts'
import { referredQuestions } from './referred-questions.ts'
import { readRowSide } from './row-side.ts'
import { plainMoves } from './said-again.ts'
import { sentenceTimes } from './sentence-times.ts'
import { sharedLabels } from './shared-labels.ts'
import { withoutPrefixes } from './shared-prefixes.ts'
import { findParents, type Parents } from './sub-items.ts'
import { yearsOfColumns, yearsOfRows } from './years-of-columns.ts'

export type Sides = {
  /** The fields as they are understood: labels that several share told apart, headings in the words of the report. Same order as given. */
  fields: readonly Field[]
  places: readonly Side[]
  values: readonly Side[]
  /** Each value without what the labels of all begin with; undefined where that is nothing. */
  bare: readonly (Side | undefined)[]
  parents: Parents
  organisations: Organisations
  /** Another wording of a field, read with what is known of it. */
  readAgain(field: Field, wording: Field): Side
  /** The very words of the report, however little each of them says: «Số liệu từ ngày». By the indices of value and field. */
  hasSameLabel(row: number, field: number): boolean
}

/** What is read into the labels of a form alone, in this order: later ones read what earlier ones wrote. */
const WORDINGS: readonly ((fields: readonly Field[]) => readonly Field[])[] = [
  ownLanguage,
  sentenceTimes,
  ratesOfColumns,
  ratesAsked,
  numberedQuestions,
  referredQuestions,
  questionsOverNames,
  letteredItems,
  doneOfWhat,
  sharedLabels,
  gradesOfYear,
  namesOfSections,
]

export function readSides(rows: readonly ReportRow[], all: readonly Field[]): Sides {
  const named = WORDINGS.reduce((fields, worded) => worded(fields), putTones(all, rows))
  const asked = daysOfPeriod(monthsOfColumns(yearsOfColumns(named, rows), rows), rows)
  const isSame = sameInYears(rows, asked)
  const plain = plainMoves(rows)
  const spoken = (text: string) => plain(isSame ? inYears(text) : text)
  const fields = asked.map(rewriteTexts(['label', 'row', 'column'], spoken))
  const organisations = organisationsIn(rows, fields)
  const parents = findParents(fields)
  const legends = legendColumns(fields)
  const shared = sharedSections(fields)
  const context: Omit<FieldContext, 'named'> = {
    shared,
    divided: dividedWords(fields, shared),
    loose: numbersQuestions(fields) || fields.some((field) => takesMarks(field, shared)) ? shared : undefined,
  }
  const places = fields.map((field) =>
    readFieldSide(
      { ...field, column: field.column || (legends.get(field) ?? '') },
      { ...context, parent: parents.get(field), named: namedIn(field, organisations) },
    ),
  )
  const told = addedUpRows(periodsBefore(yearsOfRows(rows, fields), fields), fields).map(rewriteTexts(['label'], spoken))
  return {
    fields,
    places,
    values: ofMeetings(told.map(readRowSide)),
    bare: withoutPrefixes(told).map((row) => row && readRowSide(row)),
    parents,
    organisations,
    readAgain: (field, wording) => readFieldSide(wording, { ...context, named: namedIn(field, organisations) }),
    hasSameLabel: sameLabels(told, fields),
  }
}

function sameLabels(rows: readonly { label: string }[], fields: readonly { label: string }[]): Sides['hasSameLabel'] {
  const wordsOf = ({ label }: { label: string }) => labelWords(label).words.join(' ')
  const names = rows.map(wordsOf)
  const asked = fields.map(wordsOf)
  return (i, j) => names[i] === asked[j] && names[i] !== ''
}
