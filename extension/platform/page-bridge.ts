/**
 * The way to a page: the page script is put into its frames by a person's click, and is asked by direct calls whose answers
 * are checked. The page itself can neither send nor hear anything on this way.
 */
import * as z from 'zod/mini'
import { Field } from '../../shared/form/field.ts'
import { FillOutcome, type FillTask } from '../../shared/form/fill-outcome.ts'
import { formSignature } from '../../shared/form/profile.ts'
import type { FillAgent } from '../page/fill/fill-agent.ts'
import type { FoldAgent } from '../page/folds/fold-agent.ts'
import type { PageAgent } from '../page/page-agent.ts'
import type { Answer, Answers, FormReading } from './answers.ts'
import { holdPage, releasePage } from './hold-page.ts'
import type { PageDocument } from './requests.ts'

const Text = z.string().check(z.maxLength(300))
const Unread = z.object({ origins: z.array(Text), closed: z.number(), shut: z.array(Text) })
const Reading = z.object({
  token: z.string(),
  url: z.string(),
  title: z.string(),
  fields: z.array(Field),
  unread: Unread,
  isFolded: z.boolean(),
  autosave: Text,
  adders: z.array(z.object({ text: Text, rows: z.array(z.array(Text)) })),
})
const Progress = z.object({ done: z.number(), total: z.number() })
const Finished = z.object({
  outcomes: z.array(FillOutcome),
  stopped: z.number(),
  sent: z.number(),
  left: z.boolean(),
  appeared: z.number(),
})
const Values = z.object({ values: z.array(z.object({ fieldId: z.string(), value: z.string() })), isFolded: z.boolean() })

export async function readForm(tabId: number): Promise<Answer<FormReading>> {
  const answers = await readFrames(tabId)
  if (typeof answers === 'string') return { ok: false, error: answers }
  const documents: PageDocument[] = []
  const fields: Field[] = []
  const unread = { origins: new Set<string>(), closed: 0, shut: [] as string[] }
  const reached = new Set<string>()
  const adders: FormReading['adders'] = []
  let autosave = ''
  let page = { url: '', title: '' }
  for (const answer of answers.sort((a, b) => a.frameId - b.frameId)) {
    const reading = await readInFolds(tabId, answer.frameId, Reading.safeParse(answer.result))
    if (!reading.success) continue
    documents.push({ frameId: answer.frameId, token: reading.data.token })
    fields.push(
      ...reading.data.fields.map((field) => ({
        ...field,
        id: `${answer.frameId}:${field.id}`,
        key: answer.frameId === 0 ? field.key : `frame ${field.key}`.slice(0, 600),
      })),
    )
    for (const origin of reading.data.unread.origins) unread.origins.add(origin)
    unread.closed += reading.data.unread.closed
    unread.shut.push(...reading.data.unread.shut)
    autosave ||= reading.data.autosave
    const withFrameId = (id: string) => `${answer.frameId}:${id}`
    for (const { text, rows } of reading.data.adders)
      adders.push({ frameId: answer.frameId, text, rows: rows.map((row) => row.map(withFrameId)) })
    if (URL.canParse(reading.data.url)) reached.add(new URL(reading.data.url).origin)
    if (answer.frameId === 0) page = reading.data
  }
  if (fields.length === 0 && unread.origins.size === 0)
    return { ok: false, error: documents.length === 0 ? 'page-not-reachable' : 'no-fields' }
  return {
    ok: true,
    value: {
      documents,
      fields,
      signature: formSignature(page.url, page.title),
      title: page.title,
      unread: { origins: [...unread.origins].filter((origin) => !reached.has(origin)), closed: unread.closed, shut: unread.shut },
      autosave,
      adders,
    },
  }
}

/** Where tabs or sections are shut, each is opened for a moment and read as well. */
async function readInFolds(tabId: number, frameId: number, first: ReturnType<typeof Reading.safeParse>): Promise<typeof first> {
  if (!first.success || !first.data.isFolded || !(await bring(tabId, [frameId], '/folds.js'))) return first
  await holdPage(tabId, [frameId], false, true)
  const whole = Reading.safeParse(await call(tabId, frameId, 'readAll', []))
  await releasePage(tabId, [frameId])
  return whole.success ? whole : first
}

type Frames = chrome.scripting.InjectionResult<unknown>[]

/** Frames that have been read before still hold the reader; where one does not, it is brought into all. */
async function readFrames(tabId: number): Promise<Frames | 'page-not-reachable' | 'page-permission-needed'> {
  const read = async (): Promise<Frames> => {
    // The browser carries a large object across far more slowly than one text.
    const func = () => JSON.stringify(globalThis.neNepPage?.read() ?? null)
    const answers = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func })
    return answers.map((answer) => ({ ...answer, result: JSON.parse(answer.result ?? 'null') as unknown }))
  }
  // Not allowed at all, or nothing there: the way with the reader says which.
  const known = await read().catch(() => [])
  if (known.length > 0 && known.every((answer) => answer.result)) return known
  const injected = await inject(tabId)
  return injected === 'ok' ? read() : injected
}

async function inject(tabId: number): Promise<'ok' | 'page-not-reachable' | 'page-permission-needed'> {
  try {
    await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page.js'] })
    return 'ok'
  } catch (error) {
    // Chrome and Firefox say in English why a page may not be reached; only the kind of obstacle matters.
    return /permission|access contents|host/i.test(String(error)) ? 'page-permission-needed' : 'page-not-reachable'
  }
}

/** Only now does anything that can press or write come into the page. */
async function bring(tabId: number, frameIds: number[], file: '/fill.js' | '/folds.js'): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({ target: { tabId, frameIds }, files: [file] })
    return true
  } catch {
    // The tab was closed or left the page between the reading and the click.
    return false
  }
}

/** Each frame gets its own tasks and no others. */
export async function startFill(
  tabId: number,
  documents: readonly PageDocument[],
  tasks: readonly FillTask[],
  mayReload: boolean,
): Promise<Answer<null>> {
  await holdPage(tabId, framesOf(documents), mayReload)
  if (!(await bring(tabId, framesOf(documents), '/fill.js'))) return { ok: false, error: 'page-gone' }
  for (const { frameId, token } of documents) {
    const own = tasks
      .filter((task) => task.fieldId.startsWith(`${frameId}:`))
      .map((task) => ({ ...task, fieldId: task.fieldId.slice(`${frameId}:`.length) }))
    if (own.length === 0) continue
    const answer = await call(tabId, frameId, 'start', [token, own, mayReload])
    if (answer !== 'started') return { ok: false, error: 'page-gone' }
  }
  return { ok: true, value: null }
}

export async function stepFill(tabId: number, documents: readonly PageDocument[]): Promise<Answer<{ done: number; total: number }>> {
  const sum = { done: 0, total: 0 }
  for (const { frameId, token } of documents) {
    const progress = Progress.safeParse(await call(tabId, frameId, 'step', [token]))
    if (!progress.success) continue
    sum.done += progress.data.done
    sum.total += progress.data.total
  }
  return sum.total === 0 ? { ok: false, error: 'page-gone' } : { ok: true, value: sum }
}

export async function finishFill(
  tabId: number,
  documents: readonly PageDocument[],
  isLast: boolean,
): Promise<Answer<Answers['finishFill']>> {
  const outcomes: FillOutcome[] = []
  let stopped = 0
  let sent = 0
  let left = false
  let appeared = 0
  for (const { frameId, token } of documents) {
    const finished = Finished.safeParse(await call(tabId, frameId, 'finish', [token, isLast]))
    if (!finished.success) continue
    outcomes.push(...withFrame(finished.data.outcomes, frameId))
    stopped += finished.data.stopped
    sent += finished.data.sent
    left ||= finished.data.left
    appeared += finished.data.appeared
  }
  if (isLast) await releasePage(tabId, framesOf(documents))
  return outcomes.length === 0 ? { ok: false, error: 'page-gone' } : { ok: true, value: { outcomes, stopped, sent, left, appeared } }
}

export async function undoFill(tabId: number, documents: readonly PageDocument[]): Promise<Answer<FillOutcome[]>> {
  const outcomes: FillOutcome[] = []
  let isThere = false
  await holdPage(tabId, framesOf(documents), false)
  for (const { frameId, token } of [...documents].reverse()) {
    const undone = z.array(FillOutcome).safeParse(await call(tabId, frameId, 'undo', [token]))
    isThere ||= undone.success
    if (undone.success) outcomes.push(...withFrame(undone.data, frameId))
  }
  await releasePage(tabId, framesOf(documents))
  return !isThere ? { ok: false, error: 'page-gone' } : { ok: true, value: outcomes }
}

export async function readValues(tabId: number, documents: readonly PageDocument[]): Promise<Answer<{ fieldId: string; value: string }[]>> {
  const values: { fieldId: string; value: string }[] = []
  for (const { frameId, token } of documents) {
    const read = Values.safeParse(await call(tabId, frameId, 'values', [token]))
    if (!read.success) return { ok: false, error: 'page-gone' }
    const whole = read.data.isFolded ? await valuesInFolds(tabId, frameId, token) : read
    values.push(...withFrame((whole.success ? whole : read).data.values, frameId))
  }
  return { ok: true, value: values }
}

async function valuesInFolds(tabId: number, frameId: number, token: string): Promise<ReturnType<typeof Values.safeParse>> {
  await holdPage(tabId, [frameId], false, true)
  const whole = Values.safeParse(await call(tabId, frameId, 'allValues', [token]))
  await releasePage(tabId, [frameId])
  return whole
}

export async function addRows(tabId: number, { frameId, token }: PageDocument, text: string, times: number): Promise<Answer<number>> {
  await holdPage(tabId, [frameId], false)
  const added = (await bring(tabId, [frameId], '/fill.js')) ? await call(tabId, frameId, 'addRows', [token, text, times]) : 'gone'
  await releasePage(tabId, [frameId])
  return typeof added === 'number' ? { ok: true, value: added } : { ok: false, error: 'page-gone' }
}

function framesOf(documents: readonly PageDocument[]): number[] {
  return documents.map(({ frameId }) => frameId)
}

function withFrame<T extends { fieldId: string }>(items: readonly T[], frameId: number): T[] {
  return items.map((item) => ({ ...item, fieldId: `${frameId}:${item.fieldId}` }))
}

type Agent = Pick<PageAgent, 'values'> & FoldAgent & FillAgent
type Method = keyof Agent

/** Undefined when the document is gone or its agent has no such job. */
async function call<Name extends Method>(tabId: number, frameId: number, method: Name, args: Parameters<Agent[Name]>): Promise<unknown> {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: async (name: Method, given: unknown[]) => {
        const agent = { ...globalThis.neNepFill, ...globalThis.neNepFolds, ...globalThis.neNepPage } as Record<string, unknown>
        const method = agent[name] as ((...all: unknown[]) => unknown) | undefined
        return await method?.(...given)
      },
      args: [method, args as unknown[]],
    })
    return answer?.result
  } catch {
    // The tab was closed, the frame went away or the agent has no such job: all mean that this document is lost.
    return undefined
  }
}
