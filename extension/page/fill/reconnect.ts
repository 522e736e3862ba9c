/** Pages that ask their server after a choice replace their fields by equal ones: the same section, label and place. */
import type { FoundField } from '../read-form.ts'
import type { Entry } from './entry.ts'

/** Reads the form as it stands now. */
export type ReadAgain = () => FoundField[]

export function reconnect(readAgain: ReadAgain, entries: readonly Entry[]): void {
  const lost = entries.filter((entry) => !entry.found.control.target.isConnected)
  if (lost.length === 0) return
  const byKey = new Map(readAgain().map((found) => [found.field.key, found]))
  for (const entry of lost) {
    const again = byKey.get(entry.found.field.key)
    if (again?.control.widget !== entry.found.control.widget) continue
    entry.found = again
    entry.redrawn = true
  }
}
