// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { cellText } from '../../../extension/page/cell-text.ts'

test('a cell holds its text and not the arrow that is drawn in it', () => {
  const cell = document.createElement('td')
  const arrow = document.createElement('div')
  arrow.append('▼')
  cell.append(arrow)
  expect(cellText(cell)).toBe('')
  cell.append('Khá')
  expect(cellText(cell)).toBe('Khá')
})
