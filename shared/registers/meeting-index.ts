import type { Meeting } from './dataset.ts'

/** When a meeting was, as far as a sheet says: a day, else a month, else a quarter. 0 for what it does not say; `likelyMonth` is the month that a quarter's column stands behind. */
export type MeetingTime = {
  readonly day: number
  readonly year: number
  readonly month: number
  readonly quarter: number
  readonly likelyMonth?: number | undefined
  /** From 2, where it was not the first of its month. */
  readonly occasion?: number | undefined
}

/** The meetings known so far; the same party cell, kind and time is one meeting, from whichever sheet it is read. */
export type MeetingIndex = {
  readonly list: Meeting[]
  /** What a program calls each meeting of its register, with that meeting; null where it calls two of them so. */
  readonly coded: Map<string, Meeting | null>
  /** Finds it or adds it. */
  add(partyCell: number, kind: Meeting['kind'], time: MeetingTime): Meeting
  /** Remembers a day on which the party cell met for something else (chi ủy, bất thường). */
  setOther(partyCell: number, day: number): void
  /** Months in which a schedule says that a party cell did not meet, by `notHeldKey`. */
  readonly notHeld: Set<string>
  /** The kind of the one meeting that is known of that party cell on that day; undefined where there is none or more than one. */
  kindOn(partyCell: number, day: number): Meeting['kind'] | 'other' | undefined
}

export function notHeldKey(partyCell: number, kind: Meeting['kind'], { year, month }: Pick<MeetingTime, 'year' | 'month'>): string {
  return `${partyCell}|${kind}|${year}|${month}`
}

/** The meetings of a party cell of one kind by their time: a day has eight digits, a year with its month or quarter six, the second meeting of a month seven. */
type Series = Map<number, Meeting>

export function makeMeetingIndex(): MeetingIndex {
  const list: Meeting[] = []
  const series: Record<Meeting['kind'], Map<number, Series>> = { regular: new Map(), thematic: new Map() }
  const others = new Set<string>()
  /** Meetings of which only the quarter is said so far. */
  const undated = new Set<Meeting>()
  return {
    list,
    coded: new Map(),
    setOther: (partyCell, day) => others.add(`${partyCell}|${day}`),
    notHeld: new Set(),
    kindOn(partyCell, day) {
      const kinds = (['regular', 'thematic'] as const).filter((kind) => day > 0 && series[kind].get(partyCell)?.has(day))
      return kinds.length > 1 ? undefined : (kinds[0] ?? (others.has(`${partyCell}|${day}`) ? 'other' : undefined))
    },
    add(partyCell, kind, { day, year, month, quarter, likelyMonth, occasion }) {
      const known: Series = series[kind].get(partyCell) ?? new Map()
      if (known.size === 0) series[kind].set(partyCell, known)
      const ofQuarter = year * 100 + 20 + quarter
      const period = month > 0 ? (occasion ?? 0) * 1_000_000 + year * 100 + month : ofQuarter
      const inQuarter = kind === 'thematic' ? known.get(ofQuarter) : undefined
      // A thematic meeting may be said by its quarter in one sheet and by its month in another; two months of a quarter are two meetings.
      const samePeriod = known.get(period) ?? (inQuarter && (month === 0 || undated.has(inQuarter)) ? inQuarter : undefined)
      // Two days in one month are two meetings; a month without a day is the one meeting of that month.
      const isOther = samePeriod && day > 0 && samePeriod.day > 0 && samePeriod.day !== day
      // On one day, but said to be of two months: a slip in one of the days, not one meeting.
      const sameDay = day > 0 ? known.get(day) : undefined
      let meeting = (sameDay && (month === 0 || sameDay.month === month) ? sameDay : undefined) ?? (isOther ? undefined : samePeriod)
      if (!meeting) {
        meeting = {
          index: list.length,
          partyCell,
          kind,
          day,
          year,
          // A quarter's meeting without a day stands in its last month: the thematic bulletin comes out in that month (HD 37-HD/BTGDVTW).
          month: month || quarter * 3,
          quarter,
          likelyMonth,
          occasion,
          source: undefined,
          typed: undefined,
          typedProblem: undefined,
          fromSummary: false,
        }
        list.push(meeting)
        if (month === 0) undated.add(meeting)
      }
      if (month > 0) undated.delete(meeting)
      for (const key of [period, ofQuarter]) if (!known.has(key)) known.set(key, meeting)
      if (meeting.day === 0) meeting.day = day
      if (day > 0 && sameDay === undefined) known.set(day, meeting)
      return meeting
    },
  }
}
