/**
 * A value as it may be written with `setValues`, which reads texts as if they were typed: an apostrophe before = + - @ (and before an apostrophe) keeps them texts, and is not part of what is stored.
 */
export function neutralText<T extends string | number | boolean>(value: T): T | string {
  if (typeof value !== 'string' || value === '') return value
  const first = value.charAt(0)
  return first === '=' || first === '+' || first === '-' || first === '@' || first === "'" || first === '\t' ? `'${value}` : value
}
