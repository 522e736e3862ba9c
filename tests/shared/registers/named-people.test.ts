/** Registers of meetings that name people in place of counts. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `
  STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Trạng thái|Từ ngày
  1|Nguyễn Văn Lúa|Thôn Đông|01/02/1960|03/02/1985||
  2|Trần Thị Mía|Thôn Đông|05/06/1965|03/02/1990||
  3|Lê Văn Khoai|Thôn Đông|07/08/1970|03/02/1995||
  4|Phạm Thị Na|Thôn Đông|09/10/1975|03/02/2000|Miễn sinh hoạt|01/01/2025
  5|Vũ Văn Tre|Thôn Đoài|11/12/1980|03/02/2005||
  6|Đỗ Thị Cải|Thôn Đoài|02/03/1982|03/02/2006|Chuyển đi|15/02/2026
`,
)
const HEADER =
  'Dấu thời gian|Chi bộ|Buổi sinh hoạt|Ngày họp|Ai VẮNG CÓ LÝ DO? (chỉ tích người vắng, ai không tích là có mặt)|Ai VẮNG KHÔNG LÝ DO?|Người báo'
const answers = (rows: string, header = HEADER) => makeGrid('Trả lời', `${header}\n${rows}`)

test('check boxes list who was absent; whoever is not ticked was present', () => {
  const outcome = compute([
    ROLL,
    answers(`#5/1/2026|Thôn Đông|Thường kỳ tháng 1|#5/1/2026|Nguyễn Văn Lúa, Trần Thị Mía||Lê Văn Khoai
      #6/1/2026|Thôn Đoài|Thường kỳ tháng 1|#6/1/2026|Không có đồng chí nào|Vũ Văn Tre|Đỗ Thị Cải
      #5/2/2026|Thôn Đông|Thường kỳ tháng 2|#5/2/2026||Không có đồng chí nào|Lê Văn Khoai
      #20/3/2026|Thôn Đông|Chuyên đề quý I|#20/3/2026|Trần Thị Mía|Lê Văn Khoai|Lê Văn Khoai
      |Thôn Đông|Thường kỳ tháng 12||||`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|TK 1|2 1 0 1 0',
    'Thôn Đông|CĐ 1|3 1 1 1 0',
    'Thôn Đông|TK 1|3 1 2 0 0',
    'Thôn Đông|TK 2|3 3 0 0 0',
  ])
  expect(findingLines(outcome, true)).toEqual(['blank-means-present@Trả lời!'])
})

test('who is ticked for both, sent differently, no member, gone or exempt is said where it stands', () => {
  const outcome = compute([
    ROLL,
    answers(`#5/1/2026|Thôn Đông|Thường kỳ tháng 1|#5/1/2026|Nguyễn Văn Lúa|Nguyễn Văn Lúa|Lê Văn Khoai
      #5/2/2026|Thôn Đông|Thường kỳ tháng 2|#5/2/2026|Trần Thị Mía||Lê Văn Khoai
      #6/2/2026|Thôn Đông|Thường kỳ tháng 2|#5/2/2026|||Lê Văn Khoai
      #5/3/2026|Thôn Đông|Thường kỳ tháng 3|#5/3/2026|Vũ Văn Tre, Phạm Thị Na||Lê Văn Khoai
      #5/3/2026|Thôn Đoài|Thường kỳ tháng 3|#5/3/2026|Đỗ Thị Cải||Vũ Văn Tre
      #5/4/2026|Thôn Đông|Thường kỳ tháng 4|#5/4/2026|2 đồng chí||Lê Văn Khoai`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|TK 3|1 1 0 0 0',
    'Thôn Đông|TK 1|chờ',
    'Thôn Đông|TK 2|chờ',
    'Thôn Đông|TK 3|3 3 0 0 0',
    'Thôn Đông|TK 4|chờ',
  ])
  expect(findingLines(outcome).sort()).toEqual([
    'counts-unreadable@Trả lời!E7',
    'mark-after-leaving@Trả lời!E6',
    'mark-when-not-required@Trả lời!E5',
    'meeting-twice@Trả lời!D4',
    'not-on-roll@Trả lời!5',
    'two-marks@Trả lời!E4',
    'two-marks@Trả lời!F2',
  ])
})

test('a register that does not say so counts nobody as present', () => {
  const outcome = compute([
    ROLL,
    answers(
      `#5/1/2026|Thôn Đông|Thường kỳ tháng 1|#5/1/2026|Nguyễn Văn Lúa||Lê Văn Khoai
      #5/2/2026|Thôn Đông|Thường kỳ tháng 2|#5/2/2026|Trần Thị Mía||Lê Văn Khoai
      #5/3/2026|Thôn Đông|Thường kỳ tháng 3|#5/3/2026|Trần Thị Mía||Lê Văn Khoai`,
      HEADER.replace(/ \(.*?\)/, ''),
    ),
  ])
  expect(meetingLines(outcome)).toEqual([])
})

test('the reason behind a name says how somebody was absent; without one it is asked once', () => {
  const rows = `#5/1/2026|Thôn Đông|Thường kỳ tháng 1|#5/1/2026|Nguyễn Văn Lúa (ốm, nằm viện); đ/c Trần Thị Mía – không phép
      #5/2/2026|Thôn Đông|Thường kỳ tháng 2|#5/2/2026|Nguyễn Văn Lúa, Lê Văn Khoai
      #5/3/2026|Thôn Đông|Thường kỳ tháng 3|#5/3/2026|Trần Thị Mía`
  const header = 'Dấu thời gian|Chi bộ|Buổi sinh hoạt|Ngày họp|Họ tên người vắng (ai không ghi tên là có mặt)'
  const outcome = compute([ROLL, answers(rows, header)])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|3 1 1 1 0', 'Thôn Đông|TK 2|chờ', 'Thôn Đông|TK 3|chờ'])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@Trả lời!E3'])
  const answered = compute([ROLL, answers(rows, header)], { answers: [{ sheet: 'Trả lời', code: 'Vắng', mark: 'excused' }] })
  expect(meetingLines(answered)).toEqual(['Thôn Đông|TK 1|3 1 1 1 0', 'Thôn Đông|TK 2|3 1 2 0 0', 'Thôn Đông|TK 3|3 2 1 0 0'])
})

test('who came may be named as well; whoever is named nowhere has no mark', () => {
  const outcome = compute([
    ROLL,
    answers(
      `#5/1/2026|Thôn Đông|Thường kỳ tháng 1|#5/1/2026|Nguyễn Văn Lúa, Trần Thị Mía|Lê Văn Khoai|
      #5/2/2026|Thôn Đông|Thường kỳ tháng 2|#5/2/2026|Nguyễn Văn Lúa||Trần Thị Mía
      #6/2/2026|Thôn Đoài|Thường kỳ tháng 2|#6/2/2026|Vũ Văn Tre, Đỗ Thị Cải||`,
      'Dấu thời gian|Chi bộ|Buổi sinh hoạt|Ngày họp|Ai có mặt?|Ai vắng có lý do?|Ai vắng không lý do?',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đoài|TK 2|2 2 0 0 0', 'Thôn Đông|TK 1|3 2 1 0 0', 'Thôn Đông|TK 2|3 1 0 1 1'])
  expect(findingLines(outcome)).toEqual(['unmarked@Trả lời!'])
})

test('beside the number of those who came the names tell who did not, where the roll bears it out; each line names another', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Thôn Đông',
      `CHI BỘ THÔN ĐÔNG - THEO DÕI HỌP||||
      Ngày|Họp gì|Số ĐV có mặt|Vắng có lý do (tên)|Vắng ko lý do (tên)
      5/1/2026|Họp lệ tháng 1|2|đ/c Nguyễn Văn Lúa|0
      5/2/2026|Họp lệ tháng 2|1|đ/c Trần Thị Mía⏎Lê Văn Khoai|0
      5/3/2026|Họp lệ tháng 3|2||đ/c Lê Văn Khoai
      5/4/2026|Họp lệ tháng 4|3|đ/c Trần Thị Mía|0`,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|3 2 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|3 1 2 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|3 2 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 4|chờ',
  ])
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Thôn Đông!C6'])
})

test('in a register of absences a given name that one member alone bears is that member, and «hoãn» says that there was no meeting', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Sổ vắng',
      `SỔ VẮNG CHI BỘ THÔN ĐÔNG||
      Chỉ ghi người vắng; ai không ghi tên là có mặt||
      Ngày|Nội dung|Vắng (lý do)
      7/1/2026|SH lệ T1|Lúa (tập huấn); Mía (không báo)
      7/2/2026|SH lệ T2|đ/c Khoai (ốm)
      7/3/2026|SH lệ T3|hoãn, trực bão - không họp
      7/4/2026|SH lệ T4|Mía (ốm)
      7/5/2026|SH lệ T5|đủ`,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|3 1 1 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 4|3 2 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 5|3 3 0 0 0',
  ])
})
