/** The findings of one rule: its name and count, the first five, and more by pages. */
import { useSignal } from '@preact/signals'
import { SEVERITY_LABELS, SEVERITY_MEANINGS, SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { RuleGroup } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { describeRule } from '../rule-text.ts'
import { FindingItem } from './FindingItem.tsx'

/** Few enough that a group fits the screen; a click brings the next fifty. */
const SHOWN_FIRST = 5

type Props = {
  group: RuleGroup
  /** Whether the findings show without a click: only the worst ones do, so that the eye lands there. */
  openAtFirst: boolean
}

export function RuleFindings({ group, openAtFirst }: Props) {
  const { state, actions } = useSidebar()
  const open = useSignal(openAtFirst)
  const loaded = state.findings.value.get(group.rule)
  const findings = loaded?.findings ?? group.first.slice(0, SHOWN_FIRST)
  const total = loaded?.total ?? group.count
  const rest = total - findings.length
  const text = describeRule(group.rule)
  return (
    <section class={`rule ${group.severity}`}>
      <h3>
        <button type="button" class="heading" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          <span class="fold" aria-hidden="true">
            {open.value ? '▾' : '▸'}
          </span>
          <span class="badge" title={SEVERITY_MEANINGS[group.severity]}>
            {SEVERITY_LABELS[group.severity]}
          </span>
          <span class="grow">{text?.title ?? group.first[0]?.message ?? group.rule}</span>
          <span class="count">{SIDEBAR.places(formatCount(total))}</span>
        </button>
      </h3>
      {open.value && (
        <>
          {text && <p class="quiet">{text.fix}</p>}
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.key} finding={finding} />
            ))}
          </ul>
          <p class="row">
            {rest > 0 && (
              <button type="button" class="plain" onClick={() => actions.moreFindings(group.rule)}>
                {SIDEBAR.more(formatCount(Math.min(rest, 50)))}
              </button>
            )}
            {text && (
              <button type="button" class="link" onClick={() => actions.openPage({ name: 'rule', rule: group.rule })}>
                {SIDEBAR.whyRule}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  )
}
