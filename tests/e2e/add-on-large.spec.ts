/** A year of a large ward: 264,000 marks in one tab, scrolled and computed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSheet, createWorkbook } from '../../apps-script/local/model/create-workbook.ts'
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import { type AddOnPage, openAddOn } from './add-on-page.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'

const MEMBERS = 16_500
const MEETINGS = 16
const CELLS = 296

let browser: OpenBrowser
let addOn: AddOnPage

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 800 } })
  addOn = await openAddOn(browser, largeWorkbook())
})

afterAll(async () => {
  await addOn.close()
  await browser.close()
})

/** Everybody is there but every twentieth, who is excused; so every party cell has a rate and the committee has 95 %. */
function largeWorkbook() {
  const workbook = createWorkbook('Sổ lớn')
  const members = createSheet(0, 'Đảng viên')
  const marks = createSheet(1, 'Điểm danh')
  members.values.push(['STT', 'Họ và tên', 'Số CCCD', 'Chi bộ', 'Trạng thái'])
  marks.values.push(['Chi bộ', 'Ngày họp', 'Loại', 'Họ và tên', 'Số CCCD', 'Điểm danh'])
  for (let member = 0; member < MEMBERS; member++) {
    const name = `Nguyễn Văn ${['Lúa', 'Ngô', 'Khoai', 'Sắn'][member % 4]} ${['An', 'Bình', 'Cường'][member % 3]}`
    const id = `0010${60 + (member % 30)}${String(member).padStart(6, '0')}`
    const partyCell = `Chi bộ Tổ dân phố số ${(member % CELLS) + 1}`
    members.values.push([member + 1, name, id, partyCell, 'Đang sinh hoạt'])
    for (let meeting = 0; meeting < MEETINGS; meeting++) {
      const date = `${meeting < 10 ? '03' : '20'}/${String((meeting % 10) + 1).padStart(2, '0')}/2026`
      const kind = meeting < 10 ? 'Thường kỳ' : 'Chuyên đề'
      marks.values.push([partyCell, date, kind, name, id, (member + meeting) % 20 === 0 ? 'Vắng có lý do' : 'Có mặt'])
    }
  }
  members.rowCount = members.values.length
  marks.rowCount = marks.values.length
  workbook.sheets.push(members, marks)
  workbook.nextId = 2
  return workbook
}

test('the last of 264,000 rows comes into view, and only pages of rows travel', { timeout: 120_000 }, async () => {
  const { page } = addOn
  let pages = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/rows')) pages++
  })
  await page.getByRole('tab', { name: 'Điểm danh' }).click()
  await page.locator('revo-grid .rgCell', { hasText: 'Thường kỳ' }).first().waitFor()
  await page.evaluate((row) => {
    const grid = document.querySelector<HTMLElement & { scrollToRow: (row: number) => Promise<void> }>('revo-grid')
    return grid?.scrollToRow(row)
  }, MEMBERS * MEETINGS)
  await page.locator('revo-grid .rgCell', { hasText: /^264001$/ }).waitFor()
  await page.locator('revo-grid .rgCell', { hasText: 'Chuyên đề' }).first().waitFor()
  expect(pages).toBeLessThan(12)
})

test('the whole year is computed from the sidebar', { timeout: 120_000 }, async () => {
  const { host, sidebar, compute, shoot } = addOn
  host.resetCalls()
  await compute()
  await sidebar.getByRole('tab', { name: SIDEBAR.tabs.rates }).click()
  await shoot('add-on-large')
  expect(await sidebar.locator('.committee .big').textContent()).toContain('95,0 %')
  expect(host.calls.reads).toBeLessThanOrEqual(2 * 2)
})
