import { rollMembers } from './roll-members.ts'
import type { Rule } from './rule.ts'

export const idWrongLength: Rule = {
  class: 'CELL',
  severity: 'error',
  basis: 'HD 38-HD/BTCTW ngày 29/9/2025: số thẻ đảng viên 12 số, trùng số định danh cá nhân',
  check: (context, report) => {
    for (const member of rollMembers(context)) {
      for (const number of member.identities)
        if (number.shape === 'wrong-length') report.member(member, number.field, { params: { length: number.digits.length } })
    }
  },
}
