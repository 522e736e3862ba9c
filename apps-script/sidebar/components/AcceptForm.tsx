/** Accepting a finding: a reason and the day on which it comes back. */
import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { FindingView } from '../../contract.ts'
import { useSidebar } from '../context.ts'

type Props = {
  finding: FindingView
  onClose: () => void
}

export function AcceptForm({ finding, onClose }: Props) {
  const { state, actions } = useSidebar()
  const id = useId()
  const reason = useSignal('')
  const until = useSignal('')
  const missing = useSignal(false)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  function save(event: Event): void {
    event.preventDefault()
    missing.value = reason.value.trim() === '' || until.value === ''
    if (!missing.value) void actions.accept(finding, { reason: reason.value.trim(), until: until.value })
  }
  return (
    <form class="card" aria-label={SIDEBAR.acceptTitle} onSubmit={save}>
      <p class="quiet">{SIDEBAR.acceptHint}</p>
      <label for={`${id}-reason`}>{SIDEBAR.acceptReason}</label>
      <textarea
        id={`${id}-reason`}
        ref={first}
        rows={2}
        maxLength={500}
        placeholder={SIDEBAR.acceptReasonExample}
        onInput={(event) => (reason.value = event.currentTarget.value)}
      />
      <label for={`${id}-until`}>{SIDEBAR.acceptUntil}</label>
      <input
        id={`${id}-until`}
        type="date"
        min={state.outcome.value?.asOf ?? ''}
        onInput={(event) => (until.value = event.currentTarget.value)}
      />
      {missing.value && (
        <p class="wrong" role="alert">
          {SIDEBAR.acceptMissing}
        </p>
      )}
      <p class="row">
        <button type="submit" class="plain" disabled={state.busy.value}>
          {SIDEBAR.acceptSave}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {SIDEBAR.close}
        </button>
      </p>
    </form>
  )
}
