import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilOf, serialOf } from '../../../apps-script/local/model/date-serial.ts'
import { timeZone } from '../../../apps-script/local/model/time-zone.ts'

test.for([
  [1960, 8],
  [1976, 7],
  [2026, 7],
] as const)('midnight of 1 March %i in Vietnam lies %i hours before midnight in Greenwich', ([year, hours]) => {
  const serial = serialOf({ year, month: 3, day: 1 })
  expect(timeZone('Asia/Ho_Chi_Minh').epochMsOf(serial)).toBe(Date.UTC(year, 2, 1, -hours))
})

test('a civil moment goes to an instant and back', () => {
  const zone = timeZone('Asia/Ho_Chi_Minh')
  fc.assert(
    fc.property(
      fc.integer({ min: serialOf({ year: 1920, month: 1, day: 1 }), max: 73_000 }),
      fc.integer({ min: 0, max: 86_399 }),
      (day, second) => {
        const serial = day + second / 86_400
        const back = civilOf(zone.serialAt(zone.epochMsOf(serial)))
        // An hour that the clocks skipped has no instant of its own; the day is what a register is about.
        expect([back.year, back.month, back.day]).toEqual([civilOf(serial).year, civilOf(serial).month, civilOf(serial).day])
      },
    ),
  )
})
