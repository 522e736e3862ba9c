// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Control } from '../../../extension/page/control.ts'
import { findCaptions } from '../../../extension/page/captions.ts'
import { FIELDS, fieldsIn } from './fields-in.ts'

const control = (target: HTMLElement): Control => ({ widget: 'text', kind: 'text', target, anchor: target, parts: [target] })
const TWO = '<input name="ts"><input name="xl">'

// What heads the fields must stand before them: the group itself where its name is written behind them.
test.for<[string, string, string]>([
  ['a name before its fields', `<div role="group" aria-labelledby="n"><p id="n">Đảng viên</p>${TWO}</div>`, 'P'],
  [
    'a name written behind its fields and drawn before them',
    `<div role="group" aria-labelledby="n">${TWO}<p id="n">Đảng viên</p></div>`,
    'DIV',
  ],
  ['a name that is only spoken', `<div role="group" aria-label="Đảng viên">${TWO}</div>`, 'DIV'],
])('%s', ([, html, tag]) => {
  const captions = findCaptions(fieldsIn(html).map(control), FIELDS)
  expect([...captions].map(([element, text]) => [element.tagName, text])).toContainEqual([tag, 'Đảng viên'])
})
