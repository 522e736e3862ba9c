/** Keeps the numbers and the place in them for this browser session, in memory only: a reload or a new tab loses nothing. */
import { effect } from '@preact/signals'
import { makePlan } from './make-plan.ts'
import { type LoadedReport, placed, type RecordMark, record, recordMarks, report } from './state.ts'

type Kept = { report: LoadedReport; record: number | null; recordMarks: Record<number, RecordMark>; placed?: Record<string, string> }

/** Restores what an earlier panel of this session left, unless the person has already chosen something. */
export async function keepSession(): Promise<void> {
  const { panel } = (await chrome.storage.session.get('panel')) as { panel?: Kept }
  if (panel && !report.value) {
    report.value = panel.report
    record.value = panel.record
    recordMarks.value = panel.recordMarks
    placed.value = panel.placed ?? {}
    await makePlan()
  }
  effect(() => {
    if (!report.value) return
    const kept: Kept = { report: report.value, record: record.value, recordMarks: recordMarks.value, placed: placed.value }
    // A report too large for the session's store is only lost on reload.
    chrome.storage.session.set({ panel: kept }).catch(() => {})
  })
}
