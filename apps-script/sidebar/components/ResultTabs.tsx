/** The result behind four tabs; arrow keys move between them. */
import type { JSX } from 'preact'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'
import type { Tab } from '../state.ts'
import { FindingsTab } from './FindingsTab.tsx'
import { RatesTab } from './RatesTab.tsx'
import { ReportTab } from './ReportTab.tsx'
import { SheetsTab } from './SheetsTab.tsx'

const PANELS: Record<Tab, () => JSX.Element | null> = { findings: FindingsTab, rates: RatesTab, report: ReportTab, sheets: SheetsTab }
const TABS = Object.keys(PANELS) as Tab[]

export function ResultTabs() {
  const { state, actions } = useSidebar()
  if (!state.outcome.value) return null
  const current = state.tab.value
  const Panel = PANELS[current]
  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[(TABS.indexOf(current) + step + TABS.length) % TABS.length]
    if (step === 0 || !next) return
    actions.chooseTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={SIDEBAR.tabsLabel} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls="panel"
            tabIndex={tab === current ? 0 : -1}
            onClick={() => actions.chooseTab(tab)}
          >
            {SIDEBAR.tabs[tab]}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${current}`}>
        <h2 class="unseen">{SIDEBAR.tabs[current]}</h2>
        <Panel />
      </div>
    </>
  )
}
