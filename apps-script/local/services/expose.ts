/**
 * Hands a service object to the script: its methods are counted, its errors become the script's own, its arrays too, and
 * whatever is not there says so by name instead of «undefined is not a function».
 */
import type { ServiceEnvironment } from './environment.ts'

const SILENT = new Set(['then', 'toJSON', 'constructor', 'toString', 'valueOf', 'inspect', 'nodeType', 'length', 'getClass'])

/** `name` is the name of Google's class, e.g. «Range». Methods and constants of `service` are what the script sees. */
export function expose<T extends object>(env: ServiceEnvironment, name: string, service: T): T {
  const methods = new Map<string, unknown>()
  const proxy = new Proxy(service, {
    get(target, property) {
      if (typeof property === 'symbol') return undefined
      const known = methods.get(property)
      if (known) return known
      if (!(property in target)) {
        if (property === 'toString') return () => name
        if (SILENT.has(property)) return undefined
        throw env.realm.exception(`${name}.${property} is not implemented in the local host.`)
      }
      const value = (target as Record<string, unknown>)[property]
      if (typeof value !== 'function') return value
      const method = (...args: unknown[]) =>
        callService(env, `${name}.${property}`, () =>
          value.apply(
            target,
            args.map((arg) => reveal(env, arg)),
          ),
        )
      methods.set(property, method)
      return method
    },
    set(_target, property) {
      throw env.realm.exception(`${name}.${String(property)} cannot be set.`)
    },
  })
  env.exposed.set(proxy, service)
  return proxy
}

function callService(env: ServiceEnvironment, name: string, effect: () => unknown): unknown {
  try {
    return intoRealm(env, env.meter.measure(name, effect))
  } catch (error) {
    const { message } = error as Error
    throw env.realm.exception(message)
  }
}

/** The service object behind what the script holds; anything else is returned as it is. */
function reveal(env: ServiceEnvironment, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (env.exposed.get(value) ?? value) : value
}

function intoRealm(env: ServiceEnvironment, value: unknown): unknown {
  if (!Array.isArray(value) || env.realm.isArray(value)) return value
  const copy = env.realm.array(value.length)
  for (let i = 0; i < value.length; i++) copy[i] = intoRealm(env, value[i])
  return copy
}
