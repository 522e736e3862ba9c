/** Meetings of others, or beside the calendar: «đột xuất», «ngoài định kỳ», «chi ủy mở rộng». */
const OTHER =
  /^(?:bt|dx)$|\b(?:chi uy|bat thuong|cap uy|mo rong|dot xuat|shdx|hop dx|khan|gap|phat sinh|ngoai (?:hop le|le|ky|dinh ky|ke hoach))\b/
const THEMATIC = /\b(?:thematic|chuyen de|cd|shcd|theo chu de|ch? de)\b/
const CALLED_REGULAR = /\b(?:thuong k[yi]|dinh k[yi]|le)\b/
const REGULAR = /\b(?:regular|thuong k[yi]|dinh k[yi]|tk|shtk|thang|(?:sinh hoat|sh|hop|thuong|ky|buoi)(?: chi bo)? le|le ky)\b/

/** Which kind of meeting folded words name: `other` for those that no report counts, undefined where they do not say. «Quý II» is thematic: a regular meeting has its month. */
export function kindNamed(words: string): 'regular' | 'thematic' | 'other' | undefined {
  if (OTHER.test(words)) return 'other'
  if (THEMATIC.test(words) && !CALLED_REGULAR.test(words)) return 'thematic'
  if (REGULAR.test(words)) return 'regular'
  return /\bquy\b/.test(words) ? 'thematic' : undefined
}
