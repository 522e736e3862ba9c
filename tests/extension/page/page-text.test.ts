// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { textOf } from '../../../extension/page/page-text.ts'

test.for([
  ['<p>Buổi sinh hoạt<span style="display:block">Theo biên bản</span></p>', 'Buổi sinh hoạt Theo biên bản'],
  ['<p>TỔNG SỐ<small style="margin-left:6px">kể cả mới</small></p>', 'TỔNG SỐ kể cả mới'],
  ['<p><b style="display:inline">Đ</b>ảng viên</p>', 'Đảng viên'],
  ['<p>Số đảng viên<sup style="display:inline">1</sup></p>', 'Số đảng viên1'],
] as const)('%s reads «%s»', ([html, text]) => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  expect(textOf(document.body)).toBe(text)
})
