/** Units that a form says once, for a whole part or in the help of a field. */
import { quantityOf } from './measure-units.ts'

/** «A. Tổ chức đảng (đơn vị tính: chi bộ)», «2. Số buổi»: of all fields below that say no other; '' for none. */
export function unitOfPart(section: readonly string[]): string {
  const titles = section.map((title) => title.normalize('NFC'))
  const units = titles.map((title) => (OF_PART.exec(title) ?? ONLY_COUNT.exec(title))?.[1] ?? '')
  return units.findLast((text) => quantityOf(text) !== '') ?? ''
}
const ONLY_COUNT =
  /^\s*(?:[\dIVX]{1,4}[.)]\s*)?(?:(?:nhập|ghi|điền) )?số (buổi|cuộc)(?: họp| sinh hoạt)?(?: dự| tham dự| đã dự)?(?: trong (?:tháng|quý|kỳ|năm))?\s*:?\s*$/iu
const OF_PART = /(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()\d]{1,20}?)\s*\)?\s*$/iu

/** «%, ghi dấu phẩy», «buổi»: help that begins with a unit. */
export function unitIn(help: string): string {
  const [first = ''] = help.split(/\s*[,;(]/)
  return first === '%' || quantityOf(first) !== '' ? first : ''
}
