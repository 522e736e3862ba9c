/**
 * What may pass between a page and the script through `google.script.run`: numbers, text, booleans, null, and plain objects
 * and arrays of those. `undefined` becomes null; a Date, a function or a circle makes the whole call fail, also nested.
 */
export const RETURN_REFUSED = 'The script completed but the returned value is not a supported return type.'

/** JSON of a value that may pass. Throws an Error with the path of the value that may not. */
export function packRunValue(value: unknown): string {
  return JSON.stringify(plain(value, 'value', new Set()))
}

function plain(value: unknown, path: string, above: Set<object>): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object') throw new Error(`Failed due to illegal value in property: ${path}`)
  const kind = Object.prototype.toString.call(value)
  if ((kind !== '[object Object]' && kind !== '[object Array]') || above.has(value))
    throw new Error(`Failed due to illegal value in property: ${path}`)
  above.add(value)
  const copy = Array.isArray(value)
    ? Array.from(value, (item, index) => plain(item, String(index), above))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key, above)]))
  above.delete(value)
  return copy
}
