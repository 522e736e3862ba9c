import { partyCellKey } from '../registers/party-cell-key.ts'
import { reportUnknownRows } from './unknown-cell-rows.ts'
import type { Rule } from './rule.ts'

export const partyCellUnknown: Rule = {
  severity: 'error',
  check: (context, report) => {
    const strict = new Set(context.dataset.partyCells.map(({ name }) => partyCellKey(name).strict))
    for (const member of context.dataset.members) {
      const meant = context.dataset.partyCells[member.partyCell]
      if (meant && !strict.has(partyCellKey(member.partyCellText).strict) && isToneAway(member.partyCellText, meant.name))
        report.member(member, 'partyCell', { params: { name: member.partyCellText, suggestion: meant.name } })
      if (member.partyCell < 0 && member.partyCellText !== '')
        report.member(member, 'partyCell', { params: { name: member.partyCellText } })
    }
    reportUnknownRows(context, report)
  },
}

/** Giếng Củ for Giếng Cũ. A name typed without any tone, on either side, is merely typed so. */
function isToneAway(typed: string, known: string): boolean {
  const [a, b] = [partyCellKey(typed), partyCellKey(known)]
  return a.weak === b.weak && a.strict !== b.strict && a.strict !== a.weak && b.strict !== b.weak
}
