/** «Có mặt» and «Lý do vắng» beside it, nothing for those who were absent: check boxes and signs. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

/** ☑ and ☐ are check boxes. */
function withBoxes(sheet: string, picture: string) {
  const grid = makeGrid(sheet, picture)
  return { ...grid, values: grid.values.map((row) => row.map((value) => (value === '☑' ? true : value === '☐' ? false : value))) }
}

const GRID = `
  Chi bộ:|Chi bộ Ấp Đông
  PHIẾU THEO DÕI SINH HOẠT NĂM 2026
  TT|Họ và tên|Ngày vào Đảng|Tình trạng|Từ ngày|Tháng 1||Tháng 2||Tháng 3||Số buổi dự
  |||||Có mặt|Lý do vắng|Có mặt|Lý do vắng|Có mặt|Lý do vắng|
  1|Lê Văn Lúa|05/03/1990|Đang sinh hoạt||☑||☐|ốm|☐||1
  2|Trần Thị Mía|06/04/1991|Đang sinh hoạt||☐|không lý do|☑||☐||1
  3|Vũ Văn Tre|07/05/1992|Đang sinh hoạt||☑||☑|đến muộn|☐||2
  4|Phạm Thị Na|08/06/1965|Miễn sinh hoạt|01/02/2022|☐|miễn SH|☐|miễn SH|☐||0
  5|Đỗ Thị Cải|09/07/1993|Đang sinh hoạt||||☐||☐||0
`

test('an empty box with a reason beside it is an absence, without one it is open, and a month of empty boxes was not held', () => {
  const outcome = compute([withBoxes('Đông', GRID)])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp Đông|TK 1|4 2 0 1 1', 'Chi bộ Ấp Đông|TK 2|4 2 1 0 1'])
  expect(findingLines(outcome)).toEqual(['unmarked@Đông!F9', 'unmarked@Đông!H9'])
})

test('a tick beside the reason of an absence contradicts it', () => {
  const outcome = compute([withBoxes('Đông', GRID.replace('☑||☐|ốm', '☑|đi viện|☐|ốm'))])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp Đông|TK 1|chờ', 'Chi bộ Ấp Đông|TK 2|4 2 1 0 1'])
  expect(findingLines(outcome)).toContain('two-marks@Đông!G5')
})

test('any sign under «Có mặt» is a tick, in a list of one meeting as well', () => {
  const list = `
    CHI BỘ ẤP ĐÔNG
    Điểm danh họp chi bộ ngày 05/6/2026
    TT|Họ và tên|Có mặt|Lý do vắng
    1|Lê Văn Lúa|v|
    2|Trần Thị Mía||đi công tác
    3|Vũ Văn Tre||không phép
    4|Phạm Thị Na|v|
    5|Đỗ Thị Cải||
  `
  const outcome = compute([makeGrid('T6', list)])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP ĐÔNG|TK 6|5 2 1 1 1'])
})
