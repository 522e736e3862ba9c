/** What a form offers for a value where nothing else does: the one list with it among its answers, the only date for the only day. */
import type { ReportRow } from '../reports/report.ts'
import type { Field } from './field.ts'
import { matchOption } from './match-option.ts'
import type { Side } from './match-side.ts'
import type { Organisations } from './organisations.ts'

/** Of each row, the one list that offers its value, where no other row has an answer for that list; of the only day, the only date. */
export function onlyOffers(
  rows: readonly ReportRow[],
  fields: readonly Field[],
  places: readonly Side[],
  organisations: Organisations,
): ReadonlyMap<number, number> {
  const lists = fields.flatMap((field, j) =>
    /^choices?$/.test(field.kind) && (places[j] as Side).timeAll === 0 && field.options.length > 1 && field.options.length <= MOST_OPTIONS
      ? [j]
      : [],
  )
  const answers = new Map<number, number[]>()
  rows.forEach((row, i) => {
    if (!/^(?:choice|text)$/.test(row.kind) || row.value === '' || ANSWER.test(row.value)) return
    const own = lists.filter((j) => organisations.byField.get(fields[j] as Field) === row.organisation.trim())
    const offering = (own.length > 0 ? own : lists).filter((j) =>
      row.value.split(/\s*;\s*/).every((part) => matchOption(part, fields[j]?.options ?? []).index !== undefined),
    )
    for (const j of offering) answers.set(j, [...(answers.get(j) ?? []), offering.length === 1 ? i : -1])
  })
  const dates = fields.flatMap((field, j) => (field.kind === 'date' ? [j] : []))
  const days = rows.flatMap((row, i) => (row.kind === 'date' ? [i] : []))
  if (dates.length === 1 && days.length === 1) answers.set(dates[0] as number, days)
  return new Map([...answers].flatMap(([j, found]) => (found.length === 1 && found[0] !== -1 ? [[found[0] as number, j] as const] : [])))
}

/** Longer lists are places or people: they offer the values of many rows. */
const MOST_OPTIONS = 12
/** Answers that any list may offer. */
const ANSWER = /^(?:có|không|x|đạt|không đạt|khác|[\d\s/.,%-]+|(?:tháng|quý|năm)\b.*)$/iu
