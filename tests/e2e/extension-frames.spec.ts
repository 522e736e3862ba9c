/** A form in the frame of another site, once the person has allowed that site. The browser's own question cannot be answered by a test, so the packed release starts with the answer given. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openForms } from './forms/open-forms.ts'
import { openPanel } from './forms/panel-page.ts'
import { copyRelease } from './forms/release-build.ts'
import { textRow } from './forms/text-row.ts'

const OUTPUT = join(import.meta.dirname, '../.output')
const stage = openForms(() => copyRelease('http://bieumau.localhost/*'))

test('reads, fills, verifies and undoes the fields of a frame of another site that the person allowed, each frame with its own values only', async () => {
  const { browser, server } = stage
  const form = await browser.context.newPage()
  await form.goto(`${server.origin}/outside.html`)
  await form.frameLocator('iframe').getByLabel('Người lập biểu').waitFor()
  const frame = form.frames().find((one) => one.url().includes('bieumau.localhost'))
  const model = () => frame?.evaluate(() => (window as unknown as { __model(): Record<string, string> }).__model())
  const untouched = await model()
  const panel = await openPanel(browser.context, browser.extensionId, form)
  await panel.giveReport([
    textRow('f1', 'Tên đơn vị', 'Đảng ủy xã A'),
    textRow('f2', 'Thư ký', 'Trần Thị Mía'),
    textRow('f3', 'Tổng số đảng viên', '34', 'integer'),
    textRow('f4', 'Tự xếp loại buổi sinh hoạt', 'Khá', 'choice'),
  ])
  await panel.readForm()
  expect(await panel.page.getByRole('button', { name: /Cho phép đọc/ }).count()).toBe(0)
  expect((await panel.fill()).map(({ code, status }) => [code, status])).toEqual(['f1', 'f2', 'f3', 'f4'].map((code) => [code, 'verified']))
  await panel.page.screenshot({ path: join(OUTPUT, 'panel-frame.png'), fullPage: true })
  expect(await form.evaluate(() => (window as unknown as { __model(): unknown }).__model())).toEqual({ ten: 'Đảng ủy xã A' })
  expect(await model()).toEqual({ ...untouched, thu_ky: 'Trần Thị Mía', tongso: '34', xl: '2' })
  await panel.undo()
  expect(await model()).toEqual(untouched)
  expect(server.posts).toEqual([])
})
