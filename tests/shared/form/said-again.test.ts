import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { saidAgain } from '../../../shared/form/said-again.ts'
import { aField, aRow } from './builders.ts'

test.for([
  ['Kỷ luật đưa ra khỏi Đảng (khai trừ)', 'khai trừ'],
  ['Được khôi phục quyền (phục hồi đảng tịch)', 'phục hồi đảng tịch'],
  ['Viên chức (trường học, trạm y tế…)', 'Viên chức '],
] as const)('«%s» is also «%s»', ([label, other]) => {
  expect(saidAgain(aField(label))?.label).toBe(other)
})

test.for(['Vắng (có lý do)', 'Đảng phí (nghìn đồng)', 'Tỷ lệ (%)', 'Chi bộ'])('«%s» says nothing again', (label) => {
  expect(saidAgain(aField(label))).toBeUndefined()
})

test('a value finds its field by the word in brackets, and none that the brackets leave out', () => {
  const fields = [aField('Kỷ luật đưa ra khỏi Đảng (khai trừ)'), aField('Đưa ra khỏi danh sách (không kể khai trừ)')]
  const [match] = matchFields([aRow('Số đảng viên bị khai trừ')], fields)
  expect(match?.field?.label).toBe(fields[0]?.label)
})
