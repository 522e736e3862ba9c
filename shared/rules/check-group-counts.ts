import type { Dataset, Member } from '../registers/dataset.ts'
import { isPartyCellLabel } from '../registers/row-party-cells.ts'
import type { Table } from '../sheet/table.ts'
import { isOnRoll } from './is-on-roll.ts'
import type { Report, RuleContext } from './rule.ts'

/** «Chi bộ Thôn Đông (27 đảng viên)», «… - 27 đ/c». */
const COUNTED = /(\d{1,3})\s*(?:đảng viên|đv|đ\/c|đồng chí)\s*\)?\s*$/iu

/** Compares the number that a roll's group row says behind the name of a party cell, or the line below its people («Cộng: 27 đồng chí»), with the rows between: all of them, or those who are members on the day of the roll. */
export function checkGroupCounts({ dataset, asOf, settings }: RuleContext, report: Report): void {
  const day = dataset.rollAsOf || asOf
  for (const { table, role } of dataset.tables) {
    if (role !== 'members') continue
    for (const { row, label, from, to } of [...headedGroups(table), ...summedGroups(table)]) {
      const typed = Number(COUNTED.exec(label.normalize('NFC'))?.[1] ?? Number.NaN)
      if (Number.isNaN(typed)) continue
      const members = membersBetween(dataset, table, from, to)
      const own = members.filter((member) => isOnRoll(member, day, settings.countTemporaryIn, asOf)).length
      const guests = members.filter((member) => member.status === 'TEMP_IN').length
      if (![own, own + guests, members.length, members.length - guests].includes(typed))
        report.at({ table, row }, null, { partyCell: members[0]?.partyCell ?? null, params: { typed, right: own } })
    }
  }
}

/** A row that may say how many people stand between two others. */
type Counted = { readonly row: number; readonly label: string; readonly from: number; readonly to: number }

function headedGroups({ groups, endRow }: Table): Counted[] {
  return groups.flatMap(({ row, label }, i) =>
    isPartyCellLabel(label) ? [{ row, label, from: row, to: groups[i + 1]?.row ?? endRow }] : [],
  )
}

/** The sums below the groups, where each group has one: else a sum may be of several. */
function summedGroups({ grid, groups, totals, endRow }: Table): Counted[] {
  const sums = groups.map(({ row: from }, i) => ({
    from,
    row: totals.find((row) => row > from && row < (groups[i + 1]?.row ?? endRow)) ?? -1,
  }))
  if (sums.some(({ row }) => row < 0)) return []
  return sums.map(({ from, row }) => ({
    row,
    from,
    to: row,
    label: String(grid.values[row]?.find((value) => typeof value === 'string' && value !== '') ?? ''),
  }))
}

function membersBetween(dataset: Dataset, table: Table, from: number, to: number): Member[] {
  return dataset.members.filter(({ source }) => source.table === table && source.row > from && source.row < to)
}
