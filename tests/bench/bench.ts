/**
 * `npm run bench`: what a Hoàng Mai-sized year costs, always as a ratio to something measured in the same run. `--json` prints the same as one flat document.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createSheet, createWorkbook } from '../../apps-script/local/model/create-workbook.ts'
import { createHost } from '../../apps-script/local/host.ts'
import { readBuiltAddOn } from '../../apps-script/local/built-add-on.ts'
import { runRates } from '../../apps-script/local/run-rates.ts'
import { DEFAULT_SETTINGS } from '../../shared/registers/settings.ts'
import { computeWorkbook } from '../../shared/reports/compute-workbook.ts'
import type { Grid } from '../../shared/sheet/grid.ts'
import { bareScan } from './bare-scan.ts'
import { duckdbCount } from './duckdb-count.ts'
import { HOANG_MAI, makeYear } from './make-year.ts'

/** So many that the engine has compiled what it will: its last step came in the fifteenth round or the sixteenth, by chance. */
const ROUNDS = 24
const AS_OF = 20261122
const root = fileURLToPath(new URL('../../', import.meta.url))
const year = makeYear(HOANG_MAI)
const scanMs = best(() => bareScan(year))
const computeMs = best(() => computeWorkbook(year, DEFAULT_SETTINGS, AS_OF))
const peakMb = Number(execFileSync(process.execPath, [fileURLToPath(new URL('peak-memory.ts', import.meta.url))], { encoding: 'utf8' }))
const duckdb = await duckdbCount(year, ROUNDS)
const figures = {
  marks: 264_000,
  scanMs: round(scanMs),
  computeMs: round(computeMs),
  computeToScan: round(computeMs / scanMs),
  growth: round(growth()),
  ...(await calls()),
  duckdbMs: round(duckdb.ms),
  computeToDuckdb: round(computeMs / duckdb.ms),
  // A script in a sheet has one thread; DuckDB takes all that there are.
  duckdbOneThreadMs: round(duckdb.oneThreadMs),
  computeToDuckdbOneThread: round(computeMs / duckdb.oneThreadMs),
  peakMb,
  codeKb: kilobytes('apps-script/dist/code.js'),
  sidebarKb: kilobytes('apps-script/dist/sidebar.html'),
  panelKb: folderKilobytes('.output/chrome-mv3', /^sidepanel/),
  pageScriptKb: folderKilobytes('.output/chrome-mv3', /^page/),
  fillScriptKb: folderKilobytes('.output/chrome-mv3', /^fill/),
}
if (process.argv.includes('--json')) console.info(JSON.stringify(figures))
else for (const [name, value] of Object.entries(figures)) console.info(`${name.padEnd(18)}${value}`)

/** The best of several rounds: other work on the machine only ever makes a round slower. */
function best(work: () => unknown): number {
  let ms = Number.POSITIVE_INFINITY
  for (let i = 0; i < ROUNDS; i++) {
    const started = performance.now()
    work()
    ms = Math.min(ms, performance.now() - started)
  }
  return ms
}

/** Cost per mark of the whole year over the cost per mark of the cheapest of years of 1,000, 4,000 and 16,000 marks; 1 is linear. */
function growth(): number {
  const perMark = (grids: readonly Grid[], marks: number) => best(() => computeWorkbook(grids, DEFAULT_SETTINGS, AS_OF)) / marks
  const small = [1, 4, 16].map((times) =>
    perMark(makeYear({ partyCells: Math.max(1, times), members: Math.round(62.5 * times), meetings: 16 }), Math.round(62.5 * times) * 16),
  )
  return perMark(year, 264_000) / Math.min(...small)
}

/** Service calls of a click on «Tính tỷ lệ»: the first one makes the result tabs, every later one only writes those that changed. `tabs` counts the result tabs, too: they are read before they are written. */
async function calls(): Promise<{ reads: number; writes: number; firstWrites: number; tabs: number }> {
  const { code } = await readBuiltAddOn()
  const small = makeYear({ partyCells: 2, members: 62, meetings: 16 })
  const workbook = createWorkbook('bench.xlsx')
  for (const { sheet, values } of small) {
    const tab = createSheet(workbook.nextId++, sheet)
    for (const [r, row] of values.entries()) tab.values[r] = row.filter((value) => typeof value !== 'object')
    tab.rowCount = Math.max(tab.rowCount, values.length)
    workbook.sheets.push(tab)
  }
  const host = createHost(workbook, code)
  runRates(host)
  const firstWrites = host.calls.writes
  // A mark changes between the clicks: results that are the same would not be written again.
  const list = workbook.sheets.find((sheet) => sheet.name === 'Điểm danh')
  const changed = list?.values.find((row) => row.includes('Có mặt'))
  changed?.splice(changed.indexOf('Có mặt'), 1, 'Vắng không lý do')
  host.resetCalls()
  runRates(host)
  return { reads: host.calls.reads, writes: host.calls.writes, firstWrites, tabs: workbook.sheets.length }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function kilobytes(path: string): number {
  return round(statSync(root + path).size / 1000)
}

/** All files of a build whose names begin so, in whichever folder the bundler put them. */
function folderKilobytes(folder: string, name: RegExp): number {
  const files = readdirSync(root + folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && name.test(file.name))
  return round(files.reduce((sum, file) => sum + statSync(`${file.parentPath}/${file.name}`).size, 0) / 1000)
}
