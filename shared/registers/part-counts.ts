import { partRows, type Table } from '../sheet/table.ts'
import type { TypedCounts } from './dataset.ts'
import { readCount } from './read-grid-cell.ts'
import { typedProblemOf } from './typed-problem.ts'

/** What the columns of one meeting say in one row; `column` is where a correction belongs. */
export type RowReading = {
  readonly row: number
  readonly typed: TypedCounts | undefined
  readonly column: number
  readonly isUnreadable: boolean
}

const MEASURES = ['total', 'required', 'present', 'excused', 'unexcused', 'absent'] as const

/** What is said of a party cell: the sum of its parts, where they are counted; the first part that cannot be used; its own row where no part says anything. */
export function readParts(table: Table, row: number, read: (row: number) => RowReading): RowReading {
  const own = read(row)
  const parts = partRows(table, row).map(read)
  if (parts.every(({ typed, isUnreadable }) => typed === undefined && !isUnreadable)) return own
  const doubtful = parts.find(({ typed, isUnreadable }) => isUnreadable || (typed && typedProblemOf(typed)))
  if (doubtful) return doubtful
  // A part that nobody counted is not known to be nobody.
  const gap = parts.find(({ typed }) => typed === undefined)
  return gap ? { ...gap, isUnreadable: true } : { ...own, typed: sumOf(parts.map(({ typed }) => typed ?? {})), isUnreadable: false }
}

function sumOf(counts: readonly TypedCounts[]): TypedCounts {
  const sums = MEASURES.flatMap((measure) => {
    const known = counts.flatMap((typed) => typed[measure] ?? [])
    // Absences that nobody had are left blank.
    const isWhole = known.length === counts.length || ((measure === 'excused' || measure === 'unexcused') && known.length > 0)
    return isWhole ? [[measure, known.reduce((sum, count) => sum + count, 0)] as const] : []
  })
  return Object.fromEntries(sums)
}

/** A count of a party cell as it counts: the sum of its parts, else what its own row says. */
export function readCountOfParts(table: Table, row: number, column: number): number | undefined {
  const parts = partRows(table, row).flatMap((part) => readCount(table, part, column) ?? [])
  return parts.length > 0 ? parts.reduce((sum, count) => sum + count, 0) : readCount(table, row, column)
}
