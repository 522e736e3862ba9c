import { readCount } from '../registers/read-grid-cell.ts'
import { columnIndex } from '../sheet/table.ts'
import { rollOfPartyCell } from './roll-of-party-cell.ts'
import type { Report, RuleContext } from './rule.ts'

/** Of so many rows three in four must agree with the roll before the others are wrong. */
const ENOUGH = 8

/** Compares «Đảng số» beside each meeting of a register with the roll on the day of the meeting. A register that mostly counts otherwise is left alone. */
export function checkTotalsOfMeetings(context: RuleContext, report: Report): void {
  const { dataset } = context
  const isRolled = dataset.members.some((member) => !member.fromAttendance)
  for (const { table, role } of dataset.tables) {
    const column = isRolled && role === 'meetings' ? columnIndex(table, 'total') : -1
    if (column < 0) continue
    const rows = dataset.meetings.flatMap(({ source, day, partyCell }) => {
      const typed = source?.table === table && day > 0 ? readCount(table, source.row, column) : undefined
      if (!source || typed === undefined) return []
      const { members, mine, guests } = rollOfPartyCell(context, partyCell, day)
      const right = mine.length
      return members.length === 0 ? [] : [{ source, partyCell, typed, right, isRight: typed === right || typed === right + guests }]
    })
    const wrong = rows.filter(({ isRight }) => !isRight)
    if (rows.length < ENOUGH || wrong.length * 4 > rows.length) continue
    for (const { source, partyCell, typed, right } of wrong) report.at(source, column, { partyCell, params: { typed, right } })
  }
}
