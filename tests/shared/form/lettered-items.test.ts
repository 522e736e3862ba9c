import { expect, test } from 'vitest'
import { letteredItems } from '../../../shared/form/lettered-items.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const ROWS = ['Chuyển SHĐ: a) Đến', 'b) Đi', 'Đưa ra khỏi Đảng: a) Xóa tên', 'b) Khai trừ', 'Thu đảng phí', 'b) Nộp cấp trên']

test('items in letters are about what stands before the first of them', () => {
  expect(letteredItems(ROWS.map((row) => aField(row))).map(({ label }) => label)).toEqual([
    'Chuyển SHĐ – Đến',
    'Chuyển SHĐ – Đi',
    'Đưa ra khỏi Đảng – Xóa tên',
    'Đưa ra khỏi Đảng – Khai trừ',
    'Thu đảng phí',
    'b) Nộp cấp trên',
  ])
})

test('in a table each column of an item is about the same', () => {
  const fields = ROWS.slice(0, 2).flatMap((row) =>
    ['Trong tháng', 'Lũy kế'].map((column) => aField(`${row} – ${column}`, { id: `${row} ${column}`, row, column })),
  )
  const values = [
    aRow('Đảng viên chuyển sinh hoạt đi'),
    aRow('Đảng viên chuyển sinh hoạt đến', { period: 'Lũy kế từ đầu năm 2026', code: 'sum' }),
    ...['Từ trần', 'Khai trừ'].map((label) => aRow(label)),
  ]
  expect(matchFields(values, fields).map(({ field }) => field?.id)).toEqual([
    'b) Đi Trong tháng',
    'Chuyển SHĐ: a) Đến Lũy kế',
    undefined,
    undefined,
  ])
})

test('rows that begin small go on from the one before that names what it is about', () => {
  const rows = (...texts: readonly string[]) => letteredItems(texts.map((row) => aField(row, { row }))).map(({ row }) => row)
  expect(rows('Chuyển sinh hoạt chính thức: nơi khác chuyển đến', 'chuyển đi nơi khác', 'Khen thưởng', 'đảng viên nữ')).toEqual([
    'Chuyển sinh hoạt chính thức: nơi khác chuyển đến',
    'Chuyển sinh hoạt chính thức – chuyển đi nơi khác',
    'Khen thưởng',
    'đảng viên nữ',
  ])
  expect(rows('Tổng số đảng viên, trong đó: nữ', 'dân tộc thiểu số')).toEqual(['Tổng số đảng viên, trong đó: nữ', 'dân tộc thiểu số'])
})
