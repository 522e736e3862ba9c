import { PANEL } from '../../shared/messages/panel.ts'
import { FillBar } from './FillBar.tsx'
import { FormStep } from './FormStep.tsx'
import { MatchList } from './MatchList.tsx'
import { Notices } from './Notices.tsx'
import { ReportStep } from './ReportStep.tsx'

/** The whole panel: four steps from the numbers to the filled form. */
export function App() {
  return (
    <>
      <header>
        <h1>{PANEL.title}</h1>
        <p>{PANEL.purpose}</p>
      </header>
      <main>
        <ReportStep />
        <FormStep />
        <MatchList />
      </main>
      <footer>
        <Notices />
        <FillBar />
      </footer>
    </>
  )
}
