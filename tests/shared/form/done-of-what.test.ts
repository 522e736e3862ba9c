import { expect, test } from 'vitest'
import { doneOfWhat } from '../../../shared/form/done-of-what.ts'
import { aField } from './builders.ts'

const labelsOf = (section: string, ...labels: string[]) =>
  doneOfWhat(labels.map((label) => aField(label, { section: [section] }))).map(({ label }) => label)

test('what was to be done is what is done or not', () => {
  expect(labelsOf('A. Tập thể', 'Thuộc diện phải kiểm điểm', 'Đã thực hiện', '– Chưa thực hiện')).toEqual([
    'Thuộc diện phải kiểm điểm',
    'Đã kiểm điểm',
    '– Chưa kiểm điểm',
  ])
})

test('where nothing was to be done, a label stays as it is', () => {
  expect(labelsOf('Kế hoạch', 'Số cuộc theo chương trình', 'Đã thực hiện')).toEqual(['Số cuộc theo chương trình', 'Đã thực hiện'])
})

test('each part has its own', () => {
  const [first, second] = ['A', 'B'].map((part) => aField('Đã thực hiện', { section: [part] }))
  const fields = [aField('Phải kiểm điểm', { section: ['A'] }), first, second]
  expect(doneOfWhat(fields.filter((field) => field !== undefined)).map(({ label }) => label)).toEqual([
    'Phải kiểm điểm',
    'Đã kiểm điểm',
    'Đã thực hiện',
  ])
})
