/** The add-on as a clerk meets it: the built bundle over a sample workbook, in the page of the local host, in a real browser. */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readBuiltAddOn } from '../../apps-script/local/built-add-on.ts'
import { createHost, type Host, openWorkbook } from '../../apps-script/local/host.ts'
import { type RunningHost, serveHost } from '../../apps-script/local/serve-host.ts'
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'

const SHOTS = 'tests/.output'
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: OpenBrowser
let host: Host
let server: RunningHost
let page: Page
let sidebar: FrameLocator

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true })
  browser = await openBrowser({ viewport: { width: 1280, height: 800 } })
})

afterAll(() => browser.close())

afterEach(async () => {
  await page.close()
  await server.close()
})

async function open(sample: string): Promise<void> {
  const { code, sidebar: html, timeZone } = await readBuiltAddOn()
  host = createHost(await openWorkbook(await readFile(`tests/samples/${sample}.xlsx`), 'Sổ theo dõi'), code, {
    scriptTimeZone: timeZone,
    htmlFiles: { sidebar: html },
    now: () => Date.UTC(2026, 10, 22, 5),
  })
  server = await serveHost(host, 0)
  page = await browser.context.newPage()
  await page.goto(server.url)
  sidebar = page.frameLocator('#side-frame')
}

/**
 * What axe finds wrong, as one line a fault. The sandboxed frame is looked at from inside, as its own page; the inside of the
 * grid component is its makers'.
 */
async function faults(target: Page | NonNullable<ReturnType<Page['frame']>>): Promise<string[]> {
  await target.evaluate(await readFile(axe, 'utf8'))
  return target.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    const { violations } = await run.run({ exclude: ['revo-grid'] }, { resultTypes: ['violations'], iframes: false })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  })
}

function sidebarFrame(): NonNullable<ReturnType<Page['frame']>> {
  const frame = page.frames().find((other) => other.url().includes('/sidebar'))
  if (!frame) throw new Error('Expected the frame of the sidebar, found none')
  return frame
}

async function compute(): Promise<void> {
  await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
  await sidebar.getByRole('tablist').waitFor()
}

describe('a month grid with faults', () => {
  beforeEach(() => open('o1-luoi-12-thang'))

  test('shows rates, the way to a finding, and the numbers behind a rate', async () => {
    await compute()
    await page.screenshot({ path: `${SHOTS}/add-on-findings.png` })
    expect(await sidebar.getByRole('tab').allTextContents()).toEqual(Object.values(SIDEBAR.tabs))

    await sidebar
      .getByRole('button', { name: /^Đến ô E22/ })
      .first()
      .click()
    await expect.poll(() => page.locator('#place').textContent()).toBe('Theo doi SH 2026 · E22')
    expect(await sidebar.getByRole('status').textContent()).toContain('E22')
    await page.screenshot({ path: `${SHOTS}/add-on-jump.png` })

    await sidebar.getByRole('tab', { name: SIDEBAR.tabs.rates }).click()
    expect(await sidebar.locator('tbody tr').count()).toBeGreaterThanOrEqual(8)
    await page.screenshot({ path: `${SHOTS}/add-on-rates.png` })
    await sidebar
      .locator('tbody')
      .getByRole('button', { name: /Vì sao/ })
      .nth(4)
      .click()
    await sidebar.getByText(SIDEBAR.numerator, { exact: true }).waitFor()
    await page.screenshot({ path: `${SHOTS}/add-on-why.png` })
  })

  test('has nothing for axe to find, in the page and in every part of the sidebar, and never scrolls sideways', async () => {
    await compute()
    expect(await faults(page)).toEqual([])
    for (const tab of Object.values(SIDEBAR.tabs)) {
      await sidebar.getByRole('tab', { name: tab }).click()
      expect(await faults(sidebarFrame())).toEqual([])
      expect(await sidebarFrame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
    await sidebar
      .getByRole('button', { name: /^Sửa cách hiểu/ })
      .first()
      .click()
    expect(await faults(sidebarFrame())).toEqual([])
  })

  test('lets the keyboard do everything: from the blue button to a rate’s reasons and back', async () => {
    await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).focus()
    await page.keyboard.press('Enter')
    await sidebar.getByRole('tab', { selected: true }).waitFor()
    await sidebar.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await sidebar.getByRole('tab', { selected: true }).textContent()).toBe(SIDEBAR.tabs.rates)
    await sidebar
      .locator('tbody')
      .getByRole('button', { name: /Vì sao/ })
      .nth(4)
      .focus()
    await page.keyboard.press('Enter')
    await sidebar.getByText(SIDEBAR.numerator, { exact: true }).waitFor()
    expect(await sidebarFrame().evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.keyboard.press('Escape')
    await sidebar.getByRole('tablist').waitFor()
  })
})

describe('a plain export', () => {
  beforeEach(() => open('o2-danh-sach-dai'))

  test('gives a report that is copied although the frame may not use the clipboard', async () => {
    await compute()
    await sidebar.getByRole('tab', { name: SIDEBAR.tabs.report }).click()
    await sidebar.getByRole('button', { name: SIDEBAR.copyReport }).click()
    await expect.poll(() => sidebar.getByRole('status').textContent()).toMatch(/^Đã sao chép \d+ dòng/)
    await browser.context.grantPermissions(['clipboard-read'], { origin: server.url })
    await page.bringToFront()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')[0]?.trim()).toBe('Mã\tChỉ tiêu\tGiá trị\tĐơn vị tính\tKiểu\tKỳ\tĐơn vị\tCăn cứ')
    await page.screenshot({ path: `${SHOTS}/add-on-report.png` })
  })

  test('writes results into tabs of their own and leaves the inputs as they were', async () => {
    const before = host.state.workbook.sheets.map((sheet) => JSON.stringify([sheet.name, sheet.values]))
    await compute()
    const after = host.state.workbook.sheets.map((sheet) => JSON.stringify([sheet.name, sheet.values]))
    expect(after.filter((sheet) => before.includes(sheet))).toEqual(before)
    await expect.poll(() => page.getByRole('tab', { name: 'Tỷ lệ chi bộ' }).count()).toBe(1)
    await page.getByRole('tab', { name: 'Tỷ lệ chi bộ' }).click()
    await page.screenshot({ path: `${SHOTS}/add-on-result-tab.png` })
  })
})

describe('codes without a legend', () => {
  beforeEach(() => open('o5-moi-chi-bo-mot-tab'))

  test('are asked about, and the answer makes the waiting party cells count', async () => {
    await compute()
    await page.screenshot({ path: `${SHOTS}/add-on-question.png` })
    const questions = await sidebar.getByRole('group').count()
    expect(questions).toBeGreaterThan(0)
    await sidebar.getByRole('group').first().getByRole('button', { name: 'Vắng có lý do' }).click()
    await sidebar.getByText(SIDEBAR.stale).first().waitFor()
    await compute()
    await expect.poll(() => sidebar.getByRole('group').count()).toBe(questions - 1)
  })
})

describe('the page', () => {
  beforeEach(() => open('o2-danh-sach-dai'))

  test('writes back what is typed, as the spreadsheet would read it', async () => {
    const sheet = host.state.workbook.sheets[0]
    await page.locator('revo-grid .rgCell', { hasText: /./ }).first().waitFor()
    await page.locator('revogr-data [data-rgrow="3"][data-rgcol="1"]').last().dblclick()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('0,5')
    await page.keyboard.press('Enter')
    await expect.poll(() => sheet?.values[3]?.[1]).toBe(0.5)
  })
})
