import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const grades = ['Tốt', 'Khá', 'TB', 'Kém']

test('grades in the row of each party cell take the grade of that party cell, whatever their column is called', () => {
  const cells = ['Thôn Đoài', 'Thôn Trung']
  const fields = cells.map((row) => aField(`${row} – Kết quả`, { row, column: 'Kết quả', kind: 'choice', options: grades }))
  const rows = cells.map((cell, i) =>
    aRow('Xếp loại chất lượng sinh hoạt', {
      organisation: `Chi bộ ${cell}`,
      kind: 'choice',
      unit: '',
      value: ['Khá', 'Trung bình'][i] as string,
    }),
  )
  expect(matchFields(rows, fields).map(({ field }) => field?.row)).toEqual(cells)
})

test('a list that offers the answer is asked, even when its name speaks of a rate', () => {
  const fields = [aField('Có vượt tỷ lệ khống chế 20% không?', { kind: 'choice', options: ['Có vượt', 'Không vượt', 'Chưa rà soát'] })]
  const row = aRow('Vượt tỷ lệ khống chế 20%', { kind: 'choice', unit: '', value: 'Không vượt' })
  expect(matchFields([row], fields)[0]?.field).toBeDefined()
})

test('«Ngày … tháng … năm» above the signatures takes the only day', () => {
  const fields = [aField('Ngày', { kind: 'date' }), aField('Người lập biểu')]
  expect(matchFields([aRow('Ngày lập biểu', { kind: 'date', unit: '', value: '06/07/2026' })], fields)[0]?.field?.label).toBe('Ngày')
})
