import { foldText } from '../text/fold-text.ts'

/** Whether a column says in its heading that it sums others: «Cộng quý I», «Lũy kế», «Quý II / Có mặt», «Cả năm 2025». Only for columns that are no meetings themselves. */
export function isSum(header: string): boolean {
  return /\b(?:cong|tong|so ket|luy ke|ca nam|ca quy|ca ky)\b|^(?:quy (?:[iv]+|\d)|6 thang)\b/.test(foldText(header))
}
