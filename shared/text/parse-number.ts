export type NumberReading = { readonly value: number; readonly isPercent: boolean }

const GROUPED = /^[+-]?\d{1,3}(?:(?:\.\d{3})+|(?:\s\d{3})+)(?:,\d+)?$/
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * Reads a number as Vietnamese offices type it: «1.025» is 1025 (dots group thousands), «85,5» and «85.5» are 85.5, «93,3%», «93.3 %» and «Đạt 93,3%» are
 * percentages of 100. Undefined when the text is no number.
 */
export function parseNumberText(text: string): NumberReading | undefined {
  const isPercent = text.includes('%')
  const digits = text
    .replace(/đạt|%|\u00a0/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (GROUPED.test(digits)) return { value: Number(digits.replace(/[.\s]/g, '').replace(',', '.')), isPercent }
  if (PLAIN.test(digits)) return { value: Number(digits.replace(',', '.')), isPercent }
  return undefined
}
