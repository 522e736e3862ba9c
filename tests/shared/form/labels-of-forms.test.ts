/**
 * Twelve reports of which each value was worded in ten ways by somebody who had not seen what the product reads, and fields that forms have beside them. Forms are drawn from these by a fixed
 * sequence: most values, each in one of its wordings, among other fields. What is not sure is left to the person, so that few are wrong.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FieldKind } from '../../../shared/form/field.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import type { ReportKind } from '../../../shared/reports/report-words.ts'
import { aField, aRow } from './builders.ts'

type Wording = string | { section: string; label: string }
type WordedReport = {
  title: string
  values: { code: string; report: string; kind: ReportKind; unit: string; value: string; forms: Wording[] }[]
  distractors: Wording[]
}

const REPORTS = ['wards', 'communes'].flatMap(
  (name) => JSON.parse(readFileSync(new URL(`../../words/labels-of-${name}.json`, import.meta.url), 'utf8')) as WordedReport[],
)
const PERIOD = /tháng \d+\/20\d\d|quý [IV]+\/20\d\d|\d tháng(?: đầu)? (?:năm )?20\d\d|năm 20\d\d/iu
const KINDS: Partial<Record<ReportKind, FieldKind>> = { integer: 'number', percent: 'number', date: 'date' }
const FORMS_OF_EACH = 40
const OTHERS = 8

test('at most two of a hundred fields get a value that belongs elsewhere, and three quarters of the values find theirs', {
  timeout: 60_000,
}, () => {
  const draw = sequence(7)
  const total = { right: 0, wrong: 0, asked: 0 }
  for (const report of REPORTS) {
    const period = (PERIOD.exec(report.title)?.[0] ?? '').replace(/^./u, (letter) => letter.toUpperCase())
    const rows = report.values.map(({ code, report: label, kind, unit, value }) => aRow(label, { code, kind, unit, value, period }))
    for (let form = 0; form < FORMS_OF_EACH; form++) {
      const asked = report.values
        .filter(() => draw() < 0.85)
        .map(({ code, kind, forms }) => ({
          code,
          kind: KINDS[kind] ?? ('text' as const),
          wording: forms[Math.floor(draw() * forms.length)] as Wording,
        }))
      for (let i = 0; i < OTHERS; i++) {
        const wording = report.distractors[Math.floor(draw() * report.distractors.length)] as Wording
        asked.splice(Math.floor(draw() * (asked.length + 1)), 0, { code: '', kind: 'number', wording })
      }
      const fields = asked.map(({ kind, wording }, i) =>
        typeof wording === 'string'
          ? aField(wording, { id: `f${i}`, kind })
          : aField(wording.label, { id: `f${i}`, kind, section: [wording.section] }),
      )
      for (const { row, field } of matchFields(rows, fields)) {
        const wanted = asked.findIndex(({ code }) => code === row.code)
        if (wanted >= 0) total.asked++
        if (!field) continue
        if (field === fields[wanted]) total.right++
        else total.wrong++
      }
    }
  }
  expect(total.right / total.asked).toBeGreaterThan(0.75)
  expect(total.wrong / (total.right + total.wrong)).toBeLessThan(0.02)
})

/** The same numbers between 0 and 1 each time. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
