/** Forms of several pages, pages that reload on a choice, and parts of a page that cannot be read. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ReportRow } from '../../shared/reports/report.ts'
import { openPanel, type PanelPage } from './forms/panel-page.ts'
import { textRow } from './forms/text-row.ts'
import { openForms } from './forms/open-forms.ts'

const OUTPUT = join(import.meta.dirname, '../.output')
const stage = openForms()
let form: Page
let panel: PanelPage

const model = () => form.evaluate(() => (window as unknown as { __model(): Record<string, string> }).__model())

async function open(page: string, rows: ReportRow[], query = ''): Promise<void> {
  form = await stage.browser.context.newPage()
  await form.goto(`${stage.server.origin}/${page}.html${query}`)
  panel = await openPanel(stage.browser.context, stage.browser.extensionId, form)
  await panel.giveReport(rows)
  await panel.readForm()
}
async function close(): Promise<void> {
  await panel.page.close()
  await form.close()
}

const PLACES = [
  textRow('p1', 'Đảng bộ cấp trên', 'Đảng bộ huyện B', 'choice'),
  textRow('p2', 'Đảng bộ cơ sở', 'Đảng bộ xã B2', 'choice'),
  textRow('p3', 'Số chi bộ trực thuộc', '12', 'integer'),
]

test('a page that reloads on a choice is held where it is as long as the person has not allowed it', async () => {
  await open('postback', PLACES)
  const rows = await panel.fill()
  expect(form.url()).not.toContain('?')
  expect((await model())['xa']).toBe('')
  expect(Object.fromEntries(rows.map(({ code, status }) => [code, status]))).toMatchObject({ p2: 'refused', p3: 'verified' })
  await close()
})

test('with the leave of the person it reloads once, and what is left is filled afterwards', async () => {
  await open('postback', PLACES)
  await panel.page.bringToFront()
  await panel.page.getByRole('checkbox', { name: /Cho phép trang tải lại/ }).check()
  await panel.page.screenshot({ path: join(OUTPUT, 'panel-postback.png'), fullPage: true })
  const rows = await panel.fill()
  expect(await model()).toEqual({ huyen: 'b', xa: 'b2', so: '12', sent: '' })
  expect(rows.map(({ status }) => status)).toEqual(['verified', 'verified', 'verified'])
  await close()
})

test('what stands on an earlier page of a form is not offered again on the next one', async () => {
  await open('wizard', [
    textRow('w1', 'Tổng số đảng viên', '120', 'integer'),
    textRow('w2', 'Số cuộc sinh hoạt', '3', 'integer'),
    textRow('w3', 'Ghi chú chung', 'Đủ'),
  ])
  await panel.fill()
  expect(await panel.page.getByRole('status').textContent()).toContain('trang sau')
  await form.bringToFront()
  await form.getByRole('button', { name: 'Tiếp' }).click()
  await panel.readForm()
  expect((await panel.rows()).map(({ code }) => code)).toEqual(['w2', 'w3'])
  expect(await panel.page.getByText('1 giá trị đã điền ở trang trước').count()).toBe(1)
  expect(await panel.page.getByText('«Thêm dòng»').count()).toBe(1)
  await panel.fill()
  await panel.page.screenshot({ path: join(OUTPUT, 'panel-wizard.png'), fullPage: true })
  expect(await model()).toEqual({ 'Tổng số đảng viên': '120', 'Số cuộc sinh hoạt': '3', 'Ghi chú chung': 'Đủ' })
  await close()
})

test('goes on where it was after the page and the panel were closed and opened again', async () => {
  const rows = [
    textRow('w1', 'Tổng số đảng viên', '120', 'integer'),
    textRow('w2', 'Số cuộc sinh hoạt', '3', 'integer'),
    textRow('w3', 'Ghi chú chung', 'Đủ'),
  ]
  await open('wizard', rows, '?keep')
  await panel.fill()
  await form.bringToFront()
  await form.getByRole('button', { name: 'Tiếp' }).click()
  await panel.page.close()
  await form.reload()
  panel = await openPanel(stage.browser.context, stage.browser.extensionId, form)
  // The numbers are still there: nothing is chosen again.
  await panel.page.getByText('bao-cao.csv').waitFor()
  await panel.readForm()
  expect((await panel.rows()).map(({ code }) => code)).toEqual(['w2', 'w3'])
  const shown = await panel.fill()
  expect(shown.map(({ status }) => status)).toEqual(['verified', 'verified'])
  expect(await model()).toEqual({ 'Tổng số đảng viên': '120', 'Số cuộc sinh hoạt': '3', 'Ghi chú chung': 'Đủ' })
  await close()
})

test('says that an answer has brought a question, and fills it after another reading', async () => {
  await open('phieu-hai-cot-cham', [
    textRow('k1', 'Loại sinh hoạt', 'Thường kỳ kết hợp chuyên đề', 'choice'),
    textRow('k2', 'Tên chuyên đề', 'Học Bác về thực hành tiết kiệm'),
  ])
  const before = await model()
  await panel.fill()
  expect(await panel.page.getByRole('status').textContent()).toContain('trang hiện thêm hoặc đổi tên 1 ô')
  await panel.readForm()
  expect((await panel.fill()).map(({ status }) => status)).toEqual(['verified', 'verified'])
  expect(await model()).toMatchObject({ ddlLoai: 'TKCD', txtChuyenDe: 'Học Bác về thực hành tiết kiệm' })
  // What was filled before the question came is taken back with it.
  await panel.undo()
  expect(await model()).toMatchObject({ ddlLoai: before['ddlLoai'], txtChuyenDe: '' })
  await close()
})

test('a reload of the page between reading and filling fills nothing and says what to do', async () => {
  await open('wizard', [textRow('w1', 'Tổng số đảng viên', '120', 'integer')], '?keep=again')
  await form.reload()
  await panel.page.bringToFront()
  await panel.page.getByRole('button', { name: 'Điền', exact: true }).click()
  await panel.page.getByRole('alert').getByText('bấm «Đọc biểu mẫu» để đọc lại').waitFor()
  expect(await model()).toEqual({})
  await panel.readForm()
  expect((await panel.fill()).map(({ status }) => status)).toEqual(['verified'])
  await close()
})

test('names the frame of another site with a button to allow it, and parts that nobody can look into', async () => {
  await open('outside', [textRow('o1', 'Tên đơn vị', 'Đảng ủy xã A')])
  const origin = stage.server.origin.replace('127.0.0.1', 'bieumau.localhost')
  expect(await panel.page.getByRole('button', { name: `Cho phép đọc ${origin}` }).count()).toBe(1)
  expect(await panel.page.getByText('phần đóng kín').count()).toBe(1)
  await panel.page.screenshot({ path: join(OUTPUT, 'panel-outside.png'), fullPage: true })
  expect((await panel.fill()).map(({ status }) => status)).toEqual(['verified'])
  await close()
})

test.for([
  ['?says', '«Đã lưu bản nháp»'],
  ['?built=hx-post', '«hx-post»'],
  ['?built=wire:model.live', '«wire:model.live»'],
  ['?built=onchange&value=fetch(1)', '«onchange»'],
] as const)('says before filling that a page saves by itself: %s', async ([query, sign]) => {
  await open('autosave', [textRow('a1', 'Tên đơn vị', 'Đảng ủy xã A')], query)
  expect(await panel.page.getByText(`tự lưu khi nhập (${sign})`).count()).toBe(1)
  await close()
})

test('does not take a button that saves a draft for a page that saves by itself', async () => {
  await open('autosave', [textRow('a1', 'Tên đơn vị', 'Đảng ủy xã A')])
  expect(await panel.page.getByText('tự lưu khi nhập').count()).toBe(0)
  await close()
})

test('has seen a page ask its server after each change of the person, and says so at the next reading', async () => {
  await open('autosave', [textRow('a1', 'Tên đơn vị', 'Đảng ủy xã A')], '?sends')
  expect(await panel.page.getByText('Chỉ bấm «Điền» nếu bạn đồng ý').count()).toBe(0)
  await form.bringToFront()
  for (const label of ['Tên đơn vị', 'Ghi chú']) {
    await form.getByLabel(label).pressSequentially('một')
    const answered = form.waitForResponse(/text-row/)
    await form.keyboard.press('Tab')
    await answered
  }
  await panel.readForm()
  expect(await panel.page.getByText('mỗi lần bạn sửa một ô').count()).toBe(1)
  await close()
})
