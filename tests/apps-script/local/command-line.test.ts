import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import { openWorkbook } from '../../../apps-script/local/host.ts'

const SAMPLE = 'tests/samples/o2-danh-sach-dai.xlsx'

type Result = { code: number; stdout: string; stderr: string }

/** Runs a command of the local host as a person would. */
function run(command: string, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`apps-script/local/${command}.ts`, ...args], { maxBuffer: 1e9 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

let folder = ''

beforeAll(async () => {
  await readBuiltAddOn()
  folder = await mkdtemp(join(tmpdir(), 'compute-'))
  await writeFile(join(folder, 'empty.xlsx'), '')
  await writeFile(join(folder, 'broken.json'), '{')
}, 180_000)

afterAll(() => rm(folder, { recursive: true }))

describe('compute', { timeout: 60_000 }, () => {
  test('prints one JSON document with the calls that it took', async () => {
    const { code, stdout, stderr } = await run('compute', SAMPLE, '--json', '--as-of', '2026-11-22')
    const document = JSON.parse(stdout) as { tabs: unknown; calls: { reads: number; writes: number } }
    expect([code, stderr, document.tabs]).toEqual([
      0,
      '',
      { 'Đảng viên': 'members', 'Chi bộ': 'party-cells', 'Cuộc họp': 'meetings', 'Điểm danh': 'attendance-list' },
    ])
    expect(document.calls.reads).toBeLessThanOrEqual(2 * 4)
    expect(document.calls.writes).toBe(0)
  })

  test('without --json a person can read it, and --out keeps the results in a workbook', async () => {
    const out = join(folder, 'kết quả.xlsx')
    const { code, stdout } = await run('compute', SAMPLE, '--as-of', '2026-11-22', '--out', out)
    expect(code).toBe(0)
    expect(stdout).toContain('Đảng viên  danh sách đảng viên')
    expect(stdout).toMatch(/Toàn đảng bộ: \d+,\d % \(có mặt [\d.]+ \/ phải dự [\d.]+\)/)
    const names = (await openWorkbook(await readFile(out))).sheets.map((sheet) => sheet.name)
    expect(names).toEqual(
      expect.arrayContaining(['Đảng viên', 'Lỗi số liệu', 'Tỷ lệ chi bộ', 'Tỷ lệ đảng viên', 'Buổi sinh hoạt', 'Báo cáo']),
    )
  })

  test.for([
    [[], 'Chưa nêu tệp cần tính'],
    [['không-có.xlsx'], 'Không tìm thấy tệp'],
    [['tests'], 'là thư mục'],
    [['<empty>'], 'trống'],
    [['package.json'], 'không phải là bảng tính'],
    [[SAMPLE, '--as-of', '31/02/2026'], 'không phải là ngày'],
    [[SAMPLE, '--settings', 'không-có.json'], 'Không đọc được tệp thiết lập'],
    [[SAMPLE, '--settings', '<broken>'], 'không đúng dạng JSON'],
    [[SAMPLE, '--lạ'], 'Không hiểu tùy chọn'],
    [[SAMPLE, '--out', 'không-có/kết quả.xlsx'], 'Không ghi được kết quả'],
  ] as const)('%j ends in one sentence and code 2', async ([args, sentence]) => {
    const paths: Record<string, string> = { '<empty>': join(folder, 'empty.xlsx'), '<broken>': join(folder, 'broken.json') }
    const { code, stderr } = await run('compute', ...args.map((arg) => paths[arg] ?? arg))
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('start refuses a port that is no port', { timeout: 60_000 }, async () => {
  expect(await run('start', '--port', 'tám')).toMatchObject({ code: 2, stdout: '' })
})
