/** The built extension in a real browser: real pages, real frameworks, and their own model as the judge. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenBrowser, openBrowser } from './browser.ts'
import { type FormServer, serveForms } from './forms/form-server.ts'
import { measureForm, readGold } from './forms/measure-form.ts'
import { openPanel } from './forms/panel-page.ts'

const OUTPUT = join(import.meta.dirname, '../.output')
let browser: OpenBrowser
let server: FormServer

beforeAll(async () => {
  mkdirSync(OUTPUT, { recursive: true })
  server = await serveForms()
  browser = await openBrowser({ extension: join(import.meta.dirname, '../../.output/chrome-mv3-test') })
})
afterAll(async () => {
  await browser.close()
  server.close()
})

describe('carries a report into a form', () => {
  test.for([
    'plain',
    'react',
    'vue',
    'google-like',
    'webforms-like',
    'drawn',
    'sheets',
    'muc-dong-mo',
    'cau-va-ngay',
    'kk01',
    'kk03',
    'kk05',
  ])('%s: every value in its place, verified, taken back, nothing sent', async (target) => {
    const figures = await measureForm(browser.context, browser.extensionId, server, target, {
      screenshot: join(OUTPUT, `panel-${target}.png`),
    })
    const { misses, right, verified, undone, wrong, falseVerified, touched, submits } = figures
    expect({ misses, wrong, falseVerified, touched, submits }).toEqual({ misses: [], wrong: 0, falseVerified: 0, touched: 0, submits: 0 })
    expect({ right, verified, undone }).toEqual({ right: figures.values, verified: figures.values, undone: figures.undoable })
  })
})

test('blanks within sentences are named by their clauses: what is not sure stays empty', async () => {
  const { misses: _, right, ...figures } = await measureForm(browser.context, browser.extensionId, server, 'word-phieudanhgia')
  expect(figures).toMatchObject({ wrong: 0, falseVerified: 0, touched: 0, submits: 0 })
  expect(right).toBeGreaterThanOrEqual(Math.ceil(figures.values * 0.8))
})

describe('the panel', () => {
  test('has nothing that axe objects to, before and after a fill', async () => {
    const form = await browser.context.newPage()
    await form.goto(`${server.origin}/plain.html`)
    const panel = await openPanel(browser.context, browser.extensionId, form)
    expect(await axeFindings(panel.page)).toEqual([])
    const gold = await readGold('plain')
    await panel.giveReport(
      gold.report.map(([code, label, value, unit, kind]) => ({ code, label, value, unit, kind, period: '', organisation: '', basis: '' })),
    )
    await panel.readForm()
    await panel.fill()
    expect(await axeFindings(panel.page)).toEqual([])
    await panel.page.close()
    await form.close()
  })

  test('says in a sentence what is wrong with a file that is no report', async () => {
    const form = await browser.context.newPage()
    await form.goto(`${server.origin}/plain.html`)
    const panel = await openPanel(browser.context, browser.extensionId, form)
    await panel.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'so.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004') })
    expect(await panel.page.getByRole('alert').textContent()).toContain('CSV')
    await panel.page.close()
    await form.close()
  })
})

async function axeFindings(page: Awaited<ReturnType<OpenBrowser['context']['newPage']>>): Promise<string[]> {
  // Evaluated through the debugger: the panel's own policy allows no script from outside.
  await page.evaluate(AxeBuilder.source)
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run()
    return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)
  })
}
