import { describe, expect, test } from 'vitest'
import { RULE_TEXTS } from '../../../shared/messages/rules.ts'
import { sayFinding } from '../../../shared/messages/say-finding.ts'
import { RULE_IDS, RULES } from '../../../shared/rules/registry.ts'
import { compute, findingLines } from '../builders.ts'
import { CASES, GOOD, LEGEND, second, withGrid } from './rule-cases.ts'

describe('the rule catalogue', () => {
  test.for(CASES)('%s is reported at %s', ([rule, place, grids]) => {
    const lines = findingLines(compute(grids), true)
    expect(lines).toContain(`${rule}@${place}`)
  })

  test('a good workbook is told nothing', () => {
    expect(
      findingLines(
        compute(
          withGrid(
            [GOOD, second()],
            `STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|P\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|x\n${LEGEND}`,
          ),
        ),
        true,
      ),
    ).toEqual([])
  })

  test('every rule has a case here', () => {
    expect(RULE_IDS.filter((id) => !CASES.some(([rule]) => rule === id))).toEqual([])
  })

  test('every sentence is whole: what, what it affects, how to put it right', () => {
    for (const [rule, , grids] of CASES) {
      const finding = compute(grids).findings.find((candidate) => candidate.rule === rule)
      const id = rule as keyof typeof RULES
      if (!finding) throw new Error(`Expected a finding of ${rule}`)
      const said = sayFinding(finding)
      expect(said, rule).toMatch(/[.?]$/)
      expect(said, rule).not.toMatch(/undefined|null|NaN|\{|\}|“”| {2}/)
      expect(RULE_TEXTS[id].fix.length, rule).toBeGreaterThan(10)
      expect(RULE_TEXTS[id].affects, rule).toMatch(/\.$/)
    }
  })

  test('rules of the class ODD never say more than «xem lại»', () => {
    for (const id of RULE_IDS) {
      if (RULE_TEXTS[id].class !== 'ODD') continue
      expect(RULES[id].severity).toBe('info')
      expect(RULE_TEXTS[id].title).toContain('Xem lại')
    }
  })
})
