import { MARK_CODE, type UsedCode } from '../registers/dataset.ts'
import type { Report, RuleContext } from './rule.ts'

/** Reports marks whose meaning is not known: an ambiguous code once per tab with its count, because one answer settles all; an unknown one at each place. */
export function reportCodes({ dataset }: RuleContext, report: Report, wanted: number): void {
  const { attendance } = dataset
  const seen = new Set<number>()
  for (let i = 0; i < attendance.length; i++) {
    const code = attendance.codes[i] as number
    if (attendance.marks[i] !== wanted || (code < 0 && wanted === MARK_CODE.unknown)) continue
    const used = dataset.codes[code] as UsedCode | undefined
    const meeting = dataset.meetings[attendance.meetings[i] as number]
    // Nothing depends on what was meant in a year that is not reported on.
    if (meeting && dataset.earlierYears.includes(meeting.year)) continue
    if (wanted === MARK_CODE.ask && used) {
      if (seen.has(code)) continue
      seen.add(code)
    }
    const table = dataset.tables[attendance.tables[i] as number]?.table
    if (!table) continue
    const member = dataset.members[attendance.members[i] as number]
    report.at({ table, row: attendance.rows[i] as number }, attendance.columns[i] as number, {
      person: member?.name ?? null,
      partyCell: meeting?.partyCell ?? null,
      params: { code: used?.code ?? 'x', count: used?.count ?? 1 },
    })
  }
}
