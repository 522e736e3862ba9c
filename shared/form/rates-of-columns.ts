/** «Lượt dự / lượt phải dự | Đạt (%)» under one heading: a column that says only that it is a rate is that of the column before it. */
import type { Field } from './field.ts'
import { partOfRatio } from './said-again.ts'

const ONLY_RATE = /^\s*(?:đạt(?: tỷ lệ)?|tỷ lệ|kết quả)?\s*(?:\(\s*%\s*\)|%)\s*$/iu

/** The same fields; such columns behind a ratio say whose rate they are. */
export function ratesOfColumns(fields: readonly Field[]): readonly Field[] {
  return fields.map((field, i) => {
    const before = fields[i - 1]
    if (!before || field.row === '' || before.row !== field.row) return field
    const levels = field.column.normalize('NFC').split(' – ')
    const around = levels.slice(0, -1).join(' – ')
    const ratio = partOfRatio(before.column)
    if (ratio === undefined || !ONLY_RATE.test(levels.at(-1) ?? '') || !ratio.startsWith(around)) return field
    const column = [...levels.slice(0, -1), `Tỷ lệ ${ratio.split(' – ').at(-1)?.replace(COUNT, '')} (%)`].join(' – ')
    return { ...field, column, label: `${field.row} – ${column}` }
  })
}

const COUNT = /^\s*(?:số )?(?:lượt )?/iu
