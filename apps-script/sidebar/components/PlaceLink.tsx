/** A place in the workbook; a click shows it there. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { Place } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { placeLabel } from '../place-label.ts'

type Props = {
  place: Place
  /** Text of the link; without it, the place in words. */
  label?: string
}

export function PlaceLink({ place, label }: Props) {
  const { actions } = useSidebar()
  // What concerns the whole workbook stands nowhere.
  if (place.sheet === '') return null
  const where = placeLabel(place)
  return (
    <button
      type="button"
      class="link"
      aria-label={label ? `${label}: ${SIDEBAR.goTo(where)}` : SIDEBAR.goTo(where)}
      onClick={() => actions.goTo(place)}
    >
      {label ?? where}
    </button>
  )
}
