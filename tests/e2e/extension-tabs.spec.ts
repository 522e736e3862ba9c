/** Tabs and sections that are shut: they are opened to be read and filled, the page stands as before, and what could do harm is not pressed. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openForms } from './forms/open-forms.ts'
import { openPanel, type PanelPage, type ShownRow } from './forms/panel-page.ts'
import { textRow } from './forms/text-row.ts'

const stage = openForms()
const SIX = [1, 2, 3, 4, 5, 6].map((n) => textRow(`c${n}`, `Chỉ tiêu số ${n} của báo cáo`, `giá trị ${n}`))
const ALL = { c11: 'giá trị 1', c12: 'giá trị 2', c21: 'giá trị 3', c22: 'giá trị 4', c31: 'giá trị 5', c32: 'giá trị 6' }

type TabPage = { __model(): Record<string, string>; __log: number[]; __look(): string }

async function open(page: string, rows = SIX) {
  const form = await stage.browser.context.newPage()
  await form.goto(`${stage.server.origin}/${page}`)
  const panel = await openPanel(stage.browser.context, stage.browser.extensionId, form)
  await panel.giveReport(rows)
  const close = async () => {
    await panel.page.close()
    await form.close()
  }
  return { form, panel, close }
}

const statuses = (rows: readonly ShownRow[]) => [...rows].sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ status }) => status)
const model = (form: Page) => form.evaluate(() => (window as unknown as TabPage).__model())
const look = (form: Page) => form.evaluate(() => (window as unknown as TabPage).__look())
/** The tabs that were opened since this was last asked, by number. */
const opened = (form: Page) => form.evaluate(() => (window as unknown as TabPage).__log.splice(0))
const shown = (form: Page) => form.evaluate(() => [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].map(({ id }) => id))
/** Tabs and sections that the panel says to be shut. */
const shutNames = (panel: PanelPage) => panel.page.getByText('Chưa mở được').allTextContents()

test('each tab is opened once to be read, once to be filled and once to be looked at again, and the first one is open afterwards', async () => {
  const { form, panel, close } = await open('hostile-tabs.html?kind=plain')
  await form.focus('#c12')
  await panel.readForm()
  expect(await opened(form)).toEqual([2, 3, 1])
  expect(await shown(form)).toEqual(['p1'])
  expect(await form.evaluate(() => document.activeElement?.id)).toBe('c12')
  expect(await shutNames(panel)).toEqual([])
  const rows = await panel.fill()
  expect(statuses(rows)).toEqual(Array(6).fill('verified'))
  expect(await model(form)).toEqual(ALL)
  expect(await opened(form)).toEqual([2, 3, 2, 1])
  await close()
})

test('what stands in a shut tab is compared again without opening it, and taken back by opening it', async () => {
  const { form, panel, close } = await open('hostile-tabs.html?kind=plain')
  await panel.readForm()
  await panel.fill()
  await opened(form)
  await form.evaluate(() => {
    ;(document.getElementById('c31') as HTMLInputElement).value = 'khác'
  })
  await panel.page.getByRole('button', { name: 'Đối chiếu lại' }).click()
  await panel.page.getByText('1 giá trị trên trang khác với báo cáo.').waitFor()
  expect(await opened(form)).toEqual([])
  await panel.undo()
  expect(await shown(form)).toEqual(['p1'])
  expect(Object.values(await model(form)).filter((value) => value !== '')).toEqual([])
  await close()
})

test.for([
  ['takes away with its tab', 'lazy'],
  ['draws with the elements of another tab', 'reuse'],
] as const)('what a page %s is filled, compared again and taken back by opening the tab', async ([, kind]) => {
  const { form, panel, close } = await open(`hostile-tabs.html?kind=${kind}`)
  const first = () => form.getByRole('tab').first().getAttribute('aria-selected')
  await panel.readForm()
  expect(await first()).toBe('true')
  expect(statuses(await panel.fill())).toEqual(Array(6).fill('verified'))
  expect(await model(form)).toEqual(ALL)
  await panel.page.getByRole('button', { name: 'Đối chiếu lại' }).click()
  await panel.page.getByText('Cả 6 giá trị trên trang vẫn đúng như báo cáo.').waitFor()
  expect(await first()).toBe('true')
  await panel.undo()
  expect(Object.values(await model(form)).filter((value) => value !== '')).toEqual([])
  await close()
})

test('sections are as before after reading, those that were filled stay open, and an undone fill shuts them', async () => {
  const { form, panel, close } = await open('muc-dong-mo.html', [
    textRow('m1', 'Người lập biểu', 'Giàng A Sình'),
    textRow('m2', 'Tổng số đảng viên cuối kỳ', '520', 'integer'),
    textRow('m3', 'Dân tộc thiểu số', '301', 'integer'),
    textRow('m4', 'Tìm kiếm', 'Thôn 1'),
  ])
  const before = await look(form)
  await panel.readForm()
  expect(await look(form)).toBe(before)
  const rows = await panel.fill()
  expect(statuses(rows)).toEqual(['verified', 'verified', 'refused', 'refused'])
  expect(await model(form)).toMatchObject({ nl: 'Giàng A Sình', ck: '520', ckdt: '', tim: '' })
  expect(await form.locator('#cuoi').getAttribute('open')).not.toBeNull()
  await panel.undo()
  expect(await look(form)).toBe(before)
  await close()
})

test.for(['submit', 'post', 'leave', 'link', 'default', 'window', 'alert', 'dialog', 'name', 'disabled', 'throw'])(
  'a tab that could do harm or does not open is left alone and named: %s',
  async (kind) => {
    const pages = stage.browser.context.pages().length
    const { form, panel, close } = await open(`hostile-tabs.html?kind=${kind}`)
    let messages = 0
    form.on('dialog', (dialog) => {
      messages++
      void dialog.dismiss()
    })
    await panel.readForm()
    expect(await shown(form)).toEqual(['p1'])
    expect(await shutNames(panel)).toEqual([expect.stringContaining(kind === 'name' ? '«Gửi báo cáo»' : '«Chi bộ»')])
    await opened(form)
    const rows = await panel.fill()
    expect(statuses(rows)).toEqual(['verified', 'verified', 'refused', 'refused', 'verified', 'verified'])
    expect(await model(form)).toEqual({ ...ALL, c21: '', c22: '' })
    expect(await opened(form)).not.toContain(2)
    expect(await form.locator('[role=dialog]').count()).toBe(0)
    expect([stage.server.posts, messages, new URL(form.url()).pathname]).toEqual([[], 0, '/hostile-tabs.html'])
    expect(stage.browser.context.pages().length).toBe(pages + 2)
    await close()
  },
)

test('a sheet that only shuts is opened and shut again to be read, filled and taken back; one with «Lưu» is left alone', async () => {
  const { form, panel, close } = await open('hop-nhap.html', [
    textRow('s1', 'Người lập biểu', 'Giàng A Sình'),
    textRow('s2', 'Số đảng viên kết nạp mới', '4', 'integer'),
    textRow('s3', 'Số đảng viên bị xóa tên', '1', 'integer'),
    textRow('s4', 'Số đảng viên được tặng huy hiệu', '7', 'integer'),
  ])
  const before = await look(form)
  await panel.readForm()
  expect(await opened(form)).toEqual([1, -1, 2, -2])
  expect(await look(form)).toBe(before)
  expect(statuses(await panel.fill())).toEqual(['verified', 'verified', 'verified', 'refused'])
  expect(await model(form)).toEqual({ ten: 'Giàng A Sình', kn: '4', ct: '', tt: '', xt: '1', kt: '', hh: '' })
  expect(await look(form)).toBe(before)
  expect(await form.locator('.tinh-trang').allTextContents()).toEqual(['Đã nhập', 'Đã nhập', 'Chưa nhập'])
  await panel.undo()
  expect(Object.values(await model(form)).filter((value) => value !== '')).toEqual([])
  expect(await look(form)).toBe(before)
  expect(await opened(form)).not.toContain(3)
  await close()
})

test('a tab that changes without end is read and filled all the same', async () => {
  const { form, panel, close } = await open('hostile-tabs.html?kind=mutate')
  await panel.readForm()
  expect(statuses(await panel.fill())).toEqual(Array(6).fill('verified'))
  expect(await model(form)).toEqual(ALL)
  await close()
})

test('fields that are hidden inside an opened tab stay empty', async () => {
  const { form, panel, close } = await open('hostile-tabs.html?kind=trap', [...SIX, textRow('t', 'Số điện thoại liên hệ', '0912')])
  await panel.readForm()
  await panel.fill()
  expect(await model(form)).toEqual({ ...ALL, hoff: '', hclear: '' })
  await close()
})
