/** «Thêm vào (tháng này | cùng tháng năm ngoái)» over lines of two fields each: what the fields of a line are told apart by. */
import type { Field } from './field.ts'

/** Columns of fields that have a line and no column of their own; only where the legend has a part for each field of the line. */
export function legendColumns(fields: readonly Field[]): ReadonlyMap<Field, string> {
  const columns = new Map<Field, string>()
  for (let start = 0; start < fields.length; ) {
    const line = lineFrom(fields, start)
    const legend = line[0]?.section.at(-1) ?? ''
    const parts = (/\(([^()]*\|[^()]*)\)/.exec(legend)?.[1] ?? '').split('|').map((part) => part.trim())
    if (parts.length > 1 && parts.length === line.length) for (const [i, field] of line.entries()) columns.set(field, parts[i] ?? '')
    start += Math.max(1, line.length)
  }
  return columns
}

/** Neighbours of one name under one legend. */
function lineFrom(fields: readonly Field[], start: number): Field[] {
  const first = fields[start]
  if (!first || first.row === '' || first.column !== '') return []
  const end = fields.findIndex((field, i) => i > start && (field.row !== first.row || field.section.at(-1) !== first.section.at(-1)))
  return fields.slice(start, end < 0 ? undefined : end)
}
