// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { referred } from '../../../extension/page/named-by.ts'

const namesOf = (html: string) => {
  document.body.innerHTML = html
  const combobox = document.querySelector('[role=combobox]') as Element
  return referred(combobox, 'aria-labelledby').map(({ textContent }) => textContent)
}

test.for<[string, string, string[]]>([
  [
    'what a list shows as chosen is no name of it',
    '<span role="combobox" aria-labelledby="v"><span id="v" role="textbox" aria-readonly="true">Tốt</span></span>',
    [],
  ],
  ['a part of its own that names it', '<div role="combobox" aria-labelledby="n"><b id="n">Xếp loại</b></div>', ['Xếp loại']],
  [
    'a name beside it, and not what it shows as well',
    '<p id="n">Xếp loại</p><div role="combobox" aria-labelledby="n v"><span id="v">Tốt</span></div>',
    ['Xếp loại'],
  ],
])('%s', ([, html, names]) => {
  expect(namesOf(html)).toEqual(names)
})
