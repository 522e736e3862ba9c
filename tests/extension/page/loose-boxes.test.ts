// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { questionAround } from '../../../extension/page/loose-boxes.ts'

const box = (name: string, text: string) => `<label><input type="checkbox" name="${name}"> ${text}</label>`
const TWO = `${box('a', 'Thời sự, chính sách')}${box('b', 'Học tập và làm theo Bác')}`

beforeEach(() => {
  document.body.replaceChildren()
})

/** Ids of the elements that hold the question of each box; '' for a box that asks alone. */
function askedBy(html: string): string[] {
  document.body.append(document.createRange().createContextualFragment(`<form>${html}</form>`))
  const boxes = [...document.querySelectorAll<HTMLElement>('[type=checkbox],[role=checkbox]')]
  return boxes.map((one) => questionAround(one, boxes)?.id ?? '')
}

test.for<[string, string, string[]]>([
  ['a text before them asks for all', `<div id="q"><div>Nội dung sinh hoạt</div>${TWO}</div>`, ['q', 'q']],
  [
    'also when they stand in columns of their own',
    `<div id="q"><p>Nội dung sinh hoạt</p><div>${TWO}</div><div>${box('c', 'Kiểm điểm')}</div></div>`,
    ['q', 'q', 'q'],
  ],
  ['also beside other fields', `<div><p>Nội dung sinh hoạt</p><div id="q">${TWO}</div><p>Ghi chú</p><input></div>`, ['q', 'q']],
  ['a heading over them asks for none', `<div id="q"><h3>Cam kết</h3>${TWO}</div>`, ['', '']],
  ['one box alone is a question itself', `<div id="q"><div>Đề nghị</div>${box('a', 'Khen thưởng')}</div>`, ['']],
  [
    'names before their boxes are no question',
    `<div id="q"><span>Chuyên đề</span><input type="checkbox"><span>Học Bác</span><input type="checkbox"></div>`,
    ['', ''],
  ],
  [
    'another field among them parts them',
    `<div id="q"><p>Nội dung</p>${box('a', 'Khác, ghi rõ')}<input>${box('b', 'Không')}</div>`,
    ['', ''],
  ],
])('loose boxes: %s', ([, html, expected]) => {
  expect(askedBy(html)).toEqual(expected)
})
