/** What is known of a rule beyond its findings: title, what it affects, on which text it rests. Advice comes with the findings. */
import { FIRST_CATALOGUE, RULE_TEXTS, type RuleText } from '../../shared/messages/rules.ts'

const texts: Partial<Record<string, RuleText>> = RULE_TEXTS

/** `basis` is '' when the rule rests on no regulation; undefined for a rule that this version does not know: the workbook may have been computed by a newer one. */
export function describeRule(id: string): Required<Pick<RuleText, 'title' | 'affects' | 'basis' | 'since'>> | undefined {
  const text = texts[id]
  return text && { basis: '', since: FIRST_CATALOGUE, ...text }
}
