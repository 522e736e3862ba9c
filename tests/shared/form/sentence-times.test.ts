import { expect, test } from 'vitest'
import { sentenceTimes } from '../../../shared/form/sentence-times.ts'
import { aField } from './builders.ts'

const helpOf = (...labels: readonly string[]) => sentenceTimes(labels.map((label) => aField(label))).map(({ help }) => help)

test('the time that a sentence opens with is told to its other boxes', () => {
  expect(helpOf('Tính từ đầu năm đến nay, tôi đã dự', 'trên tổng số', 'buổi, đạt', 'Lý do vắng')).toEqual([
    '',
    'Tính từ đầu năm đến nay',
    'Tính từ đầu năm đến nay',
    '',
  ])
})

test('a box that names its own time, and what follows it, is of that', () => {
  expect(helpOf('Trong kỳ báo cáo, chi bộ có', 'so với tháng 9', 'tăng')).toEqual(['', '', ''])
})

test('another heading, a row of a table, and a help of its own end the sentence', () => {
  const opening = aField('Từ đầu năm, đã họp', { id: '1', section: ['A'] })
  const helps = (next: Parameters<typeof aField>[1]) =>
    sentenceTimes([opening, aField('đạt', { id: '2', section: ['A'], ...next })])[1]?.help
  expect(helps({})).toBe('Từ đầu năm')
  expect(helps({ section: ['B'] })).toBe('')
  expect(helps({ row: 'đạt' })).toBe('')
  expect(helps({ help: 'Làm tròn' })).toBe('Làm tròn')
})
