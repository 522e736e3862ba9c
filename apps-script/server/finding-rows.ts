import { SEVERITY_WORDS } from '../../shared/messages/rates.ts'
import { sayFinding } from '../../shared/messages/say-finding.ts'
import { SEVERITIES } from '../../shared/registers/codes.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'
import { findingKey } from '../../shared/rules/finding-key.ts'
import type { Finding, Place } from '../../shared/rules/rule.ts'
import type { Catalogue } from '../page-catalogue.ts'

/** The tab «Lỗi số liệu»: worst first, then by rule and party cell. */
export function findingRows({ findings }: Outcome, catalogue: Catalogue): string[][] {
  return [...findings]
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareTexts(a.rule, b.rule) ||
        compareTexts(a.partyCell ?? '', b.partyCell ?? ''),
    )
    .map((finding) => [
      finding.rule,
      SEVERITY_WORDS[finding.severity],
      finding.partyCell ?? '',
      finding.sheet,
      addressOf(finding),
      finding.person ?? '',
      finding.value,
      sayFinding(finding),
      fixOf(finding, catalogue),
      finding.related ? `${finding.related.sheet}!${addressOf(finding.related)}` : '',
      findingKey(finding),
    ])
}

/** «E22», «22» for a row, '' for a whole tab. */
export function addressOf({ row, column }: Place): string {
  return row === null ? '' : `${column ?? ''}${row}`
}

/** How to put it right; '' without the catalogue. */
export function fixOf({ rule }: Finding, catalogue: Catalogue): string {
  return catalogue[rule]?.fix ?? ''
}

/** By code units: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
