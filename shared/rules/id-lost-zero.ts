import { eachIdentity } from './each-identity.ts'
import type { Rule } from './rule.ts'

export const idLostZero: Rule = {
  class: 'CELL',
  severity: 'warning',
  basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
  certainFix: true,
  checkMember: eachIdentity('lost-zero', (member, { field, restored }, report) =>
    report.member(member, field, { params: { suggestion: restored }, fix: { kind: 'text', after: restored } }),
  ),
}
