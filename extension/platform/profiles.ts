/** Decisions about forms, kept in the browser. They hold names of fields and of report rows, never a value. */
import { Profile } from '../../shared/form/profile.ts'
import type { Answer } from './answers.ts'

type Store = { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> }

const keyOf = (signature: string) => `form ${signature}`

export async function readProfile(store: Store, signature: string): Promise<Profile | null> {
  const stored = Profile.safeParse((await store.get(keyOf(signature)))[keyOf(signature)])
  return stored.success ? stored.data : null
}

export async function saveProfile(store: Store, profile: Profile): Promise<Answer<null>> {
  try {
    await store.set({ [keyOf(profile.signature)]: profile })
    return { ok: true, value: null }
  } catch {
    // The only expected failure is a full store; the fill itself goes on without the decision being kept.
    return { ok: false, error: 'storage-full' }
  }
}

/** `field` undefined forgets the decision. */
export async function decide(store: Store, signature: string, row: string, field: string | null | undefined): Promise<Answer<null>> {
  const profile = (await readProfile(store, signature)) ?? { version: 1 as const, signature, pairs: [] }
  const others = profile.pairs.filter((pair) => pair.row !== row && (field === null || field === undefined || pair.field !== field))
  return saveProfile(store, { ...profile, pairs: field === undefined ? others : [...others, { row, field }] })
}
