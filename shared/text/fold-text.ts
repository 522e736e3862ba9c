import { isCombiningMark, plainLetter } from './letter-tables.ts'

let buffer = new Uint16Array(256)

/**
 * The weak key of a text: lower case, no marks, đ→d, everything that is no letter or digit becomes one space, trimmed.
 * Equal for NFC, NFD and half-composed spellings. «  Họ và\ntên (*)» → «ho va ten». Not for telling names apart: use `nameKey`.
 */
export function foldText(text: string): string {
  if (text.length > buffer.length) buffer = new Uint16Array(text.length * 2)
  let length = 0
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = plainLetter(code)
    if (letter !== 0) {
      if (gap && length > 0) buffer[length++] = 32
      gap = false
      buffer[length++] = letter
    } else if (!isCombiningMark(code) && !isInvisible(code)) gap = true
  }
  return String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
}

/** Zero-width characters and the soft hyphen stand inside words without parting them. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0xad || code === 0x2060
}
