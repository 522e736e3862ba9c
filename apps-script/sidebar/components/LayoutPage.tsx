/** Correcting how a tab is read: what the tab is, and what each column holds. */
import { useSignal } from '@preact/signals'
import { FIELD_LABELS, SIDEBAR, TAB_ROLE_LABELS } from '../../../shared/messages/sidebar.ts'
import type { LayoutCorrection } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { PageFrame } from './PageFrame.tsx'

const FIELDS = Object.entries(FIELD_LABELS).sort(([, a], [, b]) => a.localeCompare(b, 'vi'))

export function LayoutPage({ sheet }: { sheet: string }) {
  const { state, actions } = useSidebar()
  const tab = state.outcome.value?.tabs.find((other) => other.sheet === sheet)
  const role = useSignal<LayoutCorrection['role']>(tab?.corrected ? tab.role : 'automatic')
  const changed = useSignal<ReadonlyMap<string, string>>(new Map())
  if (!tab) return null
  const columns = tab.tables.flatMap((table) => table.columns)
  function save(event: Event): void {
    event.preventDefault()
    void actions.correctLayout({ sheet, role: role.value, columns: [...changed.value].map(([column, field]) => ({ column, field })) })
  }
  return (
    <PageFrame title={SIDEBAR.layoutTitle(sheet)}>
      <form onSubmit={save}>
        <label for="role">{SIDEBAR.layoutRole}</label>
        <select id="role" value={role.value} onChange={(event) => (role.value = event.currentTarget.value as LayoutCorrection['role'])}>
          <option value="automatic">{SIDEBAR.layoutAutomatic}</option>
          {Object.entries(TAB_ROLE_LABELS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {columns.length > 0 && <h3>{SIDEBAR.layoutColumns}</h3>}
        {columns.map(({ column, header, field }) => (
          <div key={column}>
            <label for={`field-${column}`}>{SIDEBAR.layoutColumn(column, header)}</label>
            <select
              id={`field-${column}`}
              value={changed.value.get(column) ?? field}
              onChange={(event) => (changed.value = new Map(changed.value).set(column, event.currentTarget.value))}
            >
              <option value="">{SIDEBAR.layoutNone}</option>
              {field !== '' && !(field in FIELD_LABELS) && <option value={field}>{field}</option>}
              {FIELDS.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" class="plain wide" disabled={state.busy.value}>
          {SIDEBAR.layoutSave}
        </button>
      </form>
    </PageFrame>
  )
}
