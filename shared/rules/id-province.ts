import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idProvince: Rule = {
  severity: 'warning',
  checkMember: eachIdentity('good', (member, { field, digits }, report) => {
    const province = digits.slice(0, 3)
    if (Number(province) < 1 || Number(province) > 96) report.member(member, field, { params: { province } })
  }),
}
