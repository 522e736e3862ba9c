import { expect, test } from 'vitest'
import { makePartyCellIndex } from '../../../shared/registers/party-cell-index.ts'

const NAMES = [
  'Chi bộ Văn phòng - Kinh tế',
  'Chi bộ Trung tâm Y tế',
  'Chi bộ Dược - Xét nghiệm - X quang',
  'Chi bộ Công an',
  'Chi bộ Thôn Đông',
  'Chi bộ Thôn Đồng',
]

test.for([
  ['VP-KT', 0],
  ['TTYT', 1],
  ['Dược - XN - XQ', 2],
  ['CA', 3],
  // Both thôn begin so.
  ['TĐ', -1],
  ['VP-KT-XH', -1],
  ['K', -1],
] as const)('«%s» is known by the first letters of a name: %i', ([typed, index]) => {
  const partyCells = makePartyCellIndex((name) => name)
  for (const name of NAMES) partyCells.add(name)
  expect(partyCells.find(typed)).toBe(index)
})
