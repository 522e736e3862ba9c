import { expect, test } from 'vitest'
import { foldText } from '../../../shared/text/fold-text.ts'
import { oneI } from '../../../shared/text/one-i.ts'

const isOneName = (a: string, b: string) => oneI(foldText(a)) === oneI(foldText(b))

test.each([
  ['Lý Thị Mỳ', 'Lí Thị Mì'],
  ['Quý', 'Quí'],
  ['Kỳ', 'Kì'],
])('%s and %s are one name', (a, b) => expect(isOneName(a, b)).toBe(true))

test.each([
  ['Đỗ Thành Chày', 'Đỗ Thành Chài'],
  ['Thúy', 'Thúi'],
  ['Tây', 'Tâi'],
  ['Huy', 'Hui'],
])('%s and %s are two', (a, b) => expect(isOneName(a, b)).toBe(false))
