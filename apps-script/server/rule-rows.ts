import { SEVERITY_WORDS } from '../../shared/messages/rates.ts'
import { RESULT_WORDS, RULE_CLASSES } from '../../shared/messages/result-tabs.ts'
import { RULES } from '../../shared/rules/registry.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import { CATALOGUE_ID, type Catalogue, parseCatalogue } from '../page-catalogue.ts'

/** The catalogue is shown by the sidebar and pushed to Google once, in its page; from there it is taken for the tabs. Empty when the page could not be read. */
export function readCatalogue(): Catalogue {
  try {
    const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent()
    return parseCatalogue(page.split(`id="${CATALOGUE_ID}">`)[1]?.split('</script>')[0] ?? '')
  } catch {
    // The results do not wait for the catalogue: its tab stays as it is until the next click.
    return {}
  }
}

/** The tab «Danh mục quy tắc», in the order of the rules; null without the catalogue. */
export function ruleRows(catalogue: Catalogue): string[][] | null {
  const rows: string[][] = []
  for (const [id, { severity }] of Object.entries<Rule>(RULES)) {
    const text = catalogue[id]
    if (!text) continue
    const certain = text.certainFix ? RESULT_WORDS.certainFix : ''
    const since = text.since.split('-').reverse().join('/')
    rows.push([id, RULE_CLASSES[text.class], SEVERITY_WORDS[severity], text.title, text.affects, text.fix, text.basis, certain, since])
  }
  return rows.length === 0 ? null : rows
}
