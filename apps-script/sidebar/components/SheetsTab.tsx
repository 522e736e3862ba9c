/** How each tab was understood, with a quiet way to correct it. */
import { FIELD_LABELS, SIDEBAR, TAB_ROLE_LABELS } from '../../../shared/messages/sidebar.ts'
import type { TabSummary } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { PlaceLink } from './PlaceLink.tsx'

export function SheetsTab() {
  const { state } = useSidebar()
  return (
    <ul>
      {state.outcome.value?.tabs.map((tab) => (
        <Sheet key={tab.sheet} tab={tab} />
      ))}
    </ul>
  )
}

function Sheet({ tab }: { tab: TabSummary }) {
  const { actions } = useSidebar()
  const notes = [tab.corrected && SIDEBAR.corrected, tab.hidden && SIDEBAR.hiddenTab].filter(Boolean).join(' · ')
  return (
    <li>
      <PlaceLink place={{ sheet: tab.sheet, row: null, column: null }} label={SIDEBAR.understood(tab.sheet, TAB_ROLE_LABELS[tab.role])} />
      {notes && <span class="quiet block">{notes}</span>}
      {tab.tables.map((table) => (
        <details key={table.headerRow}>
          <summary>
            {SIDEBAR.understoodRows(formatCount(table.rows), table.firstRow, table.lastRow)} ·{' '}
            {SIDEBAR.columnsKnown(formatCount(table.columns.length))}
          </summary>
          <ul>
            {table.columns.map(({ column, header, field }) => (
              <li key={column}>{SIDEBAR.columnMeans(column, header, FIELD_LABELS[field as keyof typeof FIELD_LABELS] ?? field)}</li>
            ))}
          </ul>
        </details>
      ))}
      <button
        type="button"
        class="link quiet"
        aria-label={`${SIDEBAR.correctLayout}: ${tab.sheet}`}
        onClick={() => actions.openPage({ name: 'layout', sheet: tab.sheet })}
      >
        {SIDEBAR.correctLayout}
      </button>
    </li>
  )
}
