import type { Grid } from '../sheet/grid.ts'
import { foldText } from '../text/fold-text.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { isAttendance } from './common-legend.ts'
import type { RegisteredTable } from './dataset.ts'
import { type Legend, readLegend, usedCodes } from './read-legend.ts'

/** Fewer codes are no legend but somebody's remark. */
const FEWEST_CODES = 2
/** A slip of the hand is no sign of its own. */
const MOST_SLIPS = 1
/** «Chú giải (dùng cho cả năm): …», «Ký hiệu chung cho các tab». */
const FOR_ALL =
  /\b(?:dung|ap dung|ky hieu|chu giai|chu thich|quy uoc|ghi chu) (?:chung\b|(?:chung )?cho (?:ca nam|tat ca|moi|cac|ca (?:so|file|tep)|toan bo)\b)/

/**
 * The legend that one tab of a series gives for the others: it stands in the tab of the first month or quarter, and those that follow use its signs; or it says that it is for all of them. A tab that uses further signs
 * may mean something else by all of them. Gives it for the tab of a name; empty where there is none.
 */
export function seriesLegend(sheets: readonly Grid[], tables: readonly RegisteredTable[]): (tab: string) => Legend {
  const tabs = sheets.flatMap((grid) => {
    const own = tables.filter((entry) => isAttendance(entry) && entry.table.grid.sheet === grid.sheet).map(({ table }) => table)
    return own.length === 0 ? [] : [{ grid, own, isOfPeriod: own.some(({ titles }) => titles.month > 0 || titles.quarter > 0) }]
  })
  // A year of marks is looked through only for a tab that explains none of its own.
  const explain = () =>
    tabs.flatMap((tab) => {
      const legend = readLegend(tab.grid, tab.own)
      return legend.size < FEWEST_CODES ? [] : [{ ...tab, legend, isForAll: saysForAll(tab.grid) }]
    })
  let known: ReturnType<typeof explain> | undefined
  return oncePerText((name) => {
    const tab = tabs.find(({ grid }) => grid.sheet === name)
    if (!tab) return NONE
    const codes = [...usedCodes(tab.own)].filter((code) => code !== '')
    const isUsed = (legend: Legend) => {
      const strange = codes.filter((code) => !legend.has(code)).length
      return codes.length - strange >= FEWEST_CODES && strange <= MOST_SLIPS
    }
    known ??= explain()
    const found = known.find(({ isForAll, isOfPeriod, legend }) => isForAll || (isOfPeriod && tab.isOfPeriod && isUsed(legend)))
    return found?.legend ?? NONE
  })
}

const NONE: Legend = new Map()

function saysForAll({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && value.length < LONGEST && FOR_ALL.test(foldText(value))))
}

const LONGEST = 400
