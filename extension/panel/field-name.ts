import type { Field } from '../../shared/form/field.ts'

/** How the panel calls a field: its label, with the nearest heading so that two alike can be told apart. */
export function fieldName(field: Field): string {
  const label = field.label || field.hint || field.name || '?'
  const section = field.section.at(-1)
  return section ? `${section} › ${label}` : label
}
