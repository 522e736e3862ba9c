import type { Field } from '../../shared/form/field.ts'
import type { FillOutcome } from '../../shared/form/fill-outcome.ts'
import type { PlanItem } from '../../shared/form/plan-fill.ts'
import { FILL_REASON_TEXTS } from '../../shared/messages/fill-reasons.ts'
import { FILL_STATUS_TEXTS } from '../../shared/messages/panel.ts'
import { fieldName } from './field-name.ts'

/** «Biên bản điền»: one line per value, tab-separated, to be pasted into a sheet or a message. */
export function fillReportText(items: readonly PlanItem[], fields: readonly Field[], outcomes: ReadonlyMap<string, FillOutcome>): string {
  const byId = new Map(fields.map((field) => [field.id, field]))
  const lines = items.map((item) => {
    const outcome = item.status === 'ready' ? outcomes.get(item.fieldId ?? '') : undefined
    const status = outcome?.status ?? (item.status === 'ready' ? 'refused' : item.status)
    const reason = outcome ? outcome.reason : item.reason
    const field = byId.get(item.fieldId ?? '')
    return [
      item.row.code,
      item.row.label,
      item.row.value,
      field ? fieldName(field) : '',
      FILL_STATUS_TEXTS[status],
      reason === '' ? '' : FILL_REASON_TEXTS[reason],
    ]
      .map(oneLine)
      .join('\t')
  })
  return [['Mã', 'Chỉ tiêu', 'Giá trị', 'Ô trên biểu mẫu', 'Kết quả', 'Lý do'].join('\t'), ...lines].join('\n')
}

/** What comes from a page or a sheet must not start a formula where it is pasted. */
function oneLine(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+@]|^-\D/.test(flat) ? `'${flat}` : flat
}
