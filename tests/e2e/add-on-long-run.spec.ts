/** A workbook that Google could not read in one execution: how far it is, stopping it, and coming back to it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createWorkbook } from '../../apps-script/local/model/create-workbook.ts'
import { MENU } from '../../shared/messages/menu.ts'
import { HOST_PAGE } from '../../shared/messages/local-host.ts'
import { PROBLEMS, SIDEBAR } from '../../shared/messages/sidebar.ts'
import { officeTab } from '../apps-script/server/small-office.ts'
import { type AddOnPage, openAddOn } from './add-on-page.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'

const TABS = 12
let browser: OpenBrowser
let addOn: AddOnPage

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 800 } })
})

afterAll(() => browser.close())

/** Reading a tab takes a minute of the script's clock, so an execution reads five of the twelve; an answer takes most of a second of ours. */
beforeEach(async () => {
  const workbook = createWorkbook('Sổ của nhiều chi bộ')
  for (let n = 1; n <= TABS; n++) {
    const rows = ['STT|Họ và tên|Chi bộ|T1|T2', `1|Nguyễn Văn Lúa|Chi bộ Thôn ${n}|x|x`, `2|Trần Thị Mía|Chi bộ Thôn ${n}|x|KP`]
    workbook.sheets.push(officeTab(workbook.nextId++, `Thôn ${n}`, rows))
  }
  let now = Date.UTC(2026, 10, 22, 5)
  addOn = await openAddOn(browser, workbook, () => now)
  addOn.host.failCall = ({ name }) => {
    if (name === 'Range.getValues') now += 60_000
    return null
  }
  await addOn.page.route('**/api/run', async (route) => {
    if (route.request().postData()?.includes('continueRun')) await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
})

afterEach(() => addOn.close())

const names = () => addOn.host.state.workbook.sheets.map((sheet) => sheet.name)

test('shows how many tabs are read, and ends with the rates', async () => {
  const { sidebar, shoot } = addOn
  await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
  await sidebar.getByText('Đang đọc số liệu: 5/12 trang').waitFor()
  await shoot('add-on-progress')
  await sidebar.getByText('Đang đọc số liệu: 10/12 trang').waitFor()
  await sidebar.getByText(SIDEBAR.done).waitFor()
  await sidebar.getByRole('tab', { name: SIDEBAR.tabs.rates }).click()
  expect(await sidebar.locator('.committee .big').textContent()).toContain('75,0 %')
})

test('stops in the middle when asked, and writes nothing', async () => {
  const { sidebar, shoot } = addOn
  await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
  await sidebar.getByText('Đang đọc số liệu: 5/12 trang').waitFor()
  await sidebar.getByRole('button', { name: SIDEBAR.cancel }).click()
  await sidebar.getByRole('alert').getByText(PROBLEMS.cancelled.title).waitFor()
  await shoot('add-on-stopped')
  expect(names()).toHaveLength(TABS)
  await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
  await sidebar.getByText(SIDEBAR.done).waitFor()
})

test('is gone on with by a sidebar that was closed in the middle and opened again', async () => {
  const { page, sidebar, shoot } = addOn
  await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
  await sidebar.getByText('Đang đọc số liệu: 5/12 trang').waitFor()
  await page.getByRole('button', { name: HOST_PAGE.closeSidebar }).click()
  await page.getByRole('button', { name: MENU.title, exact: true }).click()
  await page.getByRole('menuitem', { name: MENU.openSidebar }).click()
  await sidebar
    .getByText(SIDEBAR.unfinished('5', '12'))
    .or(sidebar.getByText(SIDEBAR.unfinished('10', '12')))
    .waitFor()
  await shoot('add-on-unfinished')
  await sidebar.getByRole('button', { name: SIDEBAR.resume }).click()
  await sidebar.getByText(SIDEBAR.done).waitFor()
  expect(names().length).toBeGreaterThan(TABS)
})
