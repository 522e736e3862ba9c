/**
 * Equal for names that sound alike in one or the other part of the country and are therefore mistyped («Bàu Xúng» for «Bàu Súng», «Chảng Tre» for «Trảng Tre»). `key` has no tones. It says only that a slip is likely.
 */
export function soundKey(key: string): string {
  return key
    .replace(/\btr/g, 'ch')
    .replace(/\bx/g, 's')
    .replace(/\b(?:gi|r)(?=[aeiouy])/g, 'd')
    .replace(/\bl(?=[aeiouy])/g, 'n')
    .replace(/y/g, 'i')
}
