/** The blue button, or the progress of the run that it started. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'

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
      {state.unfinishedRunId.value && <Unfinished />}
      {state.stale.value && <p class="stale">{SIDEBAR.stale}</p>}
    </div>
  )
}

function Progress() {
  const { state, actions } = useSidebar()
  const step = state.step.value
  if (!step) return null
  const percent = Math.min(100, Math.round((step.done / Math.max(1, step.total)) * 100))
  const text = state.cancelling.value ? SIDEBAR.cancelling : SIDEBAR.progress(SIDEBAR.phases[step.phase], percent)
  return (
    <div class="run">
      <p id="progress-text" aria-live="polite">
        {text}
      </p>
      <div class="bar" role="progressbar" aria-labelledby="progress-text" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <div style={{ width: `${percent}%` }} />
      </div>
      <button type="button" class="plain" disabled={state.cancelling.value} onClick={() => actions.cancel()}>
        {SIDEBAR.cancel}
      </button>
    </div>
  )
}

function Unfinished() {
  const { actions } = useSidebar()
  return (
    <div class="card">
      <p>{SIDEBAR.unfinished}</p>
      <button type="button" class="plain" onClick={() => actions.resume()}>
        {SIDEBAR.resume}
      </button>
      <button type="button" class="link" onClick={() => actions.discardUnfinished()}>
        {SIDEBAR.discard}
      </button>
    </div>
  )
}
