import { describe, expect, test } from 'vitest'
import { createHost } from '../../../apps-script/local/host.ts'
import { runScript, scriptHost, smallWorkbook } from './script-host.ts'

describe('the script’s world', () => {
  test('what Google’s runtime lacks is lacking', () => {
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'atob',
      'crypto',
      'performance',
      'structuredClone',
      'process',
      'require',
      'WebAssembly',
      'document',
    ]
    expect(runScript(`return ${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual([])
  })

  test('what services return is made of the script’s own classes', () => {
    expect(
      runScript(
        `const values = sheet.getRange('A1:B2').getValues(); return [values instanceof Array, values[0] instanceof Array, spreadsheet.getSheets() instanceof Array]`,
      ),
    ).toEqual([true, true, true])
  })

  test('the script’s clock is the one that the host was given', () => {
    expect(
      runScript(`return [new Date().toISOString(), Date.now(), new Date(0).getTime()]`, undefined, { now: () => Date.UTC(2026, 10, 22) }),
    ).toEqual(['2026-11-22T00:00:00.000Z', Date.UTC(2026, 10, 22), 0])
  })
})

describe('what passes between page and script', () => {
  test('undefined becomes null, also nested', () => {
    expect(scriptHost('return { args, a: undefined, list: [undefined] }').call('main', undefined, { b: undefined })).toEqual({
      args: [null, { b: null }],
      a: null,
      list: [null],
    })
  })

  test.for(['new Date()', '{ a: [new Date()] }', '() => 1', '{ a: () => 1 }', '(() => { const a = {}; a.a = a; return a })()'])(
    '%s cannot be returned',
    (value) => {
      expect(() => runScript(`return ${value}`)).toThrow('The script completed but the returned value is not a supported return type.')
    },
  )

  test.for([[new Date(0)], [{ a: [new Date(0)] }], [() => 1]] as const)('%s cannot be handed over', ([value]) => {
    expect(() => scriptHost('return 1').call('main', value)).toThrow('Failed due to illegal value in property')
  })

  test('the same object twice is no circle', () => {
    expect(runScript('const a = { b: 1 }; return [a, a]')).toEqual([{ b: 1 }, { b: 1 }])
  })

  test('a page may not call functions whose name ends in an underscore, nor what is no function', () => {
    const host = createHost(smallWorkbook(), 'function open() {} function secret_() {} var count = 1')
    expect(['open', 'secret_', 'count', 'missing', 'toString()'].map((name) => host.isCallable(name))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('counting and failing service calls', () => {
  const body = `const range = sheet.getRange('A1'); range.getValue(); range.setValue('mới'); PropertiesService.getDocumentProperties().setProperty('a', '1'); return range.getValue()`

  test('calls are counted by name and kind; what Google answers from memory is not', () => {
    const host = scriptHost(body)
    host.call('main')
    expect(host.calls).toEqual({
      reads: 2,
      writes: 1,
      other: 2,
      byName: { 'Spreadsheet.getSheets': 1, 'Range.getValue': 2, 'Range.setValue': 1, 'Properties.setProperty': 1 },
    })
  })

  test('every single call can be made to fail, before or after its effect', () => {
    const count = 5
    for (let position = 0; position < count; position++) {
      const before = scriptHost(body, smallWorkbook([['cũ']]))
      before.failCall = (_call, index) => (index === position ? new Error('Service Spreadsheets timed out while accessing document') : null)
      expect(() => before.call('main')).toThrow('Service Spreadsheets timed out')
      expect(before.state.workbook.sheets[0]?.values[0]?.[0]).toBe(position <= 2 ? 'cũ' : 'mới')

      const after = scriptHost(body, smallWorkbook([['cũ']]))
      after.failAfterCall = (_call, index) =>
        index === position ? new Error('Service Spreadsheets timed out while accessing document') : null
      expect(() => after.call('main')).toThrow('Service Spreadsheets timed out')
      expect(after.state.workbook.sheets[0]?.values[0]?.[0]).toBe(position < 2 ? 'cũ' : 'mới')
    }
  })

  test('the script can catch the failure as an error of its own', () => {
    const host = scriptHost(`try { sheet.getRange('A1').getValue() } catch (error) { return error instanceof Error && error.message }`)
    host.failCall = (call) => (call.kind === 'read' ? new Error('hết giờ') : null)
    expect(host.call('main')).toBe('hết giờ')
  })
})

test('reading 264,000 rows of eight values takes less than a second and a half', () => {
  const rows = Array.from({ length: 264_000 }, (_, i) => ['Nguyễn Văn Lúa', `00${i}`, i, 'x', '', 'Chi bộ 1', 1.5, true])
  const workbook = smallWorkbook()
  const sheet = workbook.sheets[0]
  sheet?.values.push(...rows.slice(0, 100_000))
  for (const row of rows.slice(100_000)) sheet?.values.push(row)
  if (sheet) sheet.rowCount = rows.length
  const took = runScript(
    `const start = Date.now(); const values = sheet.getDataRange().getValues(); return [values.length, Date.now() - start]`,
    workbook,
  ) as [number, number]
  expect(took[0]).toBe(264_000)
  expect(took[1]).toBeLessThan(1500)
})
