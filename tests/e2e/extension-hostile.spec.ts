/** Pages that mean harm or are merely broken: nothing is sent, nothing hidden is filled, nothing wrong is called verified. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ReportRow } from '../../shared/reports/report.ts'
import { openPanel, type ShownRow } from './forms/panel-page.ts'
import { textRow } from './forms/text-row.ts'
import { openForms } from './forms/open-forms.ts'

const stage = openForms()

const SIX = [1, 2, 3, 4, 5, 6].map((n) => textRow(`c${n}`, `Chỉ tiêu số ${n} của báo cáo`, `giá trị ${n}`))

async function fillHostile(kind: string, rows: ReportRow[]): Promise<{ form: Page; shown: ShownRow[]; model: Record<string, string> }> {
  const form = await stage.browser.context.newPage()
  await form.goto(`${stage.server.origin}/hostile.html?kind=${kind}`)
  const panel = await openPanel(stage.browser.context, stage.browser.extensionId, form)
  await panel.giveReport(rows)
  await panel.readForm()
  const shown = await panel.fill()
  const model = await form.evaluate(() => (window as unknown as { __model(): Record<string, string> }).__model())
  await panel.page.close()
  return { form, shown, model }
}

const statuses = (shown: ShownRow[]) => Object.fromEntries(shown.map(({ code, status }) => [code, status]))

test('hidden, transparent, clipped, trap, password and one-time-code fields stay empty', async () => {
  const rows = [
    textRow('t', 'Số điện thoại liên hệ', '0912'),
    textRow('e', 'Địa chỉ email', 'a@b.vn'),
    textRow('p', 'Mật khẩu đăng nhập', 'x'),
    textRow('o', 'Mã OTP', '1'),
    textRow('g', 'Ghi chú', 'x'),
  ]
  const { form, model } = await fillHostile('harvest', rows)
  expect(Object.entries(model).filter(([, value]) => value !== '')).toEqual([])
  await form.close()
})

test('a page that exchanges its labels while it is being filled gets nothing under the wrong name', async () => {
  const { form, shown, model } = await fillHostile('relabel', SIX)
  expect([model['c1'], model['c2']]).toEqual(['', ''])
  expect(statuses(shown)).toMatchObject({ c1: 'failed', c2: 'failed', c3: 'verified' })
  await form.close()
})

test('a page that submits, leaves or opens windows on every input sends nothing and stays', async () => {
  const pages = stage.browser.context.pages().length
  const { form, shown } = await fillHostile('submit', SIX)
  expect(stage.server.posts).toEqual([])
  expect(form.url()).toContain('kind=submit')
  expect(shown.every((one) => one.status === 'verified')).toBe(true)
  expect(stage.browser.context.pages().length).toBe(pages + 1)
  await form.close()
})

test('a page that throws in every handler is filled all the same', async () => {
  const { form, shown, model } = await fillHostile('throw', SIX)
  expect(shown.map((one) => one.status)).toEqual(Array(6).fill('verified'))
  expect(model['c6']).toBe('giá trị 6')
  await form.close()
})

test('a page that changes without end is filled all the same', async () => {
  const { form, shown } = await fillHostile('mutate', SIX)
  expect(shown.map((one) => one.status)).toEqual(Array(6).fill('verified'))
  await form.close()
})

test('a value that the page changes afterwards is never called verified', async () => {
  const { form, shown, model } = await fillHostile('revert', SIX)
  expect(statuses(shown)['c2'] === 'verified').toBe(model['c2'] === 'giá trị 2')
  await form.close()
})

test('values that a page changes a quarter of a second after each writing, the last one included, are never called verified', async () => {
  const { form, shown, model } = await fillHostile('debounce', SIX)
  expect(model).toMatchObject({ c1: 'giá trị 1', c2: 'khác', c6: 'khác' })
  expect(statuses(shown)).toEqual({ c1: 'verified', c2: 'failed', c3: 'failed', c4: 'failed', c5: 'failed', c6: 'failed' })
  await form.close()
})

test('a value that the page throws away at once is reported', async () => {
  const { form, shown, model } = await fillHostile('react-none', SIX)
  expect(statuses(shown)['c3']).toBe('failed')
  expect(model['c3']).toBe('')
  await form.close()
})

test('a page of five thousand fields is read, and the six that were asked for are filled', async () => {
  const { form, shown } = await fillHostile('many', SIX)
  expect(shown.map((one) => one.status)).toEqual(Array(6).fill('verified'))
  await form.close()
})
