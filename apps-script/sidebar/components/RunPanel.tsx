/** The blue button, or the progress of the run that it started. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { RunProgress } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'

export function RunPanel() {
  const { state, actions } = useSidebar()
  if (state.step.value) return <Progress />
  return (
    <div class="run">
      <button type="button" class="primary" disabled={state.busy.value} onClick={() => actions.run('rates')}>
        {SIDEBAR.computeRates}
      </button>
      <button type="button" class="plain" disabled={state.busy.value} onClick={() => actions.run('check')}>
        {SIDEBAR.check}
      </button>
      {state.unfinished.value && <Unfinished left={state.unfinished.value} />}
      {state.stale.value && <p class="stale">{SIDEBAR.stale}</p>}
    </div>
  )
}

function Progress() {
  const { state, actions } = useSidebar()
  const seconds = useSignal(0)
  useEffect(() => {
    const timer = setInterval(() => seconds.value++, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  const step = state.step.value
  if (!step) return null
  const { phase, done, total } = step
  // While it is not known how far it is, the bar moves to and fro and the seconds count.
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : undefined
  const text = state.cancelling.value
    ? SIDEBAR.cancelling
    : SIDEBAR.phases[phase] + (total > 0 ? SIDEBAR.progress(formatCount(done), formatCount(total)) : '…')
  return (
    <div class="run">
      <p class="row">
        <span id="progress-text" aria-live="polite">
          {text}
        </span>
        <span class="quiet" aria-hidden="true">
          {SIDEBAR.seconds(formatCount(seconds.value))}
        </span>
      </p>
      <div class="bar" role="progressbar" aria-labelledby="progress-text" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <div class={percent === undefined ? 'moving' : ''} style={{ width: `${percent ?? 30}%` }} />
      </div>
      <button type="button" class="plain" disabled={state.cancelling.value} onClick={() => actions.cancel()}>
        {SIDEBAR.cancel}
      </button>
    </div>
  )
}

function Unfinished({ left }: { left: RunProgress }) {
  const { actions } = useSidebar()
  return (
    <div class="card">
      <p>{SIDEBAR.unfinished(formatCount(left.done), formatCount(left.total))}</p>
      <button type="button" class="plain" onClick={() => actions.resume()}>
        {SIDEBAR.resume}
      </button>
      <button type="button" class="link" onClick={() => actions.discardUnfinished()}>
        {SIDEBAR.discard}
      </button>
    </div>
  )
}
