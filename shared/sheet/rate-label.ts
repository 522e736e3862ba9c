import { foldText } from '../text/fold-text.ts'

/** Whether a text heads rates: «Tỷ lệ dự (%)», «Đạt %», «Phần trăm», «%». */
export function isRateLabel(text: string): boolean {
  const key = foldText(text)
  return RATE.test(key) || (text.includes('%') && /^(?:dat|du(?: hop)?|co mat)?$/.test(key))
}

const RATE = /^(?:dat )?(?:t[yi] le|phan tram)\b/
