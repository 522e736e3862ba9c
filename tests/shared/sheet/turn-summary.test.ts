/** Summaries with the months down and the party cells across. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const CELLS = makeGrid(
  'Các chi bộ',
  `
  TT|Tên chi bộ|Viết tắt|Bí thư
  1|Chi bộ Khu phố Cầu Đúc|KP Cầu Đúc|Nguyễn Văn Lúa
  2|Chi bộ Trường Trung học cơ sở Rạch Bưởi|THCS Rạch Bưởi|Trần Thị Mía
  3|Chi bộ Phân xưởng Lò|P. Lò|Lê Văn Tre
`,
)
const ACROSS = `
  TT|Tháng|Chi bộ|||Toàn Đảng bộ
  ||KP Cầu Đúc|THCS Rạch Bưởi|P. Lò|
  1|Tháng 1|31/33|17/17|10/12|58/62
  2|Tháng 2|30/33||12/12|42/45
  3|Tháng 3|33/33|15/17|11/12|59/62
`
const LINES = [
  'Chi bộ Khu phố Cầu Đúc|TK 1|33 31 – – –',
  'Chi bộ Khu phố Cầu Đúc|TK 2|33 30 – – –',
  'Chi bộ Khu phố Cầu Đúc|TK 3|33 33 0 0 0',
  'Chi bộ Phân xưởng Lò|TK 1|12 10 – – –',
  'Chi bộ Phân xưởng Lò|TK 2|12 12 0 0 0',
  'Chi bộ Phân xưởng Lò|TK 3|12 11 – – –',
  'Chi bộ Trường Trung học cơ sở Rạch Bưởi|TK 1|17 17 0 0 0',
  'Chi bộ Trường Trung học cơ sở Rạch Bưởi|TK 3|17 15 – – –',
]

test('party cells are known by their short names below «Chi bộ»', () => {
  const outcome = compute([CELLS, makeGrid('Tổng hợp', ACROSS)])
  expect(meetingLines(outcome)).toEqual(LINES)
  expect(findingLines(outcome)).toEqual([])
})

test('a second table below, of the quarters, is turned as well', () => {
  const thematic = `
    |||||
    SINH HOẠT CHUYÊN ĐỀ||||
    TT|Quý|KP Cầu Đúc|THCS Rạch Bưởi|P. Lò|
    1|Quý I|30/33|16/17|12/12|
    2|Quý II|33/33|17/17|10/12|
    3|Quý III|33/33|17/17|11/12|`
  const lines = meetingLines(compute([CELLS, makeGrid('Tổng hợp', `${ACROSS.trimEnd()}\n${thematic}`)]))
  expect(lines).toHaveLength(LINES.length + 9)
  expect(lines).toContain('Chi bộ Phân xưởng Lò|CĐ 2|12 10 – – –')
  expect(lines).toEqual(expect.arrayContaining(LINES))
})

test('a roll with party cells in a column stays what it is', () => {
  const roll = makeGrid(
    'ĐV',
    `
    TT|Tháng sinh|Chi bộ|Chức vụ|Họ và tên|Ngày sinh|Ngày vào Đảng
    1|Tháng 1|KP Cầu Đúc|Bí thư|Nguyễn Văn Lúa|01/02/1960|03/02/1985
    2|Tháng 2|P. Lò|Đảng viên|Trần Thị Mía|01/02/1960|03/02/1990
    3|Tháng 3|P. Lò|Đảng viên|Lê Văn Tre|01/02/1960|03/02/1995
  `,
  )
  expect(compute([CELLS, roll]).dataset.members.map(({ name }) => name)).toEqual(['Nguyễn Văn Lúa', 'Trần Thị Mía', 'Lê Văn Tre'])
})

test('the ratio and, beside it, in words how people stayed away below each party cell; sums of half a year and rates between the months', () => {
  const outcome = compute([
    makeGrid(
      'Theo dõi SH',
      `
      Tháng|CB Khối Nội||CB Khối Ngoại|
      |Dự/phải dự|Vắng|Dự/phải dự|Vắng
      Tháng 4|20/22|01 đ/c có lý do, 01 đ/c không lý do|20/21|01 đ/c có lý do (đi học)
      Tháng 5|22/22|đủ|không họp|
      Tháng 6|19/22|03 đ/c không lý do|21/21|Đủ
      6 tháng|61/66|01 đ/c có lý do, 04 đ/c không lý do|41/42|01 đ/c có lý do
      Tháng 7|15/20|04 đ/c có lý do|18/20|02 đ/c có lý do
      Tỷ lệ dự|88,4%||80%|
    `,
    ),
  ])
  // In July five of twenty stayed away and four are told of.
  expect(meetingLines(outcome)).toEqual([
    'CB Khối Ngoại|TK 4|21 20 1 0 0',
    'CB Khối Ngoại|TK 6|21 21 0 0 0',
    'CB Khối Ngoại|TK 7|20 18 2 0 0',
    'CB Khối Nội|TK 4|22 20 1 1 0',
    'CB Khối Nội|TK 5|22 22 0 0 0',
    'CB Khối Nội|TK 6|22 19 0 3 0',
    'CB Khối Nội|TK 7|chờ',
  ])
  // 76 of 86 is 88,4%; 59 of 62 is 95,2%.
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Theo dõi SH!B7', 'rate-disagrees@Theo dõi SH!D8'])
})
