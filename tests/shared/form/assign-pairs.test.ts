import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignPairs } from '../../../shared/form/assign-pairs.ts'

test('two values that want one field are arranged for the whole form, with what the second-best would lose', () => {
  const pairs = assignPairs(
    sparse([
      [0.9, 0.8],
      [0.85, 0.3],
    ]),
  )
  expect(pairs.map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(pairs.map(({ margin }) => Math.round(margin * 100))).toEqual([45, 45])
})

test('two equally good fields leave a margin of nothing', () => {
  expect(assignPairs(sparse([[0.7, 0.7]]))[0]?.margin).toBe(0)
})

test('every arrangement is the best one, and every margin is its exact loss', () => {
  const weight = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  )
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = assignPairs(sparse(weights))
      const total = pairs.reduce((sum, { row, column }) => sum + (weights[row]?.[column] ?? 0), 0)
      expect(total).toBeCloseTo(best(weights), 9)
      for (const { row, column, margin } of pairs) {
        const without = weights.map((line, i) => line.map((value, j) => (i === row && j === column ? 0 : value)))
        expect(margin).toBeCloseTo(best(weights) - best(without), 9)
      }
    }),
  )
})

function sparse(weights: readonly (readonly number[])[]): ReadonlyMap<number, number>[] {
  return weights.map((line) => new Map([...line.entries()].filter(([, weight]) => weight > 0)))
}

/** By trying every arrangement. */
function best(weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const line = weights[row]
  if (!line) return 0
  const alone = best(weights, row + 1, taken)
  return Math.max(alone, ...line.map((value, j) => (value > 0 && !taken.includes(j) ? value + best(weights, row + 1, [...taken, j]) : 0)))
}
