/** Sheets of one month, of a term, and of those who were absent, as further offices keep them. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `
  STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ngày chính thức
  1|Tô Văn Lúa|Thôn Đông|01/02/1960|03/02/1985|03/02/1986
  2|Đặng Thị Mía|Thôn Đông|05/06/1965|03/02/1990|03/02/1991
  3|Trương Văn Khoai|Thôn Đông|07/08/1970|03/02/1995|03/02/1996
  4|Vũ Văn Tre|Thôn Đoài|11/12/1980|03/02/2005|03/02/2006
  5|Phạm Thị Na|Thôn Đoài|02/03/1983|10/02/2006|10/02/2007
`,
)

test('a column for each kind of meeting of the month; the line over a party cell dates both', () => {
  const month = makeGrid(
    'T6.2026',
    `
    BẢNG CHẤM HỌP CHI BỘ THÁNG 6 NĂM 2026||||
    Ký hiệu: √: có dự; N: nghỉ có xin phép; B: bỏ họp không phép||||
    Stt|Đồng chí|Họp lệ|Họp chuyên đề|Lý do nghỉ
    I|CHI BỘ THÔN ĐÔNG (họp ngày 05/6/2026, chuyên đề 15/6/2026)|||
    1|Tô Văn Lúa|√|√|
    2|Đặng Thị Mía|N|√|trực
    3|Trương Văn Khoai|√|B|
    II|CHI BỘ THÔN ĐOÀI (họp ngày 04/6/2026, chuyên đề 14/6/2026)|||
    1|Vũ Văn Tre|√|√|
    2|Phạm Thị Na|√|√|
  `,
  )
  const outcome = compute([ROLL, month])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐOÀI|CĐ 2|2 2 0 0 0',
    'CHI BỘ THÔN ĐOÀI|TK 6|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|CĐ 2|3 2 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 6|3 2 1 0 0',
  ])
  const days = outcome.counted.meetings.map(({ meeting: { day, kind } }) => `${kind} ${day}`).sort()
  expect(days).toEqual(['regular 20260604', 'regular 20260605', 'thematic 20260614', 'thematic 20260615'])
})

test('one kind of meeting alone is the mark of the month', () => {
  const month = makeGrid(
    'T5.2026',
    `
    BẢNG CHẤM HỌP CHI BỘ THÁNG 5 NĂM 2026|||
    Ký hiệu: √: có dự; N: nghỉ có xin phép|||
    Stt|Đồng chí|Họp lệ|Lý do nghỉ
    I|CHI BỘ THÔN ĐÔNG (họp ngày 05/5/2026)||
    1|Tô Văn Lúa|√|
    2|Đặng Thị Mía|N|trực
    3|Trương Văn Khoai|√|
  `,
  )
  expect(meetingLines(compute([ROLL, month]))).toEqual(['CHI BỘ THÔN ĐÔNG|TK 5|3 2 1 0 0'])
})

test.for([
  ['HỌC KỲ II NĂM HỌC 2025-2026', 'Tháng 3', 2026],
  ['HỌC KỲ I NĂM HỌC 2026-2027', 'Tháng 9', 2026],
  ['NĂM HỌC 2025-2026', 'Tháng 3', 2026],
  ['NĂM HỌC 2026-2027', 'Tháng 9', 2026],
] as const)('%s: %s lies in %d', ([title, month, year]) => {
  const register = makeGrid(
    'Sổ họp',
    `
    SỔ HỌP CHI BỘ CÁC TRƯỜNG – ${title}||||
    STT|Kỳ họp|Chi bộ|Phải họp|Đến họp
    1|${month}|Trường Tiểu học|9|7
    2|${month}|Trường Mầm non|8|8
  `,
  )
  expect(compute([register]).counted.meetings.map(({ meeting }) => meeting.year)).toEqual([year, year])
})

test('days of both years of a school year are meant as they stand', () => {
  const register = makeGrid(
    'Sổ họp',
    `
    SỔ HỌP CHI BỘ – NĂM HỌC 2025-2026 VÀ ĐẦU NĂM HỌC MỚI||||||
    STT|Kỳ|Chi bộ|Ngày họp|Phải họp|Đến họp|Ghi chú
    1|T3|Trường Tiểu học|03/03/2026|9|7|
    2|T9|Trường Tiểu học|04/09/2026|9|9|
  `,
  )
  const outcome = compute([register])
  expect(outcome.counted.meetings.map(({ meeting: { year, month } }) => `${month}/${year}`)).toEqual(['3/2026', '9/2026'])
  expect(findingLines(outcome)).toEqual([])
})

test('one absent person per row below the counts of a meeting, with the kind beside each name', () => {
  const absent = makeGrid(
    'Vắng T5',
    `
    DANH SÁCH ĐẢNG VIÊN VẮNG HỌP CHI BỘ THÁNG 5/2026|||||||
    (Chỉ ghi tên người vắng; ai không có tên dưới đây là có mặt. P: có phép, K: không phép)|||||||
    Stt|Chi bộ|Ngày họp|Phải dự|Có mặt|Họ tên người vắng|P/K|Vì sao vắng
    1|Thôn Đông|05/05/2026|3|1|Tô Văn Lúa|P|đi viện
    |||||Trương Văn Khoai|K|
    2|Thôn Đoài|06/05/2026|2|2|không ai vắng||
    3|Thôn Đông|05/06/2026|3|2|Đặng Thị Mía|P|giỗ họ
    4|Thôn Đoài|06/06/2026|2|1|Phạm Thị Na|P|cưới con
    5|Thôn Đông|05/07/2026|3|2|Đặng Thị Mía|K|
  `,
  )
  const outcome = compute([ROLL, absent])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|TK 5|2 2 0 0 0',
    'Thôn Đoài|TK 6|2 1 1 0 0',
    'Thôn Đông|TK 5|3 1 1 1 0',
    'Thôn Đông|TK 6|3 2 1 0 0',
    'Thôn Đông|TK 7|3 2 0 1 0',
  ])
  expect(findingLines(outcome).filter((line) => !/outside-month/.test(line))).toEqual([])
})

test('the numbers below a kind of absence count it, the names beside them only tell who they were', () => {
  const register = makeGrid(
    'Sổ họp',
    `
    STT|Ngày họp|Chi bộ|Phải dự|Dự họp|Vắng có lý do||Vắng không lý do|
    |||||Số người|Ai, vì sao|Số người|Ai
    1|05/01/2026|Thôn Đông|3|2|1|Tô Văn Lúa (ốm)|0|
    2|06/01/2026|Thôn Đoài|2|1|0||1|Vũ Văn Tre
    3|05/02/2026|Thôn Đông|3|3|0||0|
  `,
  )
  expect(meetingLines(compute([ROLL, register]))).toEqual([
    'Thôn Đoài|TK 1|2 1 0 1 0',
    'Thôn Đông|TK 1|3 2 1 0 0',
    'Thôn Đông|TK 2|3 3 0 0 0',
  ])
})

test('a rate that leaves out the excused is wrong where the others of the register count them', () => {
  const register = makeGrid(
    'Sổ họp',
    `
    STT|Ngày họp|Chi bộ|Phải dự|Có mặt|Vắng có phép|Vắng không phép|Tỷ lệ
    1|05/01/2026|Thôn Đông|20|18|2|0|90%
    2|05/02/2026|Thôn Đông|20|16|4|0|80%
    3|05/03/2026|Thôn Đông|20|15|5|0|100%
  `,
  )
  expect(findingLines(compute([register]))).toEqual(['rate-disagrees@Sổ họp!H4'])
})

test('who need not be summoned is nobody who has to come', () => {
  const register = makeGrid(
    'Báo cáo',
    `
    TT|Chi bộ|Tổng số đảng viên|Không thuộc diện triệu tập|Số được triệu tập|Dự họp|Ngày họp
    1|Thôn Đông|20|3|17|16|05/01/2026
    2|Thôn Đoài|12|0|12|12|06/01/2026
  `,
  )
  expect(meetingLines(compute([register]))).toEqual(['Thôn Đoài|TK 1|12 12 0 0 0', 'Thôn Đông|TK 1|17 16 – – –'])
})

test('the table of codes below the party cells explains the lists', () => {
  const cells = makeGrid(
    'Ký hiệu',
    `
    TT|Ký hiệu|Tên chi bộ|Số đảng viên
    1|TĐ|Thôn Đông|3
    2|TO|Thôn Đoài|2
    |||
    |Ghi trong sổ|Nghĩa|
    |Dự|có mặt tại buổi sinh hoạt|
    |Trực|vắng có lý do (trực cấp cứu)|
    |Không báo|vắng không có lý do|
  `,
  )
  const list = makeGrid(
    'Sổ',
    `
    TT|Ngày sinh hoạt|Chi bộ|Đảng viên|Điểm danh
    1|05/01/2026|Thôn Đông|Tô Văn Lúa|Dự
    2|05/01/2026|Thôn Đông|Đặng Thị Mía|Trực
    3|05/01/2026|Thôn Đông|Trương Văn Khoai|Không báo
    4|06/01/2026|Thôn Đoài|Vũ Văn Tre|Dự
    5|06/01/2026|Thôn Đoài|Phạm Thị Na|Dự
    6|06/02/2026|Thôn Đoài|Vũ Văn Tre|Dự
    7|06/02/2026|Thôn Đoài|Phạm Thị Na|Dự
  `,
  )
  expect(meetingLines(compute([ROLL, cells, list]))).toEqual([
    'Thôn Đoài|TK 1|2 2 0 0 0',
    'Thôn Đoài|TK 2|2 2 0 0 0',
    'Thôn Đông|TK 1|3 1 1 1 0',
  ])
})

test('a slip says its day beside the word, its counts in a line, and its marks in words; «Ký tên» stays for the paper', () => {
  const slip = makeGrid(
    'Phiếu',
    `
    PHIẾU ĐIỂM DANH BUỔI SINH HOẠT|||||
    Chi bộ:|Thôn Đông||||
    Buổi:|Thường kỳ tháng 8||||
    Ngày:|ngày 05 tháng 8 năm 2026||||
    Quân số:|Phải dự 3, dự 2, báo vắng 0, tự ý vắng 0||||
    TT|Đảng viên|Chức vụ|Dự họp|Lý do vắng|Ký tên
    1|Tô Văn Lúa|Bí thư|có||
    2|Đặng Thị Mía||báo vắng|đi công tác|
    3|Trương Văn Khoai||có||
    Cách ghi: có = dự họp; báo vắng = vắng có lý do; tự ý vắng = vắng không lý do|||||
  `,
  )
  const outcome = compute([ROLL, slip])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 8|3 2 1 0 0'])
  expect(outcome.counted.meetings.map(({ meeting }) => meeting.day)).toEqual([20260805])
  expect(findingLines(outcome)).toEqual(['total-disagrees@Phiếu!B5'])
})

test('codes of people beside a party cell say who is meant', () => {
  const roll = makeGrid(
    'Lý lịch',
    `
    TT|Mã CB/SV|Họ và tên|Chi bộ|Ngày vào Đảng|Ngày chính thức
    1|CB0303|Tô Văn Lúa|Thôn Đông|03/02/1985|03/02/1986
    2|CB0306|Đặng Thị Mía|Thôn Đông|03/02/1990|03/02/1991
    3|CB0309|Trương Văn Khoai|Thôn Đông|03/02/1995|03/02/1996
    4|CB0312|Vũ Văn Tre|Thôn Đông|03/02/2005|03/02/2006
  `,
  )
  const list = makeGrid(
    'Lượt dự',
    `
    Ngày|Chi bộ|Mã CB/SV|Họ và tên|Kết quả
    05/01/2026|Thôn Đông|CB0303|Tô Văn Lúa|dự
    05/01/2026|Thôn Đông|CB0306|Đặng Thị Míah|dự
    05/01/2026|Thôn Đông|CB0309|Trương Văn Khoai|có phép
    05/01/2026|Thôn Đông|CB0312|Vũ Văn Tre|dự
  `,
  )
  expect(meetingLines(compute([roll, list]))).toEqual(['Thôn Đông|TK 1|4 3 1 0 0'])
})
