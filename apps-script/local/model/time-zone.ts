/**
 * Civil time to and from instants in a named zone. Zones change over the years (Asia/Ho_Chi_Minh was not UTC+7 in
 * 1943–1975), so the offset is always asked for the moment in question.
 */
import { type CivilMoment, civilOf, serialOf } from './date-serial.ts'

export type TimeZone = { name: string; epochMsOf: (serial: number) => number; serialAt: (epochMs: number) => number }

const MS_PER_DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** Throws a RangeError for a zone that does not exist. */
export function timeZone(name: string): TimeZone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  const known = new Map<number, number>()

  function civilAt(epochMs: number): CivilMoment {
    const parts = new Map(format.formatToParts(epochMs).map((part) => [part.type, part.value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year')
    const millisecond = ((epochMs % 1000) + 1000) % 1000
    return {
      year,
      month: number('month'),
      day: number('day'),
      hour: number('hour'),
      minute: number('minute'),
      second: number('second'),
      millisecond,
    }
  }
  const serialAt = (epochMs: number) => serialOf(civilAt(epochMs))

  function epochMsOf(serial: number): number {
    const cached = known.get(serial)
    if (cached !== undefined) return cached
    const asUtc = EPOCH + Math.round(serial * MS_PER_DAY)
    // The offset at the guess may differ from the offset at the answer, so the guess is corrected twice.
    let guess = asUtc
    for (let round = 0; round < 2; round++) guess -= Math.round((serialOf(civilAt(guess)) - serialOf(civilOf(serial))) * MS_PER_DAY)
    known.set(serial, guess)
    return guess
  }
  return { name, epochMsOf, serialAt }
}
