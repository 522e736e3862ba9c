import { headerLeaf } from '../sheet/header-key.ts'
import { dataRows, type Table } from '../sheet/table.ts'
import { readStatus, type StatusReading } from './member-status.ts'
import { readText, readValue } from './read-grid-cell.ts'

const TICK = /^(?:[xX×✓✔☑+1]|true)$/
/** One such column alone may be anything. */
const FEWEST_COLUMNS = 2

/** Reads the status of a row from columns that are each headed by one («Miễn | Tạm miễn | Chuyển đi») and ticked where it holds; undefined for a table without such columns, and for a row without a tick. */
export function tickedStatus(table: Table): ((row: number) => StatusReading | undefined) | undefined {
  const columns = table.columns.flatMap(({ index, header, period }) => {
    const reading = readStatus(headerLeaf(header))
    const isStatus = !period && header !== '' && reading.status !== undefined && reading.status !== 'ACTIVE'
    return isStatus && holdsTicks(table, index) ? [{ index, reading }] : []
  })
  if (columns.length < FEWEST_COLUMNS) return undefined
  return (row) => {
    const ticked = columns.filter(({ index }) => readText(table, row, index) !== '').map(({ reading }) => reading)
    // Who came and is exempt is exempt.
    return ticked.find(({ status }) => status !== 'TRANSFERRED_IN') ?? ticked[0]
  }
}

function holdsTicks(table: Table, column: number): boolean {
  const filled = dataRows(table).filter((row) => readValue(table, row, column) !== '' && readValue(table, row, column) !== false)
  return filled.length > 0 && filled.every((row) => TICK.test(readText(table, row, column)))
}
