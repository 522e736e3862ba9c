/** Tables in which one heading is a word that nobody knows: what stands below it says what it is. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, makeGrid, meetingLines } from '../builders.ts'

const ROLL = `
  STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ngày chính thức|Tình trạng|Từ ngày|Đến ngày
  1|Tô Văn Lúa|Thôn Đông|01/02/1960|03/02/1985|03/02/1986|||
  2|Đặng Thị Mía|Thôn Đông|05/06/1965|03/02/1990|03/02/1991|Tạm miễn|01/02/2026|28/02/2026
  3|Trương Văn Khoai|Thôn Đông|07/08/1970|03/02/1995|03/02/1996|||
  4|Vũ Văn Tre|Thôn Đoài|11/12/1980|03/02/2005|03/02/2006|||
  5|Đỗ Thị Cải|Thôn Đoài|02/03/1982|10/02/2026||||
  6|Phạm Thị Na|Thôn Đoài|02/03/1983|10/02/2006|10/02/2007|||
`
const LIST = `
  Ngày họp|Chi bộ|Họ và tên|Điểm danh
  05/01/2026|Thôn Đông|Tô Văn Lúa|có mặt
  05/01/2026|Thôn Đông|Đặng Thị Mía|vắng có phép
  05/01/2026|Thôn Đông|Trương Văn Khoai|có mặt
  06/01/2026|Thôn Đoài|Vũ Văn Tre|có mặt
  06/01/2026|Thôn Đoài|Phạm Thị Na|vắng không phép
  05/02/2026|Thôn Đông|Tô Văn Lúa|có mặt
  05/02/2026|Thôn Đông|Trương Văn Khoai|có mặt
  15/02/2026|Thôn Đoài|Vũ Văn Tre|có mặt
  15/02/2026|Thôn Đoài|Đỗ Thị Cải|có mặt
  15/02/2026|Thôn Đoài|Phạm Thị Na|có mặt
`
const RIGHT = ['Thôn Đoài|TK 1|2 1 0 1 0', 'Thôn Đoài|TK 2|3 3 0 0 0', 'Thôn Đông|TK 1|3 2 1 0 0', 'Thôn Đông|TK 2|2 2 0 0 0']

test('with the usual headings', () => {
  expect(meetingLines(compute([makeGrid('Đảng viên', ROLL), makeGrid('Điểm danh', LIST)]))).toEqual(RIGHT)
})

test.for(['Họ và tên', 'Chi bộ', 'Ngày vào Đảng', 'Ngày sinh', 'Tình trạng', 'Từ ngày', 'Đến ngày'])('a roll without «%s»', (heading) => {
  const roll = makeGrid('Đảng viên', ROLL.replace(heading, 'Mục ấy'))
  expect(meetingLines(compute([roll, makeGrid('Điểm danh', LIST)]))).toEqual(RIGHT)
})

test.for(['Ngày họp', 'Chi bộ', 'Họ và tên', 'Điểm danh'])('a long list without «%s»', (heading) => {
  const list = makeGrid('Điểm danh', LIST.replace(heading, 'Mục ấy'))
  expect(meetingLines(compute([makeGrid('Đảng viên', ROLL), list]))).toEqual(RIGHT)
})

test.for(['Họ', 'Tên'])('a name in two columns of which «%s» is called otherwise', (heading) => {
  const picture = ROLL.replace('Họ và tên', 'Họ|Tên').replace(/(\d\|(?:\S+ )+)(\S+\|Thôn)/g, '$1|$2')
  const roll = makeGrid('Đảng viên', picture.replace(`|${heading}|`, '|Mục ấy|'))
  expect(meetingLines(compute([roll, makeGrid('Điểm danh', LIST)]))).toEqual(RIGHT)
})

const GRID = `
  SỔ HỌP CHI BỘ THÔN ĐÔNG NĂM 2026
  Ký hiệu: x có mặt, P vắng có phép, K vắng không phép
  TT|Họ và tên|T1|T2|T3
  1|Tô Văn Lúa|x|x|P
  2|Đặng Thị Mía|x|P|x
  3|Trương Văn Khoai|x|x|K
`

test('a month grid whose names stand under a word that nobody knows', () => {
  expect(meetingLines(compute([makeGrid('Sổ', GRID.replace('Họ và tên', 'Những ai'))]))).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|3 1 1 1 0',
  ])
})

const TICKS = `
  ĐIỂM DANH CHI BỘ THÔN ĐÔNG THÁNG 5/2026
  TT|Họ và tên|Có mặt|Có phép|Không phép
  1|Tô Văn Lúa|x||
  2|Đặng Thị Mía||x|
  3|Trương Văn Khoai|x||
  4|Vũ Văn Tre|||x
  5|Đỗ Thị Cải|x||
`

test.for(['Có mặt', 'Có phép', 'Không phép'])('three columns of ticks without «%s»', (heading) => {
  expect(meetingLines(compute([makeGrid('T5', TICKS.replace(heading, 'Mục ấy'))]))).toEqual(['CHI BỘ THÔN ĐÔNG|TK 5|5 3 1 1 0'])
})

const COUNTS = `
  TT|Chi bộ|Ngày họp|Phải dự|Có mặt|Có phép|Không phép
  1|Thôn Đông|05/01/2026|20|18|1|1
  2|Thôn Đoài|06/01/2026|15|13|2|0
  3|Thôn Nam|06/01/2026|12|10|0|2
  4|Thôn Đông|05/02/2026|20|19|1|0
`
const COUNTED = ['Thôn Nam|TK 1|12 10 0 2 0', 'Thôn Đoài|TK 1|15 13 2 0 0', 'Thôn Đông|TK 1|20 18 1 1 0', 'Thôn Đông|TK 2|20 19 1 0 0']

test.for(['Chi bộ', 'Ngày họp', 'Phải dự', 'Có mặt', 'Có phép', 'Không phép'])('a register of counts without «%s»', (heading) => {
  const outcome = compute([makeGrid('Sổ', COUNTS.replace(heading, 'Mục ấy'))])
  expect(meetingLines(outcome).sort()).toEqual([...COUNTED].sort())
})

test('the same in a summary with the months across', () => {
  const picture = `
    TT|Chi bộ|Tháng 1|||Tháng 2||
    ||Phải dự|Đi|Nghỉ cả thảy|Phải dự|Đi|Nghỉ cả thảy
    1|Thôn Đông|20|18|2|20|19|1
    2|Thôn Đoài|15|13|2|15|15|0
    3|Thôn Nam|12|10|2|12|12|0
  `
  const lines = meetingLines(compute([makeGrid('Tổng hợp', picture.replace(/Đi\|/g, 'Mục ấy|').replace(/Nghỉ cả thảy/g, 'Vắng'))]))
  expect(lines.map((line) => line.split(' ').slice(0, -3).join(' ')).sort()).toEqual(
    [
      'Thôn Nam|TK 1|12 10',
      'Thôn Nam|TK 2|12 12',
      'Thôn Đoài|TK 1|15 13',
      'Thôn Đoài|TK 2|15 15',
      'Thôn Đông|TK 1|20 18',
      'Thôn Đông|TK 2|20 19',
    ].sort(),
  )
})

test('what fits nothing stays unknown: where people live, when a form was sent, what was collected', () => {
  const roll = makeGrid(
    'Đảng viên',
    `
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Nơi ở|Người giới thiệu|Ngày nhập
    1|Tô Văn Lúa|01/02/1960|03/02/1985|Thôn Đông|Vũ Văn Tre|01/10/2026
    2|Đặng Thị Mía|05/06/1965|03/02/1990|Thôn Đoài|Vũ Văn Tre|02/10/2026
    3|Trương Văn Khoai|07/08/1970|03/02/1995|Thôn Đông|Đỗ Thị Cải|02/10/2026
  `,
  )
  const cells = makeGrid('Chi bộ', 'STT|Chi bộ|Bí thư\n1|Thôn Đông|Lê Văn Sim\n2|Thôn Đoài|Lê Văn Cọ')
  const [, table] = compute([cells, roll]).dataset.tables
  expect(table?.table.columns.map(({ field }) => field)).toEqual(['ordinal', 'fullName', 'dateOfBirth', 'admissionDate', '', '', ''])
})

test('below each month, a heading that nobody knows over what the rate is of', () => {
  const months = makeGrid(
    'Bảng tháng',
    `
    TÌNH HÌNH HỌP CHI BỘ NĂM 2026|||||||
    STT|Chi bộ|Tháng 3|||Tháng 4||
    ||Mục ấy|Đi họp|%|Mục ấy|Đi họp|%
    1|Thôn Đông|14|12|0.8571|13|12|0.9231
    2|Thôn Đoài|16|15|0.9375|16|16|1
  `,
  )
  expect(meetingLines(compute([months]))).toEqual([
    'Thôn Đoài|TK 3|16 15 – – –',
    'Thôn Đoài|TK 4|16 16 0 0 0',
    'Thôn Đông|TK 3|14 12 – – –',
    'Thôn Đông|TK 4|13 12 – – –',
  ])
})
