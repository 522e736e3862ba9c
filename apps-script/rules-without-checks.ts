/**
 * The sidebar gets the sentence and the advice of each finding ready-made; of a rule it needs only since when it is there and its legal basis. This Vite
 * plugin hands it the registry without the checks: with them the sidebar would be twice as large.
 */
import type { Plugin } from 'vite'
import { RULES } from '../shared/rules/registry.ts'
import type { Rule } from '../shared/rules/rule.ts'

const CATALOGUE = Object.entries<Rule>(RULES).map(([id, { since, basis }]) => [id, { since, basis }])

export function rulesWithoutChecks(): Plugin {
  return {
    name: 'rules-without-checks',
    // JSON leaves out what is undefined.
    load: (id) =>
      id.endsWith('/shared/rules/registry.ts')
        ? { code: `export const RULES = ${JSON.stringify(Object.fromEntries(CATALOGUE))}`, moduleType: 'js' }
        : null,
  }
}
