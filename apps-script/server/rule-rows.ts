import { FINDING_TEXTS } from '../../shared/messages/finding-texts.ts'
import { SEVERITY_WORDS } from '../../shared/messages/rates.ts'
import { RESULT_WORDS, RULE_CLASSES } from '../../shared/messages/result-tabs.ts'
import { FIRST_CATALOGUE, type RuleText } from '../../shared/messages/rules.ts'
import { RULES, type RuleId } from '../../shared/rules/registry.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import { RULE_TEXTS_ID } from '../contract.ts'

/** The catalogue by rule; empty when it could not be read. */
export type RuleCatalogue = Readonly<Record<string, RuleText>>

/** The catalogue is shown by the sidebar and pushed to Google once, as data in its page; from there it is taken for the tab. */
export function readCatalogue(): RuleCatalogue {
  try {
    const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent()
    return JSON.parse(page.split(`id="${RULE_TEXTS_ID}">`)[1]?.split('</script>')[0] ?? '{}') as RuleCatalogue
  } catch {
    // The results do not wait for the catalogue: its tab stays as it is until the next click.
    return {}
  }
}

/** The tab «Danh mục quy tắc», in the order of the rules; null without the catalogue. */
export function ruleRows(catalogue: RuleCatalogue): string[][] | null {
  const rows: string[][] = []
  for (const [id, { severity }] of Object.entries<Rule>(RULES)) {
    const text = catalogue[id]
    if (!text) continue
    const fix = FINDING_TEXTS[id as RuleId].fix
    const certain = text.certainFix ? RESULT_WORDS.certainFix : ''
    const since = (text.since ?? FIRST_CATALOGUE).split('-').reverse().join('/')
    rows.push([id, RULE_CLASSES[text.class], SEVERITY_WORDS[severity], text.title, text.affects, fix, text.basis ?? '', certain, since])
  }
  return rows.length === 0 ? null : rows
}
