/** Exposes a service whose methods can be chained. */
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

/** Methods that answer `this` must answer what the script holds, so that the next call of a chain is checked and counted too. */
export function exposeChained(env: ServiceEnvironment, name: string, methods: Record<string, unknown>): object {
  const chained: Record<string, unknown> = {}
  const proxy = expose(env, name, chained)
  for (const [key, value] of Object.entries(methods)) {
    chained[key] =
      typeof value === 'function'
        ? (...args: unknown[]) => {
            const result = value.apply(methods, args)
            return result === methods ? proxy : result
          }
        : value
  }
  return proxy
}
