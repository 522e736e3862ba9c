import type { Finding } from './rule.ts'

/** What tells one fault from another across runs: rule, tab, place and value. */
export function findingKey(finding: Pick<Finding, 'rule' | 'sheet' | 'row' | 'column' | 'value'>): string {
  return `${finding.rule}|${finding.sheet}|${finding.column ?? ''}${finding.row ?? ''}|${finding.value.slice(0, 60)}`
}
