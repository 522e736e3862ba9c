import { columnIndex } from '../sheet/table.ts'
import { NO_DATE } from '../text/civil-day.ts'
import type { Member } from './dataset.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { readText } from './read-grid-cell.ts'

/** «chuyển từ CB Trường học – Trạm Y tế về từ 20/05/2026» */
const CAME_FROM = /từ ((?:cb|chi bộ) [^,;()]+?)(?= (?:về|đến|sang|qua|chuyển|từ|ngày)(?!\p{L})|[,;()]|$)/iu
/** «từ trần ngày 22/5/2026 (CB ấp Bờ Bao)», «chuyển đi 18/3/2026, trước ở CB ấp Cồn Nổi» */
const WAS_OF = /(?:\(|(?:ở|tại|thuộc|của) )((?:cb|chi bộ) [^,;()]+)/iu

/** The party cell that a remark on somebody who left says they belonged to; '' where it says none. */
export function partyCellWasOf(note: string): string {
  return WAS_OF.exec(note.normalize('NFC'))?.[1] ?? ''
}

/** Those whom a roll lists in their new party cell, as members of the old one that a remark names, until they moved. Who is on the roll of the old one, too, needs nobody to stand for them. */
export function formerMembers(members: readonly Member[], partyCells: PartyCellIndex): Member[] {
  return members.flatMap((member) => {
    const former = cameFrom(member, partyCells)
    if (former < 0 || former === member.partyCell) return []
    const isListed = members.some(({ partyCell, nameKey }) => partyCell === former && nameKey === member.nameKey)
    return isListed ? [] : [formerMember(member, former, partyCells, member)]
  })
}

function cameFrom({ status, statusFrom, source: { table, row } }: Member, partyCells: PartyCellIndex): number {
  if (status !== 'TRANSFERRED_IN' || statusFrom <= 0) return -1
  const said = ['note', 'status'].map((field) => readText(table, row, columnIndex(table, field))).join('; ')
  const name = CAME_FROM.exec(said.normalize('NFC'))?.[1]
  return name === undefined ? -1 : partyCells.find(name)
}

/** The same person as they were in the party cell that they left on the day of `moved`; the numbers of the person stay with the row of the new one. */
export function formerMember(
  member: Member,
  partyCell: number,
  partyCells: PartyCellIndex,
  moved: Pick<Member, 'statusFrom' | 'source'>,
): Member {
  return {
    ...member,
    partyCell,
    partyCellText: partyCells.list[partyCell]?.name ?? '',
    identities: [],
    citizenId: '',
    partyCardNo: '',
    status: 'TRANSFERRED_OUT',
    statusFrom: moved.statusFrom,
    statusTo: NO_DATE,
    statusSource: moved.source,
    statusBefore: undefined,
  }
}
