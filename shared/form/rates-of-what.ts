/** «Phải dự [ ] buổi, đã dự [ ] buổi, đạt [ ] %» and «ĐV phải họp [ ] người, đến họp [ ] người, tỷ lệ [ ] %»: what a rate is of is told by the counts before it, on both sides. */
import type { ReportRow } from '../reports/report.ts'
import { isNumberKind } from '../reports/report-words.ts'
import type { Field } from './field.ts'
import type { Side } from './match-side.ts'
import { quantityOf } from './measure-units.ts'

const LOOK_BACK = 3
const OTHER = 0.5
const SAME = 1.15

/** By the index of a value and of a field: 1; more for a rate of what is asked, less for a rate of people where one of meetings is asked, and the other way round. */
export function rateFactors(
  rows: readonly ReportRow[],
  values: readonly Side[],
  fields: readonly Field[],
  places: readonly Side[],
): (row: number, field: number) => number {
  const told = values.map(({ percent }, i) =>
    percent ? countedBefore(i, (k) => (isNumberKind(rows[k]?.kind ?? 'text') ? (rows[k]?.unit ?? '') : '')) : '',
  )
  const asked = places.map(({ percent }, j) =>
    percent ? countedBefore(j, (k) => (isBeside(fields[k], fields[j]) ? (places[k]?.unit ?? '') : '')) : '',
  )
  return (i, j) => (told[i] === '' || asked[j] === '' ? 1 : told[i] === asked[j] ? SAME : OTHER)
}

function isBeside(field: Field | undefined, other: Field | undefined): boolean {
  return field !== undefined && other !== undefined && field.row === other.row && field.section.join('|') === other.section.join('|')
}

/** People or meetings, as the unit of the nearest count before a place says; '' where none does. */
function countedBefore(at: number, unitAt: (index: number) => string): string {
  for (let k = at - 1; k >= Math.max(0, at - LOOK_BACK); k--) {
    const counted = quantityOf(unitAt(k))
    if (counted === 'people' || counted === 'meetings') return counted
  }
  return ''
}
