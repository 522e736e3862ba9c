/** The add-on with a workbook that is not in order: questions, fixes that can be taken back, exceptions, an empty start. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalWorkbook } from '../../apps-script/local/host.ts'
import { createSheet, createWorkbook } from '../../apps-script/local/model/create-workbook.ts'
import { PROBLEMS, SIDEBAR } from '../../shared/messages/sidebar.ts'
import { type AddOnPage, faults, openAddOn, openSample } from './add-on-page.ts'
import { type OpenBrowser, openBrowser } from './browser.ts'

let browser: OpenBrowser
let addOn: AddOnPage

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 800 } })
})

afterAll(() => browser.close())

afterEach(() => addOn.close())

/** Everything the person had put in, with looks and notes spelled out. */
function inputsOf(workbook: LocalWorkbook, names: string[]): string[] {
  const spelled = (line: number[]) => [...line].map((index) => JSON.stringify(workbook.styles[index ?? 0]))
  return workbook.sheets
    .filter((sheet) => names.includes(sheet.name))
    .map((sheet) => JSON.stringify([sheet.values, sheet.styles.map(spelled), [...sheet.notes], [...sheet.formulas]]))
}

describe('codes without a legend', () => {
  test('are asked about, and the answer makes the waiting meetings count', async () => {
    addOn = await openSample(browser, 'o5-moi-chi-bo-mot-tab')
    const { sidebar, compute, shoot } = addOn
    await compute()
    await shoot('add-on-question')
    const questions = await sidebar.getByRole('group').count()
    expect(questions).toBeGreaterThan(0)
    await sidebar.getByRole('group').first().getByRole('button', { name: 'Vắng có lý do' }).click()
    await sidebar.getByText(SIDEBAR.stale).first().waitFor()
    await compute()
    await expect.poll(() => sidebar.getByRole('group').count()).toBe(questions - 1)
  })
})

describe('certain fixes', () => {
  test('are shown before and after, done in one go, and taken back to the last look and note', async () => {
    addOn = await openSample(browser, 'o1-luoi-12-thang')
    const { host, sidebar, compute, shoot, frame } = addOn
    const names = host.state.workbook.sheets.map((sheet) => sheet.name)
    const before = inputsOf(host.state.workbook, names)
    await compute()
    await sidebar.getByRole('button', { name: SIDEBAR.fixesOpen }).click()
    await sidebar.locator('del').first().waitFor()
    await shoot('add-on-fixes')
    expect(await faults(frame())).toEqual([])
    await sidebar.getByRole('button', { name: /^Sửa tất cả/ }).click()
    await sidebar
      .getByRole('status')
      .getByText(/^Đã sửa \d+ chỗ\.$/)
      .waitFor()
    expect(inputsOf(host.state.workbook, names)).not.toEqual(before)
    await sidebar.getByRole('button', { name: SIDEBAR.undo }).click()
    await sidebar
      .getByRole('status')
      .getByText(/^Đã trả lại \d+ chỗ như cũ\.$/)
      .waitFor()
    expect(inputsOf(host.state.workbook, names)).toEqual(before)
  })
})

describe('an accepted finding', () => {
  test('is counted apart after the next run, stands in a tab, and can be taken back', async () => {
    addOn = await openSample(browser, 'o1-luoi-12-thang')
    const { page, sidebar, compute, shoot, frame } = addOn
    await compute()
    await sidebar
      .getByRole('button', { name: /^Chấp nhận: / })
      .first()
      .click()
    await sidebar.getByLabel(SIDEBAR.acceptReason).fill('Đã đối chiếu hồ sơ giấy')
    await sidebar.getByLabel(SIDEBAR.acceptUntil).fill('2027-06-30')
    await shoot('add-on-accept')
    expect(await faults(frame())).toEqual([])
    await sidebar.getByRole('button', { name: SIDEBAR.acceptSave }).click()
    await sidebar.getByText(SIDEBAR.stale).first().waitFor()
    await compute()
    await sidebar.getByText(SIDEBAR.stateAccepted('1')).waitFor()
    await page.getByRole('tab', { name: 'Ngoại lệ đã chấp nhận' }).click()
    await sidebar.getByRole('button', { name: SIDEBAR.acceptedOpen }).click()
    await sidebar.getByText('Đã đối chiếu hồ sơ giấy').waitFor()
    await shoot('add-on-accepted')
    expect(await faults(frame())).toEqual([])
    await sidebar.getByRole('button', { name: new RegExp(`^${SIDEBAR.withdraw}`) }).click()
    await sidebar.getByText(SIDEBAR.acceptedNone).waitFor()
    await sidebar.getByRole('button', { name: SIDEBAR.back }).click()
    await compute()
    expect(await sidebar.getByText(SIDEBAR.stateAccepted('1')).count()).toBe(0)
  })
})

describe('an empty workbook', () => {
  test('is led to a template, which is then recognised', async () => {
    const workbook = createWorkbook('Sổ mới')
    workbook.sheets.push(createSheet(0, 'Trang tính1'))
    addOn = await openAddOn(browser, workbook)
    const { page, sidebar, compute, shoot, frame } = addOn
    await sidebar.getByRole('button', { name: SIDEBAR.createTemplate }).waitFor()
    expect(await faults(frame())).toEqual([])
    await shoot('add-on-first-run')
    await sidebar.getByRole('button', { name: SIDEBAR.createTemplate }).click()
    await sidebar
      .getByRole('status')
      .getByText(/^Đã tạo các trang/)
      .waitFor()
    await expect.poll(() => page.getByRole('tab', { name: 'Danh sách đảng viên' }).count()).toBe(1)
    await shoot('add-on-template')
    await compute()
    await sidebar.getByRole('tab', { name: SIDEBAR.tabs.sheets }).click()
    await sidebar.getByText('“Danh sách đảng viên” là danh sách đảng viên').waitFor()
  })
})

describe('trouble', () => {
  test('somebody else at work is said in a sentence, and the next click works', async () => {
    addOn = await openSample(browser, 'o2-danh-sach-dai')
    const { host, sidebar, compute, shoot } = addOn
    host.state.locksHeldElsewhere.add('document')
    await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
    await sidebar.getByRole('alert').getByText(PROBLEMS.busy.title).waitFor()
    await shoot('add-on-busy')
    host.state.locksHeldElsewhere.clear()
    await compute()
    expect(await sidebar.getByRole('alert').count()).toBe(0)
  })

  test('several Google accounts in one browser are recognised', async () => {
    addOn = await openSample(browser, 'o2-danh-sach-dai')
    const { page, sidebar, shoot } = addOn
    await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).waitFor()
    const error = 'We’re sorry, a server error occurred while reading from storage. Error code: PERMISSION_DENIED'
    await page.route('**/api/run', (route) => route.fulfill({ json: { ok: false, error, events: [], revision: 0 } }))
    await sidebar.getByRole('button', { name: SIDEBAR.computeRates }).click()
    await sidebar.getByRole('alert').getByText(PROBLEMS['several-accounts'].title).waitFor()
    await shoot('add-on-accounts')
  })
})
