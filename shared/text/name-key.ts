import { combineLetter, isCombiningMark, tonelessLetter, toneOfLetter, toneOfMark } from './letter-tables.ts'

let buffer = new Uint16Array(256)
const TITLES = /^(?:đồng chí|đ[./ ]?c[./: ]|ông:? (?=\S+ \S+ \S)|bà:? (?=\S+ \S+ \S))\s*/i
/** «Thượng tá Chu Đức Sân»: a rank changes, the person does not. */
const RANK = /^(?:(?:(?:đại|thượng|trung|thiếu|chuẩn) (?:tướng|tá|úy|uý|sĩ|sỹ)|hạ s[ĩỹ]|binh (?:nhất|nhì)|qncn|cnvqp)[.:,]? )+(?=\S+ \S)/i

/**
 * The key by which two spellings of one name are equal: case, spaces, composition (NFC, NFD, half-composed), invisible characters and the place of the
 * tone (Thuỷ, Thủy) do not matter; every letter and tone does. A title or a rank before the name («Đ/c», «Thượng tá») is left out. Empty when there is no letter.
 */
export function nameKey(name: string): string {
  return toneKey(hasTitle(name) ? withoutRank(name.normalize('NFC').trim().replace(TITLES, '')) : name)
}

/** `nameKey` without the titles: for the names of party cells and other texts whose tones matter. Each word ends in the digit of its tone. */
export function toneKey(text: string): string {
  if (text.length * 2 > buffer.length) buffer = new Uint16Array(text.length * 4)
  let length = 0
  let tone = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = tonelessLetter(code)
    if (letter !== 0) {
      if (!inWord && length > 0) buffer[length++] = 32
      inWord = true
      buffer[length++] = letter
      const ownTone = toneOfLetter(code)
      if (ownTone !== 0) tone = ownTone
    } else if (isCombiningMark(code)) {
      if (toneOfMark(code) !== 0) tone = toneOfMark(code)
      else if (inWord) buffer[length - 1] = combineLetter(buffer[length - 1] as number, code)
    } else if (!(code >= 0x200b && code <= 0x200f) && code !== 0xfeff && code !== 0xad && code !== 0x2060) {
      if (inWord && tone !== 0) buffer[length++] = 48 + tone
      tone = 0
      inWord = false
    }
  }
  if (inWord && tone !== 0) buffer[length++] = 48 + tone
  return String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
}

function withoutRank(name: string): string {
  return name.replace(RANK, '')
}

/** Letters that open a title or a rank. */
const OPENING = 'đĐôÔbBdDOotTcChHqQ'

function hasTitle(name: string): boolean {
  const first = name.trimStart().charAt(0)
  return OPENING.includes(first) && first !== ''
}
