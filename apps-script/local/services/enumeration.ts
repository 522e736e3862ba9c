/** Google's enumerations: each constant is its own name, also as text. */
export function enumeration<const Names extends string[]>(...names: Names): { readonly [Name in Names[number]]: Name } {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as { readonly [Name in Names[number]]: Name }
}
