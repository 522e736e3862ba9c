import { expect, test } from 'vitest'
import { gradesOfYear } from '../../../shared/form/grades-of-year.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const grades = ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành']
const under = (heading: string) => grades.map((label) => aField(label, { id: `${heading} ${label}`, section: [heading] }))
const [CELLS, MEMBERS] = [under('I. Chi bộ'), under('II. Đảng viên')]

test('«Tốt» between «Xuất sắc» and «Hoàn thành» is a grade of the year', () => {
  expect(gradesOfYear(MEMBERS).map(({ label }) => label)).toEqual(['Xuất sắc', 'hoàn thành tốt', 'Hoàn thành', 'Không hoàn thành'])
  const rows = [aRow('Đảng viên hoàn thành tốt nhiệm vụ'), aRow('Chi bộ hoàn thành tốt nhiệm vụ', { unit: 'chi bộ' })]
  expect(matchFields(rows, [...CELLS, ...MEMBERS]).map(({ field }) => field?.id)).toEqual(['II. Đảng viên Tốt', 'I. Chi bộ Tốt'])
})

test('beside «Khá» and «Trung bình» it stays what it is', () => {
  const fields = ['Tốt', 'Khá', 'Trung bình'].map((label) => aField(label))
  expect(gradesOfYear(fields).map(({ label }) => label)).toEqual(['Tốt', 'Khá', 'Trung bình'])
})
