/**
 * `npm run -s compute -- file.xlsx [--settings s.json] [--as-of 2026-11-22] [--out result.xlsx] [--json]`:
 * runs the very bundle that is pushed to Google over a file and prints what it found.
 */
import { writeFile } from 'node:fs/promises'
import { COMMAND_PROBLEMS, SUMMARY } from '../../shared/messages/local-host.ts'
import { readBuiltAddOn } from './built-add-on.ts'
import { CommandProblem, openFile, runCommand } from './command-line.ts'
import { computeDocument } from './compute-document.ts'
import { formatSummary } from './format-summary.ts'
import { createHost, type LocalWorkbook, saveWorkbook } from './host.ts'
import { runRates } from './run-rates.ts'

await runCommand(async ({ file, settings, asOf, out, json }) => {
  const workbook = await openFile(file)
  const { code, sidebar, timeZone } = await readBuiltAddOn()
  const options = { scriptTimeZone: timeZone, htmlFiles: { sidebar }, ...(asOf && { now: noonOf(asOf) }) }
  const host = createHost(workbook, code, options)
  const document = computeDocument(host, { asOf, settings })
  process.stdout.write(json ? `${JSON.stringify(document)}\n` : `${formatSummary(document)}\n`)
  if (out === undefined) return
  runRates(host)
  await writeWorkbook(workbook, out)
  if (!json) process.stdout.write(`\n${SUMMARY.savedTo(out)}\n`)
})

/** Noon in Vietnam, the same civil day in every zone an office may have set. */
function noonOf(isoDate: string): () => number {
  const time = Date.parse(`${isoDate}T05:00:00Z`)
  return () => time
}

async function writeWorkbook(workbook: LocalWorkbook, path: string): Promise<void> {
  const bytes = await saveWorkbook(workbook)
  await writeFile(path, bytes).catch(() => {
    throw new CommandProblem(COMMAND_PROBLEMS.outNotWritable(path))
  })
}
