/** Grids with the meetings down and the people across. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  STT|Họ và tên|Chi bộ|Ngày vào Đảng|Trạng thái|Từ ngày
  1|Tô Quốc Lúa|Chi bộ Đảng ủy xã|03/02/1985||
  2|Trần Thị Mía|Chi bộ Đảng ủy xã|03/02/1990||
  3|Lê Văn Khoai|Chi bộ Đảng ủy xã|03/02/1995|Miễn sinh hoạt|01/01/2025
  4|Vũ Văn Tre|Chi bộ Đảng ủy xã|03/02/2001||
`,
)
const GRID = makeGrid(
  'CB Đảng ủy',
  `
  CHI BỘ ĐẢNG ỦY XÃ|||||||
  BẢNG ĐIỂM DANH NĂM 2026|||||||
  Kỳ sinh hoạt|Ngày họp|Tô Quốc Lúa|Trần Thị Mía|Lê Văn Khoai|Vũ Văn Tre|Có mặt|Vắng
  ||BT|PBT||||
  Tháng 1|#4/1/2026|1|1||1|3|0
  Tháng 2|#6/2/2026|1|0|||2|1
  Chuyên đề quý I|#18/3/2026|1|1|1|K|3|1
  Tháng 3|#6/2/2026|1|1||1|3|0
  Số buổi đã dự||4|2|1|2||
  |||||||
  Quy ước: 1 = dự họp, 0 = vắng có lý do, K = vắng không lý do|||||||
`,
)

test('every person’s column is read as a row, and what is wrong is named where it stands', () => {
  const outcome = compute([ROLL, GRID])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ ĐẢNG ỦY XÃ|CĐ 1|3 2 0 1 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 1|3 3 0 0 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 2|3 1 1 0 1',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 3|3 3 0 0 0',
  ])
  // Lê Văn Khoai is exempt but marked; nobody marked Vũ Văn Tre in February; the days of March and the sums are slips: one came in February, Mía came three times.
  expect(findingLines(outcome).sort()).toEqual([
    'mark-when-not-required@CB Đảng ủy!E7',
    'meeting-outside-month@CB Đảng ủy!B8',
    'total-disagrees@CB Đảng ủy!D9',
    'total-disagrees@CB Đảng ủy!G6',
    'unmarked@CB Đảng ủy!F6',
  ])
})

test('names across above counts of money, or headings in large letters, are no such grid', () => {
  const money = makeGrid(
    'Quỹ',
    'Tháng|Tô Quốc Lúa|Trần Thị Mía|Lê Văn Khoai|Vũ Văn Tre\nTháng 1|50000|20000|30000|10000\nTháng 2|50000|20000|30000|10000',
  )
  const headings = makeGrid('Lịch', 'Tháng|Ngày Họp|Có Mặt|Phải Dự|Ghi Chú\nTháng 1|x|x|x|x\nTháng 2|x|x|x|x')
  expect(meetingLines(compute([ROLL, money, headings]))).toEqual([])
})

test('meetings may be said by their day alone, with the kind in a column of its own', () => {
  const days = makeGrid(
    'CB Đảng ủy',
    `
    CHI BỘ ĐẢNG ỦY XÃ|||||||
    x: có mặt; p: vắng có phép; k: vắng không phép|||||||
    Buổi|Ngày họp|Loại hình|Tô Quốc Lúa|Trần Thị Mía|Lê Văn Khoai|Vũ Văn Tre|Có mặt
    1|04-01-2026|Thường kỳ|x|x||x|3
    2|06-02-2026|Thường kỳ|x|p||x|2
    3|18-03-2026|Chuyên đề|x|x||k|2
  `,
  )
  const outcome = compute([ROLL, days])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ ĐẢNG ỦY XÃ|CĐ 1|3 2 0 1 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 1|3 3 0 0 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 2|3 2 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('«Họ và tên» above the names, the kind of the meeting at the beginning of what it was about', () => {
  const outcome = compute([
    makeGrid(
      'Sổ điểm danh',
      `
      CHI BỘ THÔN ĐÔNG
      TT|Ngày họp|Nội dung sinh hoạt|Họ và tên đảng viên||||Có mặt|Phép
      |||Nguyễn Văn Lúa|Trần Thị Mía|Lê Văn Tre|Vũ Văn Sen||
      |||BT|PBT|ĐV|ĐV||
      1|#5/1/2026|Sinh hoạt thường kỳ tháng 1|x|x|P|x|3|1
      2|#6/2/2026|Sinh hoạt thường kỳ tháng 2|x|x|x|x|4|0
      3|#20/3/2026|Sinh hoạt chuyên đề quý I: học tập và làm theo Bác|x|KP|x|x|3|0
      |Quy ước: x: có mặt; P: vắng có phép; KP: vắng không phép
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|CĐ 1|4 3 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|4 3 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|4 4 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('a day that there is not, beside months of their own, is no month; a meeting that is said twice is one', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'CB Đảng ủy',
      `
      CHI BỘ ĐẢNG ỦY XÃ|||||||
      Tt|Ngày họp|Kỳ|Loại|Tô Quốc Lúa|Trần Thị Mía|Lê Văn Khoai|Vũ Văn Tre
      1|#7/1/2026|T1|thường kỳ|x|x||x
      2|#20/1/2026|T1|chuyên đề|x|P||x
      3|hoãn|T2|thường kỳ||||
      4|#10/3/2026|T3|thường kỳ|x|x||P
      5|#10/3/2026|T3|thường kỳ|x|x||P
      6|31/4/2026|T4|thường kỳ|K|x||x
      |||||||
      x: có mặt; P: vắng có phép; K: vắng không phép|||||||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ ĐẢNG ỦY XÃ|CĐ 1|3 2 1 0 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 1|3 3 0 0 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 3|3 2 1 0 0',
    'CHI BỘ ĐẢNG ỦY XÃ|TK 4|3 2 0 1 0',
  ])
  expect(findingLines(outcome)).toContain('meeting-date-wrong@CB Đảng ủy!D8')
})

const COMMUNE_ROLL = makeGrid(
  'DS',
  `
  TT|Họ tên|CB|Ngày sinh|Ngày vào Đảng|Tình hình
  1|Tô Quốc Lúa|Đông Vườn|01/02/1960|03/02/1985|
  2|Trần Thị Mía|Đông Vườn|01/02/1961|03/02/1985|miễn sinh hoạt
  3|Lê Văn Bắp (A)|Tây Vườn|01/02/1962|03/02/1985|
  4|Lê Văn Bắp (B)|Tây Vườn|01/02/1963|03/02/1985|
`,
)
/** Nobody of the second party cell met in February; the rate of January and Lúa's count are slips. */
const ACROSS = makeGrid(
  'Theo dõi',
  `
  BẢNG THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2026||||||||
  Kỳ họp|Ghi|CB Đông Vườn||CB thôn Tây Vườn||Cộng toàn Đảng bộ||||
  ||Tô Quốc Lúa|Trần Thị Mía|Lê Văn Bắp (A)|Lê Văn Bắp (B)|Phải dự|Có mặt|Vắng P|Vắng K|Tỷ lệ
  |||miễn|||||||
  Tháng 1||x|-|x|P|3|2|1|0|76,7%
  Tháng 2|sau Tết|x|-|nghỉ Tết, không họp||1|1|0|0|100%
  CĐ quý I (T3)||x|-|x|x|3|3|0|0|100%
  Tháng 3||P|-|x|K|3|1|1|1|33,3%
  Số buổi dự||2|0|3|1|||||
  Tỷ lệ dự||75%||100%|33,3%|||||
  ||||||||||
  Ghi chú: x = có mặt; P = vắng có lý do; K = vắng không lý do; dấu - là không thuộc diện phải dự||||||||||
`,
)

test('people below the names of their party cells, with remarks under them and sums on both sides', () => {
  const merged = { ...ACROSS, merges: [{ row: 6, column: 5, rows: 1, columns: 2 }] }
  const outcome = compute([COMMUNE_ROLL, merged])
  expect(meetingLines(outcome)).toEqual([
    'CB thôn Tây Vườn|CĐ 1|2 2 0 0 0',
    'CB thôn Tây Vườn|TK 1|2 1 1 0 0',
    'CB thôn Tây Vườn|TK 3|2 1 0 1 0',
    'Đông Vườn|CĐ 1|1 1 0 0 0',
    'Đông Vườn|TK 1|1 1 0 0 0',
    'Đông Vườn|TK 2|1 1 0 0 0',
    'Đông Vườn|TK 3|1 0 1 0 0',
  ])
  expect(findingLines(outcome).sort()).toEqual(['rate-disagrees@Theo dõi!K5', 'total-disagrees@Theo dõi!C9'])
})
