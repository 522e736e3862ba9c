import type { Member } from '../registers/dataset.ts'
import type { IdentityNumber } from '../registers/identity-number.ts'
import type { MemberCheck, Report } from './rule.ts'

/** The check of a rule that looks at each citizen id and card number of one shape. */
export function eachIdentity(
  shape: IdentityNumber['shape'],
  look: (member: Member, number: IdentityNumber, report: Report) => void,
): MemberCheck {
  return (member, report) => {
    for (const number of member.identities) if (number.shape === shape) look(member, number, report)
  }
}
