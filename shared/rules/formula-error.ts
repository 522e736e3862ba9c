import type { Rule } from './rule.ts'

const ERROR = /^#(?:DIV\/0!|N\/A|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!|SPILL!|LỖI)|^Lỗi$/i

const READ_ANYWAY = new Set(['fullName', 'citizenId', 'partyCardNo', 'partyCell', 'meetingDate', 'mark', 'status'])

export const formulaError: Rule = {
  severity: 'warning',
  check: ({ dataset }, report) => {
    for (const { table, role } of dataset.tables) {
      if (role === 'other') continue
      // In a list an error in one of these shows as an unknown person, party cell, day or code.
      const indexes = table.columns
        .filter((column) => role !== 'attendance-list' || !READ_ANYWAY.has(column.field))
        .map((column) => column.index)
      for (let row = table.firstRow; row < table.endRow; row++) {
        const values = table.grid.values[row] ?? []
        for (let i = 0; i < indexes.length; i++) {
          const index = indexes[i] as number
          const value = values[index]
          if (typeof value === 'string' && value !== '' && mayBeError(value) && ERROR.test(value)) report.at({ table, row }, index)
        }
      }
    }
  },
}

/** «#…» or «Lỗi»: the first letter spares a pattern for every other text. */
function mayBeError(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === 35 || first === 76 || first === 108
}
