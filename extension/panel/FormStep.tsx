import { FIELD_KIND_TEXTS, PANEL } from '../../shared/messages/panel.ts'
import { readForm } from './carry-out.ts'
import { busy, form, report } from './state.ts'

/** Step 2: reading the form that is open. */
export function FormStep() {
  const reading = form.value
  const fields = reading?.fields.filter((field) => field.access !== 'hidden' && field.access !== 'sensitive') ?? []
  const reloading = fields.filter((field) => field.onChange === 'reload').length
  return (
    <section aria-labelledby="step-form" class={reading ? 'done' : report.value ? 'now' : ''}>
      <h2 id="step-form">
        <span class="number">2</span> {PANEL.steps.form}
      </h2>
      <button type="button" class={reading || !report.value ? '' : 'main'} disabled={busy.value !== ''} onClick={() => void readForm()}>
        {PANEL.form.read}
      </button>
      {reading && <p>{PANEL.form.found(fields.length, reading.title)}</p>}
      {reading && reading.unread > 0 && <p class="warning">{PANEL.form.unread(reading.unread)}</p>}
      {reloading > 0 && <p class="warning">{PANEL.form.reloads(reloading)}</p>}
      {reading && (
        <details>
          <summary>{PANEL.form.fields}</summary>
          <ul class="fields">
            {fields.map((field) => (
              <li key={field.id}>
                {field.section.length > 0 && <small>{field.section.join(' › ')}</small>} {field.label || field.name || '?'}{' '}
                <small>
                  {FIELD_KIND_TEXTS[field.kind]}
                  {field.required ? `, ${PANEL.form.required}` : ''}: {field.value || PANEL.form.empty}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
