import { expect, test } from 'vitest'
import { shiftFormula } from '../../../apps-script/local/model/shift-formula.ts'

test.for([
  ['A1+B$2', 'C4+D$2'],
  ['SUM($A1:A$9)', 'SUM($A4:C$9)'],
  ['IF(A1="B2";LOG10(A1);0)', 'IF(C4="B2";LOG10(C4);0)'],
  ["'T1 A1'!A1", "'T1 A1'!C4"],
] as const)('%s moved three rows down and two columns right', ([formula, moved]) => {
  expect(shiftFormula(formula, 3, 2)).toBe(moved)
})
