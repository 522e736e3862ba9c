/** Rates: the committee on top, then every party cell, to be sorted and searched. */
import { useSignal } from '@preact/signals'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { RateRow } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { rateText } from '../rate-text.ts'
import { CommitteeRate } from './CommitteeRate.tsx'

/** More rows than this on a screen 300 px wide are searched, not read. */
const PAGE = 50
const SEARCH_FROM = 12

type Order = { by: 'name' | 'rate'; up: boolean }

export function RatesTab() {
  const { state } = useSidebar()
  const order = useSignal<Order>({ by: 'name', up: true })
  const search = useSignal('')
  const shown = useSignal(PAGE)
  const outcome = state.outcome.value
  if (!outcome) return null
  if (outcome.partyCells.length === 0) return <p>{SIDEBAR.noRates}</p>
  const wanted = search.value.trim().toLocaleLowerCase('vi')
  const found = outcome.partyCells.filter((row) => row.partyCell.toLocaleLowerCase('vi').includes(wanted))
  const rows = [...found].sort((a, b) => compare(a, b, order.value)).slice(0, shown.value)
  return (
    <>
      {outcome.committee && <CommitteeRate row={outcome.committee} />}
      {outcome.partyCells.length >= SEARCH_FROM && (
        <input
          type="search"
          class="search"
          aria-label={SIDEBAR.findPartyCell}
          placeholder={SIDEBAR.findPartyCell}
          onInput={(event) => (search.value = event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p>{SIDEBAR.noPartyCellFound}</p>}
      <table>
        <caption>{SIDEBAR.ratesCaption}</caption>
        <thead>
          <tr>
            <SortHeader by="name" label={SIDEBAR.partyCell} order={order} />
            <SortHeader by="rate" label={SIDEBAR.rate} order={order} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PartyCellRow key={row.partyCell} row={row} />
          ))}
        </tbody>
      </table>
      {found.length > rows.length && (
        <button type="button" class="plain" onClick={() => (shown.value += PAGE)}>
          {SIDEBAR.more(formatCount(Math.min(PAGE, found.length - rows.length)))}
        </button>
      )}
    </>
  )
}

function SortHeader({ by, label, order }: { by: Order['by']; label: string; order: { value: Order } }) {
  const { by: current, up } = order.value
  const state = current !== by ? 'none' : up ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={state}>
      <button type="button" class="heading" onClick={() => (order.value = { by, up: current === by ? !up : true })}>
        {label}
        <span aria-hidden="true">{state === 'ascending' ? ' ▲' : state === 'descending' ? ' ▼' : ''}</span>
      </button>
    </th>
  )
}

function PartyCellRow({ row }: { row: RateRow }) {
  const { actions } = useSidebar()
  const rate = rateText(row)
  return (
    <tr>
      <th scope="row">
        {row.partyCell}
        <span class="quiet block">
          {row.required !== null &&
            row.present !== null &&
            `${SIDEBAR.presentOfRequired(formatCount(row.present), formatCount(row.required))} · `}
          {SIDEBAR.meetingsHeld(formatCount(row.heldMeetings))}
          {row.pendingMeetings > 0 && ` · ${SIDEBAR.pendingMeetings(formatCount(row.pendingMeetings))}`}
          {row.provisional && row.ratePercent !== null && ` · ${SIDEBAR.provisional}`}
        </span>
      </th>
      <td>
        <span class={row.ratePercent === null ? 'quiet' : 'number'}>{rate}</span>
        <button
          type="button"
          class="link block"
          aria-label={SIDEBAR.whyOf(row.partyCell, rate)}
          onClick={() => actions.explain({ partyCell: row.partyCell, meeting: null })}
        >
          {SIDEBAR.why}
        </button>
      </td>
    </tr>
  )
}

function compare(a: RateRow, b: RateRow, { by, up }: Order): number {
  const sign = up ? 1 : -1
  if (by === 'name') return sign * a.partyCell.localeCompare(b.partyCell, 'vi', { numeric: true })
  // Rows without a rate stay last whichever way the others are sorted.
  const [left, right] = [shareOf(a), shareOf(b)]
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0)
  return sign * (left - right)
}

function shareOf({ present, required }: RateRow): number | null {
  return present === null || !required ? null : present / required
}
