import { expect, test } from 'vitest'
import { joinKindRows } from '../../../shared/sheet/join-kind-rows.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const GRID = makeGrid(
  'Theo dõi',
  `
  STT|Họ và tên|Loại|Tháng|||Số buổi dự
  |||T1|T2|T3|
  I|CHI BỘ THÔN ĐÔNG|||||
  1|Nguyễn Văn Lúa|TK|x|x|x|3
  ||CĐ|||x|1
  2|Trần Thị Mía|TK|x|P|x|2
  ||CĐ|||K|
  3|Lê Văn Khoai|TK|x||x|2
  ||CĐ|||x|1
  |||||
  |x: có mặt; P: vắng có phép; K: vắng không phép||||
`,
)

test('two rows for each person, one for each kind of meeting', () => {
  const outcome = compute([GRID])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|CĐ 1|3 2 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|3 1 1 0 1',
    'CHI BỘ THÔN ĐÔNG|TK 3|3 3 0 0 0',
  ])
  // Lê Văn Khoai has no mark in February; the row and the column are those of the sheet.
  expect(findingLines(outcome)).toEqual(['unmarked@Theo dõi!E8'])
})

test('totals below all people belong each to their kind', () => {
  const totals = (january: number) =>
    makeGrid(
      'Theo dõi',
      `
      STT|Họ và tên|Loại|Tháng||
      |||T1|T2|T3
      I|CHI BỘ THÔN ĐÔNG||||
      1|Nguyễn Văn Lúa|TK|x|x|x
      ||CĐ|||x
      2|Trần Thị Mía|TK|x|P|x
      ||CĐ|||K
      3|Lê Văn Khoai|TK|x|x|x
      ||CĐ|||x
      |Tổng số dự TK||3|2|3
      |Tổng số dự CĐ||||${january}
      |x: có mặt; P: vắng có phép; K: vắng không phép||||
    `,
    )
  expect(findingLines(compute([totals(2)]))).toEqual([])
  expect(findingLines(compute([totals(3)]))).toEqual(['total-disagrees@Theo dõi!F11'])
})

test('a list in which kinds follow each other, each with its name, stays as it is', () => {
  const list = makeGrid(
    'DD',
    'Họ và tên|Loại|T1|T2\nNguyễn Văn Lúa|TK|x|x\nNguyễn Văn Lúa|CĐ|x|\nTrần Thị Mía|TK|x|x\nTrần Thị Mía|CĐ|x|\nLê Văn Khoai|TK|x|x\nLê Văn Khoai|CĐ|x|',
  )
  expect(joinKindRows(list)).toBe(list)
})

test('a row that numbers the columns is no header of months', () => {
  const summary = makeGrid(
    'TH 2026',
    `
    TT|Chi bộ|Loại|T1|T2|T3
    1|2|3|4|5|6
    1|Chi bộ Thôn Đông|TK|18/20|19/20|20/20
    ||CĐ|||17/20
    2|Chi bộ Thôn Đoài|TK|9/9|8/9|9/9
    ||CĐ||9/9|
    3|Chi bộ Cơ quan xã|TK|7/7|7/7|7/7
    ||CĐ|||7/7
  `,
  )
  expect(meetingLines(compute([summary]))).toContain('Chi bộ Thôn Đoài|CĐ 1|9 9 0 0 0')
  expect(meetingLines(compute([summary]))).toHaveLength(12)
})
