/** A tab that says what may stand in a grid cell, in words, and what it counts as. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const RULES = `
  QUY ƯỚC GHI BẢNG THEO DÕI

  Ghi trong ô|Nghĩa là|Tính là
  Có|Đảng viên có mặt tại buổi sinh hoạt|Có mặt
  Vắng (…)|Vắng, đã báo cáo; lý do ghi trong ngoặc|Vắng có lý do
  Công tác|Đi công tác theo phân công|Vắng có lý do
  Vắng không báo cáo|Vắng, không báo cáo chi bộ|Vắng không lý do
  Miễn|Được miễn sinh hoạt|Không phải dự
  (để trống)|Chưa chuyển đến|Không tính
`
const GRID = `
  THEO DÕI ĐẢNG VIÊN SINH HOẠT CHI BỘ THÔN ĐÔNG NĂM 2026
  Họ và tên|Tháng 01|Tháng 02|Tháng 03
  Lê Văn Lúa|Có|Vắng (có tang)|Có
  Trần Thị Mía|Vắng không báo cáo|Có|Có
  Vũ Văn Tre|Có|Công tác|Vắng (không phép)
  Phạm Thị Na|Miễn|Miễn|Miễn
`

test('what a tab of rules calls an absence is one, with any remark in its brackets', () => {
  const outcome = compute([makeGrid('Quy ước', RULES), makeGrid('Theo dõi', GRID)])
  expect(meetingLines(outcome).map((line) => line.slice(line.indexOf('TK')))).toEqual([
    'TK 1|3 2 0 1 0',
    'TK 2|3 1 2 0 0',
    // «không phép» in the brackets says more than the rule.
    'TK 3|3 2 0 1 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('without the rules, a word in brackets that says nothing is asked about, and with them a bare «Vắng»', () => {
  const pending = (lines: readonly string[]) => lines.filter((line) => line.endsWith('chờ')).map((line) => line.slice(line.indexOf('TK')))
  expect(pending(meetingLines(compute([makeGrid('Theo dõi', GRID.replace('có tang', 'nhắn tin'))])))).toEqual(['TK 2|chờ'])
  const bare = compute([makeGrid('Quy ước', RULES), makeGrid('Theo dõi', GRID.replace('Vắng (có tang)', 'Vắng'))])
  expect(pending(meetingLines(bare))).toEqual(['TK 2|chờ'])
})

test('a legend may open with the heading of the column that its codes stand in', () => {
  const outcome = compute([
    makeGrid(
      'Điểm danh',
      `
      ĐIỂM DANH SINH HOẠT CHI BỘ THÔN ĐÔNG NĂM 2026
      Kết quả: D = dự, P = vắng có phép, K = vắng không phép
      Tháng|Họ và tên|Kết quả
      01/2026|Lê Văn Lúa|D
      01/2026|Trần Thị Mía|P
      01/2026|Vũ Văn Tre|K
      02/2026|Lê Văn Lúa|D
      02/2026|Trần Thị Mía|D
      02/2026|Vũ Văn Tre|K
    `,
    ),
  ])
  expect(meetingLines(outcome).map((line) => line.slice(line.indexOf('TK')))).toEqual(['TK 1|3 1 1 1 0', 'TK 2|3 2 0 1 0'])
})
