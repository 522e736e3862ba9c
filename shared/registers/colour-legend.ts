import type { Grid, GridValue } from '../sheet/grid.ts'
import { isDataRow, type Table } from '../sheet/table.ts'
import { foldText } from '../text/fold-text.ts'
import type { Legend } from './read-legend.ts'
import { meaningOf, withoutColours } from './legend-pairs.ts'

/** «Ô tô màu vàng: vắng có phép», «chữ đỏ = vắng». */
const COLOUR = /\b(?:to (?:mau )?|mau |chu |nen )(?:do|vang|xanh|cam|xam|hong|tim|nau)\b/
/** With its tones: «vàng» is a colour, «vắng» is not. */
const MARK = /(?<!\p{L})(?:vắng|nghỉ họp|không dự|có mặt|dự họp|miễn)(?!\p{L})/iu
/** «Vắng có lý do» with nothing before it in its row: what stands before it is only coloured. */
const BARE = /^(?:vang|nghi|co mat|du hop|mien)\b/
const FEWEST_BARE = 2
const MAX_TEXT = 200

/** Whether a tab explains colours and no signs: what a blank there means cannot be read, only seen (P35). `legend` is what the tab explains of signs. */
export function isColourLegend(grid: Grid, tables: readonly Table[], legend: Legend): boolean {
  const last = Math.max(-1, ...tables.map((table) => table.firstRow + table.rowKinds.lastIndexOf(0)))
  const isData = dataRowsOf(tables, grid.values.length)
  let bare = 0
  for (let row = 0; row < grid.values.length; row++) {
    if (isData[row] === 1) continue
    const values = grid.values[row] as readonly GridValue[]
    const texts = values.filter((value): value is string => typeof value === 'string' && value !== '' && value.length <= MAX_TEXT)
    if (texts.some((text) => COLOUR.test(foldText(withoutColours(text))) && MARK.test(text.normalize('NFC')))) return true
    const [alone] = texts
    if (
      row > last &&
      values.every((value) => typeof value !== 'number') &&
      alone !== undefined &&
      texts.length === 1 &&
      BARE.test(foldText(alone)) &&
      meaningOf(alone) !== undefined
    )
      bare++
  }
  return legend.size === 0 && bare >= FEWEST_BARE
}

/** 1 for each row of a tab that is a row of data in one of its tables. */
function dataRowsOf(tables: readonly Table[], length: number): Uint8Array {
  const isData = new Uint8Array(length)
  for (const table of tables) for (let row = table.firstRow; row < table.endRow; row++) if (isDataRow(table, row)) isData[row] = 1
  return isData
}
