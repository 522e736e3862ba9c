import type { Dataset, Source } from '../registers/dataset.ts'
import { birthReader } from '../registers/birth-reader.ts'
import { membershipDays } from '../registers/membership-days.ts'
import type { FieldId } from '../registers/fields.ts'
import { shownText } from '../registers/read-grid-cell.ts'
import { columnIndex, columnLetter } from '../sheet/table.ts'
import { RULES } from './registry.ts'
import type { Details, Finding, MemberCheck, Place, Report, Rule, RuleContext } from './rule.ts'

/** Runs every rule over the dataset. Findings come by rule in the order of the registry, within a rule in the order of the sheets. */
export function runRules(context: RuleContext): Finding[] {
  const findings: Finding[][] = []
  const checks: MemberCheck[] = []
  const reports: Report[] = []
  for (const [id, rule] of Object.entries<Rule>(RULES)) {
    const own: Finding[] = []
    findings.push(own)
    const report = makeReport(id, rule.severity, context.dataset, own)
    rule.check?.(context, report)
    if (rule.checkMember) {
      checks.push(rule.checkMember)
      reports.push(report)
    }
  }
  for (const member of context.dataset.members)
    for (let i = 0; i < checks.length; i++) (checks[i] as MemberCheck)(member, reports[i] as Report, context)
  return findings.flat()
}

function makeReport(rule: string, severity: Finding['severity'], dataset: Dataset, findings: Finding[]): Report {
  const push = (place: Place, { partyCell = null, related, ...details }: Details) =>
    findings.push({
      ...place,
      rule,
      severity,
      value: '',
      person: null,
      params: {},
      fix: null,
      ...details,
      partyCell: typeof partyCell === 'number' ? (dataset.partyCells[partyCell]?.name ?? null) : partyCell,
      related: related ? placeOf(...related) : null,
    })
  const at: Report['at'] = (source, column, details = {}) => {
    const index = indexOf(source, column)
    const fix = source.table.grid.isPacked ? null : (details.fix ?? null)
    push(placeOf(source, column), { value: index < 0 ? '' : shownText(source.table, source.row, index), ...details, fix })
  }
  return {
    at,
    member(member, field, details) {
      const partyCell = member.partyCell >= 0 ? member.partyCell : member.partyCellText || null
      at(member.source, field, { partyCell, person: member.name, ...details })
    },
    sheet: (sheet, details = {}) => push({ sheet, row: null, column: null }, details),
  }
}

/** Where a row or one of its grid cells stands. */
export function placeOf(source: Source, column: number | FieldId | null): Place {
  const index = indexOf(source, column)
  const { sheet, origin } = source.table.grid
  if (origin) {
    const at = origin(source.row, Math.max(index, 0))
    return { sheet, row: at.row + 1, column: columnLetter(at.column) }
  }
  return { sheet, row: source.row + 1, column: index < 0 ? null : columnLetter(index) }
}

function indexOf(source: Source, column: number | FieldId | null): number {
  if (column === 'admissionDate') return membershipDays(source.table)(source.row).admission.column
  if (column === 'officialDate') return membershipDays(source.table)(source.row).official.column
  if (column === 'dateOfBirth') return birthReader(source.table)?.(source.row).column ?? columnIndex(source.table, column)
  return column === null ? -1 : typeof column === 'number' ? column : columnIndex(source.table, column)
}
