/** Tabs of a quarter each, with a block for every party cell below its name. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  TT|Họ tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ghi chú
  1|Tô Quốc Lúa|Chi bộ Thôn 3 (Yên Mỹ cũ)|01/02/1960|03/02/1985|
  2|Trần Thị Mía|Chi bộ Thôn 3 (Yên Mỹ cũ)|01/02/1961|03/02/1985|chuyển đi CB thôn 3 Yên Hòa cũ từ 01/5
  3|Lê Văn Khoai|Chi bộ Thôn 3 (Yên Hòa cũ)|01/02/1962|03/02/1985|
  4|Trần Thị Mía|Chi bộ Thôn 3 (Yên Hòa cũ)|01/02/1961|03/02/1985|ở CB thôn 3 (Yên Mỹ cũ) về từ 01/5/2026
`,
)
const FIRST = makeGrid(
  'Quý I',
  `
  THEO DÕI HỌP CHI BỘ QUÝ I NĂM 2026
  Chú giải (dùng cho cả năm): v: có dự; b: vắng có báo (có lý do); k: vắng không báo (không lý do). Lần 1 là thường kỳ, lần 2 là chuyên đề

  1. CHI BỘ THÔN 3 (YÊN MỸ CŨ)
  TT|Họ tên|05/1 TK|06/2 TK|05/3 TK
  1|Tô Quốc Lúa|v|v|b
  2|Trần Thị Mía|v|k|v

  2. CHI BỘ THÔN 3 (YÊN HÒA CŨ)
  TT|Họ tên|06/1 TK|07/2 TK|06/3 TK
  1|Lê Văn Khoai|v|b|v
`,
)
const SECOND = makeGrid(
  'Quý II',
  `
  THEO DÕI HỌP CHI BỘ QUÝ II NĂM 2026

  CB thôn 3 Yên Mỹ cũ – BT: Tô Quốc Lúa
  TT|Họ tên|05/4 TK|05/5 TK
  1|Tô Quốc Lúa|v|b
  2|Trần Thị Mía|k|

  Thôn 3 (Y.Hòa cũ)
  TT|Họ tên|Tháng 4|Tháng 5|
  ||lần 1|lần 1|lần 2
  1|Lê Văn Khoai|b|v|v
  2|Trần Thị Mía||v|k
`,
)

test('the legend of the first tab, short names above the blocks, «lần 2» and a move whose year the other party cell says', () => {
  const merged = { ...SECOND, merges: [{ row: 9, column: 4, rows: 1, columns: 2 }] }
  const outcome = compute([ROLL, FIRST, merged])
  expect(outcome.dataset.partyCells.map(({ name }) => name)).toHaveLength(2)
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN 3 (YÊN HÒA CŨ)|CĐ 2|2 1 0 1 0',
    'CHI BỘ THÔN 3 (YÊN HÒA CŨ)|TK 1|1 1 0 0 0',
    'CHI BỘ THÔN 3 (YÊN HÒA CŨ)|TK 2|1 0 1 0 0',
    'CHI BỘ THÔN 3 (YÊN HÒA CŨ)|TK 3|1 1 0 0 0',
    'CHI BỘ THÔN 3 (YÊN HÒA CŨ)|TK 4|1 0 1 0 0',
    'CHI BỘ THÔN 3 (YÊN HÒA CŨ)|TK 5|2 2 0 0 0',
    'CHI BỘ THÔN 3 (YÊN MỸ CŨ)|TK 1|2 2 0 0 0',
    'CHI BỘ THÔN 3 (YÊN MỸ CŨ)|TK 2|2 1 0 1 0',
    'CHI BỘ THÔN 3 (YÊN MỸ CŨ)|TK 3|2 1 1 0 0',
    'CHI BỘ THÔN 3 (YÊN MỸ CŨ)|TK 4|2 1 0 1 0',
    'CHI BỘ THÔN 3 (YÊN MỸ CŨ)|TK 5|1 0 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('without saying so a legend holds for the tabs of other months that use its signs, not for one with signs of its own', () => {
  const month = (n: number, legend: string, marks: string) =>
    makeGrid(
      `T${n}`,
      `ĐIỂM DANH CHI BỘ THÔN SEN THÁNG ${n}/2026\n${legend}\nTT|Họ tên|Điểm danh\n${[...marks].map((mark, i) => `${i + 1}|Tô Quốc ${NAMES[i]}|${mark}`).join('\n')}`,
    )
  const legend = 'v: có mặt; b: vắng có lý do; k: vắng không lý do'
  const lines = (marks: string) => meetingLines(compute([month(3, legend, 'vvbkv'), month(4, '', marks)]))
  expect(lines('vbvvk')).toEqual(['CHI BỘ THÔN SEN|TK 3|5 3 1 1 0', 'CHI BỘ THÔN SEN|TK 4|5 3 1 1 0'])
  expect(lines('vbzyv')).toEqual(['CHI BỘ THÔN SEN|TK 3|5 3 1 1 0', 'CHI BỘ THÔN SEN|TK 4|chờ'])
})
const NAMES = ['Lúa', 'Mía', 'Tre', 'Sen', 'Nhãn']
