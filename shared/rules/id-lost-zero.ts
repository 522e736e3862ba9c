import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idLostZero: Rule = {
  severity: 'warning',
  checkMember: eachIdentity('lost-zero', (member, { field, restored }, report) =>
    report.member(member, field, { params: { suggestion: restored }, fix: { kind: 'text', after: restored } }),
  ),
}
