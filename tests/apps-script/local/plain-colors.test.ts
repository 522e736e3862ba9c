import { expect, test } from 'vitest'
import { withPlainColors } from '../../../apps-script/local/model/plain-colors.ts'

const THEME = ['000000', 'FFFFFF', '1F497D', 'EEECE1', '4F81BD']

test.for([
  [{ theme: 0 }, 'FFFFFF'],
  [{ theme: 1 }, '000000'],
  [{ theme: 2 }, 'EEECE1'],
  [{ theme: 4 }, '4F81BD'],
  [{ theme: 0, tint: -0.5 }, '808080'],
] as const)('the theme’s colour %o is %s', ([color, rgb]) => {
  expect(withPlainColors({ fill: { type: 'pattern', pattern: 'solid', fgColor: color }, font: { color } }, THEME)).toEqual({
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
    font: { color: { rgb } },
  })
})

test('a plain colour, and one that the theme does not have, stay as they are', () => {
  const style = {
    font: { color: { rgb: 'FF0000' }, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 11 } },
  } as const
  expect(withPlainColors(style, THEME)).toEqual(style)
})
