import type { Rule } from './rule.ts'

const ERROR = /^#(?:DIV\/0!|N\/A|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!|SPILL!|LỖI)|^Lỗi$/i

export const formulaError: Rule = {
  class: 'CELL',
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role === 'other') continue
      for (let row = table.firstRow; row < table.endRow; row++) {
        for (const column of table.columns) {
          const value = table.grid.values[row]?.[column.index]
          if (typeof value === 'string' && ERROR.test(value)) report.at({ table, row }, column.index)
        }
      }
    }
  },
}
