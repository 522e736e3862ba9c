import { expect, test } from 'vitest'
import { sameNumber } from '../../../shared/form/same-number.ts'

test.for([
  ['1.025', '1025', 'same'],
  ['1,025', '1025', 'same'],
  ['1 025,00', '1025', 'same'],
  ['1.234,5', '1234.5', 'same'],
  ['1,234.50', '1234.5', 'same'],
  ['93,3 %', '93.3', 'same'],
  ['-5', '-5', 'same'],
  ['12345', '1234.5', 'other'],
  ['', '0', 'other'],
  ['933', '93.3', 'other'],
  ['5', '-5', 'other'],
  ['1.025', '1.025', 'unclear'],
] as const)('a page that shows «%s» for %s: %s', ([shown, plain, verdict]) => {
  expect(sameNumber(shown, plain)).toBe(verdict)
})
