import { cleanText } from '../text/clean-text.ts'
import { formatDay, hasDay, NO_DATE } from '../text/civil-day.ts'
import { parseDateText } from '../text/parse-date.ts'
import { headerKey } from './header-key.ts'
import { foldText } from '../text/fold-text.ts'
import { classifyRows } from './classify-rows.ts'
import { columnBands, onlyBand } from './column-bands.ts'
import type { Grid, GridValue } from './grid.ts'
import { type HeaderBlock, isHeaderRow, readHeaderBlock } from './header-block.ts'
import { levelText } from './level-text.ts'
import { matchHeader, spelledSo } from './match-header.ts'
import { parsePeriod } from './parse-period.ts'
import { readTitles, type TitleContext } from './read-titles.ts'
import { resolveColumns } from './resolve-columns.ts'
import type { Table, TableColumn } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** After this many rows without a header only rows behind a blank one are looked at: a tab of lists without headers must not cost a look-up per grid cell. */
const EAGER_ROWS = 80

/**
 * Finds the tables of a tab: under headers known by their spelling wherever they stand, stacked or side by side, with titles above, number rows,
 * groups, totals and footers inside. Rows that belong to no table are left alone.
 */
export function findTables(grid: Grid, vocabulary: Vocabulary): Table[] {
  const bands = columnBands(grid, vocabulary)
  if (bands === undefined) return tablesBelow(grid, vocabulary)
  const tables = bands.flatMap((band) => tablesBelow(onlyBand(grid, band), vocabulary))
  // The year stands once, above the first.
  const year = tables.find(({ titles }) => titles.year > 0)?.titles.year ?? 0
  return tables.map((table) => ({ ...table, grid, titles: { ...table.titles, year: table.titles.year || year } }))
}

function tablesBelow(grid: Grid, vocabulary: Vocabulary): Table[] {
  const tables: Table[] = []
  let floor = 0
  let row = 0
  while (row < grid.values.length) {
    if (
      (row - floor > EAGER_ROWS && !isBlank(grid.values[row - 1] ?? [])) ||
      !isHeaderRow(grid.values[row] as readonly GridValue[], vocabulary)
    ) {
      row++
      continue
    }
    const block = readHeaderBlock(grid, row, floor, vocabulary)
    const titles = readTitles(titleTexts(grid, floor, block.firstRow), grid.sheet)
    let end = block.endRow
    for (const [from, to] of columnRanges(block.levels, vocabulary)) {
      const columns = resolveColumns(grid, block.levels, from, to, block.endRow, vocabulary, titles)
      const rows = classifyRows(grid, block, columns, vocabulary)
      // Two tables side by side each have a title of their own above them.
      const ownTitles =
        from === 0 && to >= block.levels.length
          ? titles
          : besides(readTitles(titleTexts(grid, floor, block.firstRow, from, to), grid.sheet), titles)
      const previous = tables.at(-1)
      const heading = { ...ownTitles, partyCell: ownTitles.partyCell || (previous?.titles.partyCell ?? '') }
      const untitled = readTitles([], grid.sheet).key
      const continued =
        previous !== undefined &&
        (isSameHeader(previous.columns, columns)
          ? titles.key === untitled
          : isOtherHalf(previous, columns, block) && ownTitles.key === untitled)
      tables.push({
        grid,
        headerRow: block.firstRow,
        firstRow: block.endRow,
        columns,
        titles: continued ? previous.titles : heading,
        ...rows,
        groups: continued ? inheritGroup(previous, rows.groups, block.endRow) : rows.groups,
      })
      end = Math.max(end, rows.endRow)
    }
    row = Math.max(end, row + 1)
    floor = row
  }
  return tables
}

/** «Ngày họp | Họ tên | Điểm danh | Ngày họp | Họ tên»: what stands left of the name that comes again comes again with it. */
function startBefore(levels: readonly (readonly GridValue[])[], column: number, from: number): number {
  let start = column
  while (start - 1 > from && repeats(levels.slice(from), start - 1 - from)) start--
  return start
}

/** Whether the heading of a column stands further left, too. */
function repeats(levels: readonly (readonly GridValue[])[], column: number): boolean {
  const key = (path: readonly GridValue[] | undefined) => headerKey((path ?? []).map(levelText).join(' '))
  return key(levels[column]) !== '' && levels.slice(0, column).some((path) => key(path) === key(levels[column]))
}

/** A table beside another is of the party cell and the year that the title over both says, unless its own title says another. */
function besides(own: TitleContext, common: TitleContext): TitleContext {
  return { ...own, partyCell: own.partyCell || common.partyCell, year: own.year || common.year }
}

/** A header repeated at a page break continues the group that was open. */
function inheritGroup(previous: Table, groups: Table['groups'], firstRow: number): Table['groups'] {
  const open = previous.groups.at(-1)
  return open ? [{ row: firstRow - 1, label: open.label }, ...groups] : groups
}

function isSameHeader(a: readonly TableColumn[], b: readonly TableColumn[]): boolean {
  return a.length === b.length && a.every((column, i) => column.index === b[i]?.index && column.header === b[i]?.header)
}

/** A long list goes on right of itself under the same headings; its title stands once. */
function isOtherHalf(left: Table, columns: readonly TableColumn[], block: HeaderBlock): boolean {
  const headings = (of: readonly TableColumn[]) => of.flatMap(({ header }) => header || []).join(' | ')
  return left.headerRow === block.firstRow && headings(left.columns) === headings(columns)
}

function titleTexts(grid: Grid, from: number, to: number, fromColumn = 0, toColumn = Number.POSITIVE_INFINITY): string[] {
  const texts: string[] = []
  // Titles stand close above their table; what lies further up belongs to something else.
  for (let r = Math.max(from, to - 14); r < to; r++) {
    const row = grid.values[r] ?? []
    for (const [c, value] of row.entries()) {
      if (typeof value !== 'string' || value === '' || c < fromColumn || c >= toColumn) continue
      const day = DAY_LABEL.test(value) ? parseDateText(levelText(row[c + 1] ?? '')) : NO_DATE
      if (hasDay(day)) texts.push(`Ngày họp: ${formatDay(day)}`)
      else texts.push(...value.split(/\n/).map(cleanText))
    }
  }
  return texts
}

/** «Ngày:» with the day of the meeting in the next grid cell. */
const DAY_LABEL = /^\s*(?:ngày|thời gian)(?:\s+(?:họp|sinh hoạt|tổ chức|tháng|năm))*\s*:?\s*$/iu

/** Column ranges of tables that stand side by side: a new one starts where the ordinal or the key header comes again. */
function columnRanges(levels: readonly (readonly GridValue[])[], vocabulary: Vocabulary): [number, number][] {
  const starts: number[] = []
  const seen = new Set<string>()
  for (const [c, path] of levels.entries()) {
    const key = headerKey(path.map(levelText).join(' '))
    const [field] = spelledSo(key, vocabulary)
    // One heading merged over two columns, «Họ và tên» over family and given names, starts nothing.
    if (field === undefined || key === headerKey((levels[c - 1] ?? []).map(levelText).join(' '))) continue
    if (field !== 'ordinal' && field !== 'fullName' && !(field === 'partyCell' && foldText(levelText(path[0] ?? '')) !== 'don vi')) continue
    // «Họ và tên | … | Đảng viên» over «CT», «DB»: a second table that is not numbered repeats further headings or stands behind a blank column.
    const isApart = levels[c - 1]?.length === 0 && !seen.has('ordinal')
    if (field === 'fullName' && seen.has('fullName') && !isApart && !repeats(levels, c + 1)) continue
    if (seen.has(field)) {
      seen.clear()
      starts.push(startBefore(levels, c, starts.at(-1) ?? 0))
    }
    seen.add(field)
  }
  const bounds = [0, ...starts, legendBeside(levels, starts.at(-1) ?? 0, vocabulary)]
  const ranges = bounds.slice(0, -1).map((from, i): [number, number] => [from, bounds[i + 1] as number])
  return ranges.filter(([from, to]) =>
    levels.slice(from, to).some((path) => path.length > 0 && matchHeader(headerKey(path.map(levelText).join(' ')), vocabulary).length > 0),
  )
}

/** Where a legend stands right of the table, behind a blank column: «ü | Có mặt» or «Ký hiệu | Ý nghĩa» in the row of the header. The end of the header where none does. */
function legendBeside(levels: readonly (readonly GridValue[])[], from: number, vocabulary: Vocabulary): number {
  const end = levels.length
  for (let c = Math.max(from, end - 5); c < end - 1; c++) {
    const text = levelText(levels[c + 1]?.[0] ?? '').trim()
    if (levels[c]?.length !== 0 || text === '') continue
    const key = headerKey(text)
    const isCode = text.length <= 3 && spelledSo(key, vocabulary).length === 0 && parsePeriod([text]) === undefined
    if (isCode || /^(?:ky hieu|chu giai|chu thich|quy uoc|ma)\b/.test(key)) return c
  }
  return end
}

function isBlank(row: readonly GridValue[]): boolean {
  return row.every((value) => value === '')
}
