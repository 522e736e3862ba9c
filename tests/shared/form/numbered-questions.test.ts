import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { numberedQuestions } from '../../../shared/form/numbered-questions.ts'
import { aField, aRow } from './builders.ts'

const SURVEY = ['1 Họ và tên đồng chí dự sinh hoạt', '2 Chi bộ được phân công phụ trách', '3 Số đảng viên có mặt'].map((label) =>
  aField(label),
)

test('what counts up in front of most labels numbers the questions', () => {
  expect(numberedQuestions(SURVEY).map(({ label }) => label)).toEqual([
    '1. Họ và tên đồng chí dự sinh hoạt',
    '2. Chi bộ được phân công phụ trách',
    '3. Số đảng viên có mặt',
  ])
  expect(matchFields([aRow('Số đảng viên có mặt')], SURVEY)[0]?.field).toBe(SURVEY[2])
})

test.for([
  [['30 Năm tuổi Đảng', 'Kết nạp', 'Từ trần', 'Xóa tên', 'Chi bộ', 'Đảng bộ', '40 Năm tuổi Đảng']],
  [['3 Kết nạp', '2 Từ trần', '1 Xóa tên']],
] as const)('%j keep their numbers', ([labels]) => {
  const fields = labels.map((label) => aField(label))
  expect(numberedQuestions(fields)).toBe(fields)
})

test('a question of many fields has its number in front of their section', () => {
  const fields = [
    aField('1 Đơn vị gửi phiếu'),
    aField('CB Thôn Đoài', { section: ['Phiếu tháng', '2 Thuyết minh điểm trừ'] }),
    aField('CB Thôn Đông', { section: ['Phiếu tháng', '2 Thuyết minh điểm trừ'] }),
    aField('3 Điểm bình quân'),
  ]
  expect(numberedQuestions(fields).map(({ label, section }) => [label, ...section])).toEqual([
    ['1. Đơn vị gửi phiếu'],
    ['CB Thôn Đoài', 'Phiếu tháng', '2. Thuyết minh điểm trừ'],
    ['CB Thôn Đông', 'Phiếu tháng', '2. Thuyết minh điểm trừ'],
    ['3. Điểm bình quân'],
  ])
})
