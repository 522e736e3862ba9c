/** Developer metadata of a workbook or a tab: pairs that scripts keep beside the grid cells. */
import type { Metadata } from '../model/workbook.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

type Holder = { metadata: Metadata[] }

/** The methods that Spreadsheet and Sheet share. */
export function metadataMethods(env: ServiceEnvironment, holder: Holder) {
  return {
    addDeveloperMetadata(this: unknown, key: string, value: unknown = null, visibility = 'DOCUMENT') {
      holder.metadata.push({
        id: env.state.nextId++,
        key: String(key),
        value: value === null ? null : String(value),
        visibility: String(visibility),
      })
      return this
    },
    getDeveloperMetadata: () => holder.metadata.map((entry) => metadataService(env, holder, entry)),
    createDeveloperMetadataFinder: () => finderService(env, holder),
  }
}

function metadataService(env: ServiceEnvironment, holder: Holder, entry: Metadata): object {
  return expose(env, 'DeveloperMetadata', {
    getId: () => entry.id,
    getKey: () => entry.key,
    getValue: () => entry.value,
    getVisibility: () => entry.visibility,
    setValue(value: unknown) {
      entry.value = String(value)
    },
    remove() {
      holder.metadata = holder.metadata.filter((other) => other !== entry)
    },
  })
}

function finderService(env: ServiceEnvironment, holder: Holder): object {
  const wanted: Partial<Metadata> = {}
  const finder: Record<string, unknown> = {}
  const proxy = expose(env, 'DeveloperMetadataFinder', finder)
  const narrow = (name: keyof Metadata) => (value: never) => {
    wanted[name] = value
    return proxy
  }
  return (
    Object.assign(finder, {
      withKey: narrow('key'),
      withValue: narrow('value'),
      withId: narrow('id'),
      withVisibility: narrow('visibility'),
      find: () =>
        holder.metadata
          .filter((entry) => Object.entries(wanted).every(([name, value]) => entry[name as keyof Metadata] === value))
          .map((entry) => metadataService(env, holder, entry)),
    }) && proxy
  )
}
