/** No table was recognised: say which tab holds what, or begin with a template. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'

/** More would hide the second way. */
const MOST_TABS = 6

export function NothingFound() {
  const { state, actions } = useSidebar()
  const tabs = state.outcome.value?.tabs ?? []
  return (
    <>
      <section class="card">
        <h3>{SIDEBAR.nothingHasTables}</h3>
        <p>{SIDEBAR.nothingSayWhich}</p>
        {tabs.slice(0, MOST_TABS).map(({ sheet }) => (
          <button key={sheet} type="button" class="plain wide" onClick={() => actions.openPage({ name: 'layout', sheet })}>
            {SIDEBAR.layoutTitle(sheet)}
          </button>
        ))}
        {tabs.length > MOST_TABS && <p class="quiet">{SIDEBAR.nothingMoreTabs}</p>}
      </section>
      <section class="card">
        <h3>{SIDEBAR.nothingIsEmpty}</h3>
        <p>{SIDEBAR.nothingBegin}</p>
        <button type="button" class="plain wide" disabled={state.busy.value} onClick={() => actions.createTemplate()}>
          {SIDEBAR.createTemplate}
        </button>
      </section>
    </>
  )
}
