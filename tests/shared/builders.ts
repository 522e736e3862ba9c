import type { Settings } from '../../shared/registers/settings.ts'
import { DEFAULT_SETTINGS } from '../../shared/registers/settings.ts'
import { computeWorkbook, type Outcome } from '../../shared/reports/compute-workbook.ts'
import type { Grid, GridValue } from '../../shared/sheet/grid.ts'

/** A grid from a picture: one line per row, `|` between grid cells, numbers as numbers, «#5/10/2026» as a date. */
export function makeGrid(sheet: string, picture: string, overrides: Partial<Grid> = {}): Grid {
  const rows = picture
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((text) => readValue(text.trim())),
    )
  const width = Math.max(...rows.map((row) => row.length))
  return { sheet, hidden: false, values: rows.map((row) => [...row, ...new Array<GridValue>(width - row.length).fill('')]), ...overrides }
}

function readValue(text: string): GridValue {
  const date = /^#(\d+)\/(\d+)\/(\d+)$/.exec(text)
  if (date) return { day: Number(date[1]), month: Number(date[2]), year: Number(date[3]) }
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll('⏎', '\n')
}

export function compute(grids: readonly Grid[], settings: Partial<Settings> = {}, asOf = 20261122): Outcome {
  return computeWorkbook(grids, { ...DEFAULT_SETTINGS, ...settings }, asOf)
}

/** Held meetings as «Chi bộ|TK 1|required present excused unexcused unmarked», in a fixed order; «chờ» for pending ones. */
export function meetingLines(outcome: Outcome): string[] {
  return outcome.counted.meetings
    .filter((counts) => counts.held)
    .map((counts) => {
      const { meeting } = counts
      const name = outcome.dataset.partyCells[meeting.partyCell]?.name ?? '?'
      const time = meeting.kind === 'thematic' ? `CĐ ${meeting.quarter}` : `TK ${meeting.month}`
      const figures = [counts.required, counts.present, counts.excused, counts.unexcused, counts.unmarked]
        .map((value) => value ?? '–')
        .join(' ')
      return `${name}|${time}|${counts.pending ? 'chờ' : figures}`
    })
    .sort()
}

/** Findings as «rule@Trang!A1», severities above info only unless asked. */
export function findingLines(outcome: Outcome, withInfo = false): string[] {
  return outcome.findings
    .filter((finding) => withInfo || finding.severity !== 'info')
    .map((finding) => `${finding.rule}@${finding.sheet}!${finding.column ?? ''}${finding.row ?? ''}`)
}
