import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost, type Host } from '../../../apps-script/local/host.ts'
import { type RunningHost, serveHost } from '../../../apps-script/local/serve-host.ts'
import { smallWorkbook } from './script-host.ts'

const SCRIPT = `function onOpen() {} function double(n) { SpreadsheetApp.getActive().toast('đã nhân'); return n * 2 } function hidden_() {} function fail() { throw new Error('hỏng') }`

let host: Host
let server: RunningHost

beforeAll(async () => {
  const workbook = smallWorkbook([
    ['Họ tên', 'Tỷ lệ'],
    ['Trần "Mía", A', 0.933],
  ])
  host = createHost(workbook, SCRIPT)
  host.call('onOpen')
  workbook.styles.push({ numFmt: '0.0%' })
  if (workbook.sheets[0]) workbook.sheets[0].styles[1] = [0, 1]
  server = await serveHost(host, 0)
}, 60_000)

afterAll(() => server.close())

async function run(functionName: string, ...args: unknown[]): Promise<unknown> {
  const body = JSON.stringify({ functionName, args })
  return (await fetch(`${server.url}/api/run`, { method: 'POST', headers: { origin: server.url }, body })).json()
}

/** `fetch` does not let a caller forge these headers; other programs may. */
function statusWith(headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}/api/workbook`, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.on('error', reject)
    asked.end(method === 'POST' ? '{}' : undefined)
  })
}

describe('who may ask', () => {
  test('a page that reached this machine under another name is refused', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(421)
  })

  test.for([[{}], [{ origin: 'https://evil.example' }], [{ origin: 'null' }]] as const)(
    'a change from %o is refused',
    async ([headers]) => {
      expect(await statusWith({ host: new URL(server.url).host, ...headers }, 'POST')).toBe(403)
    },
  )
})

describe('running functions', () => {
  test('a result comes with what the script showed', async () => {
    expect(await run('double', 21)).toEqual({
      ok: true,
      value: 42,
      events: [{ kind: 'toast', message: 'đã nhân', title: '', seconds: 5 }],
      revision: host.state.workbook.revision,
    })
  })

  test.for(['hidden_', 'missing', 'fail'])('%s ends in an error', async (name) => {
    expect(await run(name)).toMatchObject({ ok: false, error: name === 'fail' ? 'hỏng' : `Script function not found: ${name}` })
  })
})

describe('the CSV export', () => {
  test('first sends on to where the content lies, then gives display values', async () => {
    const address = `${server.url}/spreadsheets/d/${host.state.spreadsheetId}/export?format=csv&gid=0`
    const first = await fetch(address, { redirect: 'manual' })
    expect([first.status, new URL(first.headers.get('location') ?? '', address).pathname]).toEqual([302, '/content/export.csv'])
    const content = await fetch(address)
    expect([content.headers.get('content-type'), await content.text()]).toEqual([
      'text/csv; charset=utf-8',
      'Họ tên,Tỷ lệ\r\n"Trần ""Mía"", A","93,3%"',
    ])
  })

  test('an unknown tab is a bad request', async () => {
    expect((await fetch(`${server.url}/spreadsheets/d/${host.state.spreadsheetId}/export?format=csv&gid=99`)).status).toBe(400)
  })
})

describe('typing into the grid', () => {
  async function edit(row: number, column: number, text: string): Promise<unknown> {
    const body = JSON.stringify({ sheetId: 0, row, column, text })
    return (await fetch(`${server.url}/api/edit`, { method: 'POST', headers: { origin: server.url }, body })).json()
  }

  test('is read as typed text', async () => {
    expect(await edit(3, 0, '012')).toMatchObject({ ok: true })
    const rows = (await (await fetch(`${server.url}/api/rows?gid=0&from=3&count=1`)).json()) as { texts: string[][] }
    expect(rows.texts).toEqual([['12']])
  })

  test('outside the tab is refused', async () => {
    expect(await edit(100_000, 0, 'x')).toMatchObject({ ok: false, error: 'gone' })
  })
})
