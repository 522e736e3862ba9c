/**
 * The sidebar gets the sentence of each finding ready-made; of a rule it needs only title, advice and legal basis. This Vite
 * plugin hands it the catalogue without the checks and without the functions that make those sentences: with them the
 * sidebar would be twice as large.
 */
import type { Plugin } from 'vite'
import { RULE_TEXTS } from '../shared/messages/rules.ts'
import { RULES } from '../shared/rules/registry.ts'
import type { Rule } from '../shared/rules/rule.ts'

const CATALOGUE = Object.entries<Rule>(RULES).map(([id, { since, basis }]) => [id, { since, basis }])

/** What the sidebar finds in these two modules. JSON leaves out functions and what is undefined. */
const MODULES: Record<string, string> = {
  '/shared/messages/rules.ts': `export const RULE_TEXTS = ${JSON.stringify(RULE_TEXTS)}`,
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
