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
