import type { Field } from '../../shared/form/field.ts'

/** How the panel calls a field: its label, and the nearest heading only where another field is called the same. */
export function fieldName(field: Field, all: readonly Field[] = []): string {
  const label = (field.label || field.hint || field.name || '?').replace(/\s*[*:]+\s*$/, '')
  const section = field.section.at(-1)
  return section && all.some((other) => other !== field && bare(other) === bare(field)) ? `${section} › ${label}` : label
}

/** The numbers of questions tell nobody which month they are about. */
function bare({ label }: Field): string {
  return label.replace(/^\s*\d+[.)]\s*/, '')
}
