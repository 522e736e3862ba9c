import { expect, test } from 'vitest'
import { decide, readProfile, saveProfile } from '../../../extension/platform/profiles.ts'

function aStore(full = false) {
  const items: Record<string, unknown> = {}
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => {
      if (full) throw new Error('QUOTA_BYTES')
      Object.assign(items, more)
    },
  }
}

test('a decision replaces earlier ones about the value or the field, and can be forgotten', async () => {
  const store = aStore()
  await decide(store, 's', 'co mat', 'f1')
  await decide(store, 's', 'vang', 'f1')
  expect((await readProfile(store, 's'))?.pairs).toEqual([{ row: 'vang', field: 'f1' }])
  await decide(store, 's', 'vang', undefined)
  expect((await readProfile(store, 's'))?.pairs).toEqual([])
})

test('what is stored and is no profile counts as nothing decided', async () => {
  const store = aStore()
  store.items['form s'] = { version: 9, pairs: 'x' }
  expect(await readProfile(store, 's')).toBeNull()
})

test('a full store is said and stops nothing', async () => {
  expect(await saveProfile(aStore(true), { version: 1, signature: 's', pairs: [] })).toEqual({ ok: false, error: 'storage-full' })
})
