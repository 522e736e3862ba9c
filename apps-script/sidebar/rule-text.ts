/** What is known of a rule beyond its findings: title, what it affects, on which text it rests. Advice comes with the findings. */
import { RULE_TEXTS, type RuleText } from '../../shared/messages/rules.ts'
import { RULES } from '../../shared/rules/registry.ts'
import { FIRST_CATALOGUE, type Rule } from '../../shared/rules/rule.ts'

/** `basis` is '' when the rule rests on no regulation; `since` is the month of the catalogue in which it came, «2026-11». */
export type RuleDescription = Pick<RuleText, 'title' | 'affects'> & { basis: string; since: string }

const texts: Partial<Record<string, RuleText>> = RULE_TEXTS
const rules: Partial<Record<string, Pick<Rule, 'basis' | 'since'>>> = RULES

/** Undefined for a rule that this version does not know: the workbook may have been computed by a newer one. */
export function describeRule(id: string): RuleDescription | undefined {
  const text = texts[id]
  return text && { title: text.title, affects: text.affects, basis: rules[id]?.basis ?? '', since: rules[id]?.since ?? FIRST_CATALOGUE }
}
