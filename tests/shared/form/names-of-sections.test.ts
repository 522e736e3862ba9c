import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { namesOfSections } from '../../../shared/form/names-of-sections.ts'
import { aField, aRow } from './builders.ts'

test('«Họ tên» under «Người báo cáo» asks who reports', () => {
  const fields = [aField('Họ tên *', { section: ['Phiếu', 'Người báo cáo'] }), aField('Di động *', { section: ['Phiếu', 'Người báo cáo'] })]
  const [match] = matchFields([aRow('Người báo cáo', { kind: 'text', unit: '', value: 'Nguyễn Văn Lúa' })], fields)
  expect(match?.field?.label).toBe('Họ tên *')
})

test('a name under a title about something else stays what it is', () => {
  const fields = [aField('Họ tên', { section: ['Kết quả kiểm điểm'] })]
  expect(namesOfSections(fields)).toEqual(fields)
})
