// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isLoading } from '../../../../extension/page/folds/holds-fields.ts'

const panelWith = (html: string) => {
  document.body.innerHTML = `<div id="panel">${html}</div>`
  return document.getElementById('panel') as HTMLElement
}

test.for([
  '<div>Đang tải dữ liệu…</div>',
  '<p>Vui lòng chờ trong giây lát</p>',
  '<div class="ant-spin-spinner"></div>',
  '<div aria-busy="true"><span></span></div>',
  'Loading...',
])('%s is on its way', (html) => {
  expect(isLoading(panelWith(html))).toBe(true)
})

test.for([
  '',
  '<p>Mục này không có ô nào phải điền.</p>',
  '<input><div class="loading"></div>',
  '<p>Đang tải lên là số văn bản đã gửi; phần này chỉ để xem, người báo cáo không phải điền gì thêm ở đây.</p>',
])('%s is all there is', (html) => {
  expect(isLoading(panelWith(html))).toBe(false)
})
