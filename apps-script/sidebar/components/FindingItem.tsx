/** One finding: what is wrong, where, what stands there; and accepting it with a reason. */
import { useSignal } from '@preact/signals'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { FindingView } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { placeLabel } from '../place-label.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { PlaceLink } from './PlaceLink.tsx'

export function FindingItem({ finding }: { finding: FindingView }) {
  const { state } = useSidebar()
  const accepting = useSignal(false)
  if (state.acceptedKeys.value.has(finding.key)) {
    return (
      <li class="done">
        {SIDEBAR.accepted} {placeLabel(finding.place)}
      </li>
    )
  }
  return (
    <li>
      <p>{finding.message}</p>
      <p class="row">
        <PlaceLink place={finding.place} />
        {!accepting.value && (
          <button
            type="button"
            class="link quiet"
            aria-label={`${SIDEBAR.accept}: ${placeLabel(finding.place)}`}
            onClick={() => (accepting.value = true)}
          >
            {SIDEBAR.accept}
          </button>
        )}
      </p>
      {finding.related && (
        <p class="quiet">
          <PlaceLink place={finding.related} label={SIDEBAR.relatedTo(placeLabel(finding.related))} />
        </p>
      )}
      {accepting.value && <AcceptForm finding={finding} onClose={() => (accepting.value = false)} />}
    </li>
  )
}
