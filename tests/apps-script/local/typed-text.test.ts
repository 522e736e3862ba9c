import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialOf } from '../../../apps-script/local/model/date-serial.ts'
import { numberFormat } from '../../../apps-script/local/model/number-format.ts'
import { readTypedText } from '../../../apps-script/local/model/typed-text.ts'

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date })

describe('text typed into a Vietnamese spreadsheet', () => {
  test.for([
    ['012', 12, null],
    ['094163020790', 94163020790, null],
    ['1,5', 1.5, null],
    ['-3', -3, null],
    ['+7', 7, null],
    ['1.234', 1234, '#,##0'],
    ['1.234,5', 1234.5, '#,##0.00'],
    ['93,3%', 0.933, '0.00%'],
    ['50%', 0.5, '0%'],
    ['9/9', day(2026, 9, 9), 'd/m'],
    ['18/5/1960', day(1960, 5, 18), 'dd/mm/yyyy'],
    ['18-5-1960', day(1960, 5, 18), 'dd/mm/yyyy'],
    ['1960-05-18', day(1960, 5, 18), 'yyyy-mm-dd'],
    ['5/2026', day(2026, 5, 1), 'mm/yyyy'],
    ['1/1/29', day(2029, 1, 1), 'dd/mm/yyyy'],
    ['1/1/30', day(1930, 1, 1), 'dd/mm/yyyy'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['TRUE', true, null],
    ['false', false, null],
  ] as const)('«%s» becomes a value', ([text, value, format]) => {
    expect(readTypedText(text, false, 2026)).toEqual({ value, formula: null, format })
  })

  test.for(['18/20', '31/02/1960', '29/2/2025', 'x', '+', '-', '1.23', '1,2,3', '12a', '8:75', '5/13', "x'y", '@an', '- ghi chú'])(
    '«%s» stays text',
    (text) => {
      expect(readTypedText(text, false, 2026)).toEqual({ value: text, formula: null, format: null })
    },
  )

  test.for([
    ['=A1+B1', '=A1+B1'],
    ['+A1', '=A1'],
  ] as const)('«%s» becomes a formula', ([text, formula]) => {
    expect(readTypedText(text, false, 2026)).toEqual({ value: '', formula, format: null })
  })

  test('a leading apostrophe keeps what follows as text', () => {
    expect(readTypedText("'012", false, 2026).value).toBe('012')
  })

  test('a grid cell with the text format keeps whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readTypedText(text, true, 2026)).toEqual({ value: text, formula: null, format: null })
      }),
    )
  })

  test('no text breaks the reading, and what is read is a value that a grid cell can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value } = readTypedText(text, false, 2026)
        expect(typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value)).toBe(true)
      }),
    )
  })

  test('a day that is shown and typed again is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(1930, 1, 1), max: day(2199, 12, 31) }), (serial) => {
        const shown = numberFormat('dd/mm/yyyy').render(serial)
        expect(readTypedText(shown, false, 2026).value).toBe(serial)
      }),
    )
  })

  test('a whole number that is shown and typed again is the same number', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(readTypedText(numberFormat('#,##0').render(number), false, 2026).value).toBe(number)
        expect(readTypedText(numberFormat(undefined).render(number), false, 2026).value).toBe(number)
      }),
    )
  })
})
