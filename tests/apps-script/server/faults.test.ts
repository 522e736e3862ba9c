/**
 * «Tính tỷ lệ» when Google fails: at whichever service call, the workbook afterwards holds the old results or the new ones, whole, and the next click works.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reply, RunStep } from '../../../apps-script/contract.ts'
import { type BuiltAddOn, readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import { runRates } from '../../../apps-script/local/run-rates.ts'
import { click, contents, copyOfHost, GOOGLE_IS_SLOW, officeHost } from './small-office.ts'

let addOn: BuiltAddOn
beforeAll(async () => {
  addOn = await readBuiltAddOn()
}, 120_000)

const freshHost = () => officeHost(addOn)

describe('a service call that fails', () => {
  test.for([
    ['first', 'before it takes effect'],
    ['first', 'after it took effect'],
    ['second', 'before it takes effect'],
    ['second', 'after it took effect'],
  ] as const)(
    'at any position of the %s click, %s, leaves whole results and an untouched input',
    { timeout: 240_000 },
    async ([which, when]) => {
      const model = freshHost()
      const before = contents(model)
      if (which === 'second') runRates(model)
      const start = copyOfHost(addOn, model)
      const old = contents(model)
      model.resetCalls()
      runRates(model)
      const fresh = contents(model)
      const calls = model.calls.reads + model.calls.writes + model.calls.other
      expect(fresh.inputs).toBe(before.inputs)
      // Every position on the way in; towards the end of a first click, where one tab is dressed like the other, every third.
      for (let position = 0; position < calls; position += which === 'first' && position > 60 ? 3 : 1) {
        const host = copyOfHost(addOn, start)
        const fail = (_: unknown, index: number) => (index === position ? new Error(GOOGLE_IS_SLOW) : null)
        if (when.startsWith('before')) host.failCall = fail
        else host.failAfterCall = fail
        const refusal = click(host)
        host.failCall = null
        host.failAfterCall = null
        const after = contents(host)
        expect(after.inputs, `call ${position}`).toBe(before.inputs)
        if (refusal === undefined) expect(after.results, `call ${position}`).toBe(fresh.results)
        else expect([old.results, fresh.results], `call ${position}`).toContain(after.results)
        expect(click(host), `click after call ${position}`).toBeUndefined()
        expect(contents(host).results, `results after call ${position}`).toBe(fresh.results)
      }
    },
  )
})

test('two people clicking at once: one computes, the other is told', () => {
  const host = freshHost()
  const first = host.call('startRun', { kind: 'rates' }) as Reply<RunStep>
  expect(first.ok).toBe(true)
  expect(click(host)).toBe('busy')
  if (first.ok) expect((host.call('continueRun', first.value.runId) as Reply<RunStep>).ok).toBe(true)
  expect(click(host)).toBeUndefined()
})

test('a cancelled run writes nothing and frees the way', () => {
  const host = freshHost()
  const before = contents(host)
  const first = host.call('startRun', { kind: 'rates' }) as Reply<RunStep>
  if (!first.ok) throw new Error(first.error.code)
  host.call('cancelRun', first.value.runId)
  expect((host.call('continueRun', first.value.runId) as Reply<RunStep>).ok).toBe(false)
  expect(contents(host)).toEqual(before)
  expect(click(host)).toBeUndefined()
})

test('a tab of the office with the name of a result tab is never written to', () => {
  const host = freshHost()
  const own = host.state.workbook.sheets.find((sheet) => sheet.name === 'Lich hop')
  if (!own) throw new Error('Expected the tab «Lich hop»')
  own.name = 'Báo cáo'
  const before = JSON.stringify(own.values)
  runRates(host)
  expect(JSON.stringify(own.values)).toBe(before)
  expect(host.state.workbook.sheets.map((sheet) => sheet.name)).toContain('Báo cáo (Nề Nếp)')
})

test('a text that begins like a formula is written as a text', () => {
  const host = freshHost()
  runRates(host)
  const members = host.state.workbook.sheets.find((sheet) => sheet.name === 'Tỷ lệ đảng viên')
  expect(members?.values[2]?.[1]).toBe(' =Trần Thị Mía')
  expect(host.state.workbook.sheets.filter((sheet) => sheet.formulas.size > 0)).toEqual([])
})

test('a click costs at most two reads a tab and eight writes, however often', () => {
  const host = freshHost()
  runRates(host)
  host.resetCalls()
  runRates(host)
  expect(host.calls.reads).toBeLessThanOrEqual(2 * host.state.workbook.sheets.length)
  expect(host.calls.writes).toBeLessThanOrEqual(8)
})
