import type { Grid } from '../sheet/grid.ts'
import { readLegacyGrid } from '../sheet/read-legacy-grid.ts'
import { columnLetter } from '../sheet/table.ts'
import type { Finding } from './rule.ts'
import type { RuleId } from './registry.ts'

const RULE: RuleId = 'legacy-encoding'

/** The certain fixes for tabs typed in TCVN3 or VNI: each text that reads differently in Unicode, by rows. `grids` are as read from the workbook; the rule itself only names the tab. */
export function legacyFixes(grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => {
    const { sheet, legacy, values } = readLegacyGrid(grid)
    if (!legacy) return []
    return values.flatMap((row, r) =>
      row.flatMap((value, c): Finding[] => {
        const typed = grid.values[r]?.[c]
        if (typeof value !== 'string' || typeof typed !== 'string' || value === typed) return []
        const place = { sheet, row: r + 1, column: columnLetter(c), partyCell: null, person: null, related: null }
        return [
          {
            ...place,
            rule: RULE,
            severity: 'warning',
            value: typed,
            params: { encoding: legacy.toUpperCase() },
            fix: { kind: 'letters', after: value },
          },
        ]
      }),
    )
  })
}
