/** Reads the page once more, at any later time, and says which values it no longer holds. */
import { PANEL } from '../../shared/messages/panel.ts'
import { ask } from '../platform/ask.ts'
import { fail } from './carry-out.ts'
import { form, notice, outcomes, problem } from './state.ts'
import { currentTabId } from './tab.ts'

export async function compareAgain(): Promise<void> {
  const tabId = await currentTabId()
  if (!form.value || !outcomes.value || tabId === undefined) return
  problem.value = null
  const answer = await ask('readValues', { tabId, documents: form.value.documents })
  if (!answer.ok) return fail(answer.error)
  const now = new Map(answer.value.map(({ fieldId, value }) => [fieldId, value]))
  const held = [...outcomes.value.values()].filter((outcome) => outcome.status === 'verified')
  const changed = held.filter((outcome) => now.get(outcome.fieldId) !== outcome.shown)
  const marks = changed.map((outcome) => [outcome.fieldId, { ...outcome, status: 'failed', reason: 'changed-afterwards' }] as const)
  outcomes.value = new Map([...outcomes.value, ...marks])
  notice.value = PANEL.fill.compared(held.length - changed.length, changed.length)
}
