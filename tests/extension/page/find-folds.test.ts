// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { findFolds } from '../../../extension/page/folds/find-folds.ts'
import { mayPress, pressedOf } from '../../../extension/page/folds/may-press.ts'
import { fieldsIn } from './fields-in.ts'

function foldsIn(html: string) {
  fieldsIn(html)
  return findFolds(document).folds
}

const PANELS = '<div id="a"><input></div><div id="b"><input></div>'

test.for([
  ['roles', '<div role="tablist"><button role="tab" aria-controls="a">A</button><button role="tab" aria-controls="b">B</button></div>'],
  ['links that name their panels', '<ul><li><a data-toggle="tab" href="#a">A</a></li><li><a data-toggle="pill" href="#b">B</a></li></ul>'],
  ['list items around links', '<ul role="tablist"><li role="tab"><a href="#a">A</a></li><li role="tab"><a href="#b">B</a></li></ul>'],
  [
    'panels that name their tabs',
    '<p role="tablist"><b role="tab" id="x">A</b><b role="tab" id="y">B</b></p><div role="tabpanel" aria-labelledby="x"></div><div role="tabpanel" aria-labelledby="y"></div>',
  ],
])('tabs are found by %s', ([, html = '']) => {
  const folds = foldsIn(`<form>${html}${PANELS}</form>`)
  expect(folds.map(({ name, isTab, panel }) => [name, isTab, panel !== undefined])).toEqual([
    ['A', true, true],
    ['B', true, true],
  ])
})

test('a section is found by its tag, by what it opens, and by what stands below it', () => {
  const folds = foldsIn(
    '<form><details><summary>Một</summary><input></details><a data-toggle="collapse" href="#a">Hai</a><div id="a"><input></div><h3><button type="button" aria-expanded="false">Ba</button></h3><div><input></div></form>',
  )
  expect(folds.map(({ name, isTab, panel }) => [name, isTab, panel?.localName])).toEqual([
    ['Một', false, 'details'],
    ['Hai', false, 'div'],
    ['Ba', false, 'div'],
  ])
})

test.for([
  ['a menu', '<div role="menu"><button aria-expanded="false" aria-controls="a">Xem</button></div>'],
  ['a list that hangs over the page', '<button aria-expanded="false" aria-haspopup="listbox" aria-controls="a">Chọn</button>'],
  ['a button of the bar above the form', '<nav><button data-bs-toggle="collapse" data-bs-target="#a">☰</button></nav>'],
  ['a drop-down', '<button data-toggle="dropdown" aria-expanded="false">Chọn</button>'],
  ['what opens something that hangs over the page', '<button aria-expanded="false" aria-controls="c">Lịch</button>'],
])('%s is no part of a form', ([, html = '']) => {
  expect(foldsIn(`${html}${PANELS}<div id="c" style="position:absolute"><input></div>`)).toEqual([])
})

test('folds of one name are told apart by what is around them and by their order, and a count in a name is no part of it', () => {
  const bar = (id: string) =>
    `<p role="tablist"><b role="tab" aria-controls="${id}1">Số lượng</b><b role="tab" aria-controls="${id}2">Số lượng</b></p>`
  const keys = (count: number) =>
    foldsIn(
      `<form><p role="tablist"><b role="tab" aria-controls="a">Chi bộ${count > 0 ? ` (${count}/14)` : ''}</b></p><div id="a">${bar('x')}<div id="x1"></div></div>${bar('y')}</form>`,
    ).map(({ key }) => key)
  expect(keys(0)).toEqual([' › chi bo 1', ' › chi bo 1 › so luong 1', ' › chi bo 1 › so luong 2', ' › so luong 1', ' › so luong 2'])
  expect(keys(12)).toEqual(keys(0))
})

test.for([
  ['<button type="button" role="tab">Kỳ báo cáo</button>', true],
  ['<button type="button" role="tab">Khen thưởng, kỷ luật</button>', true],
  ['<button type="button" role="tab">Kỷ luật</button>', true],
  ['<a role="tab" href="#a">Chi bộ</a>', true],
  ['<a role="tab" href="javascript:void(0)">Chi bộ</a>', true],
  ['<li role="tab"><a href="#a">Chi bộ</a></li>', true],
  ['<button role="tab">Chi bộ</button>', false],
  ['<button type="button" role="tab">Ký số</button>', false],
  ['<button type="button" role="tab">3. Gửi báo cáo</button>', false],
  ['<div role="tab">Tiếp theo</div>', false],
  ['<button type="button" role="tab" disabled>Chi bộ</button>', false],
  ['<button type="button" role="tab" aria-disabled="true">Chi bộ</button>', false],
  ['<a role="tab" href="/bao-cao">Chi bộ</a>', false],
  ['<a role="tab" href="#/bao-cao">Chi bộ</a>', false],
  ['<a role="tab" href="javascript:__doPostBack(1)">Chi bộ</a>', false],
  ['<li role="tab"><a href="?muc=2">Chi bộ</a></li>', false],
  ['<div role="tab" onclick="this.form.submit()">Chi bộ</div>', false],
] as const)('%s may be pressed: %s', ([html, isAllowed]) => {
  const [fold] = foldsIn(`<form>${html}</form>`)
  expect(fold && mayPress(fold)).toBe(isAllowed)
})

test('a tab that holds a link is pressed there, and one with a button beside its name is not', () => {
  const [link, closing] = foldsIn(
    '<form><ul role="tablist"><li role="tab"><a href="#a">A</a></li><li role="tab"><span>B</span><button type="button">×</button></li></ul></form>',
  )
  expect([link, closing].map((fold) => fold && pressedOf(fold).localName)).toEqual(['a', 'li'])
})

test('a copy of the name that only keeps room for bold letters is no part of it', () => {
  const [fold] = foldsIn(
    `<form><div role="tablist"><button role="tab" type="button" aria-controls="a"><span>Sinh hoạt</span><span style="visibility:hidden">Sinh hoạt</span></button></div>${PANELS}</form>`,
  )
  expect(fold?.name).toBe('Sinh hoạt')
})
