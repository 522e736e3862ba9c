import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openWorkbook, saveWorkbook } from '../../../apps-script/local/host.ts'
import type { WorkbookModel } from '../../../apps-script/local/model/workbook.ts'
import { runScript, smallWorkbook } from './script-host.ts'

/** Everything a person can see or do, with looks spelled out, because their numbers may differ from file to file. */
function contentOf(workbook: WorkbookModel) {
  return workbook.sheets.map(({ id: _id, source: _source, values, styles, protections, ...sheet }) => ({
    ...sheet,
    values: JSON.stringify(values.map((row) => dropTail(row, ''))).replace(/(,?\[\])*\]$/, ']'),
    styles: JSON.stringify(styles.map((line) => dropTail([...line], 0).map((index) => sorted(workbook.styles[index ?? 0])))),
    protections: protections.map(({ id: _, ...protection }) => protection),
  }))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

function dropTail<T>(row: T[], blank: T): T[] {
  let end = row.length
  while (end > 0 && (row[end - 1] ?? blank) === blank) end--
  return row.slice(0, end)
}

describe('a workbook that is loaded and saved', () => {
  test.for(['o1-luoi-12-thang', 'o2-danh-sach-dai', 'o3-ba-cot-x', 'o4-tong-hop-ty-so', 'o5-moi-chi-bo-mot-tab'])(
    '%s comes back unchanged',
    async (name) => {
      const workbook = await openWorkbook(await readFile(`tests/samples/${name}.xlsx`))
      expect(contentOf(await openWorkbook(await saveWorkbook(workbook)))).toEqual(contentOf(workbook))
    },
  )

  test('keeps looks, notes, merges, sizes, hidden and frozen parts, drop-downs, formulas and document properties', async () => {
    const workbook = smallWorkbook([['x', 1, 45000]])
    runScript(
      `sheet.getRange('A1').setBackground('#ffe0b2').setFontLine('line-through').setNote('ghi chú'); sheet.getRange('C1').setNumberFormat('dd/mm/yyyy'); sheet.getRange('A3:B4').merge(); sheet.getRange('B2').setFormula('=B1*2')
       sheet.setColumnWidth(2, 145).hideColumns(4); sheet.hideRows(6); sheet.setFrozenRows(1); sheet.setTabColor('#00aa00'); sheet.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'P', 'K']).setAllowInvalid(false).build())
       spreadsheet.insertSheet('Ẩn').hideSheet(); PropertiesService.getDocumentProperties().setProperty('cài đặt', '{"a":1}')`,
      workbook,
    )
    const loaded = await openWorkbook(await saveWorkbook(workbook))
    expect(contentOf(loaded)).toEqual(contentOf(workbook))
    expect([...loaded.documentProperties]).toEqual([['cài đặt', '{"a":1}']])
  })

  test('whatever text and numbers it holds come back the same', async () => {
    // A file cannot hold most control characters, and an error's name is an error there.
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((value) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|^#/u.test(value))
    const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
        const workbook = smallWorkbook(rows.map((row) => row.map((item) => (Object.is(item, -0) ? 0 : item))))
        expect(contentOf(await openWorkbook(await saveWorkbook(workbook)))).toEqual(contentOf(workbook))
      }),
      { numRuns: 40 },
    )
  })
})
