import { expect, test } from 'vitest'
import { findParents } from '../../../shared/form/sub-items.ts'
import { aField } from './builders.ts'

const parentsOf = (...labels: readonly (readonly [label: string, unit?: string])[]) => {
  const fields = labels.map(([label, unit = ''], i) => aField(label, { id: `${i}`, unit }))
  const parents = findParents(fields)
  return fields.map((field) => parents.get(field)?.label)
}

test('«đạt … %» is the rate of what was counted before it, not of those who had to come or stayed away', () => {
  expect(
    parentsOf(
      ['Chi bộ đã họp'],
      ['đạt %', '%'],
      ['Đồng chí dự họp'],
      ['đồng chí phải dự'],
      ['đạt %', '%'],
      ['Vắng có lý do'],
      ['chiếm tỷ lệ', '%'],
    ),
  ).toEqual([undefined, 'Chi bộ đã họp', undefined, undefined, 'Đồng chí dự họp', undefined, 'Đồng chí dự họp'])
})

test('a rate that says of what it is goes on from nothing', () => {
  expect(parentsOf(['Chi bộ đã họp'], ['Tỷ lệ đảng viên dự họp', '%'])).toEqual([undefined, undefined])
})

test('the unit of what was counted tells of what the rate is', () => {
  expect(parentsOf(['Tôi đã dự', 'buổi'], ['đạt', '%'], ['Có mặt', 'đồng chí'], ['chiếm tỷ lệ', '%'])).toEqual([
    undefined,
    undefined,
    undefined,
    'Có mặt đảng viên',
  ])
  expect(parentsOf(['Tôi đã dự', 'buổi'], ['đạt tỷ lệ', '%'])[1]).toBe('Tôi đã dự buổi')
})

test('in a table with two levels of columns, the rate is of the count beside it', () => {
  const fields = ['Trong kỳ – Dự/triệu tập', 'Trong kỳ – Tỷ lệ', 'Lũy kế – Tỷ lệ'].map((column) =>
    aField(column, { row: 'Chi bộ Thôn Đông', column }),
  )
  const parents = findParents(fields)
  expect(fields.map((field) => parents.get(field))).toEqual([undefined, { label: 'Dự', isRate: true }, undefined])
})
