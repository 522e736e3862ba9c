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

test('in the rows of a table as well, whatever the columns', () => {
  const rows = grades.flatMap((row) => ['Số lượng', 'Tỷ lệ %'].map((column) => aField(`${row} – ${column}`, { row, column })))
  expect(gradesOfYear(rows).map(({ row }) => row)[2]).toBe('hoàn thành tốt')
  const value = aRow('Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ', { unit: '%', kind: 'percent' })
  expect(matchFields([value], rows)[0]?.field?.id).toBe('Tốt – Tỷ lệ %')
})

test('beside «Khá» and «Trung bình» it stays what it is', () => {
  const fields = ['Tốt', 'Khá', 'Trung bình'].map((label) => aField(label))
  expect(gradesOfYear(fields).map(({ label }) => label)).toEqual(['Tốt', 'Khá', 'Trung bình'])
})
