import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const idLostZero: Rule = {
  class: 'CELL',
  severity: 'warning',
  basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
  certainFix: true,
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      for (const number of member.identities) {
        if (number.shape === 'lost-zero')
          report.member(member, number.field, { params: { suggestion: number.restored }, fix: { kind: 'text', after: number.restored } })
      }
    }
  },
}
