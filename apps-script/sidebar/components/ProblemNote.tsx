/** Why something could not be done, and what to do. Google's own words come last and small. */
import { PROBLEMS, SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'

export function ProblemNote() {
  const { state, actions } = useSidebar()
  const problem = state.problem.value
  if (!problem) return null
  const { title, advice } = PROBLEMS[problem.code]
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{title}</strong> {advice}
      </p>
      {problem.detail && <p class="quiet">{SIDEBAR.detail(problem.detail)}</p>}
      <button type="button" class="link" onClick={() => actions.dismissProblem()}>
        {SIDEBAR.close}
      </button>
    </div>
  )
}
