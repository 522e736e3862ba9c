import { foldText } from '../text/fold-text.ts'

/** Whether a column says in its heading that it sums others: «Cộng quý I», «Lũy kế». */
export function isSum(header: string): boolean {
  return /\b(?:cong|tong|luy ke)\b/.test(foldText(header))
}
