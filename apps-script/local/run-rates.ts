/** Carries out a whole «Tính tỷ lệ» in the host, step by step, as the sidebar would. */
import type { Reply, RunOutcome, RunStep } from '../contract.ts'
import type { Host } from './host.ts'

/** Throws an Error with the server's code and detail when a step fails, or when the run does not end. */
export function runRates(host: Host, mostSteps = 10_000): RunOutcome {
  let step = take(host.call('startRun', { kind: 'rates' }) as Reply<RunStep>)
  for (let count = 0; count < mostSteps; count++) {
    if (step.outcome) return step.outcome
    step = take(host.call('continueRun', step.runId) as Reply<RunStep>)
  }
  throw new Error(`Expected the run to end within ${mostSteps} steps, it is still ${step.phase}`)
}

function take<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail}`)
  return reply.value
}
