import type { Dataset, Member } from '../registers/dataset.ts'
import type { FieldId } from '../registers/fields.ts'
import { shownText } from '../registers/read-grid-cell.ts'
import { columnLetter, findColumn } from '../sheet/table.ts'
import { RULES, type RuleId } from './registry.ts'
import type { Finding, Report, RuleContext } from './rule.ts'

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
  const at: Report['at'] = (source, column, details = {}) => {
    const index = column === null ? -1 : typeof column === 'number' ? column : (findColumn(source.table, column)?.index ?? -1)
    findings.push({
      sheet: source.table.grid.sheet,
      row: source.row + 1,
      column: index < 0 ? null : columnLetter(index),
      rule,
      severity,
      value: index < 0 ? '' : shownText(source.table, source.row, index),
      partyCell: null,
      person: null,
      related: null,
      params: {},
      fix: null,
      ...details,
    })
  }
  return {
    at,
    member(member: Member, field: FieldId | null, details = {}) {
      at(member.source, field, { partyCell: partyCellName(dataset, member), person: member.name, ...details })
    },
    sheet(sheet, details = {}) {
      findings.push({
        sheet,
        row: null,
        column: null,
        rule,
        severity,
        value: '',
        partyCell: null,
        person: null,
        related: null,
        params: {},
        fix: null,
        ...details,
      })
    },
  }
}

function partyCellName(dataset: Dataset, member: Member): string | null {
  return dataset.partyCells[member.partyCell]?.name ?? (member.partyCellText || null)
}
