/** Answers the panel: only pages of this extension are heard, and only requests that fit their schema. */
import { planFill } from '../../shared/form/plan-fill.ts'
import type { Answer, Answers } from './answers.ts'
import { fetchSheet } from './fetch-sheet.ts'
import { addRows, finishFill, readForm, readValues, startFill, stepFill, undoFill } from './page-bridge.ts'
import { decide, readProfile, saveProfile } from './profiles.ts'
import { readTextTable } from './read-text-table.ts'
import { REQUESTS, type RequestName, type RequestOf } from './requests.ts'

type Handlers = { [Name in RequestName]: (request: RequestOf<Name>) => Promise<Answer<Answers[Name]>> }

const done = <T>(value: T): Answer<T> => ({ ok: true, value })

const HANDLERS: Handlers = {
  parseReport: async ({ text }) => readTextTable(text),
  fetchSheet: async ({ tabId }) => {
    const tab = await chrome.tabs.get(tabId)
    return fetchSheet(tab.url ?? '', (origins) => chrome.permissions.contains({ origins }))
  },
  readForm: ({ tabId }) => readForm(tabId),
  planFill: async ({ rows, fields, signature }) => done(planFill({ rows }, fields, await readProfile(chrome.storage.local, signature))),
  decide: ({ signature, row, field }) => decide(chrome.storage.local, signature, row, field),
  readProfile: async ({ signature }) => done(await readProfile(chrome.storage.local, signature)),
  saveProfile: ({ profile }) => saveProfile(chrome.storage.local, profile),
  startFill: ({ tabId, documents, tasks, mayReload }) => startFill(tabId, documents, tasks, mayReload ?? false),
  stepFill: ({ tabId, documents }) => stepFill(tabId, documents),
  finishFill: ({ tabId, documents, isLast }) => finishFill(tabId, documents, isLast),
  undoFill: ({ tabId, documents }) => undoFill(tabId, documents),
  addRows: ({ tabId, document, text, times }) => addRows(tabId, document, text, times),
  readValues: ({ tabId, documents }) => readValues(tabId, documents),
}

/** Undefined for a sender that is none of our pages: it gets no answer. */
export function serve(message: unknown, sender: chrome.runtime.MessageSender): Promise<Answer<unknown>> | undefined {
  if (sender.id !== chrome.runtime.id || !sender.url?.startsWith(chrome.runtime.getURL(''))) return undefined
  const name = (message as { name?: unknown } | null)?.name
  if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name)) return undefined
  return handle(name as RequestName, (message as { request?: unknown }).request)
}

async function handle<Name extends RequestName>(name: Name, request: unknown): Promise<Answer<unknown>> {
  const parsed = REQUESTS[name].safeParse(request)
  if (!parsed.success) return { ok: false, error: 'unexpected' }
  try {
    return await HANDLERS[name](parsed.data as RequestOf<Name>)
  } catch {
    // The panel must always get an answer; what went wrong here has no sentence better than this one.
    return { ok: false, error: 'unexpected' }
  }
}
