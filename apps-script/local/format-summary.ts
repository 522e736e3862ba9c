/** The readable summary of a computed workbook, for the terminal. */
import { SEVERITY_NAMES, SUMMARY, TAB_ROLE_NAMES } from '../../shared/messages/local-host.ts'
import { SEVERITIES } from '../../shared/registers/codes.ts'
import type { ComputeDocument, Counts } from './compute-document.ts'

export function formatSummary(document: ComputeDocument): string {
  const sections = [tabLines(document), findingLines(document), rateLines(document), askLines(document)]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function tabLines({ tabs }: ComputeDocument): string[] {
  const rows = Object.entries(tabs).map(([name, role]) => [`  ${name}`, TAB_ROLE_NAMES[role]])
  return [SUMMARY.tabs, ...table(rows, [])]
}

function findingLines({ findings }: ComputeDocument): string[] {
  if (findings.length === 0) return [SUMMARY.findings, `  ${SUMMARY.noFindings}`]
  const groups = new Map<string, ComputeDocument['findings']>()
  for (const finding of findings) groups.set(finding.rule, (groups.get(finding.rule) ?? []).concat(finding))
  const sorted = [...groups].sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length)
  const lines = sorted.flatMap(([, group]) => {
    const first = group[0]
    if (!first) return []
    const place =
      first.row === null ? SUMMARY.wholeSheet : first.column ? SUMMARY.gridCell(`${first.column}${first.row}`) : SUMMARY.atRow(first.row)
    return [
      `  ${SEVERITY_NAMES[first.severity]} · ${SUMMARY.countOf(String(group.length))} · ${first.message}`,
      `      ${SUMMARY.exampleAt(first.sheet, place)}`,
    ]
  })
  return [SUMMARY.findings, ...lines]
}

function rank(group: ComputeDocument['findings']): number {
  return group[0] ? SEVERITIES.indexOf(group[0].severity) : 0
}

function rateLines({ partyCells, committee }: ComputeDocument): string[] {
  if (partyCells.length === 0) return [SUMMARY.partyCells, `  ${SUMMARY.noPartyCells}`]
  const rows = partyCells.map((row) => [
    `  ${row.kind === 'thematic' ? SUMMARY.thematic(row.partyCell) : row.partyCell}`,
    String(row.heldMeetings),
    shown(row.required),
    shown(row.present),
    rateText(row),
  ])
  const lines = [SUMMARY.partyCells, ...table([[`  ${SUMMARY.headers[0]}`, ...SUMMARY.headers.slice(1)], ...rows], [1, 2, 3, 4])]
  if (!committee) return lines
  const rate = percentOf(committee)
  const total =
    rate === null
      ? committee.required === 0
        ? SUMMARY.undefinedRate
        : SUMMARY.pendingCommittee
      : SUMMARY.rate(rate, shown(committee.present), shown(committee.required))
  return [...lines, '', `${SUMMARY.committee}: ${total}${committee.provisional ? ` (${SUMMARY.provisional})` : ''}`]
}

function askLines({ mustAsk }: ComputeDocument): string[] {
  const codes = [...new Set(mustAsk.map((entry) => (typeof entry === 'string' ? entry : entry.code)))]
  return codes.length === 0 ? [] : [SUMMARY.mustAsk(codes.map((code) => `“${code}”`).join(', '))]
}

function rateText(counts: Counts & { pending?: boolean }): string {
  if (counts.pending || counts.required === null || counts.present === null) return SUMMARY.pending
  const percent = percentOf(counts)
  return percent === null ? SUMMARY.undefinedRate : `${percent} %`
}

/** One decimal, half up, from whole numbers so that no rounding of a rounding creeps in. */
function percentOf({ present, required }: Counts): string | null {
  if (present === null || required === null || required === 0) return null
  const tenths = Math.floor((present * 2000 + required) / (2 * required))
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}

function shown(count: number | null): string {
  return count === null ? '–' : count.toLocaleString('vi-VN')
}

function table(rows: string[][], right: number[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((text, index) => Math.max(most[index] ?? 0, text.length)), [])
  return rows.map((row) =>
    row
      .map((text, index) => (right.includes(index) ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
