// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { blockHeads } from '../../../extension/page/block-heads.ts'
import type { Control } from '../../../extension/page/control.ts'
import { FIELDS, fieldsIn } from './fields-in.ts'

const control = (target: HTMLElement): Control => ({ widget: 'text', kind: 'text', target, anchor: target, parts: [target] })
const heads = (html: string) => blockHeads(fieldsIn(html).map(control), FIELDS).map((head) => head.textContent)
const block = (title: string, kind = 'visit') => `<div class="${kind}"><span>${title}</span><p>Ngày <input></p><p>Nơi <input></p></div>`

test('what only numbers tell apart heads blocks of one kind', () => {
  expect(heads(block('Buổi dự số 1') + block('Buổi dự số 2') + block('Buổi dự số 3'))).toEqual([
    'Buổi dự số 1',
    'Buổi dự số 2',
    'Buổi dự số 3',
  ])
})

test.for<[string, string]>([
  ['one block', block('Buổi dự số 1')],
  ['other words', block('Buổi dự số 1') + block('Kiến nghị số 2')],
  ['no numbers', block('Buổi đầu') + block('Buổi sau')],
  ['blocks of two kinds', block('Buổi dự số 1') + block('Buổi dự số 2', 'other')],
])('%s has no such heads', ([, html]) => {
  expect(heads(html)).toEqual([])
})
