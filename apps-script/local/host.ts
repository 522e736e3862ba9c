/**
 * Runs the built add-on over a workbook without Google. Every call is an execution of its own in a fresh world, as in Apps
 * Script: globals do not survive from one call to the next, the workbook and the services' stores do.
 */
import vm from 'node:vm'
import { type CallCounts, CallMeter, type FailCall } from './call-meter.ts'
import { createHostState, type HostOptions, type HostState } from './host-state.ts'
import { loadWorkbook } from './model/load-workbook.ts'
import { saveWorkbook as saveModel } from './model/save-workbook.ts'
import type { WorkbookModel } from './model/workbook.ts'
import { createRealm } from './realm.ts'
import { packRunValue, RETURN_REFUSED } from './run-values.ts'
import { defineServices } from './services/define-services.ts'

export type LocalWorkbook = WorkbookModel
export type { CallCounts, HostOptions }

/** Google ends an execution after six minutes. */
const EXECUTION_LIMIT_MS = 360_000

/** An error that the script threw, or that Google would give for a call that cannot be made. */
class ScriptError extends Error {
  override name = 'ScriptError'
}

export type Host = {
  readonly state: HostState
  /** Calls any top-level function. Arguments and result pass the rules of `google.script.run`. Throws `ScriptError`. */
  call: (functionName: string, ...args: unknown[]) => unknown
  /** Whether a page may call this function: it exists and its name does not end in an underscore. */
  isCallable: (functionName: string) => boolean
  /** Service calls since the start or the last `resetCalls`. */
  readonly calls: CallCounts
  resetCalls: () => void
  /** Asked at every service call; the error it returns is thrown there. */
  failCall: FailCall | null
  /** The same, after the call has had its effect. */
  failAfterCall: FailCall | null
  /** What the script logged, oldest first. */
  readonly log: string[]
}

/** Throws hucre's errors for bytes that are no workbook or are locked by a password. */
export async function openWorkbook(bytes: Uint8Array, name = 'Sổ'): Promise<LocalWorkbook> {
  return loadWorkbook(bytes, name)
}

export async function saveWorkbook(workbook: LocalWorkbook): Promise<Uint8Array> {
  return saveModel(workbook)
}

/** `bundleSource` is the text of the built code.js. */
export function createHost(workbook: LocalWorkbook, bundleSource: string, options: HostOptions = {}): Host {
  const state = createHostState(workbook, options)
  const meter = new CallMeter()
  const bundle = new vm.Script(bundleSource, { filename: 'code.js' })
  const log: string[] = []

  function execute(script: string, argsJson: string): unknown {
    const realm = createRealm(options.now)
    defineServices({
      realm,
      meter,
      state,
      exposed: new WeakMap(),
      heldLocks: new Set(),
      log: (level, text) => log.push(`${level}: ${text}`),
    })
    // The script's Date runs in the zone of its manifest, and V8 takes its zone from the process.
    const zoneBefore = process.env['TZ']
    process.env['TZ'] = state.scriptZone
    try {
      realm.run(bundle)
      realm.define('arguments_', realm.parse(argsJson))
      return realm.run(new vm.Script(script), EXECUTION_LIMIT_MS)
    } catch (error) {
      throw scriptError(realm.describe(error))
    } finally {
      if (zoneBefore === undefined) delete process.env['TZ']
      else process.env['TZ'] = zoneBefore
    }
  }

  return {
    state,
    log,
    call(functionName, ...args) {
      if (!/^[A-Za-z_$][\w$]*$/.test(functionName)) throw new ScriptError(`Script function not found: ${functionName}`)
      const result = execute(
        `if (typeof ${functionName} !== 'function') throw new Error('Script function not found: ${functionName}'); ${functionName}(...arguments_)`,
        `[${args.map((arg) => packRunValue(arg)).join(',')}]`,
      )
      try {
        return JSON.parse(packRunValue(result))
      } catch {
        throw new ScriptError(RETURN_REFUSED)
      }
    },
    isCallable: (functionName) =>
      /^[A-Za-z$][\w$]*$/.test(functionName) &&
      !functionName.endsWith('_') &&
      execute(`typeof ${functionName} === 'function'`, '[]') === true,
    get calls() {
      return meter.counts
    },
    resetCalls: () => meter.reset(),
    get failCall() {
      return meter.failCall
    },
    set failCall(fail) {
      meter.failCall = fail
    },
    get failAfterCall() {
      return meter.failAfterCall
    },
    set failAfterCall(fail) {
      meter.failAfterCall = fail
    },
  }
}

function scriptError({ name, message, stack }: { name: string; message: string; stack: string }): ScriptError {
  if (/Script execution timed out/.test(message)) return new ScriptError('Exceeded maximum execution time')
  const error = new ScriptError(name === 'Error' ? message : `${name}: ${message}`)
  error.stack = stack
  return error
}
