import { partyCellKey } from './party-cell-key.ts'

const DESTINATION =
  /(?:về|sang|đến|qua|chuyển(?=\s+(?:cb|chi\s+bộ)\s))\s+(?:sinh\s+hoạt\s+(?:tại|ở)\s+)?((?:cb|chi\s+bộ|thôn|tdp|tổ\s+dân\s+phố|khu\s+phố|khu\s+dân\s+cư|ấp|bản)\s.+?)\s*(?:[,;(]|(?:kể\s+)?từ(?:\s|$)|ngày\s|tháng\s|\d{1,2}[/.-]\d|$)/iu

/** «Chuyển đảng về địa phương»: out of an office or a works, into a village. */
const HOME = /về\s+(?:sinh\s+hoạt\s+(?:tại|ở)\s+)?(?:địa\s+phương|nơi\s+cư\s+trú)/iu
const AT_WORK =
  /(?<!\p{L})(?:phân\s+xưởng|px|xưởng|phòng|khoa|công\s+ty|xí\s+nghiệp|xn|nhà\s+máy|trường|trạm|bệnh\s+viện|cơ\s+quan|văn\s+phòng|đội|đại\s+đội|ban|chi\s+nhánh|trung\s+tâm|mỏ|ubnd|hđnd)(?!\p{L})/iu

/** Whether a remark on a move names another party cell than the one that the person's row belongs to: «chuyển về CB Thôn Mẹt» in the roll of Thôn Thúng, «về địa phương» in that of a works. */
export function movesAway(text: string, partyCell: string): boolean {
  const destination = destinationIn(text)
  if (HOME.test(text.normalize('NFC'))) return AT_WORK.test(partyCell.normalize('NFC'))
  if (destination === undefined || partyCell === '') return false
  const [there, here] = [partyCellKey(destination).weak, partyCellKey(partyCell).weak]
  return there !== here && !there.includes(here) && !here.includes(there)
}

/** «sang CB Thôn Mẹt từ 1/4/2026»: the party cell that a remark says somebody moved to. */
export function destinationIn(text: string): string | undefined {
  return DESTINATION.exec(text.normalize('NFC'))?.[1]
}
