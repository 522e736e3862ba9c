/** Code-unit tables behind the text keys: built once, so that a key costs one look-up per letter. */
const TABLE_SIZE = 0x1f00
const TONE_MARKS: Readonly<Record<number, number>> = { 768: 1, 769: 2, 771: 3, 777: 4, 803: 5 }

/** Tables of letters far from Latin (Greek, Cyrillic and on) are made when the first of them is met: every start of the script would wait for what no sheet holds. */
const FAR = 0x250
const FAR_END = 0x1e00
let isFarKnown = false

const PLAIN_LETTER = new Uint16Array(TABLE_SIZE)
const TONELESS_LETTER = new Uint16Array(TABLE_SIZE)
const TONE = new Uint8Array(TABLE_SIZE)

/** Lower-case letter without any mark; 0 where the code unit is no letter or digit. */
export function plainLetter(code: number): number {
  return lookUp(PLAIN_LETTER, code)
}

/** Lower-case letter without its tone but with â ă ê ô ơ ư đ kept; 0 where the code unit is no letter or digit. */
export function tonelessLetter(code: number): number {
  return lookUp(TONELESS_LETTER, code)
}

/** Tone of a letter: 0 none, 1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng. */
export function toneOfLetter(code: number): number {
  return lookUp(TONE, code)
}

function lookUp(table: Uint16Array | Uint8Array, code: number): number {
  if (!isFarKnown && code >= FAR && code < FAR_END) {
    isFarKnown = true
    readLetters(FAR, FAR_END)
  }
  return code < TABLE_SIZE ? (table[code] as number) : 0
}

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

/** Parts the letters below: a text of its own for each would cost every start of the script some milliseconds. */
const APART = '\uE000'
readLetters(0, FAR)
readLetters(FAR_END, TABLE_SIZE)

/** Fills the tables for the code units from `first` up to `end`. */
function readLetters(first: number, end: number): void {
  const all = Array.from({ length: end - first }, (_, index) => String.fromCharCode(first + index))
  const small = all.join(APART).toLowerCase().split(APART)
  const letters = all.map((typed, index) => {
    const own = small[index] as string
    // A small letter beyond the table (Cherokee) would be no letter when folded again.
    return LOOK_ALIKES[first + index] ?? (own.charCodeAt(0) < TABLE_SIZE ? own : typed)
  })
  const joined = letters.join(APART)
  const decomposed = joined.normalize('NFD').split(APART)
  // What is no letter or digit is left out of all at once: a pattern for each would cost as much again.
  const readable = joined.replace(/[^\p{L}\p{N}\uE000]+/gu, '').split(APART)
  for (const [index, letter] of letters.entries())
    if (letter.length === 1 && readable[index] === letter) enter(first + index, letter, decomposed[index] as string)
}

/** `parts`: the letter and its marks. */
function enter(code: number, letter: string, parts: string): void {
  if (parts === letter) {
    TONELESS_LETTER[code] = letter.charCodeAt(0)
    PLAIN_LETTER[code] = letter === 'đ' ? 100 : letter.charCodeAt(0)
    return
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
