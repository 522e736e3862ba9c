/** What the extension may ask the filling script of one document. It writes only into fields of a reading that the person has seen. */
import type { FillOutcome, FillTask } from '../../../shared/form/fill-outcome.ts'
import { addRows } from './add-rows.ts'
import type { PageReader } from '../page-agent.ts'
import type { FoundField } from '../read-form.ts'
import { type FillJob, startFill } from './start-fill.ts'

export type FillAgent = {
  /** `gone` when the document has been read anew since, or is another one. */
  start(token: string, tasks: FillTask[], mayReload: boolean): 'started' | 'gone'
  step(token: string): Promise<{ done: number; total: number }>
  finish(token: string, isLast: boolean): ReturnType<FillJob['finish']>
  /** Takes back the last fill, and those that it went on from; ids are those of that reading. */
  undo(token: string): Promise<FillOutcome[] | 'gone'>
  /** How many rows the button of that text has added. */
  addRows(token: string, text: string, times: number): Promise<number | 'gone'>
}

type Job = { readonly token: string; readonly known: ReadonlyMap<string, FoundField>; readonly run: FillJob }

/** Fills before the last one that can be taken back with it. */
const MOST_KEPT = 9

export function makeFillAgent(reader: PageReader): FillAgent {
  let jobs: Job[] = []
  const running = (token: string): FillJob => {
    const job = jobs.at(-1)
    if (job?.token !== token) throw new Error(`Expected a fill of reading ${token}, found ${job?.token ?? 'none'}`)
    return job.run
  }
  return {
    start: (token, tasks, mayReload) => {
      const known = reader.known(token)
      if (!known || tasks.some((task) => !known.has(task.fieldId))) return 'gone'
      jobs = [
        ...jobs.filter(({ run }) => run.isLeft()).slice(-MOST_KEPT),
        { token, known, run: startFill(reader, known, tasks, mayReload) },
      ]
      return 'started'
    },
    step: (token) => running(token).step(),
    finish: (token, isLast) => running(token).finish(isLast),
    addRows: async (token, text, times) => (reader.known(token) ? addRows(reader.addersNow, text, times) : 'gone'),
    undo: async (token) => {
      const known = reader.known(token)
      if (!known || jobs.length === 0) return 'gone'
      const idOf = new Map<unknown, string>()
      for (const [id, { field, control }] of known) idOf.set(field.key, id).set(control.target, id)
      const outcomes = new Map<string, FillOutcome>()
      for (const job of jobs.toReversed())
        for (const outcome of await job.run.undo(job !== jobs.at(-1) || job.token !== token)) {
          const { field, control } = job.known.get(outcome.fieldId) ?? {}
          const now = job.token === token ? outcome.fieldId : (idOf.get(control?.target) ?? idOf.get(field?.key))
          const fieldId = now ?? `before ${outcome.fieldId}`
          outcomes.set(fieldId, { ...outcome, fieldId })
        }
      jobs = []
      return [...outcomes.values()]
    },
  }
}
