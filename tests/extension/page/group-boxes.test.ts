// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { groupBoxes } from '../../../extension/page/group-boxes.ts'
import { fieldsIn } from './fields-in.ts'

/** As servers write it: every answer in a place of a table of its own, with a name of its own. */
const list = (...texts: string[]) =>
  `<table>${texts.map((text, i) => `<tr><td><input type="checkbox" name="ds$${i}" id="ds_${i}"><label for="ds_${i}">${text}</label></td></tr>`).join('')}</table>`

test.for<[string, string, string[]]>([
  [
    'a table of nothing but answers beside its question is one field',
    `<table><tr><td><h3>Hồ sơ kèm theo</h3></td><td>${list('Biên bản', 'Tờ trình')}</td></tr></table>`,
    ['choices'],
  ],
  ['also below it', `<p>Hồ sơ kèm theo</p>${list('Biên bản', 'Tờ trình')}`, ['choices']],
  ['nothing asks for them together', list('Đã gửi tài liệu', 'Đã họp chi ủy'), ['check', 'check']],
  [
    'boxes under the columns of a table are one each',
    '<p>Tháng</p><table><tr><td>Chi bộ Thôn 1</td><td><input type="checkbox"></td><td><input type="checkbox"></td></tr></table>',
    ['check', 'check'],
  ],
])('%s', ([, html, kinds]) => {
  const boxes = fieldsIn(html)
  expect(groupBoxes([], boxes).map(({ kind }) => kind)).toEqual(kinds)
})

test('a hidden input of the same name before each box makes no question of its own', () => {
  const twins = ['a', 'b'].map(
    (name) => `<input type="hidden" name="${name}" value="0"><label><input type="checkbox" name="${name}"> Xem phim ${name}</label>`,
  )
  const boxes = fieldsIn(`<form><div><p>Cách học tập</p>${twins.join('')}</div></form>`).filter((field) => field.matches('[type=checkbox]'))
  expect(groupBoxes([], boxes).map(({ kind, parts }) => [kind, parts.length])).toEqual([['choices', 2]])
})
