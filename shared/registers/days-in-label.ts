import { type CivilDay, monthOf, NO_DATE } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import type { Meeting } from './dataset.ts'
import { meetingDay } from './meeting-day.ts'
import type { MeetingTime } from './meeting-index.ts'
import { kindNamed } from './meeting-kind.ts'

type DatedColumn = { readonly kind: Meeting['kind']; readonly time: MeetingTime }

/** «CHI BỘ KHU VỰC 1 (họp ngày 05/6/2026, chuyên đề 15/6/2026)»: each day is that of the one column of its kind and month. */
export function daysInLabel(label: string, columns: readonly DatedColumn[], year: number): readonly CivilDay[] {
  let end = 0
  const named = [...label.matchAll(DAY_IN_LABEL)].map((match) => {
    const before = foldText(label.slice(end, match.index))
    end = match.index + match[0].length
    return { day: meetingDay(match[0], () => year), kind: kindNamed(before) ?? 'regular' }
  })
  return columns.map(({ kind, time }) => {
    const [own, ...others] = named.filter((one) => one.kind === kind && monthOf(one.day) === time.month)
    const isOnly = columns.filter((other) => other.kind === kind && other.time.month === time.month).length === 1
    return own && others.length === 0 && isOnly ? own.day : NO_DATE
  })
}

const DAY_IN_LABEL = /\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*(?:20)?\d\d)?/g
