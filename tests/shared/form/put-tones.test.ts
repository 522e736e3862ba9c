import { expect, test } from 'vitest'
import { putTones } from '../../../shared/form/put-tones.ts'
import { aField, aRow } from './builders.ts'

const PLAIN = ['TONG SO DANG VIEN', 'DANG VIEN CO MAT', 'TY LE DU HOP', 'GHI CHU THEM'].map((label) => aField(label))
const ROWS = [aRow('Tổng số đảng viên', { organisation: 'Chi bộ thôn Đoài' }), aRow('Tỷ lệ dự họp')]

test('a form without tones is read with those of the report and of this field', () => {
  const labels = putTones(PLAIN, ROWS).map(({ label }) => label.toLowerCase())
  expect(labels.slice(0, 3)).toEqual(['tổng số đảng viên', 'đảng viên có mặt', 'tỷ lệ dự họp'])
})

test('no field is lost, and what is known stays: id, key, kind', () => {
  expect(putTones(PLAIN, ROWS).map(({ id, key, kind }) => [id, key, kind])).toEqual(PLAIN.map(({ id, key, kind }) => [id, key, kind]))
})

test.for([
  ['a form with tones', [...PLAIN.slice(0, 3), ...['Số buổi', 'Tỷ lệ dự', 'Người ký'].map((label) => aField(label))], ROWS],
  ['a form of few labels', PLAIN.slice(0, 2), ROWS],
  ['a report without tones', PLAIN, [aRow('Tong so dang vien')]],
] as const)('%s stays as it is', ([, fields, rows]) => {
  expect(putTones(fields, rows)).toBe(fields)
})
