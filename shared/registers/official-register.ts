import type { Grid } from '../sheet/grid.ts'
import type { Meeting } from './dataset.ts'

/** «Số ở Sổ học kỳ là số chính thức», «nếu lệch thì theo Sổ». With its tones: «sổ» is the book, «số» a number. */
const OFFICIAL =
  /(?<!\p{L})(?:lệch|khác nhau|không khớp)[^.;]{0,20}(?:theo|lấy)\s+sổ(?!\p{L})|(?<!\p{L})sổ(?!\p{L})[^.;]{0,30}là số chính thức/iu
/** Such a rule stands in a title or among the remarks of a cover. */
const ROWS = 30

/** Whether the office says somewhere that the counts of its register of meetings stand, whatever the names of the absent give. */
export function isRegisterOfficial(sheets: readonly Grid[]): boolean {
  return sheets.some(({ values }) =>
    values.slice(0, ROWS).some((row) => row.some((value) => typeof value === 'string' && OFFICIAL.test(value.normalize('NFC')))),
  )
}

/** Whether what the register says of a meeting stands whatever marks there are. */
export function isCountedByRegister({ source, fromSummary, typed, typedProblem }: Meeting): boolean {
  const isWhole = typed?.required !== undefined && typed.present !== undefined
  return source !== undefined && !fromSummary && (typedProblem !== undefined || isWhole)
}
