export type Ratio = { readonly part: number; readonly whole: number }

const RATIO = /^(\d{1,5})\s*[/\\|]\s*(\d{1,5})(?!\s*\/)(?:\s*\(?.*\)?)?$/

/** Reads «18/20», «18 / 20», «18/18 (Đạt 100%)». Undefined when the text is no ratio of two whole numbers. */
export function parseRatioText(text: string): Ratio | undefined {
  const match = RATIO.exec(text.trim())
  return match ? { part: Number(match[1]), whole: Number(match[2]) } : undefined
}
