import { sayFinding } from '../../shared/messages/say-finding.ts'
import { type MeetingCounts, NO_COUNTS } from '../../shared/rates/count-meetings.ts'
import { ratePartyCell } from '../../shared/rates/rate-party-cell.ts'
import { MARK_CODE } from '../../shared/registers/dataset.ts'
import { readText } from '../../shared/registers/read-grid-cell.ts'
import type { Outcome } from '../../shared/reports/compute-workbook.ts'
import { formatMean } from '../../shared/reports/r1-meeting-quality.ts'
import { findingKey } from '../../shared/rules/finding-key.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { columnIndex, columnLetter } from '../../shared/sheet/table.ts'
import { isoDay } from '../../shared/text/civil-day.ts'
import { formatPercent } from '../../shared/text/format-percent.ts'
import { NOTES } from '../../shared/messages/rates.ts'
import { SEVERITIES } from '../../shared/registers/codes.ts'
import type { CodeQuestion, FindingView, RateRow, RuleGroup, RunOutcome, TabSummary } from '../contract.ts'
import { monthsOf } from './outcome-facts.ts'

/** Findings of a rule that come with the outcome; further ones are asked for by page. */
const FIRST_FINDINGS = 5

/** The sidebar's view of an outcome, as plain JSON without undefined. */
export function runOutcome(outcome: Outcome, resultTabs: string[], canUndoFixes: boolean, corrected: ReadonlySet<string>): RunOutcome {
  const { dataset, counted, findings } = outcome
  const counts = { blocking: 0, error: 0, warning: 0, info: 0, accepted: outcome.accepted.length, rowsUsed: 0, rowsTotal: 0 }
  for (const finding of findings) counts[finding.severity]++
  const { used, total } = countRows(outcome)
  const byCell = dataset.partyCells.map((partyCell) =>
    rateRow(
      partyCell.name,
      counted.meetings.filter((entry) => entry.meeting.partyCell === partyCell.index),
      outcome,
      1,
    ),
  )
  return {
    asOf: isoDay(outcome.asOf),
    tabs: tabSummaries(outcome, corrected),
    counts: { ...counts, rowsUsed: used, rowsTotal: total },
    rules: ruleGroups(findings),
    questions: codeQuestions(outcome),
    partyCells: byCell,
    committee: dataset.partyCells.length === 0 ? null : rateRow(NOTES.committee, counted.meetings, outcome, dataset.partyCells.length),
    months: monthsOf(outcome).map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`),
    resultTabs,
    fixes: findings.filter((finding) => finding.fix !== null).length,
    canUndoFixes,
  }
}

export function findingView(finding: Finding): FindingView {
  return {
    key: findingKey(finding),
    rule: finding.rule,
    severity: finding.severity,
    place: { sheet: finding.sheet, row: finding.row, column: finding.column },
    related: finding.related,
    partyCell: finding.partyCell,
    value: finding.value,
    message: sayFinding(finding),
  }
}

/** By rule, worst first, then by count. */
function ruleGroups(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, RuleGroup>()
  for (const finding of findings) {
    const key = `${finding.rule}|${finding.severity}`
    const group = groups.get(key)
    if (group) {
      group.count++
      if (group.first.length < FIRST_FINDINGS) group.first.push(findingView(finding))
    } else groups.set(key, { rule: finding.rule, severity: finding.severity, count: 1, first: [findingView(finding)] })
  }
  return [...groups.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count)
}

/** Rows that people filled in, and those of them that count: a row is lost when its person or party cell is not known. */
function countRows({ dataset }: Outcome): { used: number; total: number } {
  let total = 0
  for (const { table, role } of dataset.tables) if (role !== 'other') for (const kind of table.rowKinds) if (kind === 0) total++
  const lost =
    dataset.attendanceRows.filter((row) => row.member < 0 || row.partyCell < 0).length +
    dataset.members.filter((member) => member.partyCell < 0 || member.duplicateOf >= 0).length
  return { used: Math.max(0, total - lost), total }
}

function tabSummaries({ dataset, tabs }: Outcome, corrected: ReadonlySet<string>): TabSummary[] {
  return [...tabs].map(([sheet, role]) => {
    const mine = dataset.tables.filter((entry) => entry.table.grid.sheet === sheet)
    return {
      sheet,
      role,
      hidden: mine[0]?.table.grid.hidden ?? false,
      tables: mine.map(({ table, role: tableRole }) => ({
        role: tableRole,
        headerRow: table.headerRow + 1,
        firstRow: table.firstRow + 1,
        lastRow: table.endRow,
        rows: table.rowKinds.reduce((n, kind) => n + (kind === 0 ? 1 : 0), 0),
        columns: table.columns
          .filter((column) => column.header !== '')
          .map((column) => ({
            column: columnLetter(column.index),
            header: column.header,
            field: column.field || (column.period ? 'meeting' : ''),
          })),
      })),
      corrected: corrected.has(sheet),
    }
  })
}

function codeQuestions({ dataset }: Outcome): CodeQuestion[] {
  const meetingsOf = new Map<number, Set<number>>()
  const { attendance } = dataset
  for (let i = 0; i < attendance.length; i++) {
    const code = attendance.codes[i] as number
    if (code < 0 || (attendance.marks[i] as number) < MARK_CODE.ask) continue
    const meetings = meetingsOf.get(code)
    if (meetings) meetings.add(attendance.meetings[i] as number)
    else meetingsOf.set(code, new Set([attendance.meetings[i] as number]))
  }
  return dataset.codes
    .filter((code) => (code.mark === MARK_CODE.ask || code.mark === MARK_CODE.unknown) && meetingsOf.has(code.index))
    .map((code) => {
      const table = dataset.tables.find((entry) => entry.table.grid.sheet === code.sheet && entry.role.startsWith('attendance'))?.table
      const examples = code.examples.slice(0, 3).map(({ row, column }) => ({
        row: row + 1,
        column: columnLetter(column),
        person: table ? readText(table, row, columnIndex(table, 'fullName')) : '',
        header: table?.columns.find((candidate) => candidate.index === column)?.header ?? '',
      }))
      return {
        sheet: code.sheet,
        code: code.code,
        count: code.count,
        examples,
        meetings: meetingsOf.get(code.index)?.size ?? 0,
        choices: ['present', 'excused', 'unexcused', 'exempt', 'outside', 'unmarked'],
      }
    })
}

function rateRow(name: string, meetings: readonly MeetingCounts[], outcome: Outcome, cells: number): RateRow {
  const { provisionalMeetings, meanMilliPercent, ...sum } = ratePartyCell(meetings, outcome.dataset.year, outcome.asOf, cells)
  return {
    partyCell: name,
    ...sum,
    // Without a meeting there is nothing to count; 0 would say that there was.
    ...(sum.heldMeetings === 0 && NO_COUNTS),
    ratePercent: sum.required === null || sum.present === null ? null : formatPercent(sum.present, sum.required) || null,
    meanPercent: meanMilliPercent === null ? null : formatMean(meanMilliPercent),
    provisional: provisionalMeetings > 0,
  }
}
