/** Range: merged blocks. A merge keeps the value of its top left grid cell and blanks the others, as Google does. */
import { contains, overlap } from '../model/areas.ts'
import type { Area } from '../model/workbook.ts'
import { beginChange, forEachPlace, type RangeTarget } from './range-target.ts'
import { writeValue } from './write-value.ts'

const SPLIT = 'You must select all cells in a merged range to merge or unmerge them.'

export function rangeMerges(target: RangeTarget, rangeOf: (area: Area) => unknown) {
  const { sheet, area } = target
  const touched = () => sheet.merges.filter((merge) => overlap(merge, area))

  function mergeBlocks(blocks: Area[]): void {
    if (touched().some((merge) => !contains(area, merge))) throw new Error(SPLIT)
    beginChange(target)
    sheet.merges = [...sheet.merges.filter((merge) => !overlap(merge, area)), ...blocks.filter((block) => block.rows * block.columns > 1)]
    for (const block of blocks) {
      forEachPlace({ ...target, area: block }, (row, column, r, c) => {
        if (r > 0 || c > 0) writeValue(target, row, column, '')
      })
    }
  }

  return {
    getMergedRanges: () => touched().map(rangeOf),
    isPartOfMerge: () => touched().length > 0,
    merge(this: unknown) {
      mergeBlocks([area])
      return this
    },
    mergeAcross(this: unknown) {
      mergeBlocks(Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })))
      return this
    },
    mergeVertically(this: unknown) {
      mergeBlocks(Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 })))
      return this
    },
    breakApart(this: unknown) {
      if (touched().some((merge) => !contains(area, merge))) throw new Error(SPLIT)
      beginChange(target)
      sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area))
      return this
    },
  }
}
