/** What the words of a pair say against each other, however alike they are: terms of which one excludes the other, parts of a whole, other times, other numbers. */
import type { ReportRow } from '../reports/report.ts'
import { saysLittle } from './fillers.ts'
import { termWord } from './join-terms.ts'
import { isMark } from './marks-given.ts'
import { ADDED_UP_BIT, BEFORE_BITS, type Side, UNMARKED_BIT } from './match-side.ts'
import { unitsDiffer } from './measure-units.ts'
import { periodsDiffer } from './said-period.ts'
import { CONTRASTS } from './term-groups.ts'

const MEETING = termWord('họp')
const OTHER_HEAD = 0.5

/** «C. Cấp ủy viên» over «Hoàn thành tốt»: what says nothing of it itself means what its heading says. «Chuyên cần» stands over those who came and those who did not. */
function isHeadedOtherwise(value: Side, place: Side, group: number): boolean {
  const head = place.contrastHead[group] as number
  if (!isOneBit(head) || (head & (value.contrastAll[group] as number)) !== 0) return false
  if (CONTRASTS[group]?.includes('quý')) return false
  if (!CONTRASTS[group]?.includes('vắng')) return value.contrastOwn[group] !== 0
  return head === ABSENT_BIT && value.contrastAll[group] === 0 && value.contrastOwn.some((bits) => bits !== 0)
}

/** In the group that speaks of attendance. */
const ABSENT_BIT = 2

function isOneBit(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0
}

/** Terms and time: what the words of a pair, beside their numbers, say against each other; 1 where they do not. */
export function meaningOf(row: ReportRow, value: Side, place: Side): number {
  // «6. Kết quả thực hiện nghị quyết kỳ trước» is a criterion, whatever it speaks of.
  const time = isMark(row) && place.takesMarks ? 1 : otherTime(value, place)
  return contrast(value, place) * time * narrowing(value, place)
}

/** Two labels with different terms of one group («có lý do» and «không lý do») mean different things. */
function contrast(value: Side, place: Side): number {
  if (unitsDiffer(value.unit, place.unit)) return 0.25
  // «Số buổi đã dự» counts other things than «Số đảng viên có mặt».
  if (value.counted !== place.counted && value.counted !== '' && place.counted !== '') return 0.25
  // «Thực dự» beside «Số buổi đã dự» counts people.
  const isOfPeople = value.contrastOwn[0] !== 0 && place.contrastOwn[0] !== 0 && !place.own.has(MEETING)
  if (value.counted === MEETING && isOfPeople && place.unit === '' && !value.isOfOne) return 0.6
  let factor = 1
  for (let group = 0; group < value.contrastOwn.length; group++) {
    const mine = value.contrastOwn[group] as number
    const theirs = place.contrastOwn[group] as number
    if (mine !== 0 && theirs !== 0 && (mine & theirs) === 0 && (theirs & (value.contrastAll[group] as number)) === 0) return 0.25
    if (theirs === 0 && isHeadedOtherwise(value, place, group)) factor = OTHER_HEAD
  }
  return factor
}

/** The whole is not a part: «Vắng» is no field for «Vắng có lý do». A field about meetings need not say that it means the regular ones. */
function narrowing(value: Side, place: Side): number {
  if ((place.partsOwn & ~value.partsAll) !== 0) return 0.5
  // «30 năm» under «b) Truy tặng»
  if ((place.partsHead & ~value.partsAll) !== 0) return 0.7
  // «Chức vụ người báo cáo» is not «Người báo cáo».
  if ((value.detailsOwn & ~place.detailsAll) !== 0 || (place.detailsOwn & ~value.detailsAll) !== 0) return 0.7
  const unsaid = place.all.has(MEETING) ? UNMARKED_BIT : 0
  if ((value.eventsOwn !== 0 && place.eventsAll === 0) || (place.eventsOwn !== 0 && value.eventsAll === 0)) return 0.7
  // «Đã tổ chức» under «Chuyên đề»: what says little itself means what its heading says.
  const more = (isVague(place) ? place.narrowingOwn | place.narrowingHead : place.narrowingOwn) & ~value.narrowingAll
  if ((value.narrowingOwn & ~unsaid & ~place.narrowingAll) !== 0 || (more & ~UNMARKED_BIT) !== 0) return 0.7
  // «Họp thường kỳ ngày» for the day of a meeting: the usual one is meant.
  return more === 0 ? 1 : value.all.has(MEETING) ? 0.9 : 0.7
}

function isVague(place: Side): boolean {
  return [...place.own].every(saysLittle)
}
function otherTime(value: Side, place: Side): number {
  // «Tháng 8» over the same questions as over those of July.
  if (value.timeAll === 0 && place.timeAll === 0 && periodsDiffer(value.said, place.said)) return 0.3
  if (value.timeAll === place.timeAll) return 1
  if (place.isNow && !value.isLong && value.timeAll === ADDED_UP_BIT) return 0.4
  // In a report of a year the period before is the year before.
  if (value.isLong && sameBefore(value.timeAll) === sameBefore(place.timeAll)) return 1
  // Of half a year, what is added up is the value itself where the form asks for nothing else.
  if (value.isLong && (value.timeAll | ADDED_UP_BIT) === (place.timeAll | ADDED_UP_BIT)) return 0.95
  return ((value.timeOwn | place.timeOwn) & (value.timeAll ^ place.timeAll)) !== 0 ? 0.4 : 0.75
}

function sameBefore(time: number): number {
  return (time & BEFORE_BITS) === 0 ? time : time | BEFORE_BITS
}
/** Numbers inside labels («18–30 tuổi», «tháng 10») must agree where both sides have some. */
export function numberFactor(value: Side, place: Side): number {
  if (value.numbersAll.length === 0 || place.numbersAll.length === 0) return 1
  return lacks(value, place.numbersOwn) || lacks(place, value.numbersOwn) ? 0.3 : 1
}

function lacks(side: Side, numbers: readonly string[]): boolean {
  for (let i = 0; i < numbers.length; i++) if (!side.all.has(numbers[i] as string)) return true
  return false
}
