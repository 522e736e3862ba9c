// A letter that only looks like Đ, a space that is none, characters nobody sees: what pasting from Word and Zalo leaves behind.
const DIRTY = /[\u00a0\u00ad\u00d0\u0189\u2000-\u200f\u2028\u2029\u202f\u2060\u3000\ufeff\p{Mn}]|\s\s|^\s|\s$|[\r\n\t]/u

/** A text as it was meant: NFC, ordinary single spaces, no invisible characters, Ð and Ɖ as Đ, trimmed. Letters and case stay. */
export function cleanText(text: string): string {
  if (!DIRTY.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\s+/g, ' ')
    .trim()
}
