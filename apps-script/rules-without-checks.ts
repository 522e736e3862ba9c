/**
 * The sidebar gets the sentence and the advice of each finding ready-made; of a rule it needs only title, effect and legal
 * basis. This Vite plugin hands it the catalogue without the checks and without what the findings bring along: with them
 * the sidebar would be twice as large.
 */
import type { Plugin } from 'vite'
import { RULE_TEXTS, type RuleText } from '../shared/messages/rules.ts'
import { RULES } from '../shared/rules/registry.ts'
import type { Rule } from '../shared/rules/rule.ts'

const CATALOGUE = Object.entries<Rule>(RULES).map(([id, { since, basis }]) => [id, { since, basis }])
const TEXTS = Object.entries<RuleText>(RULE_TEXTS).map(([id, { title, affects }]) => [id, { title, affects }])

/** What the sidebar finds in these two modules. JSON leaves out what is undefined. */
const MODULES: Record<string, string> = {
  '/shared/messages/rules.ts': `export const RULE_TEXTS = ${JSON.stringify(Object.fromEntries(TEXTS))}`,
  '/shared/rules/registry.ts': `export const RULES = ${JSON.stringify(Object.fromEntries(CATALOGUE))}`,
}

export function rulesWithoutChecks(): Plugin {
  return {
    name: 'rules-without-checks',
    load(id) {
      const code = Object.entries(MODULES).find(([path]) => id.endsWith(path))?.[1]
      return code === undefined ? null : { code, moduleType: 'js' }
    },
  }
}
