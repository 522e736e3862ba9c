/** One sentence on the state of the data, before any list. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { RunOutcome } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount, formatIsoDate } from '../format.ts'
import { hasTables } from '../has-tables.ts'

export function StateSentence() {
  const { state, actions } = useSidebar()
  const outcome = state.outcome.value
  if (!outcome) return <p>{SIDEBAR.welcome}</p>
  const worst = isEmpty(outcome)
    ? 'empty'
    : outcome.counts.blocking > 0
      ? 'blocking'
      : outcome.counts.error > 0
        ? 'error'
        : outcome.counts.warning > 0
          ? 'warning'
          : 'clean'
  return (
    <div class={`state ${worst}`}>
      <p>{sentenceOf(outcome)}</p>
      <p class="quiet">
        {SIDEBAR.asOf(formatIsoDate(outcome.asOf))}{' '}
        {outcome.counts.accepted > 0 && SIDEBAR.stateAccepted(formatCount(outcome.counts.accepted))}
      </p>
      {(outcome.counts.accepted > 0 || state.acceptedKeys.value.size > 0) && (
        <button type="button" class="link" onClick={() => actions.openPage({ name: 'accepted' })}>
          {SIDEBAR.acceptedOpen}
        </button>
      )}
    </div>
  )
}

/** Tables without a row, or no tables: neither good nor bad. */
function isEmpty(outcome: RunOutcome): boolean {
  return outcome.counts.rowsTotal === 0 || !hasTables(outcome)
}

function sentenceOf(outcome: RunOutcome): string {
  const { counts, rules } = outcome
  if (!hasTables(outcome)) return SIDEBAR.stateNothing
  if (counts.rowsTotal === 0) return SIDEBAR.stateEmpty
  const used = formatCount(counts.rowsUsed)
  const total = formatCount(counts.rowsTotal)
  const parts = (['blocking', 'error', 'warning'] as const).flatMap((severity) => {
    const kinds = rules.filter((rule) => rule.severity === severity).length
    return counts[severity] > 0 ? [SIDEBAR.stateParts[severity](formatCount(counts[severity]), formatCount(kinds))] : []
  })
  return parts.length === 0 ? SIDEBAR.stateClean(used, total) : SIDEBAR.state(parts.join(', '), used, total)
}
