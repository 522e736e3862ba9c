import { foldText } from '../text/fold-text.ts'
import type { Grid } from './grid.ts'
import { bareKey } from './header-key.ts'
import { levelText } from './level-text.ts'
import { type Placed, placedGrid, placedRows } from './placed-grid.ts'

/** How forms head the time at which each answer was sent. */
export const TIME_SENT = /^(?:dau thoi gian|timestamp)$/

/**
 * The answers of a form of which a question was edited, with those to its new words in a column of their own («Đồng chí có dự không?», «Đồng chí có dự buổi này không? [mới]»), put into the column of the first. `origin`
 * of the answer tells where each grid cell really stands. Any other grid comes back as it is.
 */
export function joinEditedQuestions(grid: Grid): Grid {
  const header = grid.values[0] ?? []
  if (!TIME_SENT.test(foldText(levelText(header[0] ?? '')))) return grid
  const words = header.map((value) => (typeof value === 'string' ? bareKey(value).split(' ') : []))
  const edited = new Map<number, number>()
  for (let column = 1; column < words.length; column++) {
    const first = words.findIndex(
      (other, i) => i > 0 && i < column && isSame(other, words[column] as string[]) && isFilledInTurn(grid, i, column),
    )
    if (first >= 0) edited.set(column, first)
  }
  if (edited.size === 0) return grid
  const rows = placedRows(grid).map((row, r) =>
    row.map((placed, column): Placed => {
      if (edited.has(column)) return ['', undefined]
      const later = [...edited].find(([from, to]) => to === column && r > 0 && (row[from]?.[0] ?? '') !== '')
      return later ? (row[later[0]] as Placed) : placed
    }),
  )
  return placedGrid(grid, rows, { row: 0, column: 0 })
}

/** Whether one question has all the words of the other, of which there are three or more. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.length >= FEWEST_WORDS && few.every((word) => many.includes(word))
}

const FEWEST_WORDS = 3

/** Whether both are answered, and nowhere in one row. */
function isFilledInTurn({ values }: Grid, a: number, b: number): boolean {
  const answered = (column: number) => values.slice(1).filter((row) => (row[column] ?? '') !== '')
  const [first, second] = [answered(a), answered(b)]
  return first.length > 0 && second.length > 0 && first.every((row) => (row[b] ?? '') === '')
}
