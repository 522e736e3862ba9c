import { expect, test } from 'vitest'
import { referredQuestions } from '../../../shared/form/referred-questions.ts'
import { aField } from './builders.ts'

const labels = (...asked: string[]) => referredQuestions(asked.map((label) => aField(label))).map(({ label }) => label)
const ASKED = ['7. Số chi bộ được xếp loại *', '8. Trong đó, chi bộ hoàn thành xuất sắc *']

test.for([
  '9. Tỷ lệ phần trăm của câu 8 so với câu 7 Làm tròn 01 chữ số thập phân',
  'Tỷ lệ (câu 8/câu 7)',
  '9) Tỷ lệ của câu số 8 trên câu số 7?',
])('«%s» asks for the rate of what question 8 asks', (rate) => {
  expect(labels(...ASKED, rate)[2]).toBe('Tỷ lệ chi bộ hoàn thành xuất sắc')
})

test('what says itself of what it is the rate keeps its words, and so does a number that no question or two have', () => {
  const kept = [...ASKED, 'Tỷ lệ chi bộ họp đúng ngày (câu 8)', 'Tỷ lệ của câu 12']
  expect(labels(...kept)).toEqual(kept)
  const doubled = ['8. Số chi bộ', '8. Số đảng viên', 'Tỷ lệ của câu 8']
  expect(labels(...doubled)).toEqual(doubled)
})
