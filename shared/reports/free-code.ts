/** «ma», «ma-2», «ma-3»: stable as long as the sheet keeps its order. */
export function freeCode(wanted: string, taken: Set<string>): string {
  let code = wanted.slice(0, 76)
  for (let n = 2; taken.has(code); n++) code = `${wanted.slice(0, 76)}-${n}`
  taken.add(code)
  return code
}
