import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { ownHalf, ownLanguage } from '../../../shared/form/own-language.ts'
import { aField, aRow } from './builders.ts'

const LABELS = ['Chi bộ / Party cell', 'Thư ký / Secretary of the meeting', 'Vắng có lý do (Absent with reason)', 'Ghi chú']

test.for([
  ['Chi bộ / Party cell', 'Chi bộ'],
  ['Vắng có lý do (Absent with reason):', 'Vắng có lý do:'],
  ['Cộng / Total score (100)', 'Cộng'],
  ['Đảng viên dự / ĐV phải dự', 'Đảng viên dự / ĐV phải dự'],
  ['Số chi bộ (CB)', 'Số chi bộ (CB)'],
  ['Full name / Họ và tên', 'Full name / Họ và tên'],
] as const)('«%s» says «%s»', ([text, own]) => {
  expect(ownHalf(text)).toBe(own)
})

test('a form with few such labels keeps them', () => {
  const fields = LABELS.slice(1).map((label) => aField(label))
  expect(ownLanguage(fields)).toBe(fields)
  expect(ownLanguage(LABELS.map((label) => aField(label))).map(({ label }) => label)).toEqual([
    'Chi bộ',
    'Thư ký',
    'Vắng có lý do',
    'Ghi chú',
  ])
})

test('values find their fields by what is said in Vietnamese', () => {
  const fields = LABELS.map((label) => aField(label))
  const [secretary, excused] = matchFields(
    [aRow('Thư ký', { value: 'Ngô Thị Lúa', kind: 'text', unit: '' }), aRow('Số đảng viên vắng có lý do', { code: 'b' })],
    fields,
  )
  expect(secretary?.field?.label).toBe(LABELS[1])
  expect(excused?.field?.label).toBe(LABELS[2])
})
