import { expect, test } from 'vitest'
import { splitQuarters } from '../../../shared/sheet/split-quarters.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ
  1|Lê Văn Lúa|05/03/1968|Thôn Đông
  2|Trần Thị Mía|06/04/1970|Thôn Đông
  3|Phạm Văn Đậu|07/05/1972|Thôn Đoài
  4|Vũ Văn Tre|08/06/1974|Thôn Đông`,
)
const HEADING = 'Tháng thứ nhất của quý|Tháng thứ hai của quý|Tháng thứ ba của quý|Sinh hoạt chuyên đề'

test('one row per person and quarter is one grid per quarter', () => {
  const grid = makeGrid(
    'Theo quý',
    `
    THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2026|||||||
    STT|Quý|Chi bộ|Họ và tên|${HEADING}
    1|Quý I|Thôn Đông|Lê Văn Lúa|x|x|x|x
    2|Quý I|Thôn Đông|Trần Thị Mía|CP|x|KP|x
    3|Quý I|Thôn Đoài|Phạm Văn Đậu|x|x|x|x
    6|Quý I|Thôn Đông|Vũ Văn Tre|x|x|x|x
    4|Quý II|Thôn Đông|Lê Văn Lúa|x|x||
    5|Quý II|Thôn Đông|Trần Thị Mía|x|||
    7|Quý II|Thôn Đông|Vũ Văn Tre|x|x||`,
  )
  const outcome = compute([grid, ROLL])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|CĐ 1|1 1 0 0 0',
    'Thôn Đoài|TK 1|1 1 0 0 0',
    'Thôn Đoài|TK 2|1 1 0 0 0',
    'Thôn Đoài|TK 3|1 1 0 0 0',
    'Thôn Đông|CĐ 1|3 3 0 0 0',
    'Thôn Đông|TK 1|3 2 1 0 0',
    'Thôn Đông|TK 2|3 3 0 0 0',
    'Thôn Đông|TK 3|3 2 0 1 0',
    'Thôn Đông|TK 4|3 3 0 0 0',
    'Thôn Đông|TK 5|3 2 0 0 1',
  ])
  expect(findingLines(outcome)).toEqual(['unmarked@Theo quý!F8'])
})

test('below the name of a party cell its quarters follow each other, each said once', () => {
  const grid = makeGrid(
    'Theo quý',
    `
    Quý|Họ và tên|Tháng đầu quý|Tháng giữa quý|Tháng cuối quý
    |Chi bộ Thôn Đông|||
    I/2026|Lê Văn Lúa|x|x|x
    |Trần Thị Mía|x|x|CP
    |Vũ Văn Tre|x|x|x
    II/2026|Lê Văn Lúa|KP|x|x
    |Trần Thị Mía|x|x|x
    |Vũ Văn Tre|x|x|x
    |Chi bộ Thôn Đoài|||
    I/2026|Phạm Văn Đậu|x|x|x`,
  )
  expect(meetingLines(compute([grid, ROLL]))).toEqual([
    'Chi bộ Thôn Đoài|TK 1|1 1 0 0 0',
    'Chi bộ Thôn Đoài|TK 2|1 1 0 0 0',
    'Chi bộ Thôn Đoài|TK 3|1 1 0 0 0',
    'Chi bộ Thôn Đông|TK 1|3 3 0 0 0',
    'Chi bộ Thôn Đông|TK 2|3 3 0 0 0',
    'Chi bộ Thôn Đông|TK 3|3 2 1 0 0',
    'Chi bộ Thôn Đông|TK 4|3 2 0 1 0',
    'Chi bộ Thôn Đông|TK 5|3 3 0 0 0',
    'Chi bộ Thôn Đông|TK 6|3 3 0 0 0',
  ])
})

test('fees are no attendance in any quarter', () => {
  const grid = makeGrid(
    'Đảng phí',
    `
    THEO DÕI NỘP ĐẢNG PHÍ NĂM 2026|||||
    STT|Quý|Họ và tên|Tháng thứ nhất của quý|Tháng thứ hai của quý|Tháng thứ ba của quý
    1|Quý I|Lê Văn Lúa|x|x|x
    2|Quý II|Lê Văn Lúa|x|x|x`,
  )
  expect(meetingLines(compute([grid, ROLL]))).toEqual([])
})

test.for([
  ['the quarter of a row with marks cannot be read', 'Quý năm ngoái|Trần Thị Mía|x|x|x'],
  ['one of many rows does not say its quarter', '|Trần Thị Mía|x|x|x'],
])('stays as it is where %s', ([, row]) => {
  const grid = makeGrid(
    'Theo quý',
    `
    Quý|Họ và tên|Tháng thứ nhất của quý|Tháng thứ hai của quý|Tháng thứ ba của quý
    Quý I|Lê Văn Lúa|x|x|x
    Quý I|Phạm Văn Đậu|x|x|x
    ${row}
    Quý II|Lê Văn Lúa|x|x|x`,
  )
  expect(splitQuarters(grid)).toBe(grid)
})
