/**
 * The catalogue of the rules as it stands in the sidebar's page: a line per rule, a tab between its fields. Both halves of the add-on read it from there.
 */
import { FIRST_CATALOGUE, type RuleText } from '../shared/messages/rule-text.ts'

/** Id of the script element that holds it. */
export const CATALOGUE_ID = 'rules'

/** By the rule's id. `basis` is '' when the rule rests on no regulation, `since` the month of the catalogue in which it came («2026-11»). */
export type Catalogue = Readonly<Record<string, Required<Omit<RuleText, 'certainFix'>> & { certainFix: boolean }>>

/** What several rules say alike is written once: «^7» is the same field of line 7, counted from 0. */
const SAME = /^\^(\d+)$/

export function writeCatalogue(rules: Readonly<Record<string, RuleText>>): string {
  const first = new Map<string, number>()
  const lines = Object.entries(rules).map(([id, rule], line) => {
    const fields = [rule.title, rule.affects, rule.fix, rule.basis ?? ''].map((text, field) => {
      const key = `${field}${text}`
      const before = first.get(key)
      if (before === undefined) first.set(key, line)
      return before === undefined || text === '' ? text : `^${before}`
    })
    return [id, rule.class, ...fields, rule.certainFix ? '1' : '', rule.since].join('\t').trimEnd()
  })
  return lines.join('\n')
}

export function parseCatalogue(text: string): Catalogue {
  const lines = text.split('\n').map((line) => line.split('\t'))
  return Object.fromEntries(
    lines.map((fields) => {
      const [id, ruleClass, title, affects, fix, basis = '', certainFix, since] = fields.map((field, i) => {
        const same = SAME.exec(field)?.[1]
        return same === undefined ? field : lines[Number(same)]?.[i]
      }) as [string, RuleText['class'], ...string[]]
      return [id, { class: ruleClass, title, affects, fix, basis, certainFix: certainFix === '1', since: since || FIRST_CATALOGUE }]
    }),
  ) as Catalogue
}
