import type { Grid } from '../sheet/grid.ts'
import { columnNumber } from '../sheet/table.ts'
import { cleanText } from '../text/clean-text.ts'
import type { ValueAnswer } from './settings.ts'

/** The grid as it would be if the grid cells that a person spoke for held what they said. The sheet itself is not touched. */
export function applyValueAnswers(grid: Grid, answers: readonly ValueAnswer[]): Grid {
  const mine = answers.filter((answer) => cleanText(answer.sheet) === cleanText(grid.sheet))
  if (mine.length === 0) return grid
  const values = [...grid.values]
  for (const { at, value } of mine) {
    const match = /^([A-Z]+)(\d+)$/.exec(at)
    const row = Number(match?.[2]) - 1
    const column = columnNumber(match?.[1] ?? '') - 1
    const before = values[row]
    if (!before || column < 0 || column >= before.length) continue
    values[row] = before.map((old, c) => (c === column ? value : old))
  }
  return { ...grid, values }
}
