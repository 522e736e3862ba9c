import type { Dataset, Member } from '../registers/dataset.ts'
import { isPartyCellLabel } from '../registers/row-party-cells.ts'
import type { Table } from '../sheet/table.ts'
import { isOnRoll } from './is-on-roll.ts'
import type { Report, RuleContext } from './rule.ts'

/** «Chi bộ Thôn Đông (27 đảng viên)», «… - 27 đ/c». */
const COUNTED = /(\d{1,3})\s*(?:đảng viên|đv|đ\/c|đồng chí)\s*\)?\s*$/iu

/** Compares the number that a roll's group row says behind the name of a party cell with the rows below it: all of them, or those who are members on the day of the roll. */
export function checkGroupCounts({ dataset, asOf, settings }: RuleContext, report: Report): void {
  const day = dataset.rollAsOf || asOf
  for (const { table, role } of dataset.tables) {
    if (role !== 'members') continue
    for (const [i, group] of table.groups.entries()) {
      const typed = Number(COUNTED.exec(group.label.normalize('NFC'))?.[1] ?? Number.NaN)
      if (Number.isNaN(typed) || !isPartyCellLabel(group.label)) continue
      const members = membersBetween(dataset, table, group.row, table.groups[i + 1]?.row ?? table.endRow)
      const own = members.filter((member) => isOnRoll(member, day, settings.countTemporaryIn, asOf)).length
      const guests = members.filter((member) => member.status === 'TEMP_IN').length
      if (![own, own + guests, members.length].includes(typed))
        report.at({ table, row: group.row }, null, { partyCell: members[0]?.partyCell ?? null, params: { typed, right: own } })
    }
  }
}

function membersBetween(dataset: Dataset, table: Table, from: number, to: number): Member[] {
  return dataset.members.filter(({ source }) => source.table === table && source.row > from && source.row < to)
}
