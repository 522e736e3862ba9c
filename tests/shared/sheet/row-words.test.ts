import { expect, test } from 'vitest'
import { rowWord } from '../../../shared/sheet/row-words.ts'

test.for([
  ['Công an xã', 'group'],
  ['Công ty Lúa Vàng', 'group'],
  ['Cổng', 'name'],
  ['Công', 'name'],
  ['Tống', 'name'],
  ['Cộng', 'total'],
  ['Tổng số', 'total'],
  ['Tong cong', 'total'],
  ['Có mặt (cả hai nửa)', 'total'],
] as const)('«%s» in the key column is a %s', ([text, word]) => {
  expect(rowWord(text)).toBe(word)
})
