/** The sidebar: the one blue button, what goes on, and the result behind four tabs; pages lie over it. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'
import type { Page } from '../state.ts'
import { AcceptedPage } from './AcceptedPage.tsx'
import { ExplanationPage } from './ExplanationPage.tsx'
import { FirstRun } from './FirstRun.tsx'
import { FixesPage } from './FixesPage.tsx'
import { LayoutPage } from './LayoutPage.tsx'
import { ProblemNote } from './ProblemNote.tsx'
import { ResultTabs } from './ResultTabs.tsx'
import { RulePage } from './RulePage.tsx'
import { RunPanel } from './RunPanel.tsx'
import { StateSentence } from './StateSentence.tsx'

export function App() {
  const { state } = useSidebar()
  const page = state.pages.value.at(-1)
  return (
    <main>
      <h1 class="unseen">{SIDEBAR.name}</h1>
      <p class="notice" role="status">
        {state.notice.value}
      </p>
      <ProblemNote />
      {page ? <PageView key={state.pages.value.length} page={page} /> : <Home />}
    </main>
  )
}

function Home() {
  const { state } = useSidebar()
  if (state.starting.value) return <p class="quiet">{SIDEBAR.starting}</p>
  if (state.emptyWorkbook.value) return <FirstRun />
  return (
    <>
      <RunPanel />
      {!state.step.value && <StateSentence />}
      {!state.step.value && <ResultTabs />}
    </>
  )
}

function PageView({ page }: { page: Page }) {
  switch (page.name) {
    case 'why':
      return <ExplanationPage subject={page.subject} explanation={page.explanation} />
    case 'rule':
      return <RulePage rule={page.rule} />
    case 'layout':
      return <LayoutPage sheet={page.sheet} />
    case 'fixes':
      return <FixesPage />
    case 'accepted':
      return <AcceptedPage />
  }
}
