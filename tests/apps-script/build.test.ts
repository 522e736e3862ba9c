import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleServer } from '../../apps-script/build.ts'
import { readBuiltAddOn } from '../../apps-script/local/built-add-on.ts'
import { createHost } from '../../apps-script/local/host.ts'
import { createSheet, createWorkbook } from '../../apps-script/local/model/create-workbook.ts'
import { computeDocument } from '../../apps-script/server/compute-document.ts'
import { DEFAULT_SETTINGS } from '../../shared/registers/settings.ts'
import { computeWorkbook } from '../../shared/reports/compute-workbook.ts'
import { smallWorkbook } from './local/script-host.ts'

const FILES = ['appsscript.json', 'code.js', 'sidebar.html']

describe('the built add-on', () => {
  beforeAll(async () => {
    await readBuiltAddOn()
  }, 60_000)

  test('is exactly three files', async () => {
    expect((await readdir('apps-script/dist')).sort()).toEqual(FILES)
  })

  test('is what clasp would push, and nothing else', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clasp-'))
    await cp('apps-script/dist', join(folder, 'dist'), { recursive: true })
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'x'.repeat(57), rootDir: 'dist' }))
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js')
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'status', '--json'], { cwd: folder })
    await rm(folder, { recursive: true })
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] }
    expect(filesToPush.sort()).toEqual(FILES.map((name) => `dist/${name}`))
  })

  test('has a sidebar that opens quickly: at most 80 kB', async () => {
    const { sidebar } = await readBuiltAddOn()
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(80_000)
  })

  test('asks for no scope beyond the open workbook and its own sidebar', async () => {
    const manifest = JSON.parse(await readFile('apps-script/dist/appsscript.json', 'utf8')) as { oauthScopes: string[] }
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ])
  })

  test('touches no service while it is loaded, so that menus appear before anybody has given leave', async () => {
    const { code } = await readBuiltAddOn()
    const host = createHost(smallWorkbook(), code)
    host.state.authMode = 'NONE'
    host.call('onOpen', { authMode: 'NONE' })
    expect(host.state.menus.map((menu) => menu.items.length > 0)).toEqual([true])
    expect(Object.keys(host.calls.byName)).toEqual(['Menu.addToUi'])
  })
})

test('the built script computes what its sources compute, homonyms and all', async () => {
  const roll: string[][] = [['STT', 'Họ và tên', 'Số CCCD', 'Chi bộ', 'Trạng thái']]
  const marks: string[][] = [['Chi bộ', 'Ngày họp', 'Loại', 'Họ và tên', 'Số CCCD', 'Điểm danh']]
  for (let n = 0; n < 60; n++) {
    const [name, id, partyCell] = [`Nguyễn Văn ${['Lúa', 'Ngô'][n % 2]}`, `0010600000${10 + n}`, `Chi bộ Tổ ${n % 3}`]
    roll.push([String(n + 1), name, id, partyCell, n % 7 === 0 ? 'Miễn sinh hoạt' : 'Đang sinh hoạt'])
    for (let month = 1; month <= 9; month++) {
      const mark = (n + month) % 11 === 0 ? '' : (n + month) % 5 === 0 ? 'Vắng có lý do' : 'Có mặt'
      marks.push([partyCell, `03/0${month}/2026`, 'Thường kỳ', name, id, mark])
    }
  }
  const workbook = createWorkbook('hai cách')
  for (const [name, values] of Object.entries({ 'Đảng viên': roll, 'Điểm danh': marks })) {
    const sheet = createSheet(workbook.nextId++, name)
    sheet.values.push(...values)
    workbook.sheets.push(sheet)
  }
  const { code } = await readBuiltAddOn()
  const built = createHost(workbook, code).call('computeDocument_', JSON.stringify({ asOf: '2026-11-22', settings: {} }))
  const grids = [
    { sheet: 'Đảng viên', hidden: false, values: roll },
    { sheet: 'Điểm danh', hidden: false, values: marks },
  ]
  expect(JSON.parse(String(built))).toEqual(JSON.parse(JSON.stringify(computeDocument(computeWorkbook(grids, DEFAULT_SETTINGS, 20261122)))))
})

test('every export of the entry becomes a function that Google can see and a page can call', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  await writeFile(
    join(folder, 'main.ts'),
    `export function greet(name: string) { return ['Chào', name ?? null] }\nexport function inner_() { return 1 }\n`,
  )
  const code = await bundleServer(join(folder, 'main.ts'))
  await rm(folder, { recursive: true })
  expect(code).toMatch(/(?:^|[;}])function greet\(/m)
  const host = createHost(smallWorkbook(), code)
  expect([host.call('greet', 'đồng chí'), host.isCallable('greet'), host.isCallable('inner_')]).toEqual([['Chào', 'đồng chí'], true, false])
})
