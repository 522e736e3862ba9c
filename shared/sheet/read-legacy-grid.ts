import { convertLegacy, type LegacyEncoding, suspectLegacy } from '../text/legacy-encodings.ts'
import type { Grid, GridValue } from './grid.ts'

const SAMPLED_ROWS = 400
/** A sheet is taken as a legacy one from this many texts that show the signature: one may be a foreign word. */
const MIN_SIGNATURES = 3

/**
 * Puts a tab typed in TCVN3 or VNI into Unicode and says so in `legacy`. Only a tab that shows the signature several times is touched, because a single word may be valid in both
 * («Chi bé», P06); in such a tab every text without letters of today's Vietnamese is converted.
 */
export function readLegacyGrid(grid: Grid): Grid {
  const legacy = dominantEncoding(grid)
  if (legacy === undefined) return grid
  const convert = (value: GridValue): GridValue =>
    typeof value !== 'string' || !/[\u00a1-\u00ff]/.test(value) || /[\u1ea0-\u1ef9\u0111\u01a1\u01b0]/.test(value)
      ? value
      : convertLegacy(value, legacy)
  return { ...grid, legacy, values: grid.values.map((row) => row.map(convert)), display: undefined }
}

function dominantEncoding(grid: Grid): LegacyEncoding | undefined {
  const counts = { tcvn3: 0, vni: 0 }
  const seen = new Set<string>()
  for (let r = 0; r < Math.min(grid.values.length, SAMPLED_ROWS); r++) {
    for (const value of grid.values[r] as readonly GridValue[]) {
      if (typeof value !== 'string' || value.length > 200 || seen.has(value)) continue
      seen.add(value)
      const encoding = suspectLegacy(value)
      if (encoding !== undefined) counts[encoding]++
    }
  }
  const winner: LegacyEncoding = counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni'
  return counts[winner] >= MIN_SIGNATURES ? winner : undefined
}
