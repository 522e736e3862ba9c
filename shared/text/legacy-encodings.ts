/**
 * Vietnamese text typed for the fonts of the 1990s and pasted into a Unicode sheet: TCVN3 (.VnTime, one character per marked letter)
 * and VNI (two characters per marked letter). Both are unreadable on screen, so putting them right is certain where the text shows the signature.
 */
export type LegacyEncoding = 'tcvn3' | 'vni'

const TCVN3_FROM = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_TO = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const TCVN3 = new Map([...TCVN3_FROM].map((from, i) => [from, [...TCVN3_TO][i] as string]))

const VNI_TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' }
const VNI_BREVE: Readonly<Record<string, string>> = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' }
const VNI_SINGLE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

// Signs that stand in no Vietnamese word of Unicode, but between letters of a TCVN3 one.
const TCVN3_STRONG = /[a-zA-Z][¨©ª«¬®µ¶·¸¹»¼½¾§][a-zA-Z]?|^[§¨©®][a-zA-Zµ-¹]|[A-ZĐ]?[a-z]+[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞß][a-z]*/
// «oà», «oá», «oã» are left out: Hoàng, Khoá are good Vietnamese.
const VNI_STRONG = /[aeo][åäëüûøï]|[aeouyôö][ùøûõï]|a[âáàãêéè]|e[âáàã]|oâ|ñ/i
const MODERN = /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\p{Mn}]/u

/** Whether a text has letters of today's Vietnamese that no legacy encoding has. */
export function hasModernLetters(text: string): boolean {
  return MODERN.test(text)
}

/** Which legacy encoding a text shows; undefined when it shows none or holds letters of today's Vietnamese. A single word may be either: see `convertLegacy`. */
export function suspectLegacy(text: string): LegacyEncoding | undefined {
  if (MODERN.test(text)) return undefined
  if (TCVN3_STRONG.test(text)) return 'tcvn3'
  return VNI_STRONG.test(text) ? 'vni' : undefined
}

/** The text in Unicode (NFC). The fonts for capitals (.VnTimeH) share the signs of the small letters: a text without a small letter of its own comes back in capitals. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') {
    const converted = [...text].map((letter) => TCVN3.get(letter) ?? letter).join('')
    return /[A-Z]/.test(text) && !/[a-z]/.test(text) ? converted.toUpperCase() : converted
  }
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i)
    const mark = text.charAt(i + 1).toLowerCase()
    const lower = letter.toLowerCase()
    const marks =
      'aeo'.includes(lower) && mark in VNI_CIRCUMFLEX
        ? `\u0302${VNI_CIRCUMFLEX[mark]}`
        : lower === 'a' && mark in VNI_BREVE
          ? `\u0306${VNI_BREVE[mark]}`
          : 'aeiouyôö'.includes(lower)
            ? VNI_TONES[mark]
            : undefined
    const single = VNI_SINGLE[lower]
    const base = single === undefined ? letter : letter === lower ? single : single.toUpperCase()
    out += base + (marks ?? '')
    if (marks !== undefined) i++
  }
  return out.normalize('NFC')
}
