/**
 * A value as it may be written with `setValues`, which reads texts as if they were typed: before = + - @ and an apostrophe goes a space, so that the text stays a text even
 * where somebody took the format of plain text away from the column.
 */
export function neutralText<T extends string | number | boolean>(value: T): T | string {
  return typeof value === 'string' && /^[=+\-@'\t]/.test(value) ? ` ${value}` : value
}
