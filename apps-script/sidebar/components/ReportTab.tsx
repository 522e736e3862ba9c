/** The month's report, ready to be carried into the form of the level above. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'
import { copyText } from '../copy-text.ts'
import { formatCount } from '../format.ts'

export function ReportTab() {
  const { state, actions } = useSidebar()
  const months = state.outcome.value?.months ?? []
  const month = useSignal(months[0] ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  // Fetched before the click: a browser lets a page copy only right after one.
  useEffect(() => {
    if (month.value) void actions.loadReport(month.value)
  }, [month.value, actions])
  const report = state.reports.value.get(month.value)
  async function copy(): Promise<void> {
    if (!report || !field.current) return
    const outcome = await copyText(report.text, field.current)
    actions.announce(outcome === 'copied' ? SIDEBAR.copied(formatCount(report.rows)) : SIDEBAR.pressCopy)
  }
  if (months.length === 0) return <p>{SIDEBAR.noMonths}</p>
  return (
    <section>
      <h3>{SIDEBAR.reportTitle}</h3>
      <label for="month">{SIDEBAR.month}</label>
      <select id="month" value={month.value} onChange={(event) => (month.value = event.currentTarget.value)}>
        {months.map((name) => (
          <option key={name} value={name}>
            {SIDEBAR.monthName(String(Number(name.slice(5))), name.slice(0, 4))}
          </option>
        ))}
      </select>
      <button type="button" class="plain wide" disabled={!report} onClick={() => void copy()}>
        {report ? SIDEBAR.copyReport : SIDEBAR.loading}
      </button>
      <textarea ref={field} class="report" aria-label={SIDEBAR.reportText} readOnly rows={6} wrap="off" value={report?.text ?? ''} />
      <ResultTabNames names={state.outcome.value?.resultTabs ?? []} />
    </section>
  )
}

function ResultTabNames({ names }: { names: string[] }) {
  if (names.length === 0) return null
  return (
    <p class="quiet">
      {SIDEBAR.resultTabs} {names.map((name) => `“${name}”`).join(', ')}.
    </p>
  )
}
