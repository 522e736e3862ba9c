/**
 * The catalogue of the rules as it stands in the sidebar's page: a line per rule, a tab between its fields. Both halves of the add-on read it from there.
 */
import { FIRST_CATALOGUE, type RuleText } from '../shared/messages/rule-text.ts'

/** Id of the script element that holds it. */
export const CATALOGUE_ID = 'rules'

/** By the rule's id. `basis` is '' when the rule rests on no regulation, `since` the month of the catalogue in which it came («2026-11»). */
export type Catalogue = Readonly<Record<string, Required<Omit<RuleText, 'certainFix'>> & { certainFix: boolean }>>

export function writeCatalogue(rules: Readonly<Record<string, RuleText>>): string {
  const lines = Object.entries(rules).map(([id, rule]) =>
    [id, rule.class, rule.title, rule.affects, rule.fix, rule.basis ?? '', rule.certainFix ? '1' : '', rule.since].join('\t').trimEnd(),
  )
  return lines.join('\n')
}

export function parseCatalogue(text: string): Catalogue {
  return Object.fromEntries(
    text.split('\n').map((line) => {
      const [id, ruleClass, title, affects, fix, basis = '', certainFix, since] = line.split('\t') as [
        string,
        RuleText['class'],
        ...string[],
      ]
      return [id, { class: ruleClass, title, affects, fix, basis, certainFix: certainFix === '1', since: since || FIRST_CATALOGUE }]
    }),
  ) as Catalogue
}
