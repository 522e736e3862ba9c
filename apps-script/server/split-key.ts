import type { Place } from '../contract.ts'

/** The rule, the place and the value that the key of a finding is made of (shared/rules/finding-key.ts). */
export function splitKey(key: string): { rule: string; place: Place; value: string } {
  const [, rule = key, sheet = '', column = '', row = '', value = ''] = /^([^|]*)\|(.*?)\|([A-Z]*)(\d*)\|(.*)$/s.exec(key) ?? []
  return { rule, place: { sheet, row: row ? Number(row) : null, column: column || null }, value }
}
