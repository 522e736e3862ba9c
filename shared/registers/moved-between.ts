import type { Member } from './dataset.ts'

/**
 * «chuyển đi CB tổ 5 từ 01/6» in one party cell, which says no year, beside «ở CB thôn 2 về từ 01/6/2026» of the same person, born on the same day, in another: who left did so on the day of the arrival.
 */
export function datedByArrival(members: readonly Member[]): Member[] {
  return members.map((member) => {
    if (member.status !== 'TRANSFERRED_OUT' || member.statusFrom > 0) return member
    const [arrival, ...others] = members.filter((other) => isArrivalOf(member, other))
    return arrival && others.length === 0 ? { ...member, statusFrom: arrival.statusFrom } : member
  })
}

function isArrivalOf(member: Member, other: Member): boolean {
  const isSame = other.nameKey === member.nameKey && member.dateOfBirth > 0 && other.dateOfBirth === member.dateOfBirth
  return isSame && other.partyCell !== member.partyCell && other.status === 'TRANSFERRED_IN' && other.statusFrom > 0
}
