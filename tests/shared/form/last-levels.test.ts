import { expect, test } from 'vitest'
import { lastLevels } from '../../../shared/form/last-levels.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const columns = [
  'Tăng – Kết nạp',
  'Giảm – Đưa ra khỏi Đảng – Xóa tên',
  'Giảm – Đưa ra khỏi Đảng – Khai trừ',
  'Giảm – Chuyển đi – Nữ',
  'Tăng – Chuyển đến – Nữ',
]
const fields = columns.map((column) => aField(`Tổng số – ${column}`, { row: 'Tổng số', column }))

test('the last of several levels names a column alone where no other column ends in it', () => {
  const last = lastLevels(fields)
  expect(fields.map((field) => last(field)?.column)).toEqual(['Kết nạp', 'Xóa tên', 'Khai trừ', undefined, undefined])
})

test('a head that is no term of these reports needs the heads above it', () => {
  const field = aField('Tổng số – Đảng phí – Đã thu', { row: 'Tổng số', column: 'Đảng phí – Đã thu' })
  expect(lastLevels([field])(field)).toBeUndefined()
})

test('each value finds its column below the same heads', () => {
  const rows = ['Đảng viên khai trừ', 'Đảng viên xóa tên'].map((label) => aRow(label))
  expect(matchFields(rows, fields).map(({ field }) => field?.column)).toEqual([columns[2], columns[1]])
})
