import { useSignal } from '@preact/signals'
import { PANEL } from '../../shared/messages/panel.ts'
import { fill, undo } from './carry-out.ts'
import { compareAgain } from './compare-again.ts'
import { fillReportText } from './fill-report-text.ts'
import { busy, canUndo, form, outcomes, plan, stopAsked } from './state.ts'

/** Step 4: the one blue button, and the way back. */
export function FillBar() {
  const isFilling = busy.value === 'fill'
  return (
    <>
      <div class="row">
        <button
          type="button"
          class={plan.value && !canUndo.value ? 'main' : ''}
          disabled={!plan.value || busy.value !== ''}
          onClick={() => void fill()}
        >
          {PANEL.fill.fill}
        </button>
        {isFilling && (
          <button
            type="button"
            onClick={() => {
              stopAsked.value = true
            }}
          >
            {PANEL.fill.stop}
          </button>
        )}
        <button type="button" disabled={!canUndo.value || busy.value !== ''} onClick={() => void undo()}>
          {PANEL.fill.undo}
        </button>
      </div>
      {outcomes.value && plan.value && (
        <div class="row">
          <CopyButton />
          <button type="button" class="quiet" disabled={busy.value !== ''} onClick={() => void compareAgain()}>
            {PANEL.fill.compare}
          </button>
        </div>
      )}
    </>
  )
}

/** «Biên bản điền» for a message or a sheet. */
function CopyButton() {
  const copied = useSignal(false)
  const copy = async () => {
    const text = fillReportText(plan.value?.items ?? [], form.value?.fields ?? [], outcomes.value ?? new Map())
    await navigator.clipboard.writeText(text)
    copied.value = true
  }
  return (
    <button type="button" class="quiet" onClick={() => void copy()}>
      {copied.value ? PANEL.fill.copied : PANEL.fill.copy}
    </button>
  )
}
