/** What is known of a rule beyond its findings: its title, what it affects, how to fix it. */
import { RULE_TEXTS, type RuleText } from '../../shared/messages/rules.ts'

/** Undefined for a rule that this version does not know: the workbook may have been computed by a newer one. */
export function describeRule(rule: string): Pick<RuleText, 'title' | 'affects' | 'fix'> | undefined {
  return Object.entries(RULE_TEXTS).find(([id]) => id === rule)?.[1]
}
