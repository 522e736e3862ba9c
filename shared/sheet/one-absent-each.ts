import { filled, has, mostly, withField } from './free-columns.ts'
import type { Grid } from './grid.ts'
import { levelText } from './level-text.ts'
import type { TableColumn } from './table.ts'

const COUNTS = ['present', 'required', 'total', 'excused', 'unexcused', 'absent']
/** «phải dự 16, có mặt 14»: counts in a sentence. */
const IN_WORDS = /(?:phải dự|có mặt)\s*:?\s*\d/iu

/** «Họ tên đ/c vắng» with one person in each row, and how that one was absent beside it: a list of people, and no column of a register of meetings. */
export function oneAbsentEach(grid: Grid, columns: readonly TableColumn[], firstRow: number): readonly TableColumn[] {
  const absent = columns.find(({ field }) => field === 'absentNames')
  if (!absent || !has(columns, 'mark') || has(columns, 'fullName', 'lastName', ...COUNTS)) return columns
  if (columns.some((column) => filled(grid, column, firstRow).some((value) => IN_WORDS.test(levelText(value))))) return columns
  const names = filled(grid, absent, firstRow).map(levelText)
  return names.length > 0 && mostly(names, isOneName) ? withField(columns, absent, 'fullName') : columns
}

function isOneName(text: string): boolean {
  return /^[\p{L}\s.]{4,40}$/u.test(text) && /\s/.test(text.trim())
}
