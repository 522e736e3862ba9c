import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

/** «Phải họp [ ] buổi, đã họp [ ] buổi, đạt [ ] %» beside «… [ ] người, … tỷ lệ [ ] %». */
const FIELDS = [
  aField('Số buổi phải họp', { unit: 'buổi' }),
  aField('Số buổi đã họp', { unit: 'buổi' }),
  aField('Đạt tỷ lệ', { id: 'of meetings', unit: '%' }),
  aField('Đảng viên phải dự', { unit: 'người', section: ['Đảng viên'] }),
  aField('Đảng viên dự họp', { unit: 'người', section: ['Đảng viên'] }),
  aField('Đạt tỷ lệ', { id: 'of people', unit: '%', section: ['Đảng viên'] }),
]
const MEETINGS = [
  aRow('Số buổi phải họp', { unit: 'buổi', value: '2' }),
  aRow('Số buổi đã họp', { unit: 'buổi', value: '1' }),
  aRow('Tỷ lệ', { code: 'meetings', unit: '%', kind: 'percent', value: '50' }),
]
const PEOPLE = [
  aRow('Đảng viên phải dự', { value: '20' }),
  aRow('Đảng viên dự họp', { value: '19' }),
  aRow('Tỷ lệ', { code: 'people', unit: '%', kind: 'percent', value: '95' }),
]

test.for([
  ['meetings', [...MEETINGS, ...PEOPLE]],
  ['people', [...MEETINGS, ...PEOPLE]],
  ['meetings', [...PEOPLE, ...MEETINGS]],
  ['people', [...PEOPLE, ...MEETINGS]],
] as const)('the rate of %s goes behind their counts', ([of, rows]) => {
  const matches = matchFields([...rows], FIELDS)
  const at = rows.findIndex(({ code }) => code === of)
  expect(matches[at]?.field?.id).toBe(`of ${of}`)
})
