export type Ratio = { readonly part: number; readonly whole: number }

const RATIO = /^(\d{1,5})\s*(?:[/\\|:–-]|tr(?:ên|ong)(?: tổng)?(?: số)?)\s*(\d{1,5})(?!\s*\/)(?:\s*\(?.*\)?)?$/

/** «93,8% (15/16)» */
const BEHIND = /^[\d.,]+\s*%\s*\(\s*(\d{1,5})\s*\/\s*(\d{1,5})\s*\)$/

/** Reads «18/20», «18 / 20», «18/18 (Đạt 100%)», «93,8% (15/16)», «Có mặt 15/16», «15 trên 16», «15-16». Undefined when the text is no ratio of two whole numbers. */
export function parseRatioText(text: string): Ratio | undefined {
  const bare = text.trim().replace(/^(?:có mặt|dự|đạt|đủ)\s*:?\s*(?=\d)/iu, '')
  const match = RATIO.exec(bare) ?? BEHIND.exec(bare)
  return match ? { part: Number(match[1]), whole: Number(match[2]) } : undefined
}
