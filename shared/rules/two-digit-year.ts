/** «05/6/68»: the century is a guess, so it is never put right without asking. */
export function isTwoDigitYear(text: string): boolean {
  return /(?:^|\D)\d{1,2}\D+\d{1,2}\D+\d{2}$/.test(text.trim())
}
