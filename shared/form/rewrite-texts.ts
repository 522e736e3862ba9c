/** Writes the named texts of an item anew; all else of it stays. */
export function rewriteTexts<T>(names: readonly (keyof T)[], write: (text: string) => string): (item: T) => T {
  return (item) => ({ ...item, ...Object.fromEntries(names.map((name) => [name, write(String(item[name]))])) })
}
