import type { PlanItem } from '../../shared/form/plan-fill.ts'
import { PANEL } from '../../shared/messages/panel.ts'
import { ask } from '../platform/ask.ts'
import { fieldName } from './field-name.ts'
import { makePlan } from './make-plan.ts'
import { form, problem } from './state.ts'

type Props = {
  item: PlanItem
  /** Called when the person has chosen. */
  done: () => void
}

const NONE = '-'
const AUTOMATIC = '?'

/** The person says where a value goes; the decision is kept for this form, without the value. */
export function FieldChooser({ item, done }: Props) {
  const reading = form.value
  if (!reading) return null
  const near = item.candidates.map((candidate) => candidate.fieldId)
  const fields = reading.fields
    .filter((field) => field.access !== 'hidden' && field.access !== 'sensitive')
    .sort((a, b) => rank(near, a.id) - rank(near, b.id))
  const choose = async (choice: string) => {
    const field = choice === NONE ? null : choice === AUTOMATIC ? undefined : fields.find((one) => one.id === choice)?.key
    const answer = await ask('decide', { signature: reading.signature, row: item.rowKey, field })
    if (!answer.ok) problem.value = { error: answer.error, origins: [] }
    done()
    await makePlan()
  }
  return (
    <label class="chooser">
      {PANEL.match.choose}
      <select value={item.fieldId ?? AUTOMATIC} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value={AUTOMATIC}>{PANEL.match.automatic}</option>
        <option value={NONE}>{PANEL.match.none}</option>
        {fields.map((field) => (
          <option key={field.id} value={field.id}>
            {fieldName(field, fields)}
          </option>
        ))}
      </select>
    </label>
  )
}

function rank(near: readonly string[], id: string): number {
  const place = near.indexOf(id)
  return place < 0 ? near.length : place
}
