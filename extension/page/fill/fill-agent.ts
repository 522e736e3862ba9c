/** What the extension may ask the filling script of one document. It writes only into fields of a reading that the person has seen. */
import type { FillOutcome, FillTask } from '../../../shared/form/fill-outcome.ts'
import { addRows } from './add-rows.ts'
import type { PageReader } from '../page-agent.ts'
import { type FillJob, startFill } from './start-fill.ts'

export type FillAgent = {
  /** `gone` when the document has been read anew since, or is another one. */
  start(token: string, tasks: FillTask[], mayReload: boolean): 'started' | 'gone'
  step(token: string): Promise<{ done: number; total: number }>
  finish(token: string, isLast: boolean): ReturnType<FillJob['finish']>
  undo(token: string): Promise<FillOutcome[] | 'gone'>
  /** How many rows the button of that text has added. */
  addRows(token: string, text: string, times: number): Promise<number | 'gone'>
}

export function makeFillAgent(reader: PageReader): FillAgent {
  let job: { token: string; run: FillJob } | undefined
  const running = (token: string): FillJob => {
    if (job?.token !== token) throw new Error(`Expected a fill of reading ${token}, found ${job?.token ?? 'none'}`)
    return job.run
  }
  return {
    start: (token, tasks, mayReload) => {
      const known = reader.known(token)
      if (!known || tasks.some((task) => !known.has(task.fieldId))) return 'gone'
      job = { token, run: startFill(reader, known, tasks, mayReload) }
      return 'started'
    },
    step: (token) => running(token).step(),
    finish: (token, isLast) => running(token).finish(isLast),
    addRows: async (token, text, times) => (reader.known(token) ? addRows(reader.addersNow, text, times) : 'gone'),
    undo: async (token) => (job?.token === token ? job.run.undo() : 'gone'),
  }
}
