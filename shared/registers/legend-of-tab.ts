import type { Grid, GridValue } from '../sheet/grid.ts'
import { foldText } from '../text/fold-text.ts'
import { MEANING } from './code-tables.ts'
import { valueText } from './read-grid-cell.ts'

/** «Dùng ở tab», «Trang», «Áp dụng cho trang tính»: where each code of a table of codes is used. */
const HEADS_TABS = /^(?:(?:dung|ap dung) )?(?:(?:o|cho|tai|trong|ten) )?(?:tab|trang(?: tinh)?|sheet)$/
/** Codes are explained at the top of a tab. */
const TOP = 60

/** The row and the column of the heading that says where each code below is used; undefined where no table of codes has one. */
export function tabHeading({ values }: Grid): { readonly row: number; readonly column: number } | undefined {
  const row = values.slice(0, TOP).findIndex((line) => line.some((value) => MEANING.test(fold(value))) && line.some(headsTabs))
  return row < 0 ? undefined : { row, column: (values[row] as readonly GridValue[]).findIndex(headsTabs) }
}

/** A tab of codes as it counts for `target`: without the lines that are for another of the tabs alone («v | có mặt | TRUONG»). `tabs`: the folded names of all of them. */
export function codesOfTab(grid: Grid, target: string, tabs: ReadonlySet<string>): Grid {
  const heading = tabHeading(grid)
  if (!heading) return grid
  const isForOthers = (line: readonly GridValue[]) => {
    const named = valueText(line[heading.column] ?? '')
      .split(/[,;]/)
      .map(foldText)
    return named.every((name) => tabs.has(name)) && !named.includes(foldText(target))
  }
  return { ...grid, values: grid.values.map((line, row) => (row > heading.row && isForOthers(line) ? line.map(() => '') : line)) }
}

function headsTabs(value: GridValue): boolean {
  return HEADS_TABS.test(fold(value))
}

function fold(value: GridValue): string {
  return foldText(valueText(value))
}
