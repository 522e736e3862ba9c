import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbookFile } from '../../../apps-script/local/read-workbook-file.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  const sheets = [{ name: 'A', rows: [['x']] }]
  const good = await writeXlsx({ sheets })
  const files: Record<string, Uint8Array | string> = {
    'good.xlsx': good,
    'empty.xlsx': '',
    'text.xlsx': 'Họ và tên;Ngày sinh',
    'password.xlsx': await writeXlsx({ sheets, encryption: { password: 'mật khẩu', spinCount: 1000 } }),
    'old.xls': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'cut.xlsx': good.subarray(0, good.length - 200),
    'other.zip': Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(100)]),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  await mkdir(join(folder, 'thư mục.xlsx'))
})

afterAll(() => rm(folder, { recursive: true }))

test.for([
  ['missing.xlsx', 'missing'],
  ['thư mục.xlsx', 'directory'],
  ['empty.xlsx', 'empty'],
  ['text.xlsx', 'not-a-workbook'],
  ['password.xlsx', 'password'],
  ['old.xls', 'old-excel'],
  ['cut.xlsx', 'damaged'],
  ['other.zip', 'not-a-workbook'],
] as const)('%s is refused as %s', async ([name, problem]) => {
  expect(await readWorkbookFile(join(folder, name))).toEqual({ ok: false, problem })
})

test('no path at all is a problem of its own', async () => {
  expect(await readWorkbookFile(undefined)).toEqual({ ok: false, problem: 'none-given' })
})

test('a workbook is opened under its file’s name', async () => {
  const result = await readWorkbookFile(join(folder, 'good.xlsx'))
  expect(result.ok && [result.workbook.name, result.workbook.sheets.map((sheet) => sheet.values)]).toEqual(['good', [[['x']]]])
})
