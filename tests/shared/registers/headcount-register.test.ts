import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const headcounts = (sheet: string, name: string, rows: string) =>
  makeGrid(
    sheet,
    `
    ${name}||||||
    SỔ THEO DÕI SỐ LƯỢNG ĐẢNG VIÊN PHẢI DỰ||||||
    Từ ngày|Tổng ĐV|Chính thức|Dự bị|Miễn CT&SH|SHTT đến (không tính)|SỐ PHẢI DỰ|Lý do thay đổi
    a|b=c+d|c|d|đ|e|g=b-đ|h
    ${rows}
  `,
  )
const SL1 = headcounts(
  'SL 1',
  'CHI BỘ KHÓM 1',
  '#1/1/2026|22|21|1|2||20|đầu năm\n#12/3/2026|23|22|1|2|1|21|chuyển đến 01\n#1/6/2026|23|22|1|3|1|20|miễn 01',
)
// The newest row stands on top; there is no 31st of June.
const SL2 = headcounts('SL 2', 'CHI BỘ KHÓM 2', '31/6/2026|17|17|0|1||16|\n#12/4/2026|16|16|0|1||15|\n#1/1/2026|15|15|0|1||14|')

const summary = (title: string) =>
  makeGrid(
    'TH',
    `
    BẢNG TỔNG HỢP SINH HOẠT CÁC CHI BỘ NĂM 2026|||||||
    ${title}|||||||
    TT|Chi bộ|T1|T2|T3|T4|T5|T6
    1|2|3|4|5|6|7|8
    1|Chi bộ Khóm 1|đủ|vắng 2: 2P|18/21|vắng 1 có phép|19/21 (1P, 1K)|vắng 3 (2 phép)
    2|Chi bộ Khóm 2|14/14|gần đủ|vắng 1|14/15|15/15|15/15
  `,
  )

test('words count against the number who had to come on that day', () => {
  const outcome = compute([summary('Lịch chung: thường kỳ ngày 05 hằng tháng'), SL1, SL2])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khóm 1|TK 1|20 20 0 0 0',
    'Chi bộ Khóm 1|TK 2|20 18 2 0 0',
    'Chi bộ Khóm 1|TK 3|chờ',
    'Chi bộ Khóm 1|TK 4|21 20 1 0 0',
    'Chi bộ Khóm 1|TK 5|21 19 1 1 0',
    'Chi bộ Khóm 1|TK 6|20 17 2 1 0',
    'Chi bộ Khóm 2|TK 1|14 14 0 0 0',
    'Chi bộ Khóm 2|TK 2|chờ',
    'Chi bộ Khóm 2|TK 3|14 13 – – –',
    'Chi bộ Khóm 2|TK 4|chờ',
    'Chi bộ Khóm 2|TK 5|15 15 0 0 0',
    'Chi bộ Khóm 2|TK 6|15 15 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([
    'date-impossible@SL 2!A5',
    'counts-do-not-add-up@TH!E5',
    'counts-do-not-add-up@TH!F6',
    'counts-unreadable@TH!D6',
  ])
})

test('without a usual day either number of a month in which it changed may be meant, and words wait', () => {
  const outcome = compute([summary('(số dự/số phải dự)'), SL1, SL2])
  expect(meetingLines(outcome)).toContain('Chi bộ Khóm 1|TK 3|21 18 – – –')
  expect(meetingLines(outcome)).toContain('Chi bộ Khóm 2|TK 4|15 14 – – –')
})

test('the parts of a headcount add up', () => {
  const wrong = headcounts(
    'SL 1',
    'CHI BỘ KHÓM 1',
    '#1/1/2026|22|21|1|2||20|\n#2/2/2026|22|22|1|2||21|\n#3/3/2026|24|23|1|2|1|22|\n#4/4/2026|24|23|1|3||20|',
  )
  expect(findingLines(compute([summary(''), wrong])).filter((line) => /SL 1/.test(line))).toEqual([
    'total-disagrees@SL 1!G8',
    'total-disagrees@SL 1!B6',
  ])
})

const DIARY = makeGrid(
  'Nhật ký',
  `
  NHẬT KÝ HỌP NĂM 2026|||||||
  TT|Ngày họp|Chi bộ|Buổi|Triệu tập|Dự|CP|KP
  1|05/01/2026|K.1|Thường kỳ T1|20|18|2|0
  2|06/01/2026|Ch. Nổi|SH lệ tháng 1|9|9|0|0
  3|20/01/2026|Ch. Nổi|Chuyên đề quý I|9|8|1|0
  4|05/02/2026|Khóm 1|TK tháng 02|20|19|1|0
  5|05/02/2026|Khóm 1|Họp chi ủy|3|3|0|0
  6|06/02/2026|Chợ Nổi|TK tháng 02|9|9|0|0
  7|05/03/2026|Khóm 1|TK tháng 03|20|20|0|0
  8|06/03/2026|Khóm Chợ Nổi|TK tháng 03|9|9|0|0
  9|06/03/2026|Khóm 7|TK tháng 03|5|5|0|0
  10|05/04/2026|Khóm 1|TK tháng 04|20|20|0|0
`,
)

test('a register of meetings adds no party cell to those of the summary, whose starred counts stand', () => {
  const corrected = makeGrid(
    'TH',
    `
    BẢNG TỔNG HỢP SINH HOẠT CÁC CHI BỘ NĂM 2026|||||
    TT|Chi bộ|T1|T2|T3|T4
    1|Chi bộ Khóm 1|17/20*|19/20|19/20|20/20
    2|Chi bộ Khóm Chợ Nổi|9/9|9/9|9/9|
    |||||
    |* đã sửa theo biên bản||||
  `,
  )
  const outcome = compute([corrected, DIARY])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khóm 1|TK 1|20 17 – – –',
    'Chi bộ Khóm 1|TK 2|20 19 1 0 0',
    'Chi bộ Khóm 1|TK 3|20 20 0 0 0',
    'Chi bộ Khóm 1|TK 4|20 20 0 0 0',
    'Chi bộ Khóm Chợ Nổi|CĐ 1|9 8 1 0 0',
    'Chi bộ Khóm Chợ Nổi|TK 1|9 9 0 0 0',
    'Chi bộ Khóm Chợ Nổi|TK 2|9 9 0 0 0',
    'Chi bộ Khóm Chợ Nổi|TK 3|9 9 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([
    'party-cell-unknown@Nhật ký!C11',
    'meeting-counts-disagree@Nhật ký!F3',
    'meeting-counts-disagree@TH!E3',
  ])
})
