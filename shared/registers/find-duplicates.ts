import { columnIndex } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Member, Source } from './dataset.ts'
import { readText } from './read-grid-cell.ts'

/**
 * Marks the roll rows that stand for a person who is already there: the same name with the same id, card or full date of birth, or a copied row. The first row stands for the person. The same name without
 * anything else in common is a homonym and stays a person of its own.
 */
export function findDuplicates(members: readonly Member[]): void {
  const firstOf = new Map<string, number>()
  const homonyms = new Map<string, number[]>()
  for (const member of members) {
    const key = foldText(member.name)
    const first = firstOf.get(key)
    if (first === undefined) {
      firstOf.set(key, member.index)
      continue
    }
    const others = homonyms.get(key) ?? [first]
    homonyms.set(key, others)
    const same = others.find((other) => isSamePerson(members[other] as Member, member))
    if (same !== undefined) member.duplicateOf = same
    else if (others.length < MOST_HOMONYMS) others.push(member.index)
  }
}

/** A name that more people bear than this is no name; comparing them all with each other would take minutes. */
const MOST_HOMONYMS = 100

function isSamePerson(a: Member, b: Member): boolean {
  if (a.source.table === b.source.table && a.source.row === b.source.row) return false
  if (isMove(a, b) || isMove(b, a)) return false
  const bothIds = a.citizenId.length >= 9 && b.citizenId.length >= 9
  if (bothIds) return sameDigits(a.citizenId, b.citizenId)
  const bothCards = a.partyCardNo.length >= 7 && b.partyCardNo.length >= 7
  if (bothCards) return sameDigits(a.partyCardNo, b.partyCardNo)
  if (a.dateOfBirth > 0 && b.dateOfBirth > 0)
    return a.dateOfBirth === b.dateOfBirth && (a.admissionDate <= 0 || b.admissionDate <= 0 || a.admissionDate === b.admissionDate)
  // With nothing but a name, two rows of different tabs in one party cell are one person, two rows of one tab are homonyms, unless one was copied with its number and all.
  return a.partyCell === b.partyCell && (a.source.table !== b.source.table || isCopy(a.source, b.source))
}

function isCopy({ table, row }: Source, { row: other }: Source): boolean {
  const texts = (at: number) => table.columns.map(({ index }) => readText(table, at, index)).join('|')
  return readText(table, row, columnIndex(table, 'ordinal')) !== '' && texts(row) === texts(other)
}

/** Equal, also where one of them lost its leading zeros. */
function sameDigits(a: string, b: string): boolean {
  return a === b || (a.length !== b.length && a.replace(/^0+/, '') === b.replace(/^0+/, ''))
}

/** One row for the party cell that was left and one for the party cell that took the person in: two memberships, one after the other, not a repetition. */
function isMove(from: Member, to: Member): boolean {
  if (from.partyCell === to.partyCell) return false
  return (
    (from.status === 'TRANSFERRED_OUT' || from.status === 'TEMP_OUT') !== (to.status === 'TRANSFERRED_OUT' || to.status === 'TEMP_OUT') &&
    (from.status === 'TRANSFERRED_OUT' || from.status === 'TEMP_OUT' || to.status === 'TEMP_IN')
  )
}
