import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const rows = [
  aRow('Tổng số đảng viên của chi bộ', { organisation: 'Chi bộ thôn 1', value: '45' }),
  aRow('Tổng số đảng viên của chi bộ', { organisation: 'Chi bộ thôn 2', value: '38' }),
  aRow('Tổng số đảng viên', { organisation: 'Đảng bộ xã Suối Ngọc', value: '1.034' }),
]

test('a party cell that the report does not name gets nothing, also not what sums up everybody', () => {
  const fields = [1, 2, 5].map((n) => aField('đảng số', { section: [`${n} Chi bộ ${n === 5 ? 'Trạm Y tế' : `thôn ${n}`}`] }))
  const matches = matchFields(rows, fields)
  expect(matches.map((match) => match.field?.section[0])).toEqual(['1 Chi bộ thôn 1', '2 Chi bộ thôn 2', undefined])
})

test('what asks about the whole committee gets no party cell', () => {
  const fields = [aField('Toàn đảng bộ có: tổng số đảng viên'), aField('Tổng số đảng viên của chi bộ', { row: 'Chi bộ thôn 2' })]
  const matches = matchFields(rows.slice(0, 2), fields)
  expect(matches.map((match) => match.field?.row)).toEqual([undefined, 'Chi bộ thôn 2'])
})
