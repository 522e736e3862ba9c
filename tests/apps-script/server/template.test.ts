/** «Tạo sổ mẫu»: what it makes, what it leaves alone, and that it is whole or not there. */
import { beforeAll, expect, test } from 'vitest'
import type { Reply } from '../../../apps-script/contract.ts'
import { type BuiltAddOn, readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import type { Host } from '../../../apps-script/local/host.ts'
import { runRates } from '../../../apps-script/local/run-rates.ts'
import { TEMPLATE_TABS } from '../../../shared/messages/template.ts'
import { answerOf, GOOGLE_IS_SLOW, officeHost } from './small-office.ts'

type Made = { created: string[]; kept: string[] }
const NAMES = TEMPLATE_TABS.map(({ name }) => name)
let addOn: BuiltAddOn
beforeAll(async () => {
  addOn = await readBuiltAddOn()
}, 120_000)

const create = (host: Host) => host.call('createTemplate') as Reply<Made>
const names = (host: Host) => host.state.workbook.sheets.map(({ name }) => name)

test('makes every tab, shows the guide, and all tabs but that are recognised', () => {
  const host = officeHost(addOn, { 'Trang tính1': [] })
  expect(answerOf<Made>(create(host))).toEqual({ created: NAMES, kept: [] })
  expect(host.state.workbook.sheets.find(({ id }) => id === host.state.active.sheetId)?.name).toBe('Hướng dẫn')
  const { tabs, resultTabs } = runRates(host)
  expect(tabs.map(({ role }) => role)).toEqual(['other', 'other', 'party-cells', 'members', 'meetings', 'attendance-grid'])
  expect(resultTabs).toEqual([])
})

test('never touches a tab that is there', () => {
  const host = officeHost(addOn, { 'Điểm danh': ['Của tôi|1'] })
  expect(answerOf<Made>(create(host)).kept).toEqual(['Điểm danh'])
  expect(host.state.workbook.sheets[0]?.values).toEqual([['Của tôi', 1]])
})

test.for(['before it takes effect', 'after it took effect'])(
  'is whole or not there when a service call fails, %s',
  { timeout: 120_000 },
  (when) => {
    const model = officeHost(addOn, { 'Trang tính1': [] })
    create(model)
    const { reads, writes, other } = model.calls
    for (let position = 0; position < reads + writes + other; position += 3) {
      const host = officeHost(addOn, { 'Trang tính1': [] })
      const fail = (_: unknown, index: number) => (index === position ? new Error(GOOGLE_IS_SLOW) : null)
      if (when.startsWith('before')) host.failCall = fail
      else host.failAfterCall = fail
      const reply = create(host)
      host.failCall = null
      host.failAfterCall = null
      expect(names(host), `call ${position}`).toEqual(reply.ok ? ['Trang tính1', ...NAMES] : ['Trang tính1'])
      expect(create(host).ok, `click after call ${position}`).toBe(true)
      expect(
        host.state.workbook.sheets.map(({ values }) => values),
        `tabs after call ${position}`,
      ).toEqual(model.state.workbook.sheets.map(({ values }) => values))
    }
  },
)
