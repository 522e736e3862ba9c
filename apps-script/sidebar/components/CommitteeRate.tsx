/** The committee's rate, large, with its counts. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { RateRow } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { rateText } from '../rate-text.ts'

export function CommitteeRate({ row }: { row: RateRow }) {
  const { actions } = useSidebar()
  const { present, required, excused, unexcused, unmarked } = row
  const rate = rateText(row)
  return (
    <section class="committee">
      <h3>{SIDEBAR.committee}</h3>
      <p class="big">
        {rate} {row.provisional && row.ratePercent !== null && <small>{SIDEBAR.provisional}</small>}
      </p>
      {row.pendingMeetings > 0 && <p class="quiet">{SIDEBAR.pendingMeetings(formatCount(row.pendingMeetings))}</p>}
      {present !== null && required !== null && <p>{SIDEBAR.presentOfRequired(formatCount(present), formatCount(required))}</p>}
      {row.meanPercent !== null && <p class="quiet">{SIDEBAR.mean(row.meanPercent)}</p>}
      {excused !== null && unexcused !== null && unmarked !== null && (
        <p class="quiet">{SIDEBAR.absent(formatCount(excused), formatCount(unexcused), formatCount(unmarked))}</p>
      )}
      <button
        type="button"
        class="link"
        aria-label={SIDEBAR.whyOf(SIDEBAR.committee, rate)}
        onClick={() => actions.explain({ partyCell: null, meeting: null })}
      >
        {SIDEBAR.why}
      </button>
    </section>
  )
}
