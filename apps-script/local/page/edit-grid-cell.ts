/** What a person types into the page's grid goes through the same reading of typed text as `setValue`. */
import type { Host } from '../host.ts'
import { isEditable } from '../services/range-target.ts'
import { writeTypedText } from '../services/write-value.ts'
import type { EditReply, EditRequest } from './wire.ts'

export function editGridCell(host: Host, { sheetId, row, column, text }: EditRequest): EditReply {
  const { workbook } = host.state
  const sheet = workbook.sheets.find((other) => other.id === sheetId)
  const reply = (error: string): EditReply => ({ ok: error === '', error, revision: workbook.revision })
  if (!sheet || !Number.isInteger(row) || !Number.isInteger(column) || row < 0 || column < 0) return reply('gone')
  if (row >= sheet.rowCount || column >= sheet.columnCount) return reply('gone')
  if (!isEditable(sheet, { row, column, rows: 1, columns: 1 })) return reply('protected')
  writeTypedText(host.state, sheet, row, column, String(text))
  workbook.revision++
  return reply('')
}
