import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idWrongLength: Rule = {
  severity: 'error',
  checkMember: eachIdentity('wrong-length', (member, { field, digits }, report) =>
    report.member(member, field, { params: { length: digits.length } }),
  ),
}
