import vm from 'node:vm'
import { beforeEach, describe, expect, test } from 'vitest'
import { GOOGLE_SCRIPT_RUN } from '../../../apps-script/local/page/google-script-run.ts'

type Posted = { kind: string; id: number; functionName: string; args: unknown[] }
type Runner = Record<string, (...args: unknown[]) => Runner>

let posted: Posted[]
let run: Runner
let reply: (id: number, answer: object) => void

/** The script in a frame of its own, with the page around it played by the test. */
beforeEach(() => {
  posted = []
  const parent = { postMessage: (message: Posted) => void posted.push(message) }
  const listeners: ((event: object) => void)[] = []
  const frame: Record<string, unknown> = {
    parent,
    location: { origin: 'null' },
    addEventListener: (_name: string, listener: (event: object) => void) => listeners.push(listener),
  }
  vm.runInNewContext(GOOGLE_SCRIPT_RUN, frame)
  run = (frame['google'] as { script: { run: Runner } }).script.run
  reply = (id, answer) => {
    for (const listener of listeners) listener({ source: parent, data: { kind: 'reply', id, ...answer } })
  }
})

describe('google.script.run in the sidebar', () => {
  test('hands results to the handler of each call, with its user object, in whatever order they come', () => {
    const seen: unknown[] = []
    const handler = (value: unknown, user: unknown) => void seen.push([value, user])
    run['withSuccessHandler']?.(handler)['withUserObject']?.('a')['first']?.(1)
    run['withSuccessHandler']?.(handler)['second']?.(undefined, { b: [undefined] })
    expect(posted.map(({ functionName, args }) => [functionName, JSON.stringify(args)])).toEqual([
      ['first', '[1]'],
      ['second', '[null,{"b":[null]}]'],
    ])
    reply(2, { ok: true, value: 'two' })
    reply(1, { ok: true, value: 'one' })
    expect(seen).toEqual([
      ['two', undefined],
      ['one', 'a'],
    ])
  })

  test('hands an error to the failure handler', () => {
    const seen: string[] = []
    run['withFailureHandler']?.((error: unknown) => void seen.push(String(error)))['broken']?.()
    reply(1, { ok: false, error: 'Exceeded maximum execution time' })
    expect(seen).toEqual(['ScriptError: Exceeded maximum execution time'])
  })

  test.for([[new Date(0)], [{ a: [new Date(0)] }], [() => 1], [{ f: () => 1 }]] as const)('refuses %o at once', ([value]) => {
    expect(() => run['call']?.(value)).toThrow('Failed due to illegal value in property')
    expect(posted).toEqual([])
  })

  test('an eleventh call waits until one of ten has come back', () => {
    for (let call = 0; call < 12; call++) run['work']?.(call)
    expect(posted).toHaveLength(10)
    reply(3, { ok: true, value: null })
    expect(posted.map((message) => message.args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})
