import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idWrongLength: Rule = {
  class: 'CELL',
  severity: 'error',
  basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
  checkMember: eachIdentity('wrong-length', (member, { field, digits }, report) =>
    report.member(member, field, { params: { length: digits.length } }),
  ),
}
