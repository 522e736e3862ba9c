import { AFTER_TYPING } from '../../shared/form/after-typing.ts'
import { FIELD_KIND_TEXTS, PANEL } from '../../shared/messages/panel.ts'
import { addRows } from './add-rows.ts'
import { readForm } from './carry-out.ts'
import { busy, form, lacking, mayReload, report } from './state.ts'

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
      {reading?.unread.origins.map((origin) => (
        <div key={origin} class="warning">
          {PANEL.form.unread(origin)}{' '}
          <button type="button" disabled={busy.value !== ''} onClick={() => void allowFrame(origin)}>
            {PANEL.form.allowFrame(origin)}
          </button>
        </div>
      ))}
      {reading && reading.unread.closed > 0 && <p class="warning">{PANEL.form.closed(reading.unread.closed)}</p>}
      {reading && reading.unread.shut.length > 0 && <p class="warning">{PANEL.form.shut(reading.unread.shut)}</p>}
      {reading && reading.autosave !== '' && (
        <p class="warning">{reading.autosave === AFTER_TYPING ? PANEL.form.autosaved : PANEL.form.autosaves(reading.autosave)}</p>
      )}
      {lacking.value && (
        <div class="warning">
          {PANEL.form.rowsLacking(lacking.value.text, lacking.value.count)}
          <button type="button" disabled={busy.value !== ''} onClick={() => void addRows()}>
            {PANEL.form.addRows(lacking.value.count)}
          </button>
        </div>
      )}
      {!lacking.value && reading && reading.adders.length > 0 && <p>{PANEL.form.adders(reading.adders.map(({ text }) => text))}</p>}
      {reloading > 0 && (
        <div class="warning">
          {PANEL.form.reloads(reloading)}
          <label>
            <input
              type="checkbox"
              checked={mayReload.value}
              onChange={(event) => {
                mayReload.value = event.currentTarget.checked
              }}
            />{' '}
            {PANEL.form.mayReload}
          </label>
        </div>
      )}
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

/** Asked in the click itself: browsers refuse the question at any other moment. */
async function allowFrame(origin: string): Promise<void> {
  if (await chrome.permissions.request({ origins: [`${origin}/*`] })) await readForm()
}
