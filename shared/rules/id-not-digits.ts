import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idNotDigits: Rule = {
  severity: 'error',
  checkMember: eachIdentity('not-digits', (member, number, report) => report.member(member, number.field)),
}
