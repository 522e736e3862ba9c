/** A table of the names of party cells before and after a reorganisation. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const names = (rows: string, head = 'STT|Tên chi bộ trước 01/7/2026|Thuộc đảng bộ cũ|Tên chi bộ từ 01/7/2026') =>
  makeGrid('Đối chiếu', `ĐỐI CHIẾU TÊN CHI BỘ TRƯỚC VÀ SAU SẮP XẾP\n\n${head}\n${rows}`)

const ROLL = makeGrid(
  'Đảng viên (cũ)',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng
  1|Lê Văn Lúa|05/03/1968|Chi bộ Khu phố 1|03/02/1990
  2|Trần Thị Mía|06/04/1970|Chi bộ Ấp Gò Dừa|03/02/1991
  3|Vũ Văn Tre|07/05/1972|Chi bộ Ấp Gò Dừa|03/02/1992
`,
)
const GRID = makeGrid(
  'Từ tháng 7',
  `
  THEO DÕI SINH HOẠT NĂM 2026
  TT|Họ và tên|Tháng 7
  Chi bộ Khu phố 1
  1|Lê Văn Lúa|x
  Chi bộ Khu phố 4
  1|Trần Thị Mía|x
  2|Vũ Văn Tre|KP
`,
)
const OLD = makeGrid(
  'Đến tháng 6',
  `
  Tháng|Chi bộ|Họ và tên|Kết quả
  06/2026|Chi bộ Khu phố 1|Lê Văn Lúa|x
  06/2026|Chi bộ Ấp Gò Dừa|Trần Thị Mía|CP
  06/2026|Chi bộ Ấp Gò Dừa|Vũ Văn Tre|x
`,
)
const cellsOf = (...sheets: Parameters<typeof compute>[0]) =>
  compute(sheets)
    .dataset.partyCells.map(({ name }) => name)
    .sort()

test('a party cell that was renamed is one, by whichever name a sheet calls it', () => {
  const outcome = compute([
    names('1|Chi bộ Khu phố 1|Phường Bến Lim|Chi bộ Khu phố 1\n2|Chi bộ Ấp Gò Dừa|Xã Gò Dừa|Chi bộ Khu phố 4'),
    ROLL,
    OLD,
    GRID,
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khu phố 1|TK 6|1 1 0 0 0',
    'Chi bộ Khu phố 1|TK 7|1 1 0 0 0',
    'Chi bộ Khu phố 4|TK 6|2 1 1 0 0',
    'Chi bộ Khu phố 4|TK 7|2 1 0 1 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('two party cells that became one, and a name that is now another’s, stay what they were', () => {
  const merged = names('1|Chi bộ Khu phố 1|A|Chi bộ Khu phố 4\n2|Chi bộ Ấp Gò Dừa|B|Chi bộ Khu phố 4')
  expect(cellsOf(merged, ROLL, OLD)).toEqual(['Chi bộ Khu phố 1', 'Chi bộ Ấp Gò Dừa'])
  const shifted = names('1|Chi bộ Khu phố 1|A|Chi bộ Khu phố 2\n2|Chi bộ Ấp Gò Dừa|B|Chi bộ Khu phố 1')
  expect(cellsOf(shifted, ROLL, OLD)).toEqual(['Chi bộ Khu phố 1', 'Chi bộ Ấp Gò Dừa'])
})

test('«Chi bộ cũ | Chi bộ mới» beside people says who moved', () => {
  const moved = names('1|Trần Thị Mía|Chi bộ Ấp Gò Dừa|Chi bộ Khu phố 1', 'TT|Họ và tên|Chi bộ cũ|Chi bộ mới')
  expect(cellsOf(moved, ROLL, OLD)).toEqual(['Chi bộ Khu phố 1', 'Chi bộ Ấp Gò Dừa'])
})

test('the names stand above a second row of headings, and «Đảng viên» there is a count', () => {
  const counted = names(
    '1|Chi bộ Khu phố 1|Chi bộ Khu phố 1|3|3|0\n2|Chi bộ Khu phố 4|Chi bộ Ấp Gò Dừa|2|1|1',
    'TT|Tên chi bộ hiện nay|Tên chi bộ trước đây|Đảng viên||\n|||Tổng số|Chính thức|Dự bị',
  )
  expect(cellsOf(counted, OLD, GRID)).toEqual(['Chi bộ Khu phố 1', 'Chi bộ Khu phố 4'])
})
