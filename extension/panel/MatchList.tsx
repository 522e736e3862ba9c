import type { PlanItem } from '../../shared/form/plan-fill.ts'
import { PANEL } from '../../shared/messages/panel.ts'
import { MatchRow } from './MatchRow.tsx'
import { exportProfile } from './profile-file.ts'
import { makePlan } from './make-plan.ts'
import { form, placed, plan, rows } from './state.ts'

/** Step 3: every value of the report, where it goes and why; first what will be filled, then what needs a look. */
export function MatchList() {
  const made = plan.value
  if (!made) return null
  const ready = made.items.filter((item) => item.status === 'ready')
  const attention = made.items.filter((item) => item.status === 'refused')
  const elsewhere = rows.value.length - made.items.length
  const skipped = made.items.filter((item) => item.status === 'skipped')
  const missing = made.missing.flatMap((id) => form.value?.fields.find((field) => field.id === id) ?? [])
  return (
    <section aria-labelledby="step-match" class="now">
      <h2 id="step-match">
        <span class="number">3</span> {PANEL.steps.match}
      </h2>
      {elsewhere > 0 && (
        <p>
          {PANEL.match.placed(elsewhere)}.{' '}
          <button type="button" class="quiet" onClick={offerAll}>
            {PANEL.match.offerAll}
          </button>
        </p>
      )}
      <Group title={PANEL.match.attention(attention.length)} items={attention} open />
      <Group title={PANEL.match.ready(ready.length)} items={ready} open />
      <Group title={PANEL.match.skipped(skipped.length)} items={skipped} open={false} />
      {missing.length > 0 && (
        <div class="warning">
          {PANEL.match.missing}:
          <ul>
            {missing.map((field) => (
              <li key={field.id}>{field.label || field.name}</li>
            ))}
          </ul>
        </div>
      )}
      {made.items.some((item) => item.why === 'chosen-by-person' || item.reason === 'left-out-by-person') && (
        <button type="button" class="quiet" onClick={() => void exportProfile()}>
          {PANEL.match.exportProfile}
        </button>
      )}
    </section>
  )
}

function offerAll(): void {
  placed.value = {}
  void makePlan()
}

type GroupProps = {
  /** The heading, with the count in it. */
  title: string
  items: PlanItem[]
  /** Whether the group is unfolded at first. */
  open: boolean
}

function Group({ title, items, open }: GroupProps) {
  if (items.length === 0) return null
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ol class="rows">
        {items.map((item) => (
          <MatchRow key={item.row.code} item={item} />
        ))}
      </ol>
    </details>
  )
}
