/** The one word in which two names of equally many words differ, as each of them writes it; undefined where they are the same or differ in more. */
export function differingWord(one: string, other: string): readonly [string, string] | undefined {
  const [words, others] = [one.split(' '), other.split(' ')]
  const differing = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]))
  return words.length === others.length && differing.length === 1 ? differing[0] : undefined
}
