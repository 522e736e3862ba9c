/** Certain fixes, before → after: one, by rule, or all; and taking the last ones back. */
import { useEffect } from 'preact/hooks'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import type { FixView } from '../../contract.ts'
import { useSidebar } from '../context.ts'
import { formatCount } from '../format.ts'
import { placeLabel } from '../place-label.ts'
import { describeRule } from '../rule-text.ts'
import { PageFrame } from './PageFrame.tsx'
import { PlaceLink } from './PlaceLink.tsx'

export function FixesPage() {
  const { state, actions } = useSidebar()
  useEffect(() => {
    if (!state.fixes.peek()) void actions.loadFixes()
  }, [state, actions])
  const loaded = state.fixes.value
  const rules = [...new Set(loaded?.fixes.map((fix) => fix.rule))]
  const rest = loaded ? loaded.total - loaded.fixes.length : 0
  return (
    <PageFrame title={SIDEBAR.fixesTitle}>
      <p class="quiet">{SIDEBAR.fixesHint}</p>
      {state.canUndo.value && (
        <div class="card row">
          <span class="quiet">{SIDEBAR.undoHint}</span>
          <button type="button" class="plain" disabled={state.busy.value} onClick={() => actions.undoFixes()}>
            {SIDEBAR.undo}
          </button>
        </div>
      )}
      <Refusals />
      {!loaded && <p class="quiet">{SIDEBAR.loading}</p>}
      {loaded?.total === 0 && <p>{SIDEBAR.noFixes}</p>}
      {loaded && loaded.total > 0 && (
        <button type="button" class="plain wide" disabled={state.busy.value} onClick={() => actions.applyFixes(null, null)}>
          {SIDEBAR.fixAll(formatCount(loaded.total))}
        </button>
      )}
      {rules.map((rule) => (
        <RuleFixes key={rule} rule={rule} fixes={loaded?.fixes.filter((fix) => fix.rule === rule) ?? []} />
      ))}
      {rest > 0 && (
        <button type="button" class="plain" onClick={() => actions.loadFixes()}>
          {SIDEBAR.more(formatCount(rest))}
        </button>
      )}
    </PageFrame>
  )
}

function Refusals() {
  const { state } = useSidebar()
  const refusals = state.refusals.value
  if (refusals.length === 0) return null
  return (
    <div class="problem" role="alert">
      <p>{SIDEBAR.refused(formatCount(refusals.length))}</p>
      <ul>
        {refusals.slice(0, 20).map(({ place, reason }) => (
          <li key={placeLabel(place)}>
            <PlaceLink place={place} /> {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

function RuleFixes({ rule, fixes }: { rule: string; fixes: FixView[] }) {
  const { state, actions } = useSidebar()
  const title = describeRule(rule)?.title ?? fixes[0]?.why ?? rule
  return (
    <section class="rule">
      <h3 class="row">
        <span class="grow">{title}</span>
        <button
          type="button"
          class="link"
          aria-label={`${SIDEBAR.fixRule}: ${title}`}
          disabled={state.busy.value}
          onClick={() => actions.applyFixes(null, rule)}
        >
          {SIDEBAR.fixRule}
        </button>
      </h3>
      <ul>
        {fixes.map((fix) => (
          <li key={fix.id}>
            <dl class="change">
              <dt>{SIDEBAR.before}</dt>
              <dd>
                <del>{fix.before}</del>
              </dd>
              <dt>{SIDEBAR.after}</dt>
              <dd>
                <ins>{fix.after}</ins>
              </dd>
            </dl>
            <p class="quiet">{fix.why}</p>
            <p class="row">
              <PlaceLink place={fix.place} />
              <button
                type="button"
                class="plain"
                aria-label={SIDEBAR.fixLabel(placeLabel(fix.place))}
                disabled={state.busy.value}
                onClick={() => actions.applyFixes([fix.id], null)}
              >
                {SIDEBAR.fixOne}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
