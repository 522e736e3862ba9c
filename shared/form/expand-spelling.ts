/** Every text that a spelling with choices stands for: «(tham dự|dự) (họp|)» is «tham dự họp», «tham dự», «dự họp» and «dự». Choices may hold choices. */
export function expandSpelling(spelling: string): string[] {
  const { texts } = readSequence(spelling, 0)
  return [...new Set(texts.map((text) => text.replace(/ {2,}/g, ' ').trim()))]
}

/** From a place to the end of the choice that it stands in, or to that of the spelling. */
function readSequence(spelling: string, start: number): { texts: string[]; end: number } {
  let texts = ['']
  let at = start
  while (at < spelling.length && spelling[at] !== '|' && spelling[at] !== ')') {
    const isChoice = spelling[at] === '('
    const { texts: next, end } = isChoice ? readChoice(spelling, at + 1) : readPlain(spelling, at)
    texts = texts.flatMap((before) => next.map((text) => before + text))
    at = end
  }
  return { texts, end: at }
}

function readChoice(spelling: string, start: number): { texts: string[]; end: number } {
  const texts: string[] = []
  let at = start - 1
  do {
    const one = readSequence(spelling, at + 1)
    texts.push(...one.texts)
    at = one.end
  } while (spelling[at] === '|')
  return { texts, end: at + 1 }
}

function readPlain(spelling: string, start: number): { texts: string[]; end: number } {
  let end = start
  while (end < spelling.length && !'(|)'.includes(spelling[end] as string)) end++
  return { texts: [spelling.slice(start, end)], end }
}
