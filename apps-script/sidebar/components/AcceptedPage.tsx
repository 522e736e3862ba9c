/** What was accepted: which rule, where, why, by whom, until when; each can be taken back. */
import { useEffect } from 'preact/hooks'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { AcceptedView } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatIsoDate } from '../format.ts'
import { placeLabel } from '../place-label.ts'
import { describeRule } from '../rule-text.ts'
import { PageFrame } from './PageFrame.tsx'
import { PlaceLink } from './PlaceLink.tsx'

export function AcceptedPage() {
  const { state, actions } = useSidebar()
  useEffect(() => {
    if (!state.accepted.peek()) void actions.loadAccepted()
  }, [state, actions])
  const list = state.accepted.value
  return (
    <PageFrame title={SIDEBAR.acceptedTitle}>
      {!list && <p class="quiet">{SIDEBAR.loading}</p>}
      {list?.length === 0 && <p>{SIDEBAR.acceptedNone}</p>}
      <ul>
        {list?.map((entry) => (
          <Accepted key={entry.key} entry={entry} />
        ))}
      </ul>
    </PageFrame>
  )
}

function Accepted({ entry }: { entry: AcceptedView }) {
  const { state, actions } = useSidebar()
  const { rule, place, reason, by, until } = entry
  const isExpired = until < (state.outcome.value?.asOf ?? '')
  return (
    <li>
      <p>
        <strong>{describeRule(rule)?.title ?? rule}</strong>
      </p>
      <p>{reason}</p>
      <p class="quiet">{(isExpired ? SIDEBAR.acceptedExpired : SIDEBAR.acceptedUntil)(formatIsoDate(until), by)}</p>
      <p class="row">
        <PlaceLink place={place} />
        <button
          type="button"
          class="link quiet"
          aria-label={`${SIDEBAR.withdraw}: ${placeLabel(place)}`}
          disabled={state.busy.value}
          onClick={() => actions.withdraw(entry)}
        >
          {SIDEBAR.withdraw}
        </button>
      </p>
    </li>
  )
}
