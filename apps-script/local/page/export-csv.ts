/** The CSV export of Google Sheets: first a redirect to where the content lies, then the display values as UTF-8. */
import type { Host } from '../host.ts'
import { numberFormat } from '../model/number-format.ts'
import { styleAt } from '../model/styles.ts'
import type { SheetModel, WorkbookModel } from '../model/workbook.ts'
import { dataEnd } from '../model/data-end.ts'
import type { Answer } from './answer-request.ts'

export function exportCsv(host: Host, url: URL, step: 'address' | 'content' = 'address'): Answer {
  const { workbook } = host.state
  const gid = url.searchParams.get('gid')
  const sheet = gid === null ? workbook.sheets[0] : workbook.sheets.find((other) => String(other.id) === gid)
  const format = url.searchParams.get('format') ?? 'csv'
  if (!sheet || (step === 'address' && format !== 'csv')) return { status: 400, type: 'text/plain; charset=utf-8', body: 'Bad Request' }
  if (step === 'address') {
    return { status: 302, type: 'text/plain', body: '', headers: { location: `/content/export.csv?gid=${sheet.id}` } }
  }
  const name = encodeURIComponent(`${workbook.name} - ${sheet.name}.csv`)
  return {
    status: 200,
    type: 'text/csv; charset=utf-8',
    body: csvOf(workbook, sheet),
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${name}` },
  }
}

function csvOf(workbook: WorkbookModel, sheet: SheetModel): string {
  const end = dataEnd(sheet)
  const lines = Array.from({ length: end.rows }, (_, row) =>
    Array.from({ length: end.columns }, (_, column) => {
      const value = sheet.values[row]?.[column] ?? ''
      return quoted(value === '' ? '' : numberFormat(styleAt(workbook, sheet, row, column).numFmt).render(value))
    }).join(','),
  )
  return lines.join('\r\n')
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
