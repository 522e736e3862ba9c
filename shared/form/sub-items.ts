/** Labels that go on from the one before: «– có lý do» under «Vắng», «Chiếm tỷ lệ» after a count. */
import type { Field } from './field.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { FILLERS } from './fillers.ts'

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
    const place = `${field.section.join('|')}|${field.column}`
    const label = field.row || field.label
    const isRate = field.column === '' && isOnlyRate(label)
    const before = (isRate ? counted : last).get(place)
    if (before !== undefined && (isRate || DASH.test(label))) parents.set(field, { label: before, isRate })
    else {
      last.set(place, label)
      if (!labelWords(label).words.some((word) => word === ABSENT || word === REQUIRED)) counted.set(place, label)
    }
  }
  return parents
}

function isOnlyRate(label: string): boolean {
  const all = labelWords(label).words
  // «Bằng … % trên số phải dự»
  const base = all.indexOf(OF)
  const words = base > 0 ? all.slice(0, base) : all
  return words.includes(RATE) && words.every((word) => SAID_OF_RATES.has(word) || FILLERS.has(word))
}
