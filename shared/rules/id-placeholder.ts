import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idPlaceholder: Rule = {
  severity: 'warning',
  checkMember: eachIdentity('placeholder', (member, number, report) => report.member(member, number.field)),
}
