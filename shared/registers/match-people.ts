import { type CivilDay, NO_DATE, yearOf } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import { nameKey } from '../text/name-key.ts'
import { oneI } from '../text/one-i.ts'
import { addToList } from './add-to-list.ts'
import type { AttendanceRow, Member } from './dataset.ts'

export type PersonMatch = { readonly member: number; readonly match: AttendanceRow['match'] }

/** Finds the member that a row of an attendance sheet means. */
export type PeopleIndex = {
  /** `partyCell` -1 looks in the whole committee. `nth` is how many rows with this name came before in the same party cell of the sheet (homonyms), `born` their day of birth where the sheet says it. */
  find(name: string, partyCell: number, ids: readonly string[], nth: number, born?: CivilDay): PersonMatch
}

const FEW = 8
const SHORTEST_NUMBER = 8
/** Shorter codes may be the numbers of rows. */
const SHORTEST_OWN_CODE = 3
const NOBODY: PersonMatch = { member: -1, match: 'none' }

/** Indexes the roll by id, by card, by the office's own code and by name within a party cell; rows that repeat another (`duplicateOf`) stand behind it. */
export function indexPeople(members: readonly Member[]): PeopleIndex {
  const byId = new Map<string, number>()
  let byName: Map<string, number[]> | undefined
  let byFolded: Map<string, number[]> | undefined
  const large = new Map<string, number[]>()
  const inCell = (key: string, partyCell: number): readonly number[] | undefined => {
    byName ??= indexNames(members)
    const list = byName.get(key)
    if (partyCell < 0 || list === undefined) return list
    const filter = () => list.filter((index) => (members[index] as Member).partyCell === partyCell)
    if (list.length <= FEW) return filter()
    // A name that many bear is looked up by party cell once and remembered.
    const id = `${partyCell}|${key}`
    const known = large.get(id) ?? filter()
    large.set(id, known)
    return known
  }
  /** Where only the year is typed, born in that year. */
  const isBorn = (born: CivilDay) => (index: number) => {
    const day = members[index]?.dateOfBirth ?? NO_DATE
    return day === born || (born % 10_000 === 0 && yearOf(day) === yearOf(born))
  }
  for (const member of members) {
    if (member.duplicateOf >= 0) continue
    for (const { digits, shape } of member.identities) {
      if (digits.length < (shape === 'own-code' ? SHORTEST_OWN_CODE : SHORTEST_NUMBER)) continue
      // An id typed for two people tells them apart no longer.
      const known = byId.get(digits)
      byId.set(digits, known !== undefined && known !== member.index ? -1 : member.index)
    }
  }
  const byIdOf = (ids: readonly string[]): number => {
    for (const id of ids) {
      const member = byId.get(id) ?? (id.length >= SHORTEST_NUMBER ? byId.get(`0${id}`) : undefined) ?? -1
      if (member >= 0) return member
    }
    return -1
  }
  return {
    find(name, partyCell, ids, nth, born = NO_DATE) {
      const identified = byIdOf(ids)
      const known = members[identified]
      if (known?.name === name) return { member: identified, match: 'id' }
      const key = nameKey(name)
      if (known?.nameKey === key) return { member: identified, match: 'id' }
      const same = inCell(key, partyCell)
      const [only, ...namesakes] = same !== undefined && same.length > 1 && born > 0 ? same.filter(isBorn(born)) : (same ?? [])
      if (only !== undefined && namesakes.length === 0) return { member: only, match: 'name' }
      if (same !== undefined && same.length > 0 && partyCell >= 0)
        return nth < same.length ? { member: same[nth] as number, match: 'order' } : NOBODY
      if (identified >= 0) return { member: identified, match: 'id' }
      const bare = withoutRemark(name)
      if (bare !== name && bare !== '') return this.find(bare, partyCell, ids, nth, born)
      const givenName = GIVEN_NAME.test(key) && partyCell >= 0 ? givenNameIn(members, partyCell, key) : []
      if (givenName.length === 1) return { member: givenName[0] as number, match: 'name' }
      byFolded ??= indexFolded(members)
      const spelled = spellingsOf(name).flatMap((letters) => byFolded?.get(`${partyCell}|${letters}`) ?? [])
      const alike = spelled.length > 0 ? spelled : (byFolded.get(`${partyCell}|${inAnyOrder(name)}`) ?? [])
      const meant = new Set(alike.length > 1 && born > 0 ? alike.filter(isBorn(born)) : alike)
      return meant.size === 1 ? { member: [...meant][0] as number, match: 'folded-name' } : NOBODY
    },
  }
}

const GIVEN_NAME = /^[^\s]+$/

/** Who of a party cell bears a given name: «Gạo» is enough where one alone does. */
function givenNameIn(members: readonly Member[], partyCell: number, key: string): number[] {
  return members.flatMap((member) =>
    member.partyCell === partyCell && member.duplicateOf < 0 && member.nameKey.endsWith(` ${key}`) ? [member.index] : [],
  )
}

/** Made when the first person is looked up by name: a list with ids needs no names. */
function indexNames(members: readonly Member[]): Map<string, number[]> {
  const byName = new Map<string, number[]>()
  for (const member of members) if (member.duplicateOf < 0) addToList(byName, member.nameKey, member.index)
  return byName
}

/** Names without tones and marks, by party cell: needed only where somebody was not found by name, so it is made then. */
function indexFolded(members: readonly Member[]): Map<string, number[]> {
  const byFolded = new Map<string, number[]>()
  for (const member of members) {
    if (member.duplicateOf >= 0) continue
    for (const letters of [...spellingsOf(member.name), inAnyOrder(member.name)])
      addToList(byFolded, `${member.partyCell}|${letters}`, member.index)
  }
  return byFolded
}

/** «Nguyễn Văn Gạo (BT)», «… - Bí thư», «…, chi ủy viên» without what follows the name; «(A)» and «(B)» tell people apart and stay. */
function withoutRemark(name: string): string {
  return name.replace(/\s*(?:\((?!\s*\w\s*\))[^()]*\)|\s[-–]\s?.*|,.*)$/, '')
}

/** Titles, tones, i for y (Lí, Lý), a digit slipped into a name («Ghềnh1») or typed for a letter («Sỏ1», «H0a») hide nobody who is alone with that name. */
function spellingsOf(name: string): string[] {
  const bare = withoutRemark(name)
  const spellings = /\d/.test(bare) ? [bare.replace(/\d+/g, ''), bare.replace(/0/g, 'o').replace(/[1l]/g, 'i')] : [bare]
  return [...new Set(spellings.map((spelling) => oneI(foldText(nameKey(spelling).replace(/\d+/g, '')))))]
}

/** «Văn Quách Ruộng» for «Quách Văn Ruộng»: the same words, tones and all. The comma keeps the key apart from spellings. */
function inAnyOrder(name: string): string {
  return nameKey(name).split(' ').sort().join(',')
}
