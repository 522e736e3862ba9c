import type { ReportKind } from './report.ts'

/** What kind of value a text is, for sheets that do not say it. */
export function inferKind(value: string, unit: string): ReportKind {
  const text = value.trim()
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date'
  if (/^\d{1,5}\s*\/\s*\d{1,5}$/.test(text)) return 'ratio'
  if (/^[xX✓✔]$/.test(text)) return 'mark'
  if (!/^[-+]?\d{1,3}(?:[. ]\d{3})*(?:,\d+)?\s*%?$|^[-+]?\d+(?:[.,]\d+)?\s*%?$/.test(text)) return 'text'
  if (text.endsWith('%') || unit.trim() === '%') return 'percent'
  // Numbers that are names: telephone, identity and card numbers keep their leading zero and their length.
  if (/^0\d/.test(text) || /^\d{9,}$/.test(text)) return 'text'
  return /,\d|\.\d{1,2}$/.test(text) ? 'decimal' : 'integer'
}
