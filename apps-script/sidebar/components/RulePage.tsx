/** The page of a rule: why it matters, what it affects, how to fix it, by which text. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { describeRule } from '../rule-text.ts'
import { PageFrame } from './PageFrame.tsx'

export function RulePage({ rule }: { rule: string }) {
  const text = describeRule(rule)
  if (!text) return null
  const parts = [
    [SIDEBAR.ruleWhy, text.why],
    [SIDEBAR.ruleAffects, text.affects],
    [SIDEBAR.ruleFix, text.fix],
    [SIDEBAR.ruleExample, text.example],
    [SIDEBAR.ruleBasis, text.basis],
    [SIDEBAR.ruleSince, text.since],
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
