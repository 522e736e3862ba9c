import { expect, test } from 'vitest'
import { textOfFile } from '../../../extension/panel/read-file.ts'

test.for([
  ['UTF-8', new TextEncoder().encode('Chỉ tiêu'), 'Chỉ tiêu'],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x43, 0x00, 0xe0, 0x00]), 'Cà'],
  ['the code page of an old Windows', new Uint8Array([0x43, 0xe0]), 'Cà'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), undefined],
  ['something binary', new Uint8Array([1, 0, 2]), undefined],
] as const)('%s', ([, bytes, text]) => {
  expect(textOfFile(bytes)).toBe(text)
})
