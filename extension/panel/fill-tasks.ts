/** What the page is asked to write, of the items that are ready. The label goes along: where it has changed, nothing is written. */
import type { Field } from '../../shared/form/field.ts'
import type { FillTask } from '../../shared/form/fill-outcome.ts'
import type { PlanItem } from '../../shared/form/plan-fill.ts'

export function fillTasks(items: readonly PlanItem[], fields: readonly Field[]): FillTask[] {
  const labels = new Map(fields.map((field) => [field.id, field.label]))
  return items.flatMap((item) =>
    item.status === 'ready' && item.fieldId !== null && item.value
      ? [{ fieldId: item.fieldId, label: labels.get(item.fieldId) ?? '', value: item.value }]
      : [],
  )
}
