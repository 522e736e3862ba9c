/**
 * A share as people read it: one decimal, decimal comma, half up («93,3»). Rounds the exact fraction, in whole numbers, so that 62,5 ‰ never falls the wrong way.
 * '' when the whole is 0: there is no rate then.
 */
export function formatPercent(part: number, whole: number): string {
  return whole <= 0 ? '' : formatTenths(Math.floor((part * 2000 + whole) / (2 * whole)))
}

/** Tenths of a percent as text: 933 → «93,3», 1000 → «100,0». */
export function formatTenths(tenths: number): string {
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}
