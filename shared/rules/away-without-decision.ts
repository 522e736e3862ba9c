import { MARK_CODE } from '../registers/dataset.ts'
import { foldText } from '../text/fold-text.ts'
import type { Rule } from './rule.ts'

/** «ĐLAX», «ĐX», «đi làm xa»: whoever works far away stays in the denominator until the party cell decides (domain.md §1.6). */
const AWAY = /^(?:dx|dlax|lx|di (?:lam )?(?:an )?xa|lam (?:an )?xa|di lao dong)\b/
const DECIDED = new Set(['EXEMPT', 'TEMP_EXEMPT', 'TEMP_OUT', 'SPECIAL_DUTY'])

export const awayWithoutDecision: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    const away = new Set(
      dataset.codes.filter(({ code, mark }) => mark === MARK_CODE.excused && AWAY.test(foldText(code))).map(({ index }) => index),
    )
    if (away.size === 0) return
    const { attendance } = dataset
    const seen = new Set<number>()
    for (let i = 0; i < attendance.length; i++) {
      const member = dataset.members[attendance.members[i] as number]
      const table = dataset.tables[attendance.tables[i] as number]?.table
      if (!away.has(attendance.codes[i] as number) || !table || !member || DECIDED.has(member.status) || seen.has(member.index)) continue
      seen.add(member.index)
      report.at({ table, row: attendance.rows[i] as number }, attendance.columns[i] as number, {
        person: member.name,
        partyCell: member.partyCell,
        related: [member.source, 'status'],
      })
    }
  },
}
