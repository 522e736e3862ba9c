import { oncePerText } from '../text/once-per-text.ts'
import type { Grid, GridValue } from './grid.ts'

/** Letters typed as a letter and its tones («é»), and spaces that are none: what files from Macs and pasting from pages and Word leave behind. */
const TAKEN_APART = /[\u0300-\u036f\u00a0\u2007\u202f]/
const ODD_SPACE = /[\u00a0\u2007\u202f]/g
/** Beside the first rows only one in so many is looked at, and no more than some thousands of them: a tab has a million texts, and whoever pastes, pastes many. */
const EAGER_ROWS = 200
const STRIDE = 20
const MOST_ROWS = 4000

/**
 * Puts the texts of a tab in which letters stand taken apart together (NFC) and its odd spaces into ordinary ones, so that nothing further on has to ask. What was typed stays in `typed`. A tab that shows neither comes
 * back as it is.
 */
export function composeTexts(grid: Grid): Grid {
  const stride = Math.max(STRIDE, Math.ceil(grid.values.length / MOST_ROWS))
  if (!grid.values.some((row, r) => (r < EAGER_ROWS || r % stride === 0) && row.some(isTakenApart))) return grid
  const composed = oncePerText((text) => text.normalize('NFC').replace(ODD_SPACE, ' '))
  const compose = (value: GridValue): GridValue => (typeof value === 'string' && value !== '' ? composed(value) : value)
  return { ...grid, typed: grid.values, values: grid.values.map((row) => row.map(compose)) }
}

function isTakenApart(value: GridValue): boolean {
  return typeof value === 'string' && TAKEN_APART.test(value)
}
