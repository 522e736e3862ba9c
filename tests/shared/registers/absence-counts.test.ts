/** Registers of meetings that count who did not come, and say so in words and names. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('«Phải dự | Vắng»: who came are the others; «đủ» and «không» mean that nobody was missing, the kind and the month stand in the contents', () => {
  const outcome = compute([
    makeGrid(
      'Sổ họp',
      `
      SỔ HỌP CHI BỘ NĂM 2026|||||
      TT|Ngày họp|Chi bộ|Nội dung|Phải dự|Vắng
      1|05.01.2026|Chi bộ Thôn Đông|Sinh hoạt thường kỳ tháng 1|20|2
      2|06.02.2026|Chi bộ Thôn Đông|Sinh hoạt thường kỳ tháng 2|20|đủ
      3|20.02.2026|Chi bộ Thôn Đông|Sinh hoạt chuyên đề quý I|20|03
      4|31.04.2026|Chi bộ Thôn Đông|Sinh hoạt thường kỳ tháng 4|20|Không
      5|05.05.2026|Chi bộ Thôn Đông|Sinh hoạt thường kỳ tháng 5|20|22
      6|05.06.2026|Chi bộ Thôn Đông|Sinh hoạt thường kỳ tháng 6|2?|1
      7|05.07.2026|Chi bộ Thôn Đông|Sinh hoạt thường kỳ tháng 7|20|vài đ/c
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|CĐ 1|20 17 – – –',
    'Chi bộ Thôn Đông|TK 1|20 18 – – –',
    'Chi bộ Thôn Đông|TK 2|20 20 0 0 0',
    'Chi bộ Thôn Đông|TK 4|20 20 0 0 0',
    'Chi bộ Thôn Đông|TK 5|chờ',
    'Chi bộ Thôn Đông|TK 6|chờ',
    'Chi bộ Thôn Đông|TK 7|chờ',
  ])
  expect(findingLines(outcome)).toEqual([
    'meeting-date-wrong@Sổ họp!B6',
    'counts-do-not-add-up@Sổ họp!F7',
    'counts-unreadable@Sổ họp!E8',
    'counts-unreadable@Sổ họp!F9',
  ])
})

test('each kind of absence counted, and no column for who came', () => {
  const outcome = compute([
    makeGrid(
      'Sổ họp',
      `
      TT|Ngày họp|Chi bộ|Phải dự|Vắng có phép|Vắng không phép
      1|05/01/2026|Chi bộ Thôn Đông|20|2|1
      2|06/02/2026|Chi bộ Thôn Đông|20|0|không
      3|06/03/2026|Chi bộ Thôn Đông|20||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|20 17 2 1 0', 'Chi bộ Thôn Đông|TK 2|20 20 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('where nearly every row names as many people as it counts, the one that does not waits', () => {
  const names = ['Lúa', 'Mía', 'Na', 'Tre', 'Khoai'].map((name) => `đ/c Nguyễn Văn ${name} (ốm)`)
  const rows = [1, 2, 1, 3, 2].map(
    (absent, i) => `${i + 1}|05.0${i + 1}.2026|Chi bộ Thôn Đông|20|${absent}|${names.slice(0, absent).join('; ')}`,
  )
  const book = (...more: string[]) =>
    compute([makeGrid('Sổ họp', ['TT|Ngày họp|Chi bộ|Phải dự|Vắng|Họ tên đồng chí vắng, lý do', ...rows, ...more].join('\n'))])
  const slip = book(
    '6|05.06.2026|Chi bộ Thôn Đông|20|4|đ/c Nguyễn Văn Lúa (ốm), đ/c Nguyễn Văn Mía (đi học)',
    '7|05.07.2026|Chi bộ Thôn Đông|20|3|',
  )
  expect(meetingLines(slip).slice(-2)).toEqual(['Chi bộ Thôn Đông|TK 6|chờ', 'Chi bộ Thôn Đông|TK 7|20 17 – – –'])
  expect(findingLines(slip)).toEqual(['counts-do-not-add-up@Sổ họp!E7'])
  const habit = book('6|05.06.2026|Chi bộ Thôn Đông|20|4|đ/c Nguyễn Văn Lúa', '7|05.07.2026|Chi bộ Thôn Đông|20|3|đ/c Nguyễn Văn Lúa')
  expect(findingLines(habit)).toEqual([])
})

test('where each tab holds a few rows, those of all tabs show that one leaves somebody out', () => {
  const head = 'Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng|Họ tên vắng'
  const tab = (month: number, last: string) =>
    makeGrid(
      `T${month}`,
      `${head}\nThôn Đông|05/0${month}/2026|20|19|1|Nguyễn Văn Lúa\nThôn Đoài|06/0${month}/2026|20|18|2|Lê Văn Mía; Hà Thị Na\nThôn Thượng|07/0${month}/2026|20|18|2|${last}`,
    )
  const sound = 'Bùi Văn Tre; Vũ Thị Khoai'
  expect(findingLines(compute([tab(1, sound), tab(2, 'Bùi Văn Tre'), tab(3, sound)]))).toEqual(['counts-do-not-add-up@T2!F4'])
  expect(findingLines(compute([tab(2, 'Bùi Văn Tre')]))).toEqual([])
})

const ROLL_2026 = makeGrid(
  'DSĐV 2026',
  `
  DANH SÁCH ĐẢNG VIÊN NĂM 2026||||||
  STT|Họ và tên|Ngày sinh|Chi bộ|Chức vụ|Ngày vào Đảng|Trạng thái
  1|Nguyễn Văn Lúa|01/02/1960|Thôn Đông|Bí thư|03/02/1985|
  2|Trần Thị Mía|05/06/1965|Thôn Đông|Bí thư|03/02/1990|
`,
)
const ROLL_2025 = makeGrid(
  'DSĐV 2025',
  `
  DANH SÁCH ĐẢNG VIÊN NĂM 2025|||||
  STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng|Ghi chú
  1|Nguyễn Văn Lúa|30/02/1960|Thôn Đông|03/02/1985|
  2|Trần Thị Mía|05/06/1965|Thôn Đông|03/02/1990|Chuyển đi 01/10/2025
  3|Phạm Thị Na|07/08/1970|Thôn Đông|03/02/1995|
`,
)
const attendance = (year: number, rows: string) => makeGrid(`ĐD ${year}`, `ĐIỂM DANH NĂM ${year}|||\nSTT|Họ và tên|Chi bộ|T1\n${rows}`)

test('the roll of last year beside that of this year names nobody and is told nothing', () => {
  const outcome = compute([ROLL_2025, ROLL_2026, attendance(2026, '1|Nguyễn Văn Lúa|Thôn Đông|x\n2|Trần Thị Mía|Thôn Đông|x')])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|2 2 0 0 0'])
  expect(findingLines(outcome)).toEqual(['two-secretaries@DSĐV 2026!E4'])
})

test('the roll of last year is read where the attendance of last year is kept as well', () => {
  const outcome = compute([
    ROLL_2025,
    ROLL_2026,
    attendance(2025, '1|Nguyễn Văn Lúa|Thôn Đông|x\n2|Phạm Thị Na|Thôn Đông|x'),
    attendance(2026, '1|Nguyễn Văn Lúa|Thôn Đông|x\n2|Trần Thị Mía|Thôn Đông|x'),
  ])
  expect(findingLines(outcome)).not.toContain('not-on-roll@ĐD 2025!4')
})

const REASONS = [
  'TT|Ngày|Chi bộ|Số phải họp|Số đến họp|Nghỉ có lý do|||Nghỉ không lý do|Tỷ lệ đến họp (%)',
  '||||| Ốm đau|Việc riêng|Đi công tác|Không rõ lý do|',
  '1|05/01/2026|Chi bộ Thôn Đông|13|11|0|2|0|0|84.6',
  '2|06/02/2026|Chi bộ Thôn Đông|13|10|1||1|1|76.9',
  '3|06/03/2026|Chi bộ Thôn Đông|13|13|||||100',
  '4|06/04/2026|Chi bộ Thôn Đông|13|12||1|||92.3',
  '5|06/05/2026|Chi bộ Thôn Đông|13|12||||1|92.3',
  '6|06/06/2026|Chi bộ Thôn Đông|13|13|||||99',
]
const reasonsBook = (...more: string[]) =>
  compute([makeGrid('Sổ', [...REASONS, ...more].join('\n'), { merges: [{ row: 1, column: 6, rows: 1, columns: 3 }] })])

test('the reasons below «Nghỉ có lý do» add up; where rows add up without a blank one, it counts nobody', () => {
  const outcome = reasonsBook('7|06/07/2026|Chi bộ Thôn Đông|13|10||||1|76.9')
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|13 11 2 0 0',
    'Chi bộ Thôn Đông|TK 2|13 10 2 1 0',
    'Chi bộ Thôn Đông|TK 3|13 13 0 0 0',
    'Chi bộ Thôn Đông|TK 4|13 12 1 0 0',
    'Chi bộ Thôn Đông|TK 5|13 12 0 1 0',
    'Chi bộ Thôn Đông|TK 6|13 13 0 0 0',
    'Chi bộ Thôn Đông|TK 7|chờ',
  ])
  // 13 of 13 are 100 %, and 10 and 1 are not 13.
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Sổ!E9', 'rate-disagrees@Sổ!J8'])
})

test('where rows do not add up without their blanks, a blank is the rest of the absent', () => {
  const rows = [7, 8, 9, 10, 11].map((month, i) => `${i + 7}|06/${month}/2026|Chi bộ Thôn Đông|13|10||||1|76.9`)
  expect(meetingLines(reasonsBook(...rows))).toContain('Chi bộ Thôn Đông|TK 7|13 10 2 1 0')
})
