/** Google's PropertiesService: text by name, 9 kB a value and 500 kB a store. */
import type { PropertyScope } from '../host-state.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'
import { exposeChained } from './expose-chained.ts'

const LARGEST_VALUE = 9 * 1024
const LARGEST_STORE = 500 * 1024

export function propertiesService(env: ServiceEnvironment): object {
  return expose(env, 'PropertiesService', {
    getDocumentProperties: () => propertyStore(env, 'document'),
    getUserProperties: () => propertyStore(env, 'user'),
    getScriptProperties: () => propertyStore(env, 'script'),
  })
}

function propertyStore(env: ServiceEnvironment, scope: PropertyScope): object {
  const store = env.state.properties[scope]
  function put(name: string, value: string): void {
    if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Error('Argument too large: value')
    const others = [...store].reduce((sum, [key, text]) => (key === name ? sum : sum + Buffer.byteLength(key) + Buffer.byteLength(text)), 0)
    if (others + Buffer.byteLength(name) + Buffer.byteLength(value) > LARGEST_STORE) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.')
    }
    store.set(name, value)
  }
  return exposeChained(env, 'Properties', {
    getProperty: (name: unknown) => store.get(String(name)) ?? null,
    // Parsed by the script's own JSON, so that the object is one of the script's world.
    getProperties: () => env.realm.parse(JSON.stringify(Object.fromEntries(store))),
    getKeys: () => [...store.keys()],
    setProperty(this: unknown, name: unknown, value: unknown) {
      put(String(name), String(value))
      return this
    },
    setProperties(this: unknown, values: Record<string, unknown>, deleteOthers = false) {
      if (deleteOthers) store.clear()
      for (const [name, value] of Object.entries(values)) put(name, String(value))
      return this
    },
    deleteProperty(this: unknown, name: unknown) {
      store.delete(String(name))
      return this
    },
    deleteAllProperties(this: unknown) {
      store.clear()
      return this
    },
  })
}
