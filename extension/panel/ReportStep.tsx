import { useSignal } from '@preact/signals'
import { PANEL, REPORT_PROBLEM_TEXTS } from '../../shared/messages/panel.ts'
import { loadFile, loadOpenSheet, loadPasted } from './load-report.ts'
import { RecordPicker } from './RecordPicker.tsx'
import { busy, report } from './state.ts'

/** Step 1: where the numbers come from. */
export function ReportStep() {
  const changing = useSignal(false)
  const loaded = report.value
  const filled = loaded?.rows.filter((row) => row.value !== '').length ?? 0
  const done = () => {
    changing.value = false
  }
  return (
    <section aria-labelledby="step-report" class={loaded ? 'done' : 'now'}>
      <h2 id="step-report">
        <span class="number">1</span> {PANEL.steps.report}
      </h2>
      {loaded && (
        <p>
          <strong>{loaded.name || PANEL.report.kinds[loaded.kind]}</strong>: {PANEL.report.loaded(filled, loaded.rows.length - filled)}
        </p>
      )}
      {loaded && loaded.problems.length > 0 && (
        <details>
          <summary>{PANEL.report.problems(loaded.problems.length)}</summary>
          <ul>
            {loaded.problems.map((problem) => (
              <li key={`${problem.row} ${problem.code}`}>{REPORT_PROBLEM_TEXTS[problem.code](problem)}</li>
            ))}
          </ul>
        </details>
      )}
      {loaded && <RecordPicker />}
      {loaded && !changing.value && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            changing.value = true
          }}
        >
          {PANEL.report.change}
        </button>
      )}
      <div class={loaded && !changing.value ? 'sources folded' : 'sources'}>
        <Sources done={done} />
      </div>
    </section>
  )
}

type SourcesProps = {
  /** Called when a source was used. */
  done: () => void
}

function Sources({ done }: SourcesProps) {
  const pasted = useSignal('')
  return (
    <>
      <button type="button" disabled={busy.value !== ''} onClick={() => void loadOpenSheet().then(done)}>
        {PANEL.report.fromSheet}
      </button>
      <label class="file">
        {PANEL.report.chooseFile}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void loadFile(file).then(done)
          }}
        />
      </label>
      <details>
        <summary>{PANEL.report.paste}</summary>
        <textarea
          aria-label={PANEL.report.pasteLabel}
          rows={4}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value
          }}
        />
        <button type="button" disabled={pasted.value.trim() === ''} onClick={() => void loadPasted(pasted.value).then(done)}>
          {PANEL.report.usePasted}
        </button>
      </details>
    </>
  )
}
