import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runScript, smallWorkbook } from './script-host.ts'

describe('values of a range', () => {
  test('setValues reads text as if it were typed', () => {
    const body = `sheet.getRange('A1:C1').setValues([['9/9/2026', '012', '1,5']]); return sheet.getRange('A1:C1').getDisplayValues()`
    expect(runScript(body)).toEqual([['09/09/2026', '12', '1,5']])
  })

  test('the text format set before keeps leading zeros and formulas as text', () => {
    const body = `const range = sheet.getRange('A1:B1').setNumberFormat('@').setValues([['001163000001', '=1+1']]); return [range.getValues(), range.getFormulas()]`
    expect(runScript(body)).toEqual([[['001163000001', '=1+1']], [['', '']]])
  })

  test('dates are instants of civil midnight in the zone of the spreadsheet, of the script’s own Date class', () => {
    const body = `sheet.getRange('A1').setValue('05/01/1960'); const value = sheet.getRange('A1').getValue(); return [value instanceof Date, value.toISOString(), value.getHours()]`
    expect(runScript(body, undefined, { spreadsheetTimeZone: 'Asia/Ho_Chi_Minh', scriptTimeZone: 'Etc/GMT' })).toEqual([
      true,
      '1960-01-04T16:00:00.000Z',
      16,
    ])
    expect(runScript(body, undefined, { scriptTimeZone: 'Asia/Ho_Chi_Minh' })).toEqual([true, '1960-01-04T16:00:00.000Z', 0])
  })

  test('a Date written comes back as the same instant', () => {
    const body = `const range = sheet.getRange('A1').setValue(new Date(2026, 10, 22)); return [range.getDisplayValue(), range.getValue().getTime() === new Date(2026, 10, 22).getTime()]`
    expect(runScript(body)).toEqual(['22/11/2026', true])
  })

  test('null and undefined make grid cells blank', () => {
    expect(runScript(`sheet.getRange('A1:B1').setValues([[null, undefined]]); return sheet.getLastRow()`, smallWorkbook([[1, 2]]))).toBe(0)
  })

  test.for([
    [
      `sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange(1, 1, 1, 2).setValues([[1]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(1000, 1, 2, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange('A1').setValue('x'.repeat(50001))`, 'Your input contains more than the maximum of 50000 characters in a single cell.'],
    [`sheet.getRange('A1').setBackground('không phải màu')`, 'Invalid argument: color (không phải màu)'],
    [`sheet.getRange('A1').sort(1)`, 'Range.sort is not implemented in the local host.'],
  ] as const)('%s fails in Google’s words', ([body, message]) => {
    expect(runScript(`try { ${body} } catch (error) { return [error instanceof Error, error.name, error.message] }`)).toEqual([
      true,
      'Exception',
      message,
    ])
  })

  test('what is written as text or number reads back the same', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    )
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(table, (rows) => {
        const body = `const rows = ${JSON.stringify(rows)}; const range = sheet.getRange(1, 1, rows.length, rows[0].length); range.setNumberFormat('@').setValues(rows); return range.getValues()`
        expect(runScript(body)).toEqual(JSON.parse(JSON.stringify(rows)))
      }),
      { numRuns: 30 },
    )
  })
})

describe('looks, notes, merges and validations', () => {
  test('looks read back as they were set', () => {
    const body = `const range = sheet.getRange('A1:B1'); range.setBackgrounds([['#ff0000', null]]).setFontWeight('bold').setFontLine('line-through').setNumberFormats([['0.0%', '@']]).setFontColor('blue')
      return [range.getBackgrounds(), range.getFontWeights(), range.getFontLines(), range.getNumberFormats(), range.getFontColor()]`
    expect(runScript(body)).toEqual([
      [['#ff0000', '#ffffff']],
      [['bold', 'bold']],
      [['line-through', 'line-through']],
      [['0.0%', '@']],
      '#0000ff',
    ])
  })

  test('a merge keeps the first value and blanks the others; breaking it apart leaves them blank', () => {
    const body = `const range = sheet.getRange('A1:B2').merge(); const merged = sheet.getRange('B2').getMergedRanges().map((r) => r.getA1Notation()); range.breakApart(); return [merged, range.getValues(), range.isPartOfMerge()]`
    expect(
      runScript(
        body,
        smallWorkbook([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual([
      ['A1:B2'],
      [
        [1, ''],
        ['', ''],
      ],
      false,
    ])
  })

  test('merging across part of a merged block is refused', () => {
    const body = `sheet.getRange('A1:B2').merge(); try { sheet.getRange('B2:C3').merge() } catch (error) { return error.message }`
    expect(runScript(body)).toBe('You must select all cells in a merged range to merge or unmerge them.')
  })

  test('notes read back and are cleared apart from values', () => {
    const body = `const range = sheet.getRange('A1').setNote('xem lại'); const note = range.getNote(); range.clearContent(); const kept = range.getNote(); range.clearNote(); return [note, kept, range.getNote()]`
    expect(runScript(body, smallWorkbook([['a']]))).toEqual(['xem lại', 'xem lại', ''])
  })

  test('a validation set on a block covers what a later one does not', () => {
    const body = `const list = (items) => SpreadsheetApp.newDataValidation().requireValueInList(items).setAllowInvalid(false).build()
      sheet.getRange('A1:A3').setDataValidation(list(['x'])); sheet.getRange('A2').setDataValidation(list(['P'])); sheet.getRange('A3').clearDataValidations()
      return sheet.getRange('A1:A3').getDataValidations().map(([rule]) => rule && rule.getCriteriaValues()[0])`
    expect(runScript(body)).toEqual([['x'], ['P'], null])
  })
})

describe('strict validations', () => {
  const body = (
    value: string,
  ) => `sheet.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'P']).setAllowInvalid(false).build())
    try { sheet.getRange('A1:A3').setValues([['z'], ['x'], [${value}]]) } catch (error) { return [error.message, sheet.getRange('A1').getValue()] }
    return sheet.getRange('A1:A3').getValues()`

  test('refuse the whole write when one value is not in the list', () => {
    expect(runScript(body(`'K'`))).toEqual([
      'The data you entered in cell A3 violates the data validation rules set on this cell.\nPlease enter one of the following values: x, P.',
      '',
    ])
  })

  test('allow blanks', () => {
    expect(runScript(body(`''`))).toEqual([['z'], ['x'], ['']])
  })
})

describe('protected places', () => {
  test('a write to them fails in Google’s words and changes nothing; canEdit said so before', () => {
    const workbook = smallWorkbook([['giữ']])
    workbook.sheets[0]?.protections.push({
      id: 1,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      open: [],
      description: '',
      warningOnly: false,
      canEdit: false,
      editors: [],
    })
    const body = `const range = sheet.getRange('A1'); try { range.setValue('mất') } catch (error) { return [range.canEdit(), sheet.getRange('B1').canEdit(), error.message, range.getValue()] }`
    expect(runScript(body, workbook)).toEqual([
      false,
      true,
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'giữ',
    ])
  })
})

describe('rows', () => {
  test('what lies below inserted and deleted rows moves along', () => {
    const body = `sheet.getRange('A2').setNote('n'); sheet.getRange('A2:B2').merge(); sheet.insertRowsBefore(2, 2); const after = [sheet.getRange('A4').getNote(), sheet.getRange('A4').getMergedRanges()[0].getA1Notation(), sheet.getMaxRows()]
      sheet.deleteRow(1); return [...after, sheet.getRange('A3').getNote(), sheet.getRange('A3').getMergedRanges()[0].getA1Notation()]`
    expect(runScript(body, smallWorkbook([['a'], ['b']]))).toEqual(['n', 'A4:B4', 1002, 'n', 'A3:B3'])
  })
})
