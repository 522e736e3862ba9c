// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { tagsBeside } from '../../../extension/page/tags.ts'
import { fieldsIn } from './fields-in.ts'

const textsIn = (html: string) => fieldsIn(html).map((field) => tagsBeside(field).map(({ text }) => text))

test('tokens beside a box, each without its sign', () => {
  expect(textsIn('<div><span>Tô Văn Lúa<b role="button">×</b></span><span>Đặng Thị Mía <i>✕</i></span><input></div>')).toEqual([
    ['Tô Văn Lúa', 'Đặng Thị Mía'],
  ])
})

test('also where the style draws the sign, which only says what it does', () => {
  expect(
    textsIn('<div><em>Chi bộ 1<b role="button" aria-label="remove tag"></b></em><em>Chi bộ 2<b title="Xóa"></b></em><input></div>'),
  ).toEqual([['Chi bộ 1', 'Chi bộ 2']])
  expect(textsIn('<div><em>Chi bộ 1<b aria-label="Xóaa"></b></em><input></div>')).toEqual([[]])
})

test('also where the box has a holder of its own', () => {
  expect(textsIn('<ul><li>Tô Văn Lúa <a>×</a></li><li><input></li></ul>')).toEqual([['Tô Văn Lúa']])
})

test.for(['<div><label>Họ và tên</label><input></div>', '<div><span>×</span><input></div>', '<div><span>Xóa ×</span><input></div>'])(
  '%s has none',
  (html) => {
    expect(textsIn(html)).toEqual([[]])
  },
)
