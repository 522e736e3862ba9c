import { foldText } from '../text/fold-text.ts'

/** A folded text that begins like the name of a party cell: «Chi bộ Thôn Đông», «CB 5». */
export const PARTY_CELL_NAME = /^(?:chi bo|cb) \S/

/** Whether a text as typed begins like the name of a party cell; «cb.thonrom@…» is an address. */
export function isPartyCellName(text: string): boolean {
  return PARTY_CELL_NAME.test(foldText(text)) && !text.includes('@')
}

/** Places and offices that have a party cell, by the word that opens their name. */
const UNIT =
  /^(?:thon|ap|khom|xom|ban|buon|bon|lang|phum|soc|khu(?: pho| dan cu)?|kp|kdc|to dan pho|to(?= \d)|tdp|truong|tram|thcs|thpt|th|mn|mam non|tieu hoc|htx|hop tac xa|co quan|cq|van phong|vp|cong an|ca|quan su|qs|ubnd|hdnd|mttq|tyt|doanh nghiep|dn|cong ty|cty|benh vien|trung tam|phan xuong|px|khoa|phong|doi) \S/
/** Trương, Bàn, Cà and Lang are family names, «Áp dụng từ» begins like «ấp», «Th. 5» like a primary school. */
const NO_UNIT = /^\s*(?:(?:trương|bàn|cà|lang|áp)\s|th\.?\s?\d)/iu

/** Whether a text as typed names a party cell or, with its kind in front, a place or an office that has one: «Thôn Đông», «Trường Mầm non», «KP 3». */
export function isUnitName(text: string): boolean {
  return isPartyCellName(text) || (UNIT.test(foldText(text)) && !NO_UNIT.test(text.normalize('NFC')))
}
