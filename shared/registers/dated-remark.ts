import type { Table } from '../sheet/table.ts'

/** «T5», «tháng 5», «T3 - 5», with or without a year; «ngày 5 tháng 7» is a day. */
const MONTH = /(?<![\p{L}\d]|\d\s)(?:tháng|t)\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4})|(?:\s*[-–]\s*|\s+đến\s+)(\d{1,2}))?(?![\d/.-]*\d)/giu
const DAY = /(?<![\d/.-]|(?<!\p{L})t)(\d{1,2}[/.-]\d{1,2})(?![\d/.-])/giu

/** A remark whose months and days without a year («chuyển đi từ T5», «chuyển đi 1/4») are of `year`: «chuyển đi từ 5/2026». A month after `lastMonth` is of another one and stays. */
export function datedRemark(text: string, year: number, lastMonth = 12): string {
  if (year <= 0 || !/\d/.test(text)) return text
  const dated = text.normalize('NFC').replace(DAY, `$1/${year}`)
  return dated.replace(MONTH, (said, month: string, own: string | undefined, end: string | undefined) => {
    if (Number(month) < 1 || Number(month) > (own ? 12 : lastMonth)) return said
    return `${month}/${own ?? year}${end ? ` - ${end}/${year}` : ''}`
  })
}

/** How the remarks of a table are read: those beside the months of a year, or in the `ofMonth` sheet of one, speak of these months; of which year any others speak nobody can tell. */
export function remarkReader({ titles, columns }: Table, ofMonth = false): (text: string) => string {
  const periods = columns.flatMap(({ period }) => period ?? [])
  if (periods.length === 0) return (text) => (ofMonth && titles.month > 0 ? datedRemark(text, titles.year) : text)
  const year = titles.year || Math.max(...periods.map((period) => period.year))
  const lastMonth = Math.max(...periods.map(({ month, quarter }) => month || quarter * 3))
  return (text) => datedRemark(text, year, lastMonth)
}
