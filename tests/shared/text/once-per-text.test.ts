import { expect, test } from 'vitest'
import { oncePerText } from '../../../shared/text/once-per-text.ts'

test('an equal text is read once, also where nothing comes of it', () => {
  const read: string[] = []
  const lengthOf = oncePerText((text) => {
    read.push(text)
    return text === '' ? undefined : text.length
  })
  expect(['ba', '', 'ba', '', 'năm'].map(lengthOf)).toEqual([2, undefined, 2, undefined, 3])
  expect(read).toEqual(['ba', '', 'năm'])
})

test('a tab of endless texts is forgotten from time to time, and read the same', () => {
  const counts = new Map<string, number>()
  const upper = oncePerText((text) => {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    return text.toUpperCase()
  })
  for (let n = 0; n <= 50_000; n++) expect(upper(`a${n}`)).toBe(`A${n}`)
  expect(upper('a0')).toBe('A0')
  expect(counts.get('a0')).toBe(2)
  expect(counts.get('a50000')).toBe(1)
})
