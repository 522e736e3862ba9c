/** The page of a rule: what it affects, how to put it right with an example, on which text it rests. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { describeRule } from '../rule-text.ts'
import { PageFrame } from './PageFrame.tsx'

export function RulePage({ rule }: { rule: string }) {
  const text = describeRule(rule)
  if (!text) return null
  const parts = [
    [SIDEBAR.ruleAffects, text.affects],
    [SIDEBAR.ruleFix, text.fix],
    [SIDEBAR.ruleBasis, text.basis],
    [SIDEBAR.ruleSince, SIDEBAR.monthName(String(Number(text.since.slice(5))), text.since.slice(0, 4))],
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
