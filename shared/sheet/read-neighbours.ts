import { codesBesideCards, codesOfPeople, marksAlone, totalsOfMeetings } from './columns-by-neighbours.ts'
import { countsByArithmetic, rateByArithmetic } from './counts-by-arithmetic.ts'
import { daysOfMeetings, daysOfMembership } from './days-by-shape.ts'
import type { Grid } from './grid.ts'
import { absentBesideCounts, namesOfAbsent, wholeNames } from './names-beside.ts'
import { halfOfName, namesByShape, partyCellsByShape } from './names-by-shape.ts'
import { oneAbsentEach } from './one-absent-each.ts'
import { sinceBesideStatus, statusBesideSince, untilBesideSince } from './status-beside-days.ts'
import { periodsByShape } from './periods-by-shape.ts'
import { ratesByShape } from './rates-by-shape.ts'
import type { TableColumn } from './table.ts'
import { ticksBesideTicks } from './ticks-beside-ticks.ts'

type Columns = readonly TableColumn[]

/** In this order: what is said of a column by those beside it, then, where no heading helps, what its values can only be. */
const READERS: readonly ((grid: Grid, columns: Columns, firstRow: number) => Columns)[] = [
  wholeNames,
  codesBesideCards,
  codesOfPeople,
  totalsOfMeetings,
  namesOfAbsent,
  absentBesideCounts,
  oneAbsentEach,
  marksAlone,
  statusBesideSince,
  sinceBesideStatus,
  untilBesideSince,
  halfOfName,
  namesByShape,
  partyCellsByShape,
  ticksBesideTicks,
  daysOfMembership,
  daysOfMeetings,
  periodsByShape,
  ratesByShape,
  countsByArithmetic,
  rateByArithmetic,
]

/** The columns with what is known of each by those beside it and by what stands below its heading. `firstRow` is the first row under the header. */
export function readNeighbours(grid: Grid, columns: Columns, firstRow: number): Columns {
  return READERS.reduce((known, read) => read(grid, known, firstRow), columns)
}
