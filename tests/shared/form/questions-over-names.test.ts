import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { questionsOverNames } from '../../../shared/form/questions-over-names.ts'
import { aField, aRow } from './builders.ts'

const QUESTION = 'Số buổi học tập chuyên đề đã tổ chức'
const lines = (...names: string[]) => names.map((name) => aField(name, { id: name, section: ['Phần 1', QUESTION] }))

test('a question with a line for each party cell is a table of one column', () => {
  const fields = questionsOverNames(lines('CB thôn Bến Cau', 'CB KP 3', 'Chi bộ Trường Mầm non'))
  expect(fields.map(({ row, column }) => [row, column])).toEqual([
    ['CB thôn Bến Cau', QUESTION],
    ['CB KP 3', QUESTION],
    ['Chi bộ Trường Mầm non', QUESTION],
  ])
})

test.for([
  ['two are a coincidence', ['CB thôn Bến Cau', 'CB thôn Gò Sắn']],
  ['what party cells have done is no name', ['Chi bộ trực thuộc', 'Chi bộ có sinh hoạt', 'CB đã tổ chức chuyên đề']],
  ['nor is a question', ['Chi bộ Thôn 1 họp ngày nào?', 'Chi bộ Thôn 2: điểm', 'Thôn 3?']],
] as const)('%s', ([, names]) => {
  expect(questionsOverNames(lines(...names)).map(({ row }) => row)).toEqual(names.map(() => ''))
})

test('a value finds the line of its party cell', () => {
  const names = ['Chi bộ thôn Bến Cau', 'Chi bộ thôn Gò Sắn', 'Chi bộ thôn Đồng Vừng']
  const rows = names.map((organisation, i) =>
    aRow('Số buổi học tập chuyên đề', { code: `${i}`, value: `${i + 1}`, unit: 'buổi', organisation }),
  )
  expect(matchFields(rows, lines(...names.toReversed())).map(({ field }) => field?.id)).toEqual(names)
})
