/** What needs a look: questions first, then certain fixes, then findings by rule, worst first. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { SEVERITIES } from '../../../shared/registers/codes.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { hasTables } from '../has-tables.ts'
import { NothingFound } from './NothingFound.tsx'
import { Questions } from './Questions.tsx'
import { RuleFindings } from './RuleFindings.tsx'

export function FindingsTab() {
  const { state, actions } = useSidebar()
  const outcome = state.outcome.value
  if (!outcome) return null
  const isNothing = !hasTables(outcome)
  const rules = outcome.rules
    .filter((group) => !(isNothing && group.rule === 'no-tables'))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count)
  return (
    <>
      {outcome.questions.length > 0 && <Questions questions={outcome.questions} />}
      {(outcome.fixes > 0 || state.canUndo.value) && (
        <div class="card row">
          <span>{SIDEBAR.fixesOffer(formatCount(state.fixes.value?.total ?? outcome.fixes))}</span>
          <button type="button" class="plain" onClick={() => actions.openPage({ name: 'fixes' })}>
            {SIDEBAR.fixesOpen}
          </button>
        </div>
      )}
      {isNothing && <NothingFound />}
      {!isNothing && rules.length === 0 && outcome.questions.length === 0 && (
        <p>
          {SIDEBAR.noFindings} {outcome.committee?.ratePercent && SIDEBAR.ratesReady}
        </p>
      )}
      {rules.map((group) => (
        <RuleFindings key={group.rule} group={group} openAtFirst={group.severity === rules[0]?.severity && group.severity !== 'info'} />
      ))}
    </>
  )
}
