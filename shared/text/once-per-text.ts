/** Texts come again: a tab has a million of them, and few that differ. More than these are forgotten, so that no hostile tab fills the memory. */
const MOST_KNOWN = 50_000

/** The same reading of a text, kept so that an equal text is read once. `read` must depend on the text alone. */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const answer = read(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, answer)
    return answer
  }
}
