import { foldText } from '../text/fold-text.ts'

/** A folded text that begins like the name of a party cell: «Chi bộ Thôn Đông», «CB 5». */
export const PARTY_CELL_NAME = /^(?:chi bo|cb) \S/

/** Whether a text as typed begins like the name of a party cell; «cb.thonrom@…» is an address. */
export function isPartyCellName(text: string): boolean {
  return PARTY_CELL_NAME.test(foldText(text)) && !text.includes('@')
}
