/** `npm run forms`: fills every target through the built extension and prints the table of figures. Ends with 1 when a promise is broken. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser.ts'
import { serveForms } from './form-server.ts'
import { type Figures, measureForm } from './measure-form.ts'

const names = process.argv.slice(2).filter((name) => !name.startsWith('-'))
const showMisses = process.argv.includes('--misses')
const output = join(import.meta.dirname, '../../.output')
mkdirSync(output, { recursive: true })
const all = readdirSync(join(import.meta.dirname, 'pages')).flatMap((file) =>
  file.endsWith('.gold.json') ? [file.slice(0, -'.gold.json'.length)] : [],
)
const targets = names.length > 0 ? all.filter((target) => names.includes(target)) : all
const extension = join(import.meta.dirname, '../../../.output/chrome-mv3-test')
if (!existsSync(extension)) throw new Error('Expected the built extension in .output/chrome-mv3-test: run `npm run build:extension` first')

const server = await serveForms()
const browser = await openBrowser({ extension })
const figures: Figures[] = []
for (const target of targets) {
  try {
    figures.push(await measureForm(browser.context, browser.extensionId, server, target, join(output, `panel-${target}.png`)))
  } catch (error) {
    console.info(`${target}: ${String(error).split('\n')[0]}`)
    process.exitCode = 1
  }
}
await browser.close()
server.close()

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`)
console.table(
  figures.map((f) => ({
    target: f.target,
    values: f.values,
    precision: percent(f.right, f.right + f.wrong + f.touched),
    recall: percent(f.right, f.values),
    abstained: f.abstained,
    wrong: f.wrong,
    verified: percent(f.verified, f.right),
    falseVerified: f.falseVerified,
    touched: f.touched,
    submits: f.submits,
    undo: `${f.undone}/${f.undoable}`,
    ms: Math.round(f.milliseconds),
  })),
)
const sum = (read: (one: Figures) => number) => figures.reduce((total, one) => total + read(one), 0)
console.info(
  `precision ${percent(
    sum((f) => f.right),
    sum((f) => f.right + f.wrong + f.touched),
  )}, recall ${percent(
    sum((f) => f.right),
    sum((f) => f.values),
  )}, ` +
    `wrong ${sum((f) => f.wrong)}, false verified ${sum((f) => f.falseVerified)}, touched ${sum((f) => f.touched)}, submits ${sum((f) => f.submits)}, undo ${sum((f) => f.undone)}/${sum((f) => f.undoable)}`,
)
if (showMisses) for (const one of figures) for (const miss of one.misses) console.info(`${one.target}: ${miss}`)
if (sum((f) => f.wrong + f.falseVerified + f.touched + f.submits) > 0) process.exitCode = 1
