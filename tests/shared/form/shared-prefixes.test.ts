import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { withoutPrefixes } from '../../../shared/form/shared-prefixes.ts'
import { aField, aRow } from './builders.ts'

const rows = ['họp đúng ngày quy định', 'ghi biên bản'].map((what) =>
  aRow(`Mức thực hiện: ${what}`, { kind: 'choice', unit: '', value: 'Luôn luôn' }),
)

test('what several values begin with is left out, what one alone begins with stays', () => {
  const alone = aRow('Ghi chú: lý do trừ điểm')
  expect(withoutPrefixes([...rows, alone]).map((row) => row?.label)).toEqual(['họp đúng ngày quy định', 'ghi biên bản', undefined])
})

test('lines of one question get the values that are about them', () => {
  const question = 'Chi bộ thực hiện các việc sau ở mức nào'
  const lines = ['Ghi biên bản đầy đủ', 'Giao việc cho từng đảng viên', 'Họp đúng ngày đã định'].map((row) =>
    aField(`${question} – ${row}`, { id: row, row, kind: 'choice', options: ['Luôn luôn', 'Chưa làm'] }),
  )
  expect(matchFields(rows, lines).map(({ field }) => field?.id)).toEqual(['Họp đúng ngày đã định', 'Ghi biên bản đầy đủ'])
})
