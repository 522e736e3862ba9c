/** The page of a rule: what it affects, how to put it right with an example, on which text it rests. */
import { FIRST_CATALOGUE } from '../../../shared/messages/rules.ts'
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { useSidebar } from '../context.ts'
import { describeRule } from '../rule-text.ts'
import { PageFrame } from './PageFrame.tsx'

export function RulePage({ rule }: { rule: string }) {
  const text = describeRule(rule)
  const { state } = useSidebar()
  if (!text) return null
  const advice = state.outcome.value?.rules.find((group) => group.rule === rule)?.first[0]?.fix
  const since = text.since ?? FIRST_CATALOGUE
  const parts = [
    [SIDEBAR.ruleAffects, text.affects],
    [SIDEBAR.ruleFix, advice],
    [SIDEBAR.ruleBasis, text.basis],
    [SIDEBAR.ruleSince, SIDEBAR.monthName(String(Number(since.slice(5))), since.slice(0, 4))],
  ] as const
  return (
    <PageFrame title={text.title}>
      {parts.map(
        ([title, body]) =>
          body && (
            <section key={title}>
              <h3>{title}</h3>
              <p>{body}</p>
            </section>
          ),
      )}
    </PageFrame>
  )
}
