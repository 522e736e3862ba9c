import { expect, test } from 'vitest'
import { isLikelySlip } from '../../../shared/registers/likely-slip.ts'
import { partyCellKey } from '../../../shared/registers/party-cell-key.ts'

const isSlip = (typed: string, known: string) => isLikelySlip(partyCellKey(typed).strict, partyCellKey(known).strict)

test.each([
  ['Ấp Bàu Xúng', 'Chi bộ Ấp Bàu Súng'],
  ['Thôn Chảng Tre', 'Thôn Trảng Tre'],
  ['Khu phố Vườn Hẹn', 'Khu phố Vườn Hẹ'],
])('«%s» may be «%s» mistyped', (typed, known) => {
  expect(isSlip(typed, known)).toBe(true)
})

test.each([
  ['Thôn Đồng Vựa', 'Thôn Đồng Bừa'],
  ['Thôn Bờ Ao', 'Thôn Bờ Rào'],
  ['Ấp 1', 'Ấp 2'],
  ['Khu A', 'Khu B'],
  ['Thôn Đông', 'Thôn Đồng'],
  ['Thôn Đông', 'Thôn Đông'],
])('«%s» is another name than «%s»', (typed, known) => {
  expect(isSlip(typed, known)).toBe(false)
})
