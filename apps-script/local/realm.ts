/**
 * The world a script runs in: a bare V8 context, so that what Google's runtime lacks (timers, fetch, URL, TextEncoder …)
 * is really lacking. What services hand to the script is made of this world's own Array, Date and Error, because
 * `instanceof` in the script would otherwise fail.
 */
import vm from 'node:vm'

/** A Date that asks the given clock when it is made without arguments, and is the usual Date otherwise. */
const SET_CLOCK = `(now) => {
  const Real = Date
  function Clock(...parts) {
    if (!new.target) return new Real(now()).toString()
    return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, new.target)
  }
  Object.assign(Clock, { now, parse: Real.parse, UTC: Real.UTC, prototype: Real.prototype })
  Real.prototype.constructor = Clock
  globalThis.Date = Clock
}`

export type Realm = {
  /** Gives the script a global. */
  define: (name: string, value: unknown) => void
  /** Runs a script at top level. */
  run: (script: vm.Script, timeoutMs?: number) => unknown
  array: (length: number) => unknown[]
  isArray: (value: unknown) => boolean
  date: (epochMs: number) => Date
  isDate: (value: unknown) => value is Date
  /** An error as the services of Google throw it: its name is «Exception». */
  exception: (message: string) => Error
  parse: (json: string) => unknown
  /** Text of an error thrown by the script, and where it came from. */
  describe: (error: unknown) => { name: string; message: string; stack: string }
}

/** `now` replaces the clock of the script; absent, it is the machine's. */
export function createRealm(now?: () => number): Realm {
  const scope = vm.createContext(vm.constants.DONT_CONTEXTIFY)
  const intrinsic = <T>(name: string) => vm.runInContext(name, scope) as T
  // V8 puts these into every context; Apps Script has a console of its own and no WebAssembly.
  for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) vm.runInContext(`delete globalThis.${name}`, scope)
  if (now) (vm.runInContext(SET_CLOCK, scope) as (now: () => number) => void)(now)
  const RealmArray = intrinsic<ArrayConstructor>('Array')
  const RealmDate = intrinsic<DateConstructor>('Date')
  const RealmError = intrinsic<ErrorConstructor>('Error')
  const realmJson = intrinsic<JSON>('JSON')
  return {
    define: (name, value) => Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false }),
    run: (script, timeoutMs) => script.runInContext(scope, timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    array: (length) => new RealmArray(length),
    isArray: (value) => value instanceof RealmArray,
    date: (epochMs) => new RealmDate(epochMs),
    // The script's Date is not this module's Date, so the brand is asked instead of the class.
    isDate: (value): value is Date => Object.prototype.toString.call(value) === '[object Date]',
    exception: (message) => Object.assign(new RealmError(message), { name: 'Exception' }),
    parse: (json) => realmJson.parse(json),
    describe: (error) => {
      if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error), stack: '' }
      const { name, message, stack } = error as Partial<Error>
      return { name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack ?? '') }
    },
  }
}
