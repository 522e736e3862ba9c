/** A rate in words: «93,3 %», «không xác định» for a zero denominator, «chưa tính được» while an answer is missing. */
import { SIDEBAR } from '../../shared/messages/sidebar.ts'
import type { RateRow } from '../contract.ts'

export function rateText({ ratePercent, required }: RateRow): string {
  if (ratePercent !== null) return SIDEBAR.percent(ratePercent)
  return required === 0 ? SIDEBAR.undefinedRate : SIDEBAR.pending
}
