import { oncePerText } from '../text/once-per-text.ts'
import type { Sum } from './column-sums.ts'

/** A row of totals: each number typed there beside what it would be of each part of the table that it may sum up, in the same order in every row (see total-scopes.ts), and of the part that it says it sums. */
export type TypedTotal = {
  readonly row: number
  /** How the row calls itself, folded. */
  readonly label: string
  readonly numbers: readonly { readonly column: number; readonly typed: number; readonly right: Sum; readonly sums: readonly Sum[] }[]
}

type WrongTotal = { readonly row: number; readonly column: number; readonly typed: number; readonly right: number }

/**
 * The numbers that no part of the table gives; and those of rows called alike that sum up the part which nearly all the others do, where only some other part gives them: below a group «13» is not right because
 * 13 came in the next one.
 */
export function wrongTotals(totals: readonly TypedTotal[]): WrongTotal[] {
  const usualOf = oncePerText((label) => usualScope(totals.filter((total) => total.label === label)))
  return totals.flatMap(({ row, label, numbers }) => {
    const usual = usualOf(label)
    const isAnother = numbers.length > 1 && (numbers[0]?.sums ?? []).some((_, scope) => numbers.every((number) => fits(number, scope)))
    return numbers.flatMap((number) => {
      const { column, typed, sums, right } = number
      if (usual >= 0 && !isAnother && !fits(number, usual)) return [{ row, column, typed, right: (sums[usual] as Sum).least }]
      return sums.some((_, scope) => fits(number, scope)) ? [] : [{ row, column, typed, right: right.least }]
    })
  })
}

/** The part of the table that gives nearly all numbers of rows called alike; -1 for none. */
function usualScope(alike: readonly TypedTotal[]): number {
  const numbers = alike.flatMap((total) => total.numbers)
  if (alike.length < FEWEST) return -1
  const counts = (numbers[0]?.sums ?? []).map((_, scope) => numbers.filter((number) => fits(number, scope)).length)
  const most = Math.max(...counts)
  return most * 10 >= numbers.length * 8 ? counts.indexOf(most) : -1
}

const FEWEST = 3

function fits({ typed, sums }: TypedTotal['numbers'][number], scope: number): boolean {
  const sum = sums[scope]
  return sum !== undefined && typed >= sum.least - sum.loose && typed <= sum.most
}
