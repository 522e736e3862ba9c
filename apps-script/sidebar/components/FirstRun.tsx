/** An empty workbook: three steps and the button that does the first. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'

export function FirstRun() {
  const { state, actions } = useSidebar()
  return (
    <section>
      <h2>{SIDEBAR.firstRunTitle}</h2>
      <ol>
        {SIDEBAR.firstRunSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="primary" disabled={state.busy.value} onClick={() => actions.createTemplate()}>
        {SIDEBAR.createTemplate}
      </button>
    </section>
  )
}
