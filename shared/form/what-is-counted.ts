/** What «số …» counts in a label: people, party cells or meetings. */
import { FILLERS } from './fillers.ts'
import { termWord } from './join-terms.ts'
import { labelWords } from './label-words.ts'
import { quantityOf } from './measure-units.ts'

const COUNTS: ReadonlySet<string> = new Set(['số', 'số lượng'].map(termWord))
const [TOTAL = ''] = labelWords('tổng').words
const PEOPLE = termWord('đảng viên')
export const MEETING = termWord('họp')
const COUNTED = new Map([PEOPLE, termWord('chi bộ'), termWord('họp')].map((word) => [word, word]))
for (const word of labelWords('người đồng').words) COUNTED.set(word, PEOPLE)
for (const word of labelWords('lớp').words) COUNTED.set(word, word)
// «Số dự bị của chi bộ» counts members.
for (const term of ['chính thức', 'dự bị', 'kết nạp', 'nữ', 'cấp ủy viên']) COUNTED.set(termWord(term), PEOPLE)
/** Between «số» and what it counts; «số lần chi bộ …» counts no party cells. */
function isSilent(word: string): boolean {
  return word === TOTAL || (FILLERS.has(word) && !TURNS.has(word))
}
const TURNS: ReadonlySet<string> = new Set(labelWords('lần lượt').words)

/** What stands first after «số», where it is one of them, as a word of `labelWords`; '' when the label counts none of them. Words keep the order of the label. */
export function countedIn(own: ReadonlySet<string>): string {
  let [isCount, found] = [false, '']
  for (const word of own) {
    // «Tổng cộng chi bộ có mấy đảng viên?» counts members.
    if (HOW_MANY.has(word)) found = ''
    if (COUNTS.has(word) || HOW_MANY.has(word)) isCount = true
    else if (isCount && found === '' && !isSilent(word)) {
      found = COUNTED.get(word) ?? ''
      isCount = found !== ''
    }
  }
  return found
}

/** «15 (cuộc)» counts meetings, whatever its label says; '' for a unit of anything else. */
export function countedBy(unit: string): string {
  return COUNTED_BY.get(quantityOf(unit)) ?? ''
}

const COUNTED_BY = new Map([
  ['people', PEOPLE],
  ['cells', termWord('chi bộ')],
  ['meetings', termWord('họp')],
])

const HOW_MANY: ReadonlySet<string> = new Set(labelWords('mấy nhiêu').words)
