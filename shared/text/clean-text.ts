/** A text as it was meant: NFC, ordinary single spaces, no invisible characters, Ð and Ɖ as Đ, wide letters («ｘ») as ordinary ones, trimmed. Letters and case stay. */
export function cleanText(text: string): string {
  if (!isDirty(text)) return text
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Whether something in the text has to be cleaned: a letter that only looks like Đ, a space that is none, characters nobody sees, what pasting from Word and Zalo leaves behind.
 * Looked at letter by letter, because most texts are clean and a sheet has a million of them.
 */
function isDirty(text: string): boolean {
  let space = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) {
      if (space) return true
      space = true
      continue
    }
    space = false
    if (code < 32 || code === 0xa0 || code === 0xad || code === 0xd0 || code === 0x189) return true
    if (code >= 0x300 && (code <= 0x36f || (code >= 0x1680 && (code < 0x1e00 || code > 0x1eff) && isOdd(code)))) return true
  }
  return space && text.length > 0
}

function isOdd(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0xff01 && code <= 0xff5e)
  )
}
