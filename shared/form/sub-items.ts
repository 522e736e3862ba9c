/** Labels that go on from the one before: «– có lý do» under «Vắng», «Chiếm tỷ lệ» after a count. */
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { FILLERS } from './fillers.ts'
import { quantityOf } from './measure-units.ts'

const RATE = termWord('tỷ lệ')
/** «Đạt tỷ lệ so với chỉ tiêu» */
const PLAN = termWord('kế hoạch')
const [OF = ''] = labelWords('trên').words
const ABSENT = termWord('vắng')
const REQUIRED = termWord('triệu tập')
/** «, đạt [92,8] %» */
const SAID_OF_RATES: ReadonlySet<string> = new Set([RATE, PLAN, termWord('đạt')])
const DASH = /^\s*(?:[-–—+•]|(?:trong )?(?:số )?đó(?!\p{L}))/iu

/** The label that a field goes on from; `isRate`: it only asks which part of that is. Fields without one are not in the answer. */
export type Parents = ReadonlyMap<Field, { label: string; isRate: boolean }>

/** Fields in page order; a parent stands before, under the same headings, in a table in the same column. */
export function findParents(fields: readonly Field[]): Parents {
  const parents = new Map<Field, { label: string; isRate: boolean }>()
  const last = new Map<string, string>()
  // A rate is of those who came, also after those who did not, and those who had to.
  const counted = new Map<string, string>()
  for (const field of fields) {
    if (field.access === 'hidden') continue
    if (field.row !== '' && field.column.includes(' – ')) {
      const [group, leaf] = splitColumn(field)
      const of = counted.get(group)
      if (isOnlyRate(leaf) && of !== undefined) parents.set(field, { label: of, isRate: true })
      // «Dự/triệu tập»: the first of the two is what the rate is of.
      else if (!isOnlyRate(leaf)) counted.set(group, leaf.split('/')[0] as string)
    }
    const place = `${field.section.join('|')}|${field.column}`
    const label = field.row || field.label
    const isRate = field.column === '' && isOnlyRate(label)
    const before = (isRate ? counted : last).get(place)
    if (before !== undefined && (isRate || DASH.test(label))) parents.set(field, { label: before, isRate })
    else {
      last.set(place, label)
      if (!labelWords(label).words.some((word) => word === ABSENT || word === REQUIRED)) counted.set(place, withUnit(label, field.unit))
    }
  }
  return parents
}

/** The row with the upper levels of the column, and its last level. */
function splitColumn({ section, row, column }: Field): [group: string, leaf: string] {
  const at = column.lastIndexOf(' – ')
  return [`${section.join('|')}|${row}|${column.slice(0, at)}`, column.slice(at + 3)]
}

/** «đã dự [ ] buổi, đạt [ ] %» asks for the rate of meetings, «có mặt [ ] đồng chí, chiếm [ ] %» for that of people. */
function withUnit(label: string, unit: string): string {
  const counted = COUNTED[quantityOf(unit)]
  return counted === undefined ? label : `${label} ${counted}`
}

const COUNTED: Readonly<Record<string, string>> = { people: 'đảng viên', cells: 'chi bộ', meetings: 'buổi' }

function isOnlyRate(label: string): boolean {
  const all = labelWords(label).words
  // «Bằng … % trên số phải dự»
  const base = all.indexOf(OF)
  const words = base > 0 ? all.slice(0, base) : all
  return words.includes(RATE) && words.every((word) => SAID_OF_RATES.has(word) || FILLERS.has(word))
}
