import { expect, test } from 'vitest'
import { dividedWords } from '../../../shared/form/form-titles.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const TITLE = 'Báo cáo công tác kiểm tra, giám sát và thi hành kỷ luật trong Đảng'
const PARTS = ['1. Kiểm tra khi có dấu hiệu vi phạm', '2. Giám sát chuyên đề', '3. Thi hành kỷ luật đảng viên']
const fields = PARTS.slice(0, 2).map((part) => aField('Số tổ chức đảng', { id: part, section: [TITLE, part] }))
const last = aField('Khiển trách', { section: [TITLE, PARTS[2] as string] })

test('of a title that lists several matters, each part is about its own', () => {
  const rows = [
    aRow('Số tổ chức đảng được kiểm tra khi có dấu hiệu vi phạm', { unit: 'tổ chức', value: '1' }),
    aRow('Số tổ chức đảng được giám sát chuyên đề', { unit: 'tổ chức', value: '3' }),
    aRow('Số tổ chức đảng bị kỷ luật', { unit: 'tổ chức', value: '0' }),
  ]
  expect(matchFields(rows, [...fields, last]).map(({ field }) => field?.section[1])).toEqual([PARTS[0], PARTS[1], undefined])
})

test('a title of one matter is what all parts are about', () => {
  const one = new Set(['Báo cáo kiểm tra'])
  expect(dividedWords([aField('Số', { section: ['Báo cáo kiểm tra', '1. Kiểm tra tổ chức'] })], one).size).toBe(0)
})
