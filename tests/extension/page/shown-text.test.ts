// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { shownPieces } from '../../../extension/page/shown-text.ts'

function shownIn(html: string): string[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  return shownPieces(document.body.firstElementChild as Element)
}

test.for([
  ['<div><button title="Xóa lựa chọn"><span class="slds-assistive-text">Xóa lựa chọn</span>✕</button></div>', []],
  ['<div><span class="ui5-hidden-text">No Tokens</span></div>', []],
  ['<div><span class="ui5-hidden-text">Contains 1 token</span><b>Chuyển đổi số</b></div>', ['Chuyển đổi số']],
  ['<div><span class="select-placeholder">Chọn xếp loại</span></div>', []],
  ['<div><span class="select-placeholder">Hoàn thành tốt</span></div>', ['Hoàn thành tốt']],
  ['<div><span class="p-placeholder">Xếp loại</span></div>', []],
  ['<div><span class="value-text">Tốt</span></div>', ['Tốt']],
] as const)('%s shows %j', ([html, pieces]) => {
  expect(shownIn(html)).toEqual(pieces)
})
