import { addToList } from '../registers/add-to-list.ts'
import { MARK_CODE, type Meeting, type Member } from '../registers/dataset.ts'
import { isLongList } from '../registers/is-long-list.ts'
import { markColumn } from '../registers/recognise-role.ts'
import { isMeanwhile } from './is-meanwhile.ts'
import { meetingLabel } from './report-marks.ts'
import type { Details, Finding, Report, RuleContext } from './rule.ts'
import { formatDay } from '../text/civil-day.ts'
import type { Membership } from '../rates/membership.ts'

/** Reports everybody who had to attend a held meeting and has no mark (or one that the roll contradicts): at their grid cell in a grid, at their row in a list; where they have no row, once at the tab for all their meetings. */
export function reportUnmarked({ dataset, counted }: RuleContext, report: Report, wanted: number = MARK_CODE.unmarked): void {
  // Whoever has no usable mark makes the meeting provisional; without such a meeting there is nothing to look for.
  if (!counted.meetings.some((counts) => counts.provisional)) return
  const rowOf = new Map<number, number>()
  for (const row of dataset.attendanceRows) if (row.member >= 0) rowOf.set(row.table * 1_000_000 + row.member, row.row)
  const columnsOf = new Map<number, { table: number; column: number }[]>()
  for (const column of dataset.meetingColumns) {
    addToList(columnsOf, column.meeting, column)
  }
  const blankOf = new Map(dataset.blankMarks.map((blank) => [`${blank.meeting}|${blank.member}`, blank]))
  const rowless = new Map<string, Rowless>()
  for (const matrix of counted.matrices) {
    for (let c = 0; c < matrix.meetings.length; c++) {
      const meeting = dataset.meetings[matrix.meetings[c] as number] as Meeting
      const counts = counted.meetings[meeting.index]
      if (!counts?.held || counts.fromTyped) continue
      for (let r = 0; r < matrix.members.length; r++) {
        const at = r * matrix.meetings.length + c
        if (matrix.leftOut[at] !== 0 || matrix.marks[at] !== wanted) continue
        const member = dataset.members[matrix.members[r] as number] as Member
        const partyCell = meeting.partyCell
        const { joined } = counted.memberships[member.index] as Membership
        const isNew = isMeanwhile(meeting, joined)
        const details: Details & { params: { meeting: string } } = {
          ...(isNew && { severity: 'info' }),
          person: member.name,
          partyCell,
          params: { meeting: meetingLabel(meeting), name: member.name, ...(isNew && { joined: formatDay(joined) }) },
        }
        const places = (columnsOf.get(meeting.index) ?? []).map((column) => ({
          ...column,
          row: rowOf.get(column.table * 1_000_000 + member.index),
        }))
        const blank = blankOf.get(`${meeting.index}|${member.index}`)
        const list = dataset.tables[blank?.table ?? -1]?.table
        if (blank && list) {
          report.at({ table: list, row: blank.row }, markColumn(list), details)
          continue
        }
        const place = places.find((candidate) => candidate.row !== undefined)
        const table = dataset.tables[place?.table ?? places[0]?.table ?? -1]?.table
        if (!table) continue
        const isGrid = table.columns.some((column) => column.index === place?.column && column.period)
        if (place?.row !== undefined && !isLongList(table)) report.at({ table, row: place.row }, isGrid ? place.column : null, details)
        else {
          const { sheet } = table.grid
          const entry = rowless.get(`${sheet}|${member.index}`) ?? { sheet, partyCell, name: member.name, meetings: [] }
          rowless.set(`${sheet}|${member.index}`, entry)
          entry.meetings.push(details.params.meeting)
        }
      }
    }
  }
  for (const { sheet, partyCell, name, meetings } of rowless.values())
    report.sheet(sheet, { partyCell, params: { name, ...listed(meetings) } })
}

/** A person without a row on a tab, and the meetings that are held there. */
type Rowless = { readonly sheet: string; readonly partyCell: number; readonly name: string; readonly meetings: string[] }

const SHOWN = 3

function listed(meetings: readonly string[]): Finding['params'] {
  const [only] = meetings
  if (meetings.length === 1 && only !== undefined) return { meeting: only }
  return { meetings: meetings.length, labels: meetings.slice(0, SHOWN).join(', ') + (meetings.length > SHOWN ? ', …' : '') }
}
