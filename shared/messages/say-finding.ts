import type { RuleId } from '../rules/registry.ts'
import type { Finding } from '../rules/rule.ts'
import { FINDING_TEXTS } from './finding-texts.ts'

/**
 * The message of a finding as a whole sentence. Blanks: {who} the person or «Người ở dòng này», {person}, {partyCell}, {value} what stands there, {row} and {sheet} of the other place
 * of a pair, else a param of the finding by its name.
 */
export function sayFinding(finding: Finding): string {
  const { value, person, partyCell, related } = finding
  const known: Finding['params'] = {
    ...(value === '' ? {} : { value }),
    ...(person === null ? {} : { person }),
    who: person ?? 'Người ở dòng này',
    partyCell: partyCell ?? 'Chi bộ này',
    ...(related && { row: related.row ?? '', sheet: related.sheet }),
    ...finding.params,
  }
  const sentences = [FINDING_TEXTS[finding.rule as RuleId]].flat()
  const isWhole = (sentence: string) => blanksOf(sentence).every((name) => known[name] !== undefined)
  const sentence = sentences.find(isWhole) ?? (sentences.at(-1) as string)
  return sentence.replace(BLANK, (_, name: string) => String(known[name] ?? ''))
}

const BLANK = /\{(\w+)\}/g

function blanksOf(sentence: string): string[] {
  return [...sentence.matchAll(BLANK)].map((match) => match[1] as string)
}
