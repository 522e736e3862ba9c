import { useSignal } from '@preact/signals'
import type { PlanItem } from '../../shared/form/plan-fill.ts'
import { FILL_REASON_TEXTS } from '../../shared/messages/fill-reasons.ts'
import { FILL_STATUS_TEXTS, MATCH_WHY_TEXTS, PANEL, TRANSFORM_TEXTS } from '../../shared/messages/panel.ts'
import { FieldChooser } from './FieldChooser.tsx'
import { fieldName } from './field-name.ts'
import { busy, form, outcomes, several, severalPeriods } from './state.ts'

type Props = {
  /** One value of the report and what was decided about it. */
  item: PlanItem
}

/** A value, the field it goes into, what stands there now, and afterwards what came of it. */
export function MatchRow({ item }: Props) {
  const choosing = useSignal(false)
  const field = form.value?.fields.find((one) => one.id === item.fieldId)
  const outcome = item.status === 'ready' && item.fieldId !== null ? outcomes.value?.get(item.fieldId) : undefined
  // A value that will be filled has no status before the fill: what it will be is not known yet.
  const status = item.status === 'ready' ? outcome?.status : item.status
  const reason = item.status === 'ready' ? (outcome?.reason ?? '') : item.reason
  return (
    <li data-code={item.row.code} data-status={status} data-reason={reason} class={status ?? 'ready'}>
      <div class="value">
        <span>
          {several.value && item.row.organisation !== '' && <small>{item.row.organisation} · </small>}
          {item.row.label}
          {severalPeriods.value && item.row.period !== '' && <small> ({item.row.period})</small>}
        </span>
        <b>{item.shown || item.row.value || '–'}</b>
      </div>
      {field && (
        <div class="target">
          {PANEL.match.into} <q>{fieldName(field, form.value?.fields)}</q>{' '}
          <small>
            (
            {[
              MATCH_WHY_TEXTS[item.why],
              PANEL.match.sure(Math.round(item.confidence * 100)),
              item.transform === '' ? '' : TRANSFORM_TEXTS[item.transform],
            ]
              .filter(Boolean)
              .join(', ')}
            {field.value !== '' && !outcome ? `; ${PANEL.match.now}: ${field.value.slice(0, 60)}` : ''})
          </small>
          {item.status === 'ready' && !field.undoable && !outcome && <small class="warning"> {PANEL.match.notUndoable}</small>}
        </div>
      )}
      {status && (
        <div class="outcome">
          {FILL_STATUS_TEXTS[status]}
          {reason !== '' && `: ${FILL_REASON_TEXTS[reason]}`}
        </div>
      )}
      {choosing.value ? (
        <FieldChooser
          item={item}
          done={() => {
            choosing.value = false
          }}
        />
      ) : (
        <button
          type="button"
          class="quiet"
          disabled={busy.value !== ''}
          aria-label={`${PANEL.match.change}: ${item.row.label}`}
          onClick={() => {
            choosing.value = true
          }}
        >
          {PANEL.match.change}
        </button>
      )}
    </li>
  )
}
