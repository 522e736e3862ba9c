/** Forms whose rows repeat: the rows that a report needs are added only after the person has agreed, and filled one for each party cell. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPanel } from './forms/panel-page.ts'
import { openForms } from './forms/open-forms.ts'

const OUTPUT = join(import.meta.dirname, '../.output')
const TABLE = [
  'STT,Tên chi bộ,Tổng số đảng viên,Có mặt',
  '1,Chi bộ Thôn 1,18,17',
  '2,Chi bộ Thôn 2,25,25',
  '3,Chi bộ Trường học,31,29',
  '4,Chi bộ Trạm y tế,9,8',
].join('\r\n')
const ROWS = ['Chi bộ Thôn 1|18|17', 'Chi bộ Thôn 2|25|25', 'Chi bộ Trường học|31|29', 'Chi bộ Trạm y tế|9|8']

const stage = openForms()

async function open(kind: string) {
  const form = await stage.browser.context.newPage()
  await form.goto(`${stage.server.origin}/repeater.html?kind=${kind}`)
  const panel = await openPanel(stage.browser.context, stage.browser.extensionId, form)
  await panel.giveText('bang.csv', TABLE)
  await panel.readForm()
  const look = () =>
    form.evaluate(() => {
      const page = window as unknown as { __model(): string[]; __submits: number }
      return { lines: page.__model(), submits: page.__submits }
    })
  const agree = async () => {
    await panel.page.bringToFront()
    await panel.page.getByRole('button', { name: 'Thêm 3 dòng' }).click()
    await form.bringToFront()
    await panel.page.getByRole('status').getByText(/thêm/i).waitFor()
  }
  const close = async () => {
    await panel.page.close()
    await form.close()
  }
  return { panel, look, agree, close }
}

test.for([
  ['plain', 'Thêm dòng'],
  ['react', '+ Thêm chi bộ'],
] as const)('a %s form gets a row for each party cell, after the person has agreed to so many', async ([kind, button]) => {
  const { panel, look, agree, close } = await open(kind)
  const question = panel.page.getByText(`«${button}»`)
  expect(await question.textContent()).toMatch(/cần thêm 3 dòng.*«Hoàn tác» không bỏ được/)
  expect(await look()).toEqual({ lines: ['||'], submits: 0 })
  await panel.page.screenshot({ path: join(OUTPUT, `panel-repeater-${kind}.png`), fullPage: true })
  await agree()
  expect(await look()).toEqual({ lines: ['||', '||', '||', '||'], submits: 0 })
  const rows = await panel.fill()
  expect(rows.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'verified'))
  expect(await look()).toEqual({ lines: ROWS, submits: 0 })
  await panel.undo()
  expect(await look()).toEqual({ lines: ['||', '||', '||', '||'], submits: 0 })
  await close()
})

test('without the leave of the person one row is filled, and the other values say that there is no row for them', async () => {
  const { panel, look, close } = await open('plain')
  const rows = await panel.fill()
  expect(await look()).toEqual({ lines: [ROWS[0]], submits: 0 })
  expect(rows.filter(({ status }) => status === 'verified').length).toBe(3)
  expect(rows.filter(({ reason }) => reason === 'no-row').length).toBe(9)
  await close()
})

test('a button that would send the form is not pressed, and the person is asked to press it', async () => {
  const { panel, look, agree, close } = await open('sends')
  await agree()
  expect(await look()).toEqual({ lines: ['||'], submits: 0 })
  expect(await panel.page.getByRole('status').textContent()).toContain('Bạn tự bấm «Thêm dòng»')
  await close()
})
