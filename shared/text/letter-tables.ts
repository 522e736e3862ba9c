/** Code-unit tables behind the text keys: built once, so that a key costs one look-up per letter. */

const TABLE_SIZE = 0x1f00
const TONE_MARKS: Readonly<Record<number, number>> = { 768: 1, 769: 2, 771: 3, 777: 4, 803: 5 }

/** Lower-case letter without any mark per code unit; 0 where the code unit is no letter or digit. */
export const PLAIN_LETTER = new Uint16Array(TABLE_SIZE)
/** Lower-case letter without its tone but with â ă ê ô ơ ư đ kept; 0 where the code unit is no letter or digit. */
export const TONELESS_LETTER = new Uint16Array(TABLE_SIZE)
/** Tone per code unit: 0 none, 1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng. */
export const TONE = new Uint8Array(TABLE_SIZE)

/** Tone of a combining mark, or 0. */
export function toneOfMark(code: number): number {
  return TONE_MARKS[code] ?? 0
}

/** A combining circumflex, breve or horn put on a letter: o + U+0302 → ô. Returns the letter itself when they do not combine. */
export function combineLetter(letter: number, mark: number): number {
  const composed = String.fromCharCode(letter, mark).normalize('NFC')
  return composed.length === 1 ? composed.charCodeAt(0) : letter
}

/** Whether a code unit is a combining mark. */
export function isCombiningMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

// Ð (Icelandic) and Ɖ (African) look like Đ and are typed for it.
const LOOK_ALIKES: Readonly<Record<number, string>> = { 208: 'đ', 240: 'đ', 393: 'đ', 598: 'đ' }

/** Parts the letters below: a text of its own for each would cost every start of the script some 10 ms. */
const APART = '\uE000'
const all = Array.from({ length: TABLE_SIZE }, (_, code) => String.fromCharCode(code))
const small = all.join(APART).toLowerCase().split(APART)
const letters = all.map((typed, code) => {
  const own = small[code] as string
  // A small letter beyond the table (Cherokee) would be no letter when folded again.
  return LOOK_ALIKES[code] ?? (own.charCodeAt(0) < TABLE_SIZE ? own : typed)
})
const joined = letters.join(APART)
const decomposed = joined.normalize('NFD').split(APART)
// What is no letter or digit is left out of all at once: a pattern for each would cost another 10 ms.
const readable = joined.replace(/[^\p{L}\p{N}\uE000]+/gu, '').split(APART)
for (let code = 0; code < TABLE_SIZE; code++) {
  const letter = letters[code] as string
  if (letter.length !== 1 || readable[code] !== letter) continue
  const parts = decomposed[code] as string
  if (parts === letter) {
    TONELESS_LETTER[code] = letter.charCodeAt(0)
    PLAIN_LETTER[code] = letter === 'đ' ? 100 : letter.charCodeAt(0)
    continue
  }
  let toneless = parts.charAt(0)
  for (let i = 1; i < parts.length; i++) {
    const tone = toneOfMark(parts.charCodeAt(i))
    if (tone > 0) TONE[code] = tone
    else toneless += parts.charAt(i)
  }
  TONELESS_LETTER[code] = (toneless.length > 1 ? toneless.normalize('NFC') : toneless).charCodeAt(0)
  PLAIN_LETTER[code] = parts.charAt(0) === 'đ' ? 100 : parts.charCodeAt(0)
}
