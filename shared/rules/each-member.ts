import type { Member } from '../registers/dataset.ts'
import type { Report, Rule, RuleContext } from './rule.ts'

/** The check of a rule that looks at one member at a time. */
export function eachMember(look: (member: Member, report: Report, context: RuleContext) => void): Rule['check'] {
  return (context, report) => {
    for (const member of context.dataset.members) look(member, report, context)
  }
}
