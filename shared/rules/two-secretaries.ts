import { hasLeft } from '../registers/member-status.ts'
import type { Dataset, Member } from '../registers/dataset.ts'
import { foldText } from '../text/fold-text.ts'
import { isNameSlip } from './name-slip.ts'
import type { Report, Rule } from './rule.ts'
import { secretariesOfRegisters } from './secretaries-of-registers.ts'

export const twoSecretaries: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    const onRoll = new Map<number, Member[]>()
    for (const member of dataset.members) {
      if (!isSecretary(member)) continue
      const others = onRoll.get(member.partyCell) ?? []
      onRoll.set(member.partyCell, [...others, member])
      const [other] = others
      if (other && other.nameKey !== member.nameKey)
        report.member(member, 'position', {
          params: { other: other.name },
          related: [other.source, 'position'],
        })
    }
    checkRegister(dataset, onRoll, report)
  },
}

/** The register of party cells and the roll each name a secretary; a name that is only mistyped is the matter of another rule. */
function checkRegister(dataset: Dataset, onRoll: ReadonlyMap<number, readonly Member[]>, report: Report): void {
  for (const { table, row, column, name, key, partyCell } of secretariesOfRegisters(dataset)) {
    const members = onRoll.get(partyCell) ?? []
    const [member] = members
    if (!member || !key.includes(' ') || members.some((one) => key === one.nameKey || isNameSlip(key, one.nameKey))) continue
    report.at({ table, row }, column, {
      person: name,
      partyCell,
      params: { other: member.name, elsewhere: member.source.table.grid.sheet },
      related: [member.source, 'position'],
    })
  }
}

function isSecretary({ position, partyCell, duplicateOf, status }: Member): boolean {
  const isNoCandidate = hasLeft(status) || status === 'RESIDENCE_ONLY' || status === 'TEMP_IN'
  return position !== '' && SECRETARY.test(foldText(position)) && partyCell >= 0 && duplicateOf < 0 && !isNoCandidate
}

const SECRETARY = /^(?:bi thu|bt|bi thu chi bo|bi thu cb)$/
