import type { Dataset } from '../registers/dataset.ts'
import { dataRows, type Table } from '../sheet/table.ts'
import { countTyped, marksOfUncounted, noMarks } from './typed-marks.ts'
import type { Report, RuleContext } from './rule.ts'

/** So many rows below the last person a sentence still sums up the table. */
const ROWS_BELOW = 2
const KINDS: readonly (readonly [kind: 'present' | 'excused' | 'unexcused', pattern: RegExp])[] = [
  ['present', /(?:có mặt|tham dự|dự họp|(?<!phải )(?<!\p{L})dự)\s*:?\s*(\d{1,3})/iu],
  ['excused', /(?:có phép|có lý do|vắng CP|vắng CLD|(?:báo|xin) vắng)\s*:?\s*(\d{1,3})/iu],
  ['unexcused', /(?:không phép|không lý do|vắng KP|vắng KLD|(?:tự ý|bỏ|không báo) vắng)\s*:?\s*(\d{1,3})/iu],
]

/** Compares a sentence below or right above the list of one meeting («Tổng hợp: phải dự 17 đ/c; có mặt 16 đ/c; …») with its marks, also where the list goes on beside itself. */
export function checkSummarySentences({ dataset, counted }: RuleContext, report: Report): void {
  const told = listsBesideEachOther(dataset).flatMap((parts) => {
    const sentence = sentenceOf(parts[0].table)
    return sentence ? [{ parts, sentence, table: parts[0].table }] : []
  })
  // A year of marks is looked through only for a list that a sentence sums up.
  if (told.length === 0) return
  const uncounted = marksOfUncounted(counted)
  const again = new Set(counted.repeated.flatMap(({ second, same }) => (same ? [placeOfMark(dataset, second)] : [])))
  for (const { parts, sentence, table } of told) {
    const sums = noMarks()
    const extra = noMarks()
    for (const part of parts) {
      const rows = new Set(dataRows(part.table))
      const loose = rowsOfOthers(dataset, part.index, uncounted)
      for (const [row, typed] of countTyped({ dataset, counted }, part.index))
        if (rows.has(row) && !again.has(`${part.index}|${row}`))
          for (const kind of ['present', 'excused', 'unexcused', 'open'] as const) (loose.has(row) ? extra : sums)[kind] += typed[kind]
    }
    const said = KINDS.map(([kind, pattern]) => ({ kind, typed: numberIn(sentence.text, pattern) }))
    // Signs that are not understood yet may be of any kind.
    const fits = ({ kind, typed }: (typeof said)[number]) =>
      Number.isNaN(typed) || (typed >= sums[kind] && typed <= sums[kind] + extra[kind] + sums.open)
    const wrong = said.find((one) => !fits(one))
    const typed = wrong?.typed ?? numberIn(sentence.text, REQUIRED)
    const right = wrong ? sums[wrong.kind] : said.reduce((sum, one) => sum + one.typed, 0)
    // «Phải dự 10, dự 9, vắng 0»: those who had to come are those who came and those who did not.
    if (wrong || (!Number.isNaN(right) && typed !== right && !Number.isNaN(typed)))
      report.at({ table, row: sentence.row }, sentence.column, { params: { typed, right } })
  }
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? Number.NaN)
}

const REQUIRED = /(?:phải (?:dự|có mặt|họp)|triệu tập)\s*:?\s*(\d{1,3})/iu

type Part = { readonly table: Table; readonly index: number; readonly meeting: number }

/** The lists that each hold one meeting; those with one header row and the same meeting together. */
function listsBesideEachOther({ tables, attendance }: Dataset): [Part, ...Part[]][] {
  const lists: [Part, ...Part[]][] = []
  for (const [index, { table, role }] of tables.entries()) {
    const meeting = role === 'attendance-list' ? onlyMeeting(attendance, index) : -1
    if (meeting < 0) continue
    const isSame = ({ table: { grid, headerRow }, meeting: other }: Part) =>
      grid === table.grid && headerRow === table.headerRow && other === meeting
    const beside = lists.findLast(([first]) => isSame(first))
    if (beside) beside.push({ table, index, meeting })
    else lists.push([{ table, index, meeting }])
  }
  return lists
}

/** Rows of people whom an office may leave out of its sum: who need not come, and who is on no roll. */
function rowsOfOthers({ attendance }: Dataset, table: number, uncounted: ReadonlySet<number>): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let i = 0; i < attendance.length; i++)
    if (attendance.tables[i] === table && (uncounted.has(i) || (attendance.members[i] as number) < 0))
      rows.add(attendance.rows[i] as number)
  return rows
}

function placeOfMark({ attendance }: Dataset, entry: number): string {
  return `${attendance.tables[entry]}|${attendance.rows[entry]}`
}

/** The meeting of all marks of a table; -1 where it holds none or several. */
function onlyMeeting({ length, tables, meetings }: Dataset['attendance'], table: number): number {
  let meeting = -1
  for (let i = 0; i < length; i++) {
    if (tables[i] !== table) continue
    if (meeting >= 0 && meetings[i] !== meeting) return -1
    meeting = meetings[i] as number
  }
  return meeting
}

function sentenceOf(table: Table): Sentence | undefined {
  const { grid, firstRow, endRow } = table
  const below = Array.from({ length: endRow + ROWS_BELOW - firstRow }, (_, i) => firstRow + i)
  for (const row of [...below, ...titleRows(table)]) {
    for (const [column, value] of (grid.values[row] ?? []).entries()) {
      const text = typeof value === 'string' ? value.normalize('NFC') : ''
      if (text.length < 200 && KINDS.filter(([, pattern]) => pattern.test(text)).length >= 2) return { text, row, column }
    }
  }
  return undefined
}

type Sentence = { readonly text: string; readonly row: number; readonly column: number }

/** The rows over the list up to the first blank one: those of its own slip. */
function titleRows({ grid, firstRow }: Table): number[] {
  const rows: number[] = []
  for (let row = firstRow - 1; row >= 0 && rows.length < ROWS_ABOVE && grid.values[row]?.some((value) => value !== ''); row--)
    rows.push(row)
  return rows
}

const ROWS_ABOVE = 8
