import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { yearsOfColumns } from '../../../shared/form/years-of-columns.ts'
import { aField, aRow } from './builders.ts'

const columns = ['6 THÁNG 2026', '6 THÁNG 2025'] as const
const fields = ['KẾT NẠP', 'XÓA TÊN'].flatMap((row) => columns.map((column) => aField(`${row} – ${column}`, { row, column })))
const rows = ['Kết nạp', 'Kết nạp, cùng kỳ năm trước', 'Xóa tên'].map((label) => aRow(label, { period: '6 tháng đầu năm 2026' }))

test('the column of the year before takes the values of the year before', () => {
  expect(matchFields(rows, fields).map(({ field }) => field?.label)).toEqual([
    'KẾT NẠP – 6 THÁNG 2026',
    'KẾT NẠP – 6 THÁNG 2025',
    'XÓA TÊN – 6 THÁNG 2026',
  ])
})

test('a form that names one year only stays as it is', () => {
  const [first] = fields
  const alone = first ? [first] : []
  expect(yearsOfColumns(alone, rows)).toBe(alone)
})

test('the same value of the year before goes into its column', () => {
  const both = ['Kỳ này', 'Cùng kỳ năm trước'].map((column) => aField(`Kết nạp – ${column}`, { row: 'Kết nạp', column }))
  const values = [2026, 2025].map((year) => aRow('Kết nạp', { period: `6 tháng đầu năm ${year}` }))
  expect(matchFields(values, both).map(({ field }) => field?.column)).toEqual(['Kỳ này', 'Cùng kỳ năm trước'])
})

test('a value of two years before takes no part in it', () => {
  const years = ['NĂM 2026', 'NĂM 2025'].map((column) => aField(`KẾT NẠP – ${column}`, { row: 'KẾT NẠP', column }))
  const values = [2026, 2025, 2024].map((year) => aRow('Kết nạp', { code: `${year}`, period: `Năm ${year}` }))
  const others = ['Xóa tên', 'Khai trừ', 'Từ trần'].map((label) => aRow(label, { period: 'Năm 2026' }))
  const columns = matchFields([...values, ...others], years).map(({ field }) => field?.column)
  expect(columns.slice(0, 3)).toEqual(['NĂM 2026', 'NĂM 2025', undefined])
})

test('what is added up in both years goes into the column of its own year, however its span is worded', () => {
  const columns = ['Năm 2026 – Tháng 10', 'Năm 2026 – Cộng dồn 10 tháng', 'Năm 2025 – Tháng 10', 'Năm 2025 – Cộng dồn 10 tháng']
  const table = columns.map((column) => aField(`Kết nạp – ${column}`, { row: 'Kết nạp', column }))
  const values = ['Tháng 10/2026', 'Lũy kế từ đầu năm 2026', 'Tháng 10/2025', 'Lũy kế 10 tháng đầu năm 2025'].map((period) =>
    aRow('Số đảng viên kết nạp', { code: period, period }),
  )
  const others = ['Xóa tên', 'Khai trừ', 'Từ trần', 'Xin ra khỏi Đảng'].map((label) => aRow(label))
  const found = matchFields([...values, ...others], table).map(({ field }) => field?.column)
  expect(found.slice(0, 4)).toEqual(columns)
})
