/** «Mức thực hiện: ghi biên bản»: what several values of a report have before a colon says what they are about, as a heading does over fields. */
import type { ReportRow } from '../reports/report.ts'

const PREFIX = /^([^:]{4,60}):\s+(?=\p{L}.{2})/u

/** Each value without such a prefix; undefined for one that has none, or shares it with no other. */
export function withoutPrefixes(rows: readonly ReportRow[]): readonly (ReportRow | undefined)[] {
  const prefixes = rows.map(({ label }) => PREFIX.exec(label.normalize('NFC'))?.[1])
  return rows.map((row, i) => {
    const prefix = prefixes[i]
    const isShared = prefix !== undefined && prefixes.filter((other) => other === prefix).length > 1
    return isShared ? { ...row, label: row.label.normalize('NFC').replace(PREFIX, '') } : undefined
  })
}
