// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { trailingName } from '../../../extension/page/trailing-names.ts'
import { FIELDS, fieldsIn } from './fields-in.ts'

const namesIn = (html: string) => fieldsIn(html).map((field) => trailingName(field, FIELDS))

test('a line names each field behind it, and first what all are about', () => {
  expect(namesIn('<p>Bằng khen của Tỉnh ủy: <input> tổ chức đảng; <span><input></span> đảng viên</p>')).toEqual([
    'Bằng khen của Tỉnh ủy – tổ chức đảng',
    'Bằng khen của Tỉnh ủy – đảng viên',
  ])
})

test('the last but one may be joined to the last', () => {
  expect(namesIn('<p>Chấm chất lượng: <input> chi bộ Tốt, <input> chi bộ Khá và <input> chi bộ Kém.</p>')).toEqual([
    'Chấm chất lượng – chi bộ Tốt',
    'Chấm chất lượng – chi bộ Khá',
    'Chấm chất lượng – chi bộ Kém.',
  ])
})

test.for([
  '<p>Tổng số: <input> người, trong đó nữ: <input> người</p>',
  '<p>Họp: ngày <input>, giờ <input></p>',
  '<p>Số đảng viên: <input> người</p>',
  '<p>Từ <input> đến <input> năm nay</p>',
])('%s is no such line', (html) => {
  expect(namesIn(html).filter((name) => name !== undefined)).toEqual([])
})
