import type { Grid } from './grid.ts'

/** Letters lost («H?ng», «H�ng») or read in the wrong encoding («HÃ²a», «Nguyá»…n»): what no fix can bring back. */
const BROKEN = /\ufffd|\p{L}\?\p{L}|á[º»]|Ã[\u00a1-\u00bf]|Æ[°¡]/u
const SAMPLED_ROWS = 200

/** How many of a tab's first texts were broken when the file was imported (P08); 0 where it may be a question mark or two that somebody typed. */
export function countBroken(grid: Grid): number {
  let broken = 0
  let isCertain = false
  let texts = 0
  for (const row of grid.values.slice(0, SAMPLED_ROWS)) {
    for (const value of row) {
      if (typeof value !== 'string' || value === '') continue
      texts++
      if (BROKEN.test(value)) broken++
      isCertain ||= value.includes('\ufffd')
    }
  }
  return isCertain || (broken >= 3 && broken * 5 >= texts) ? broken : 0
}
