/** Offices whose roll says nothing of exemptions and moves: a tab of its own does. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const roll = (row = '') =>
  makeGrid(
    'Sổ ĐV',
    `
    STT|Họ và tên|Chi bộ|Ngày sinh|Vào Đảng
    1|Nguyễn Văn Lúa|Thôn Đông|01/02/1960|03/02/1985
    2|Trần Thị Mía|Thôn Đông|05/06/1950|03/02/1980
    3|Lê Văn Khoai|Thôn Đông|07/08/1970|03/02/1999
    4|Vũ Văn Tre|Thôn Đông|09/10/1980|03/02/2005
    ${row}
  `,
  )
const grid = makeGrid(
  'Điểm danh',
  `
  Quy ước: đ: dự; p: vắng có phép; – : không phải dự (miễn, tạm miễn, sinh hoạt tạm thời nơi khác, chưa chuyển đến)
  TT|Đảng viên|Chi bộ|Thg 8|Ch.đề quý III|Thg 9
  1|Nguyễn Văn Lúa|Thôn Đông|đ|đ|đ
  2|Trần Thị Mía|Thôn Đông|–|–|–
  3|Lê Văn Khoai|Thôn Đông|–|p|đ
  4|Vũ Văn Tre|Thôn Đông|đ|đ|đ
`,
)
const changes = (rows: string) =>
  makeGrid('Biến động', `THEO DÕI BIẾN ĐỘNG ĐẢNG VIÊN\nTT|Đảng viên|Chi bộ|Nội dung biến động|Từ ngày|Đến ngày\n${rows}`)

test('exempt, exempt for a time, gone: each meeting counts who had to come', () => {
  const outcome = compute([
    roll(),
    changes(`
      1|Trần Thị Mía|Thôn Đông|Miễn công tác và sinh hoạt|01/02/2022|
      2|Lê Văn Khoai|Thôn Đông|Tạm miễn sinh hoạt|01/08/2026|31/08/2026
      3|Vũ Văn Tre|Thôn Đông|Chuyển sinh hoạt đi|01/10/2026|
    `),
    grid,
  ])
  // August: Lúa and Tre. September and the quarter's thematic meeting: Lúa, Khoai, Tre.
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|CĐ 3|3 2 1 0 0', 'Thôn Đông|TK 8|2 2 0 0 0', 'Thôn Đông|TK 9|3 3 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('somebody on no roll is named, and a name that two members bear changes nobody', () => {
  const outcome = compute([
    roll('5|Vũ Văn Tre|Thôn Đông|11/12/1990|03/02/2015'),
    changes(`
      1|Phạm Văn Bí|Thôn Đông|Chuyển sinh hoạt đi|01/02/2026|
      2|Vũ Văn Tre|Thôn Đông|Miễn sinh hoạt|01/02/2022|
    `),
  ])
  expect(outcome.dataset.members.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE'])
  expect(findingLines(outcome)).toContain('not-on-roll@Biến động!B4')
})

test('a roll that only mentions those who moved stays the roll', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      'DANH SÁCH ĐẢNG VIÊN (ghi cả người đã chuyển đi)\nSTT|Họ và tên|Chi bộ|Ngày sinh|Tình trạng|Từ ngày\n1|Nguyễn Văn Lúa|Thôn Đông|01/02/1960|Chuyển đi|01/02/2026',
    ),
  ])
  expect(outcome.dataset.tables.map(({ role }) => role)).toEqual(['members'])
})

test('a change that one list says twice is named; one that two lists say is not', () => {
  const out = 'Trần Thị Mía|Thôn Đông|Chuyển sinh hoạt đi|01/03/2026|'
  const twice = compute([roll(), changes(`1|${out}\n2|Lê Văn Khoai|Thôn Đông|Tạm miễn sinh hoạt|01/05/2026|\n3|${out}`)])
  expect(findingLines(twice)).toEqual(['member-twice@Biến động!5'])
  const elsewhere = compute([roll(), changes(`1|${out}`), { ...changes(`1|${out}`), sheet: 'Chuyển đi' }])
  expect(findingLines(elsewhere)).toEqual([])
})
