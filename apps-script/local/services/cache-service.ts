/** Google's CacheService: text by name for at most six hours, 100 kB a value, names up to 250 characters. */
import type { PropertyScope } from '../host-state.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

const LARGEST_VALUE = 100 * 1024
const LONGEST_NAME = 250
const USUAL_SECONDS = 600
const MOST_SECONDS = 21_600

export function cacheService(env: ServiceEnvironment): object {
  return expose(env, 'CacheService', {
    getDocumentCache: () => cacheStore(env, 'document'),
    getUserCache: () => cacheStore(env, 'user'),
    getScriptCache: () => cacheStore(env, 'script'),
  })
}

function cacheStore(env: ServiceEnvironment, scope: PropertyScope): object {
  const store = env.state.caches[scope]
  const get = (name: unknown) => {
    const entry = store.get(String(name))
    return entry && entry.expiresAt > env.state.now() ? entry.value : null
  }
  function put(name: unknown, value: unknown, seconds = USUAL_SECONDS): void {
    if (String(name).length > LONGEST_NAME) throw new Error('Argument too large: key')
    if (Buffer.byteLength(String(value)) > LARGEST_VALUE) throw new Error('Argument too large: value')
    store.set(String(name), { value: String(value), expiresAt: env.state.now() + Math.min(seconds, MOST_SECONDS) * 1000 })
  }
  return expose(env, 'Cache', {
    get,
    getAll: (names: unknown[]) =>
      env.realm.parse(
        JSON.stringify(Object.fromEntries(names.map((name) => [String(name), get(name)]).filter(([, value]) => value !== null))),
      ),
    put,
    putAll(values: Record<string, unknown>, seconds?: number) {
      for (const [name, value] of Object.entries(values)) put(name, value, seconds)
    },
    remove: (name: unknown) => void store.delete(String(name)),
    removeAll(names: unknown[]) {
      for (const name of names) store.delete(String(name))
    },
  })
}
