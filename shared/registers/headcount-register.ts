/** «SỔ THEO DÕI SỐ LƯỢNG PHẢI DỰ»: of one party cell, a row for each day from which another number of members has to come. */
import { columnIndex, dataRows, type Table } from '../sheet/table.ts'
import type { CivilDay } from '../text/civil-day.ts'
import { foldText } from '../text/fold-text.ts'
import type { Meeting, RegisteredTable } from './dataset.ts'
import type { MeetingTime } from './meeting-index.ts'
import type { PartyCellIndex } from './party-cell-index.ts'
import { beginOf } from './member-status.ts'
import { readCount, readText } from './read-grid-cell.ts'

/** The numbers that may have been in force for a meeting: one where its day is known or the number did not change in its month, none where no register says it. */
export type Headcounts = (partyCell: number, time: Pick<MeetingTime, 'day' | 'year' | 'month'>) => readonly number[]

export function isHeadcountRegister({ columns, titles }: Table): boolean {
  const has = (field: string) => columnIndex({ columns }, field) >= 0
  return titles.partyCell !== '' && has('statusFrom') && has('required') && !has('fullName') && !has('partyCell')
}

export function readHeadcounts(tables: readonly RegisteredTable[], partyCells: PartyCellIndex): Headcounts {
  const registers = new Map(
    tables.flatMap(({ table }) =>
      isHeadcountRegister(table) ? [[partyCells.find(table.titles.partyCell), entriesOf(table)] as const] : [],
    ),
  )
  return (partyCell, { day, year, month }) => {
    const entries = registers.get(partyCell) ?? []
    const first = day > 0 ? day : year * 10_000 + month * 100 + 1
    const last = day > 0 ? day : first + 30
    const current = entries.findLastIndex(({ from }) => from <= first)
    const inForce = entries.filter(({ from }, i) => i === current || (from > first && from <= last))
    return [...new Set(inForce.map(({ count }) => count))]
  }
}

/** From which day on how many had to come, in the order of time: some offices write the newest on top. */
function entriesOf(table: Table): { readonly from: CivilDay; readonly count: number }[] {
  const [since, required] = [columnIndex(table, 'statusFrom'), columnIndex(table, 'required')]
  return dataRows(table)
    .map((row) => ({ from: beginOf(readText(table, row, since)), count: readCount(table, row, required) ?? -1 }))
    .filter(({ from, count }) => from > 0 && count >= 0)
    .sort((a, b) => a.from - b.from)
}

const USUAL = {
  regular: /\b(?:thuong ky|dinh ky|le) (?:vao )?(?:ngay|mung) (\d{1,2}) (?:hang|moi) thang\b/,
  thematic: /\bchuyen de (?:vao )?ngay (\d{1,2})\b/,
}

/** «Lịch chung: thường kỳ ngày 05 hằng tháng, chuyên đề ngày 20» above a table: on which day of the month its meetings of a kind are held; 0 where it does not say. */
export function usualDay({ grid, headerRow }: Table, kind: Meeting['kind']): number {
  const texts = grid.values.slice(0, headerRow).flatMap((row) => row.filter((value) => typeof value === 'string'))
  return Number(texts.map((text) => USUAL[kind].exec(foldText(text))?.[1]).find((day) => day !== undefined) ?? 0)
}
