import type { Dataset, Source } from '../registers/dataset.ts'
import type { FieldId } from '../registers/fields.ts'
import { shownText } from '../registers/read-grid-cell.ts'
import { columnIndex, columnLetter } from '../sheet/table.ts'
import { RULES, type RuleId } from './registry.ts'
import type { Details, Finding, Place, Report, RuleContext } from './rule.ts'

/** Runs every rule over the dataset. Findings come by rule in the order of the registry, within a rule in the order of the sheets. */
export function runRules(context: RuleContext): Finding[] {
  const findings: Finding[] = []
  for (const id of Object.keys(RULES) as RuleId[]) {
    const rule = RULES[id]
    rule.check(context, makeReport(id, rule.severity, context.dataset, findings))
  }
  return findings
}

function makeReport(rule: RuleId, severity: Finding['severity'], dataset: Dataset, findings: Finding[]): Report {
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
    push(placeOf(source, column), { value: index < 0 ? '' : shownText(source.table, source.row, index), ...details })
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

function placeOf(source: Source, column: number | FieldId | null): Place {
  const index = indexOf(source, column)
  return { sheet: source.table.grid.sheet, row: source.row + 1, column: index < 0 ? null : columnLetter(index) }
}

function indexOf(source: Source, column: number | FieldId | null): number {
  return column === null ? -1 : typeof column === 'number' ? column : columnIndex(source.table, column)
}
