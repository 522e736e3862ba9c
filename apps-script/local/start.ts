/**
 * `npm start [-- file.xlsx] [--port 8100] [--open]`: computes a workbook, prints a readable summary and where the result
 * lies, then serves the page of the local host on this machine only.
 */
import { execFile } from 'node:child_process'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { COMMAND_PROBLEMS, SUMMARY } from '../../shared/messages/local-host.ts'
import { readBuiltAddOn } from './built-add-on.ts'
import { CommandProblem, openFile, runCommand } from './command-line.ts'
import { computeDocument } from './compute-document.ts'
import { formatSummary } from './format-summary.ts'
import { createHost, saveWorkbook } from './host.ts'
import { openBrowser } from './open-browser.ts'
import { runRates } from './run-rates.ts'
import { serveHost } from './serve-host.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const SAMPLE = `${root}tests/samples/o1-luoi-12-thang.xlsx`

await runCommand(async ({ file, settings, asOf, out, port, open }) => {
  const workbook = await openFile(file ?? SAMPLE)
  const { code, sidebar, timeZone } = await readBuiltAddOn()
  const host = createHost(workbook, code, { scriptTimeZone: timeZone, htmlFiles: { sidebar } })
  const document = computeDocument(host, { asOf, settings })
  process.stdout.write(`${formatSummary(document)}\n\n`)

  runRates(host)
  const result = out ?? (await resultPath(file ?? SAMPLE))
  await writeFile(result, await saveWorkbook(workbook)).catch(() => {
    throw new CommandProblem(COMMAND_PROBLEMS.outNotWritable(result))
  })
  process.stdout.write(`${SUMMARY.savedTo(relative(process.cwd(), result))}\n`)

  // The page starts from the file as the person keeps it, so that «Tính tỷ lệ» shows its whole way.
  const fresh = createHost(await openFile(file ?? SAMPLE), code, { scriptTimeZone: timeZone, htmlFiles: { sidebar } })
  const { url } = await serveHost(fresh, port)
  process.stdout.write(`${SUMMARY.address(url)}\n${SUMMARY.stopHint}\n`)
  if (!open) return
  const extension = await builtExtension()
  const opened = await openBrowser([url, `${url}/bieu-mau`], extension)
  if (opened === 'none') process.stdout.write(`${SUMMARY.noBrowser}\n`)
  if (opened === 'without-extension') process.stdout.write(`${SUMMARY.loadByHand(extension)}\n`)
})

/** The extension that may also work on this machine's own addresses, built first when it is not there. */
async function builtExtension(): Promise<string> {
  const folder = `${root}.output/chrome-mv3-test`
  const isBuilt = await access(`${folder}/manifest.json`).then(
    () => true,
    () => false,
  )
  if (!isBuilt)
    await promisify(execFile)(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, 'build', '--mode', 'test'], { cwd: root })
  return folder
}

async function resultPath(file: string): Promise<string> {
  const folder = `${root}tests/.output`
  await mkdir(folder, { recursive: true })
  return `${folder}/${basename(file).replace(/\.xlsx$/i, '')}-${SUMMARY.resultSuffix}.xlsx`
}
