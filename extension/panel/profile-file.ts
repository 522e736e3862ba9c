/** The decisions about a form as a file for colleagues: names of fields and values, never a value itself. */
import { ask } from '../platform/ask.ts'
import { makePlan } from './make-plan.ts'
import { form, notice, problem } from './state.ts'
import { PANEL } from '../../shared/messages/panel.ts'

const LARGEST = 500_000

export async function exportProfile(): Promise<void> {
  if (!form.value) return
  const answer = await ask('readProfile', { signature: form.value.signature })
  if (!answer.ok || !answer.value) return
  const url = URL.createObjectURL(new Blob([JSON.stringify(answer.value, null, 1)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'ghep-o-ne-nep.json'
  link.click()
  URL.revokeObjectURL(url)
}

/** Undefined when the text is no JSON at all: then it is a report. */
export async function importProfile(text: string): Promise<'done' | undefined> {
  if (!text.trimStart().startsWith('{') || text.length > LARGEST) return undefined
  const profile = parse(text)
  const answer = await ask('saveProfile', { profile: profile as never })
  if (answer.ok) notice.value = PANEL.match.imported
  else problem.value = { error: answer.error === 'unexpected' ? 'bad-profile' : answer.error, origins: [] }
  await makePlan()
  return 'done'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The background's schema then says that it is no profile.
    return null
  }
}
