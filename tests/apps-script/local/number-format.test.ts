import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberFormat } from '../../../apps-script/local/model/number-format.ts'

describe('what a person sees in a grid cell', () => {
  test.for([
    [1234.5, undefined, '1234,5'],
    [0.1 + 0.2, undefined, '0,3'],
    [1 / 3, undefined, '0,3333333333'],
    [94163020790, undefined, '94163020790'],
    [1e15, undefined, '1E+15'],
    [true, undefined, 'TRUE'],
    ['012', '@', '012'],
    [0.5, '0%', '50%'],
    [0.9333, '0.0%', '93,3%'],
    [-0.05, '0.0%', '-5,0%'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [2.675, '0.00', '2,68'],
    [5, '000000000000', '000000000005'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [1500, '#,##0 "đ"', '1.500 đ'],
    [12345.678, '0.00E+00', '1,23E+04'],
    [45000, 'dd/mm/yyyy', '15/03/2023'],
    [45000.5, 'dd/mm/yyyy hh:mm', '15/03/2023 12:00'],
    [45000, 'mm-dd-yy', '15/03/2023'],
    [45000, 'd/m', '15/3'],
    [45000, '[$-42A]dd/mm/yyyy;@', '15/03/2023'],
    [45000, 'd "tháng" m', '15 tháng 3'],
    [45000, 'dddd', 'Thứ Tư'],
    [1.5, '[h]:mm', '36:00'],
    [0.75, 'h:mm AM/PM', '6:00 CH'],
    ['chưa rõ', 'dd/mm/yyyy', 'chưa rõ'],
    ['#REF!', '0.00', '#REF!'],
    ['', '0.00', ''],
  ] as const)('%s under %s', ([value, format, shown]) => {
    expect(numberFormat(format).render(value)).toBe(shown)
  })

  test('no format that a file may hold breaks the display', () => {
    const piece = fc.constantFrom(
      '0',
      '#',
      ',',
      '.',
      '%',
      ';',
      'd',
      'm',
      'y',
      'h',
      's',
      '"',
      '\\',
      '[',
      ']',
      '@',
      'E+00',
      '?',
      '/',
      ' ',
      '_',
      '*',
      'General',
      '[h]',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (pieces, value) => {
        expect(typeof numberFormat(pieces.join('')).render(value)).toBe('string')
      }),
    )
  })
})
