/**
 * The sidebar gets the sentence of each finding ready-made and needs of a rule only its title and advice. This Vite plugin
 * hands it the rules' texts without the functions that make those sentences, which would be a third of the budget.
 */
import type { Plugin } from 'vite'
import { RULE_TEXTS } from '../shared/messages/rules.ts'

export function plainRuleTexts(): Plugin {
  return {
    name: 'plain-rule-texts',
    load(id) {
      if (!id.endsWith('/shared/messages/rules.ts')) return null
      // JSON leaves functions out.
      return { code: `export const RULE_TEXTS = ${JSON.stringify(RULE_TEXTS)}`, moduleType: 'js' }
    },
  }
}
