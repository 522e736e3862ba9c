import { partyCellKey } from './party-cell-key.ts'

const DESTINATION =
  /(?:về|sang|đến)\s+(?:sinh\s+hoạt\s+(?:tại|ở)\s+)?((?:cb|chi\s+bộ|thôn|tdp|tổ\s+dân\s+phố|khu\s+phố|khu\s+dân\s+cư|ấp|bản)\s.+?)\s*(?:[,;(]|(?:kể\s+)?từ(?:\s|$)|ngày\s|tháng\s|$)/iu

/** Whether a remark on a move names another party cell than the one that the person's row belongs to: «chuyển về CB Thôn Mẹt» in the roll of Thôn Thúng. */
export function movesAway(text: string, partyCell: string): boolean {
  const destination = DESTINATION.exec(text.normalize('NFC'))?.[1]
  if (destination === undefined || partyCell === '') return false
  const [there, here] = [partyCellKey(destination).weak, partyCellKey(partyCell).weak]
  return there !== here && !there.includes(here) && !here.includes(there)
}
