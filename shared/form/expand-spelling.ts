/** Every text that a spelling with choices stands for: «(tham dự|dự) (họp|)» is «tham dự họp», «tham dự», «dự họp» and «dự». Choices may hold choices. */
export function expandSpelling(spelling: string): string[] {
  // The innermost choice first, so that what it holds needs no further look.
  const choice = /\(([^()]*)\)/.exec(spelling)
  if (!choice) return [spelling.replace(/\s+/g, ' ').trim()]
  const before = spelling.slice(0, choice.index)
  const after = spelling.slice(choice.index + choice[0].length)
  return [...new Set((choice[1] ?? '').split('|').flatMap((text) => expandSpelling(`${before}${text}${after}`)))]
}
