/**
 * «Tính tỷ lệ» on a workbook that Google cannot read in one execution. The clock of these tests runs fast: each tab read takes as long as a test wants.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reply, RunProgress, RunStep } from '../../../apps-script/contract.ts'
import { type BuiltAddOn, readBuiltAddOn } from '../../../apps-script/local/built-add-on.ts'
import type { Host } from '../../../apps-script/local/host.ts'
import { TOASTS } from '../../../shared/messages/menu.ts'
import { click, contents, GOOGLE_IS_SLOW, officeHost, officeTab, answerOf } from './small-office.ts'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 22, 5)
let addOn: BuiltAddOn
beforeAll(async () => {
  addOn = await readBuiltAddOn()
}, 120_000)

/** Five party cells with a tab each. */
const TABS = Object.fromEntries(
  ['Đông', 'Tây', 'Nam', 'Bắc', 'Trung'].map((name, i) => [
    `Thôn ${name}`,
    [
      'STT|Họ và tên|Chi bộ|T1|T2',
      `1|Nguyễn Văn Lúa ${name}|Chi bộ Thôn ${name}|x|${i % 2 ? 'KP' : 'x'}`,
      `2|Trần Thị Mía ${name}|Chi bộ Thôn ${name}|CP|x`,
    ],
  ]),
)

type SlowHost = Host & { clock: { ms: number } }

/** Reading the values of a range takes so long. */
function slowHost(readingMs: number, tabs = TABS): SlowHost {
  const clock = { ms: NOON }
  const host = officeHost(addOn, tabs, () => clock.ms)
  host.failCall = ({ name }) => {
    if (name === 'Range.getValues') clock.ms += readingMs
    return null
  }
  return Object.assign(host, { clock })
}

const start = (host: Host) => answerOf<RunStep>(host.call('startRun', { kind: 'rates' })).runId
const proceed = (host: Host, runId: string) => host.call('continueRun', runId) as Reply<RunStep>

/** What one execution makes of the workbook as it stands. */
function inOneGo(host: Host): string {
  const model = officeHost(addOn, {}, () => NOON)
  model.state.workbook.sheets.push(
    ...structuredClone(host.state.workbook.sheets.filter((sheet) => sheet.name in TABS || sheet.name === 'Mới')),
  )
  expect(click(model)).toBeUndefined()
  return contents(model).results
}

describe('a workbook that takes longer than Google allows', () => {
  test('is read over several executions, with the result of one', () => {
    const host = slowHost(2.5 * MINUTE)
    const runId = start(host)
    const phases: string[] = []
    let step = answerOf<RunStep>(proceed(host, runId))
    while (!step.outcome) {
      phases.push(`${step.phase} ${step.done}/${step.total}`)
      step = answerOf<RunStep>(proceed(host, runId))
    }
    expect(phases).toEqual(['reading 2/5', 'reading 4/5'])
    expect(contents(host).results).toBe(inOneGo(host))
  })

  test('is computed again by the next execution when reading left no time for writing', () => {
    const host = slowHost(5 * MINUTE)
    const runId = start(host)
    for (let done = 1; done <= 5; done++) expect(answerOf<RunStep>(proceed(host, runId))).toMatchObject({ done, total: 5, outcome: null })
    expect(contents(host).results).toBe('')
    expect(answerOf<RunStep>(proceed(host, runId)).outcome).not.toBeNull()
    expect(contents(host).results).toBe(inOneGo(host))
  })

  test('costs the cache nothing when one execution is enough', () => {
    const host = slowHost(0)
    expect(click(host)).toBeUndefined()
    expect(Object.keys(host.calls.byName).filter((name) => name.startsWith('Cache.'))).toEqual([])
  })

  test('leaves no name of a person in the cache', () => {
    const host = slowHost(2.5 * MINUTE)
    expect(click(host)).toBeUndefined()
    expect([...host.state.caches.document.keys()]).toEqual(['ne-nep-progress'])
  })

  test('is kept in pieces that the cache can hold, whatever stands in a tab', () => {
    const host = slowHost(5 * MINUTE)
    const [first] = host.state.workbook.sheets
    // Text that hardly shrinks: so much of it takes several values of the cache.
    let seed = 1
    const noise = () => {
      seed = (seed * 48271) % 2147483647
      return String.fromCharCode(0x100 + (seed % 0x1000))
    }
    for (let row = 3; row < 800; row++) first?.values.push([row, Array.from({ length: 150 }, noise).join('')])
    const wanted = inOneGo(host)
    const runId = start(host)
    answerOf(proceed(host, runId))
    expect(host.state.caches.document.size).toBeGreaterThan(2)
    for (let i = 0; i < 4; i++) answerOf(proceed(host, runId))
    expect(answerOf<RunStep>(proceed(host, runId)).outcome).not.toBeNull()
    expect(contents(host).results).toBe(wanted)
  })
})

describe('between two executions', () => {
  /** A run that has read two tabs of five. */
  function begun(): { host: SlowHost; runId: string } {
    const host = slowHost(2.5 * MINUTE)
    const runId = start(host)
    expect(answerOf<RunStep>(proceed(host, runId))).toMatchObject({ done: 2, total: 5 })
    return { host, runId }
  }
  function finish(host: Host, runId: string): number {
    for (let steps = 1; steps < 20; steps++) if (answerOf<RunStep>(proceed(host, runId)).outcome) return steps
    throw new Error('Expected the run to end')
  }

  test.for<[string, (host: SlowHost) => unknown]>([
    [
      'a row is added to a tab that was read',
      (host) => host.state.workbook.sheets[0]?.values.push([3, 'Lê Văn Khoai', 'Chi bộ Thôn Đông', 'x', 'x']),
    ],
    ['a tab that was read is renamed', (host) => Object.assign(host.state.workbook.sheets[1] ?? {}, { name: 'Mới' })],
    ['a tab that was read is deleted', (host) => host.state.workbook.sheets.splice(0, 1)],
    ['the cache forgets everything', (host) => host.state.caches.document.clear()],
    ['the cache forgets one piece', ({ state }) => state.caches.document.delete([...state.caches.document.keys()].at(-1) ?? '')],
    ['six hours pass', (host) => (host.clock.ms += 6 * 60 * MINUTE + 1)],
  ])('%s: reading starts anew', ([, change]) => {
    const { host, runId } = begun()
    change(host)
    expect(answerOf<RunStep>(proceed(host, runId))).toMatchObject({ done: 2, outcome: null })
    finish(host, runId)
    expect(contents(host).results).toBe(inOneGo(host))
  })

  test.for<[string, (host: SlowHost) => unknown]>([
    [
      'a tab is added in front',
      (host) =>
        host.state.workbook.sheets.unshift(officeTab(99, 'Mới', TABS['Thôn Nam']?.map((row) => row.replaceAll('Nam', 'Mới')) ?? [])),
    ],
    ['a tab that was not read yet is deleted', (host) => host.state.workbook.sheets.splice(4, 1)],
    ['tabs change places', (host) => host.state.workbook.sheets.reverse()],
    ['five minutes pass', (host) => (host.clock.ms += 5 * MINUTE)],
  ])('%s: what was read is used', ([, change]) => {
    const { host, runId } = begun()
    change(host)
    const reads = host.calls.byName['Range.getValues'] ?? 0
    finish(host, runId)
    expect((host.calls.byName['Range.getValues'] ?? 0) - reads).toBe(
      host.state.workbook.sheets.filter((sheet) => sheet.name in TABS || sheet.name === 'Mới').length - 2,
    )
    expect(contents(host).results).toBe(inOneGo(host))
  })

  test('a cache that keeps nothing ends the run with a sentence, and nothing is written', () => {
    const { host, runId } = begun()
    let reply: Reply<RunStep> = { ok: true, value: {} as RunStep }
    for (let i = 0; i < 10 && reply.ok; i++) {
      host.state.caches.document.clear()
      reply = proceed(host, runId)
    }
    expect(reply).toMatchObject({ ok: false, error: { code: 'timeout' } })
    expect(contents(host).results).toBe('')
  })

  test('a sidebar that is opened again hears how far the run came, and continues it', () => {
    const { host, runId } = begun()
    host.clock.ms += 60 * MINUTE
    const { unfinished } = answerOf<{ unfinished: RunProgress | null }>(host.call('readState'))
    expect(unfinished).toEqual({ runId, phase: 'reading', done: 2, total: 5 })
    finish(host, runId)
    expect(contents(host).results).toBe(inOneGo(host))
    expect(answerOf<{ unfinished: RunProgress | null }>(host.call('readState')).unfinished).toBeNull()
  })

  test('a run begun from the menu says where it goes on, and a sidebar takes it up', () => {
    const host = slowHost(2.5 * MINUTE)
    host.call('computeRatesFromMenu')
    expect(host.state.events.flatMap((event) => (event.kind === 'toast' ? [event.message] : []))).toEqual([
      TOASTS.running,
      TOASTS.unfinished,
    ])
    const { unfinished } = answerOf<{ unfinished: RunProgress | null }>(host.call('readState'))
    finish(host, unfinished?.runId ?? '')
    expect(contents(host).results).toBe(inOneGo(host))
  })

  test('somebody else waits for a run that goes on, and takes over one that nobody continues', () => {
    const { host, runId } = begun()
    expect(click(host)).toBe('busy')
    host.clock.ms += MINUTE
    expect(click(host)).toBeUndefined()
    expect(proceed(host, runId)).toMatchObject({ ok: false, error: { code: 'gone' } })
  })
})

describe('beside the execution at work', () => {
  test('the sidebar hears how far it is', () => {
    const host = slowHost(20_000)
    const runId = start(host)
    const slow = host.failCall
    const heard: string[] = []
    host.failCall = (call, index) => {
      if (call.name === 'Range.getValues' || call.name === 'Range.setValues') {
        // A second execution asks while the first is at this call.
        host.failCall = null
        const told = answerOf<RunProgress | null>(host.call('readProgress', runId))
        const text = told ? `${told.phase} ${told.done}/${told.total}` : 'nothing'
        if (heard.at(-1) !== text) heard.push(text)
        host.failCall = spy
      }
      return slow?.(call, index) ?? null
    }
    const spy = host.failCall
    answerOf(proceed(host, runId))
    expect(heard).toEqual(['nothing', 'reading 1/5', 'reading 2/5', 'reading 3/5', 'reading 4/5', expect.stringMatching(/^writing 0\//)])
    expect(answerOf(host.call('readProgress', 'another'))).toBeNull()
  })

  test.for([
    ['Range.getValues', 'cancelled', 'no results'],
    ['Sheet.insertRowsAfter', undefined, 'whole results'],
  ] as const)('a run that is stopped at its first %s: %s, %s, and the next click works', ([name, refusal, results]) => {
    const host = slowHost(20_000)
    // More members than a new tab has rows.
    for (let n = 3; n < 1010; n++) host.state.workbook.sheets[0]?.values.push([n, `Lê Thị Khoai ${n}`, 'Chi bộ Thôn Đông', 'x', 'x'])
    Object.assign(host.state.workbook.sheets[0] ?? {}, { rowCount: 1010 })
    const runId = start(host)
    const slow = host.failCall
    const heard: (string | undefined)[] = []
    host.failCall = (call, index) => {
      if (call.name === name && heard.length === 0) {
        host.failCall = null
        answerOf(host.call('cancelRun', runId))
        heard.push(click(host))
        host.failCall = slow
      }
      return slow?.(call, index) ?? null
    }
    const reply = proceed(host, runId)
    expect(heard, 'somebody else waits until it has stopped').toEqual(['busy'])
    expect(reply.ok ? undefined : reply.error.code).toBe(refusal)
    expect(contents(host).results).toBe(results === 'no results' ? '' : inOneGo(host))
    expect(click(host)).toBeUndefined()
  })

  test('a second sidebar cannot do the same step at the same time', () => {
    const host = slowHost(20_000)
    const runId = start(host)
    const slow = host.failCall
    const codes: string[] = []
    host.failCall = (call, index) => {
      if (call.name === 'Range.getValues') {
        host.failCall = null
        const reply = proceed(host, runId)
        codes.push(reply.ok ? 'ok' : reply.error.code)
        expect(answerOf<{ unfinished: RunProgress | null }>(host.call('readState')).unfinished).toBeNull()
        host.failCall = slow
      }
      return slow?.(call, index) ?? null
    }
    expect(answerOf<RunStep>(proceed(host, runId)).outcome).not.toBeNull()
    expect(codes).toEqual(['busy'])
  })
})

describe('a service call that fails in the middle of a long run', () => {
  test.for(['before it takes effect', 'after it took effect'] as const)(
    'at any position, %s, leaves old or new results whole, and the next click works',
    { timeout: 240_000 },
    (when) => {
      // Two executions: one reads two tabs, the other the last one, and writes.
      const tabs = Object.fromEntries(Object.entries(TABS).slice(0, 3))
      const model = slowHost(2.5 * MINUTE, tabs)
      expect(click(model)).toBeUndefined()
      const calls = model.calls.reads + model.calls.writes + model.calls.other
      const { inputs, results } = contents(model)
      for (let position = 0; position < calls; position += position > 70 ? 5 : 1) {
        const host = slowHost(2.5 * MINUTE, tabs)
        const slow = host.failCall
        const fail = (_: unknown, index: number) => (index === position ? new Error(GOOGLE_IS_SLOW) : null)
        if (when.startsWith('before')) host.failCall = (call, index) => slow?.(call, index) ?? fail(call, index)
        else host.failAfterCall = fail
        const refusal = click(host)
        host.failCall = slow
        host.failAfterCall = null
        expect(contents(host).inputs, `call ${position}`).toBe(inputs)
        expect(refusal === undefined ? [results] : ['', results], `call ${position}`).toContain(contents(host).results)
        expect(click(host), `click after call ${position}`).toBeUndefined()
        expect(contents(host).results, `results after call ${position}`).toBe(results)
      }
    },
  )
})
