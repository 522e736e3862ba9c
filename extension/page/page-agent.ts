/** What the extension may ask of one document: read, fill step by step, take back. Elements stay here; only data goes out. */
import type { Field } from '../../shared/form/field.ts'
import type { FillOutcome, FillTask } from '../../shared/form/fill-outcome.ts'
import { type FillJob, startFill } from './fill-job.ts'
import { type FoundField, readForm } from './read-form.ts'

export type Reading = {
  /** Names this reading of this document; a fill must name the same. */
  token: string
  url: string
  title: string
  fields: Field[]
  /** Frames and closed parts that could not be read from here. */
  unread: number
}

export type PageAgent = {
  read(): Reading
  /** `gone` when the document has been read anew since, or is another one. */
  start(token: string, tasks: FillTask[]): 'started' | 'gone'
  step(token: string): Promise<{ done: number; total: number }>
  finish(token: string): Promise<{ outcomes: FillOutcome[]; stopped: number }>
  undo(token: string): Promise<FillOutcome[] | 'gone'>
  /** What the fields of the last reading hold now. */
  values(token: string): { fieldId: string; value: string }[] | 'gone'
}

export function makePageAgent(root: Document): PageAgent {
  let token = ''
  let known = new Map<string, FoundField>()
  let job: { token: string; run: FillJob } | undefined
  const running = (asked: string): FillJob => {
    if (!job || job.token !== asked) throw new Error(`Expected a fill of reading ${asked}, found ${job?.token ?? 'none'}`)
    return job.run
  }
  return {
    read: () => {
      const found = readForm(root)
      token = crypto.randomUUID()
      known = new Map(found.map((one) => [one.field.id, one]))
      return {
        token,
        url: root.location.href.slice(0, 2000),
        title: root.title.slice(0, 300),
        fields: found.map((one) => one.field),
        unread: unreadParts(root),
      }
    },
    start: (asked, tasks) => {
      if (asked !== token || tasks.some((task) => !known.has(task.fieldId))) return 'gone'
      job = { token: asked, run: startFill(root, known, tasks) }
      return 'started'
    },
    step: (asked) => running(asked).step(),
    finish: (asked) => running(asked).finish(),
    undo: async (asked) => (job?.token === asked ? job.run.undo() : 'gone'),
    values: (asked) => {
      if (asked !== token) return 'gone'
      const now = new Map(readForm(root).map(({ field }) => [field.key, field.value]))
      return [...known.values()].flatMap(({ field }) => {
        const value = now.get(field.key)
        return value === undefined ? [] : [{ fieldId: field.id, value }]
      })
    },
  }
}

function unreadParts(root: Document): number {
  return [...root.querySelectorAll('iframe')].filter((frame) => {
    const box = frame.getBoundingClientRect()
    return box.width > 100 && box.height > 60 && !frame.contentDocument
  }).length
}
