import { PANEL } from '../../shared/messages/panel.ts'
import { PANEL_ERRORS } from '../../shared/messages/panel-errors.ts'
import { busy, notice, problem, progress } from './state.ts'

/** What is going on, and what went wrong, for eyes and screen readers alike. */
export function Notices() {
  const doing = {
    '': '',
    report: '',
    form: PANEL.form.reading,
    fill: PANEL.fill.filling(progress.value.done, progress.value.total),
    undo: PANEL.fill.undoing,
  }[busy.value]
  return (
    <>
      <p class="status" role="status">
        {doing || notice.value}
      </p>
      {busy.value === 'fill' && (
        <progress aria-label={PANEL.steps.fill} value={progress.value.done} max={Math.max(1, progress.value.total)} />
      )}
      {problem.value && (
        <div class="problem" role="alert">
          {PANEL_ERRORS[problem.value.error]}
        </div>
      )}
      {problem.value && problem.value.origins.length > 0 && (
        <button type="button" onClick={() => void allow(problem.value?.origins ?? [])}>
          {PANEL.form.allow}
        </button>
      )}
    </>
  )
}

/** Asked in the click itself: browsers refuse the question at any other moment. */
async function allow(origins: string[]): Promise<void> {
  if (await chrome.permissions.request({ origins })) problem.value = null
}
