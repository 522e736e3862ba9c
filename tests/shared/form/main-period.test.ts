import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const others = ['Chuyển đến', 'Chuyển đi', 'Từ trần'].map((label) => aRow(label))

test('of two values of one name the one of the report’s own month takes the field; the other takes none', () => {
  const rows = [aRow('Kết nạp', { code: 'before', period: 'Tháng 9/2026' }), aRow('Kết nạp', { code: 'now' }), ...others]
  const [before, now] = matchFields(rows, [aField('Kết nạp mới (đồng chí)')])
  expect(before?.field).toBeUndefined()
  expect(now?.field?.label).toBe('Kết nạp mới (đồng chí)')
})

test('a value of the year before belongs only where the form says so, also alone', () => {
  const rows = [aRow('Kết nạp', { period: 'Năm 2025' }), ...others.map((row) => ({ ...row, period: '6 tháng cuối năm 2026' }))]
  const columns = ['Kế hoạch năm nay', 'Thực hiện năm trước'].map((column) => aField(`Kết nạp – ${column}`, { row: 'Kết nạp', column }))
  expect(matchFields(rows, columns)[0]?.field?.column).toBe('Thực hiện năm trước')
  expect(matchFields(rows, [aField('Kết nạp')])[0]?.field).toBeUndefined()
})
