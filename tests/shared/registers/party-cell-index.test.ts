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

test.for([
  ['K.1', 0],
  ['Ch. Nổi', 1],
  ['CB Công an P.', 2],
  ['K.7', -1],
  // Without a full stop nothing is cut.
  ['Ch Nổi', -1],
] as const)('«%s» is cut short: %i', ([typed, index]) => {
  const partyCells = makePartyCellIndex((name) => name)
  for (const name of ['Chi bộ Khóm 1', 'Chi bộ Khóm Chợ Nổi', 'Chi bộ Công an phường']) partyCells.add(name)
  expect(partyCells.find(typed)).toBe(index)
})

test.for([
  ['T.DP 1', 0],
  ['Xã đội', 1],
  ['CQ Đảng, đ.thể', 2],
  ['CB khối Đảng - đoàn thể', 2],
  ['Trường THCS Cầu Dừa', 3],
  ['Khối Cầu Dừa', -1],
] as const)('«%s» is what people call a party cell: %i', ([typed, index]) => {
  const partyCells = makePartyCellIndex((name) => name)
  for (const name of [
    'Chi bộ Tổ dân phố số 1',
    'Chi bộ Quân sự xã',
    'Chi bộ Cơ quan Đảng, đoàn thể phường',
    'CB THCS C.Dừa',
    'Chi bộ Ấp Dừa',
  ])
    partyCells.add(name)
  expect(partyCells.find(typed)).toBe(index)
})
