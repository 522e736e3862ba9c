import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleServer } from '../../apps-script/build.ts'
import { readBuiltAddOn } from '../../apps-script/local/built-add-on.ts'
import { createHost } from '../../apps-script/local/host.ts'
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
