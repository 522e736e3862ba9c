/** A folded text that begins like the name of a party cell: «Chi bộ Thôn Đông», «CB 5». */
export const PARTY_CELL_NAME = /^(?:chi bo|cb) \S/
