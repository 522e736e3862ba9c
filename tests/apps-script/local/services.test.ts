import { describe, expect, test } from 'vitest'
import { runScript, scriptHost } from './script-host.ts'

describe('properties', () => {
  test('a value above 9 kB is refused', () => {
    const body = `try { PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9 * 1024 + 1)) } catch (error) { return error.message }`
    expect(runScript(body)).toBe('Argument too large: value')
  })

  test('a store above 500 kB is refused', () => {
    const body = `const store = PropertiesService.getDocumentProperties(); try { for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000)) } catch (error) { return [error.message, store.getKeys().length < 60] }`
    expect(runScript(body)).toEqual(['You have exceeded the property storage quota. Please remove some properties and try again.', true])
  })

  test('document properties outlive the execution, globals do not', () => {
    const host = scriptHost(
      `const store = PropertiesService.getDocumentProperties(); globalThis.n = (globalThis.n || 0) + 1; store.setProperty('n', String(Number(store.getProperty('n')) + 1)); return [globalThis.n, store.getProperty('n')]`,
    )
    expect([host.call('main'), host.call('main')]).toEqual([
      [1, '1'],
      [1, '2'],
    ])
  })
})

describe('cache', () => {
  test('what has expired is gone', () => {
    let now = 0
    const host = scriptHost(
      `const cache = CacheService.getDocumentCache(); if (args[0]) cache.put('a', args[0], 60); return cache.get('a')`,
      undefined,
      { now: () => now },
    )
    expect(host.call('main', 'còn')).toBe('còn')
    now = 59_999
    expect(host.call('main')).toBe('còn')
    now = 60_000
    expect(host.call('main')).toBeNull()
  })

  test('a value above 100 kB is refused', () => {
    expect(
      runScript(`try { CacheService.getScriptCache().put('a', 'x'.repeat(100 * 1024 + 1)) } catch (error) { return error.message }`),
    ).toBe('Argument too large: value')
  })
})

describe('locks', () => {
  test('a lock that somebody else holds cannot be taken', () => {
    const host = scriptHost(`const lock = LockService.getDocumentLock(); return [lock.tryLock(100), lock.hasLock()]`)
    expect(host.call('main')).toEqual([true, true])
    host.state.locksHeldElsewhere.add('document')
    expect(host.call('main')).toEqual([false, false])
  })
})

describe('utilities', () => {
  test.for([
    [`Utilities.formatDate(new Date(Date.UTC(1960, 0, 4, 16)), 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm")`, '1960-01-05T00:00'],
    [`Utilities.base64Encode('Nề Nếp')`, 'TuG7gSBO4bq/cA=='],
    [`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 2)`, [12, -63]],
    [`Utilities.formatString('%s: %05d', 'x', 42)`, 'x: 00042'],
  ] as const)('%s', ([call, expected]) => {
    expect(runScript(`return ${call}`)).toEqual(expected)
  })
})

describe('tabs', () => {
  test('a name that is taken, the last visible tab and unknown tabs are treated as Google does', () => {
    const body = `const errors = []; const attempt = (f) => { try { f() } catch (error) { errors.push(error.message) } }
      attempt(() => spreadsheet.insertSheet('trang 1')); attempt(() => sheet.hideSheet()); attempt(() => spreadsheet.deleteSheet(sheet)); return [errors, spreadsheet.getSheetByName('Không có')]`
    expect(runScript(body)).toEqual([
      [
        'A sheet with the name "trang 1" already exists. Please enter another name.',
        "You can't hide all the sheets in a document.",
        "You can't remove all the sheets in a document.",
      ],
      null,
    ])
  })

  test('new tabs go where they are asked for, and can be hidden, renamed, coloured and moved', () => {
    const body = `const made = spreadsheet.insertSheet('Báo cáo', 0); made.setName('Kết quả').setTabColor('#00ff00').setFrozenRows(2); spreadsheet.setActiveSheet(sheet); spreadsheet.moveActiveSheet(1); made.hideSheet()
      return spreadsheet.getSheets().map((s) => [s.getName(), s.isSheetHidden(), s.getTabColor(), s.getFrozenRows(), s.getIndex()])`
    expect(runScript(body)).toEqual([
      ['Trang 1', false, null, 0, 1],
      ['Kết quả', true, '#00ff00', 2, 2],
    ])
  })

  test('developer metadata is found by its key', () => {
    const body = `sheet.addDeveloperMetadata('vai', 'kết quả').addDeveloperMetadata('khác', '1'); const found = sheet.createDeveloperMetadataFinder().withKey('vai').find(); const value = found[0].getValue(); found[0].remove(); return [value, sheet.getDeveloperMetadata().map((m) => m.getKey())]`
    expect(runScript(body)).toEqual(['kết quả', ['khác']])
  })
})

describe('menus and sidebar', () => {
  test('without authorisation only the menu can be built', () => {
    const host = scriptHost('')
    host.state.authMode = 'NONE'
    expect(() => host.call('main')).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.')
  })

  test('the sidebar shows the project’s own file', () => {
    const host = scriptHost(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Nề Nếp'))`,
      undefined,
      { htmlFiles: { sidebar: '<p>a</p>' } },
    )
    host.call('main')
    expect(host.state.events).toEqual([{ kind: 'sidebar', title: 'Nề Nếp', html: '<p>a</p>' }])
  })

  test('what is no part of the host says its name', () => {
    expect(() => runScript(`UrlFetchApp.fetch('https://example.vn')`)).toThrow('UrlFetchApp.fetch is not implemented in the local host.')
  })
})

describe('compression', () => {
  const squeeze = `const text = 'Chi bộ thôn Đông '.repeat(500); const blob = Utilities.gzip(Utilities.newBlob(text)); const bytes = blob.getBytes();`

  test('makes text small and gives it back whole', () => {
    const body = `${squeeze} const again = Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode(bytes)), blob.getContentType()); return [bytes.length < 500, bytes.every((byte) => byte >= -128 && byte <= 127), Utilities.ungzip(again).getDataAsString() === text]`
    expect(runScript(body)).toEqual([true, true, true])
  })

  test('takes only what says that it is compressed', () => {
    const body = `${squeeze} try { Utilities.ungzip(Utilities.newBlob(bytes)) } catch (error) { return error.message }`
    expect(runScript(body)).toBe('Blob object must have application/x-gzip content type.')
  })
})
