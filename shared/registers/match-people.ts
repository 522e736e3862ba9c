import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import type { AttendanceRow, Member } from './dataset.ts'

export type PersonMatch = { readonly member: number; readonly match: AttendanceRow['match'] }

/** Finds the member that a row of an attendance sheet means. */
export type PeopleIndex = {
  /** `partyCell` -1 looks in the whole committee. `nth` is how many rows with this name came before in the same party cell of the sheet (homonyms). */
  find(name: string, partyCell: number, ids: readonly string[], nth: number): PersonMatch
}

const NOBODY: PersonMatch = { member: -1, match: 'none' }

/** Indexes the roll by id, by card and by name within a party cell; rows that repeat another (`duplicateOf`) stand behind it. */
export function indexPeople(members: readonly Member[]): PeopleIndex {
  const byId = new Map<string, number>()
  const byName = new Map<string, number[]>()
  const byFolded = new Map<string, number[]>()
  // A digit slipped into a name («Ghềnh1») hides nobody who is alone with that name.
  const lettersOf = (name: string) => foldText(name.replace(/\d+/g, ' '))
  const push = (map: Map<string, number[]>, key: string, index: number) => {
    const list = map.get(key)
    if (list) list.push(index)
    else map.set(key, [index])
  }
  for (const member of members) {
    if (member.duplicateOf >= 0) continue
    for (const id of [member.citizenId, member.partyCardNo]) {
      if (id.length < 8) continue
      // An id typed for two people tells them apart no longer.
      const known = byId.get(id)
      byId.set(id, known !== undefined && known !== member.index ? -1 : member.index)
    }
    push(byName, `${member.partyCell}|${member.nameKey}`, member.index)
    push(byName, `*|${member.nameKey}`, member.index)
    push(byFolded, `${member.partyCell}|${lettersOf(member.name)}`, member.index)
  }
  const byIdOf = (ids: readonly string[]): number => {
    for (const id of ids) {
      const member = id.length >= 8 ? (byId.get(id) ?? byId.get(`0${id}`) ?? -1) : -1
      if (member >= 0) return member
    }
    return -1
  }
  return {
    find(name, partyCell, ids, nth) {
      const key = nameKey(name)
      const identified = byIdOf(ids)
      if (identified >= 0 && (members[identified] as Member).nameKey === key) return { member: identified, match: 'id' }
      const same = byName.get(`${partyCell < 0 ? '*' : partyCell}|${key}`)
      if (same?.length === 1) return { member: same[0] as number, match: 'name' }
      if (same !== undefined && partyCell >= 0) return nth < same.length ? { member: same[nth] as number, match: 'order' } : NOBODY
      if (identified >= 0) return { member: identified, match: 'id' }
      const alike = byFolded.get(`${partyCell}|${lettersOf(name)}`)
      return alike?.length === 1 ? { member: alike[0] as number, match: 'folded-name' } : NOBODY
    },
  }
}
