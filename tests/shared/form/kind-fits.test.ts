import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import type { Field } from '../../../shared/form/field.ts'
import type { ReportRow } from '../../../shared/reports/report.ts'
import { aField, aRow } from './builders.ts'

const words = (label: string, value: string): ReportRow => aRow(label, { kind: 'text', unit: '', value })

test.for<[about: string, row: ReportRow, field: Field]>([
  ['a count is not the month of a date', aRow('Sinh hoạt trong tháng', { unit: 'buổi' }), aField('tháng', { section: ['Ngày họp'] })],
  [
    '«of these, settled» counts',
    words('Kiến nghị đã giải quyết', 'Sửa nhà văn hóa thôn'),
    aField('trong đó đã giải quyết', { section: ['Kiến nghị'] }),
  ],
  ['a name goes on the sentence', aRow('Số đảng viên dự họp với chi bộ'), aField('Số đảng viên dự họp với chi bộ')],
])('%s', ([, row, field]) => {
  expect(matchFields([row], [field])[0]?.field).toBeUndefined()
})

test('the same fields take what they ask for', () => {
  const name = words('Chi bộ dự họp cùng', 'Chi bộ Thôn Đông')
  expect(matchFields([name], [aField('Tôi dự họp cùng với chi bộ')])[0]?.field?.label).toBe('Tôi dự họp cùng với chi bộ')
  const settled = aRow('Số kiến nghị đã giải quyết', { unit: 'kiến nghị' })
  expect(matchFields([settled], [aField('trong đó đã giải quyết', { section: ['Số kiến nghị'] })])[0]?.field).toBeDefined()
})
