/** The page of a rule: what it affects and how to put it right, with an example. */
import { SIDEBAR } from '../../../shared/messages/sidebar.ts'
import { describeRule } from '../rule-text.ts'
import { PageFrame } from './PageFrame.tsx'

export function RulePage({ rule }: { rule: string }) {
  const text = describeRule(rule)
  if (!text) return null
  const parts = [
    [SIDEBAR.ruleAffects, text.affects],
    [SIDEBAR.ruleFix, text.fix],
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
