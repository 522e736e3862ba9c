/**
 * `npm run forms`: fills every target through the built extension and prints the figures. Ends with 1 when a promise is broken.
 * Names of targets restrict it; `--misses` says what was missed, `--release` takes the packed release, `--behind` keeps the
 * form in a tab behind the panel, `--no-speed` leaves the times out.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser.ts'
import { serveForms } from './form-server.ts'
import { type Figures, measureForm } from './measure-form.ts'
import { measureSpeed } from './measure-speed.ts'
import { printFigures, printSpeed } from './print-figures.ts'
import { copyRelease } from './release-build.ts'

const names = process.argv.slice(2).filter((name) => !name.startsWith('-'))
const has = (option: string) => process.argv.includes(option)
const output = join(import.meta.dirname, '../../.output')
mkdirSync(output, { recursive: true })
const all = readdirSync(join(import.meta.dirname, 'pages')).flatMap((file) =>
  file.endsWith('.gold.json') ? [file.slice(0, -'.gold.json'.length)] : [],
)
const wanted = names.length > 0 ? all.filter((target) => names.includes(target)) : all
// The times alone, on a computer that does nothing else.
const targets = has('--speed') ? [] : wanted
const built = join(import.meta.dirname, '../../../.output/chrome-mv3-test')
if (!existsSync(built)) throw new Error('Expected the built extension in .output/chrome-mv3-test: run `npm run build:extension` first')
const extension = has('--release') ? await copyRelease() : built
console.info(
  has('--release') ? 'The packed release; only its manifest has one line more, for the pages of this computer.' : 'The test build.',
)

const server = await serveForms()
const browser = await openBrowser({ extension })
const figures: Figures[] = []
for (const target of targets) {
  try {
    const options = { behind: has('--behind'), screenshot: join(output, `panel-${target}.png`) }
    figures.push(await measureForm(browser.context, browser.extensionId, server, target, options))
  } catch (error) {
    console.info(`${target}: ${String(error).split('\n')[0]}`)
    process.exitCode = 1
  }
}
const broken = figures.length > 0 ? printFigures(figures) : []
if (has('--misses')) for (const one of figures) for (const miss of one.misses) console.info(`${one.target}: ${miss}`)
if (names.length === 0 && !has('--no-speed')) {
  try {
    printSpeed(await measureSpeed(browser.context, browser.extensionId, server))
  } catch (error) {
    console.info(`Times: ${String(error).split('\n')[0]}`)
    process.exitCode = 1
  }
}
await browser.close()
server.close()
for (const promise of broken) console.info(`Broken: ${promise}`)
if (broken.length > 0) process.exitCode = 1
