import type { PartyCell } from '../registers/dataset.ts'
import { hasDay, monthsBetween } from '../text/civil-day.ts'
import { mostAgree } from './most-agree.ts'
import { rollOfPartyCell } from './roll-of-party-cell.ts'
import type { Report, RuleContext } from './rule.ts'

/**
 * Compares the counts typed in the register of party cells with the roll on the day that the roll names («tính đến ngày»), else on the day of the calculation. Temporary members from elsewhere
 * are no members here, but some offices count them, so either count is right. A party cell with a row in doubt is left alone.
 */
export function checkPartyCellTotals(context: RuleContext, report: Report): void {
  const { dataset, asOf } = context
  if (dataset.members.every((member) => member.fromAttendance)) {
    checkBySheets(context, report)
    return
  }
  const day = dataset.rollAsOf || asOf
  for (const partyCell of dataset.partyCells) {
    const { total, official: typedOfficial, probationary } = partyCell.typed
    if (!partyCell.source || (total === undefined && typedOfficial === undefined && probationary === undefined)) continue
    const { members, mine, guests } = rollOfPartyCell(context, partyCell.index, day)
    if (members.length === 0) continue
    check(partyCell, 'total', partyCell.typed.total, [mine.length, mine.length + guests], report)
    if (mine.some((member) => member.type === undefined)) continue
    const official = mine.filter((member) => member.type === 'OFFICIAL').length
    // Somebody whose own row contradicts «dự bị» may be counted either way; the row is reported, not the sum.
    const doubtful = mine.filter(
      (member) =>
        member.type === 'PROBATIONARY' &&
        (member.officialDate > 0 || (hasDay(member.admissionDate) && monthsBetween(member.admissionDate, day) > 12)),
    ).length
    check(partyCell, 'officialCount', partyCell.typed.official, between(official, official + doubtful + guests), report)
    check(
      partyCell,
      'probationaryCount',
      partyCell.typed.probationary,
      between(mine.length - official - doubtful, mine.length - official + guests),
      report,
    )
  }
}

/** Without a roll: with the people of the sheets of marks, where most totals show that these list everybody. */
function checkBySheets(context: RuleContext, report: Report): void {
  const said = context.dataset.partyCells.flatMap((partyCell) => {
    const { members, mine, guests } = rollOfPartyCell(context, partyCell.index, context.asOf, true)
    return partyCell.typed.total === undefined || members.length === 0 ? [] : [{ partyCell, right: [mine.length, mine.length + guests] }]
  })
  const wrong = said.filter(({ partyCell, right }) => !right.includes(partyCell.typed.total ?? 0))
  if (!mostAgree(said, wrong)) return
  for (const { partyCell, right } of wrong) check(partyCell, 'total', partyCell.typed.total, right, report)
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function check(
  partyCell: PartyCell,
  field: 'total' | 'officialCount' | 'probationaryCount',
  typed: number | undefined,
  right: readonly number[],
  report: Report,
): void {
  if (typed === undefined || right.includes(typed) || !partyCell.source) return
  report.at(partyCell.source, field, { partyCell: partyCell.name, params: { typed, right: right[0] ?? 0 } })
}
