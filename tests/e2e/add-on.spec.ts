/** The add-on as a clerk meets it: rates, the way to a finding, the numbers behind a rate, the report, by mouse and keyboard. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import { type AddOnPage, faults, openSample } from './add-on-page.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'

let browser: OpenBrowser
let addOn: AddOnPage

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 800 } })
})

afterAll(() => browser.close())

afterEach(() => addOn.close())

describe('a month grid with faults', () => {
  beforeEach(async () => {
    addOn = await openSample(browser, 'o1-luoi-12-thang')
  })

  test('shows rates, the way to a finding, and the numbers behind a rate', async () => {
    const { page, sidebar, compute, shoot } = addOn
    await compute()
    await shoot('add-on-findings')
    expect(await sidebar.getByRole('tab').allTextContents()).toEqual(Object.values(SIDEBAR.tabs))

    await sidebar
      .getByRole('button', { name: /^Đến ô E22/ })
      .first()
      .click()
    await expect.poll(() => page.locator('#place').textContent()).toBe('Theo doi SH 2026 · E22')
    expect(await sidebar.getByRole('status').textContent()).toContain('E22')
    await shoot('add-on-jump')

    await sidebar.getByRole('tab', { name: SIDEBAR.tabs.rates }).click()
    expect(await sidebar.locator('tbody tr').count()).toBeGreaterThanOrEqual(8)
    await shoot('add-on-rates')
    await sidebar
      .locator('tbody tr', { hasText: ' %' })
      .first()
      .getByRole('button', { name: /^Vì sao/ })
      .click()
    await sidebar.getByText(SIDEBAR.numerator, { exact: true }).waitFor()
    await shoot('add-on-why')
  })

  test('has nothing for axe to find, in the page and in every part of the sidebar, and never scrolls sideways', async () => {
    const { page, sidebar, compute, frame } = addOn
    await compute()
    expect(await faults(page)).toEqual([])
    for (const tab of Object.values(SIDEBAR.tabs)) {
      await sidebar.getByRole('tab', { name: tab }).click()
      expect(await faults(frame())).toEqual([])
      expect(await frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
    await sidebar
      .getByRole('button', { name: /^Sửa cách hiểu/ })
      .first()
      .click()
    expect(await faults(frame())).toEqual([])
  })

  test('lets the keyboard do everything: from the blue button to a rate’s reasons and back', async () => {
    const { page, sidebar, frame } = addOn
    await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).focus()
    await page.keyboard.press('Enter')
    await sidebar.getByRole('tab', { selected: true }).waitFor()
    await sidebar.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await sidebar.getByRole('tab', { selected: true }).textContent()).toBe(SIDEBAR.tabs.rates)
    await sidebar
      .locator('tbody tr', { hasText: ' %' })
      .first()
      .getByRole('button', { name: /^Vì sao/ })
      .focus()
    await page.keyboard.press('Enter')
    await sidebar.getByText(SIDEBAR.numerator, { exact: true }).waitFor()
    expect(await frame().evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.keyboard.press('Escape')
    await sidebar.getByRole('tablist').waitFor()
  })

  test('leads from a finding to what its rule means and how to put it right', async () => {
    const { sidebar, compute, shoot } = addOn
    await compute()
    await sidebar.getByRole('button', { name: SIDEBAR.whyRule }).first().click()
    await sidebar.getByText(SIDEBAR.ruleFix, { exact: true }).waitFor()
    await shoot('add-on-rule')
  })
})

describe('a plain export', () => {
  beforeEach(async () => {
    addOn = await openSample(browser, 'o2-danh-sach-dai')
  })

  test('gives a report that is copied although the frame may not use the clipboard', async () => {
    const { page, server, sidebar, compute, shoot } = addOn
    await compute()
    await sidebar.getByRole('tab', { name: SIDEBAR.tabs.report }).click()
    await sidebar.getByRole('button', { name: SIDEBAR.copyReport }).click()
    await expect.poll(() => sidebar.getByRole('status').textContent()).toMatch(/^Đã sao chép \d+ dòng/)
    await browser.context.grantPermissions(['clipboard-read'], { origin: server.url })
    await page.bringToFront()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')[0]?.trim()).toBe('Mã\tChỉ tiêu\tGiá trị\tĐơn vị tính\tKiểu\tKỳ\tĐơn vị\tCăn cứ')
    await shoot('add-on-report')
  })

  test('writes results into tabs of their own and leaves the inputs as they were', async () => {
    const { host, page, compute, shoot } = addOn
    const contents = () => host.state.workbook.sheets.map((sheet) => JSON.stringify([sheet.name, sheet.values]))
    const before = contents()
    await compute()
    expect(contents().filter((sheet) => before.includes(sheet))).toEqual(before)
    await expect.poll(() => page.getByRole('tab', { name: 'Tỷ lệ chi bộ' }).count()).toBe(1)
    await page.getByRole('tab', { name: 'Tỷ lệ chi bộ' }).click()
    await shoot('add-on-result-tab')
  })

  test('takes what is typed into the grid as the spreadsheet would read it', async () => {
    const { host, page } = addOn
    const sheet = host.state.workbook.sheets[0]
    await page.locator('revo-grid .rgCell', { hasText: /./ }).first().waitFor()
    await page.locator('revogr-data [data-rgrow="3"][data-rgcol="1"]').last().dblclick()
    // The grid draws its text box after the double click and moves the caret into it later still: keys that come before are typed behind the old text.
    const box = page.locator('revogr-edit input')
    await box.fill('0,5')
    await box.press('Enter')
    await expect.poll(() => sheet?.values[3]?.[1]).toBe(0.5)
  })
})
