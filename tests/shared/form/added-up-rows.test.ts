import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const COLUMNS = ['Kế hoạch năm', 'Thực hiện tháng', 'Lũy kế từ đầu năm']
const fields = COLUMNS.map((column) =>
  aField(`Kết nạp đảng viên mới – ${column}`, {
    row: 'Kết nạp đảng viên mới',
    column,
    unit: 'người',
    section: ['Báo cáo tháng', '3. Kết quả thực hiện chỉ tiêu'],
  }),
)
const others = ['Tổng số đảng viên', 'Số chi bộ', 'Từ trần', 'Xóa tên'].map((label) => aRow(label, { period: 'Tháng 11/2026' }))
const columnOf = (...rows: ReturnType<typeof aRow>[]) =>
  matchFields([...rows, ...others], fields)
    .slice(0, rows.length)
    .map(({ field }) => field?.column)

test('what was done since January goes where a form adds up, the plan where it asks for the plan', () => {
  const of = (period: string, value: string, label = 'Kết nạp đảng viên') => aRow(label, { period, value, unit: 'đảng viên' })
  expect(columnOf(of('Năm 2026', '30', 'Chỉ tiêu kết nạp đảng viên'), of('Tháng 11/2026', '3'), of('11 tháng đầu năm 2026', '27'))).toEqual(
    COLUMNS,
  )
})

test('the report of half a year adds up nothing more', () => {
  const half = '6 tháng đầu năm 2026'
  const rows = ['Kết nạp đảng viên', 'Tổng số đảng viên', 'Số chi bộ'].map((label) => aRow(label, { period: half }))
  expect(
    matchFields(rows, [aField('Kết nạp đảng viên'), aField('Tổng số đảng viên'), aField('Số chi bộ')]).map(({ field }) => field?.label),
  ).toEqual(rows.map(({ label }) => label))
})
