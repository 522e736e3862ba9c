/** Where a roll says the status of its members in other ways than a word beside the name: columns of days, lines above rows, a note without a day. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const GRID = makeGrid(
  'Điểm danh',
  `
  STT|Họ và tên|T1|T2|T3|T4
  1|Lê Thị Cốm|x|x|x|x
  2|Vũ Văn Đê|x|||x
  3|Tô Thị Sen|x|x||
  4|Bùi Văn Lúa||x|x|x
  5|Hồ Thị Mía|x|x|x|
`,
)

test('columns of days, each under the name of a status, say since when and until when it held', () => {
  const roll = makeGrid(
    'Chi bộ Thôn Đông',
    `
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Miễn SH (kể cả tạm miễn)||Ngày chuyển đến|Ngày chuyển đi|Ngày từ trần|Ghi chú
    ||||từ ngày|đến ngày||||
    1|Lê Thị Cốm|02/03/1970|03/02/2010||||||
    2|Vũ Văn Đê|05/06/1980|03/02/2010|01/02/2026|31/03/2026||||
    3|Tô Thị Sen|07/08/1950|03/02/2010||||15/02/2026||về nơi cư trú mới
    4|Bùi Văn Lúa|09/10/1960|03/02/2010|||10/01/2026|||
    5|Hồ Thị Mía|11/12/1975|03/02/2010|||||20/03/2026|
  `,
    { merges: [{ row: 1, column: 5, rows: 1, columns: 2 }] },
  )
  const outcome = compute([roll, GRID])
  // Đê need not come in February and March, Sen left in February and Mía died in March; a month without days counts what holds within it.
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|5 4 0 0 1',
    'Chi bộ Thôn Đông|TK 2|3 3 0 0 0',
    'Chi bộ Thôn Đông|TK 3|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 4|3 3 0 0 0',
  ])
})

test('a line above rows says what the members below it are', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    Danh sách đảng viên Chi bộ Thôn Đông||||||
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Từ ngày|Đến ngày|Ghi chú
    A. ĐẢNG VIÊN ĐANG SINH HOẠT TẠI CHI BỘ||||||
    1|Lê Thị Cốm|02/03/1970|03/02/2010|||
    2|Bùi Văn Lúa|09/10/1960|03/02/2010|||
    B. ĐẢNG VIÊN ĐƯỢC MIỄN, TẠM MIỄN SINH HOẠT||||||
    1|Vũ Văn Đê|05/06/1980|03/02/2010|01/02/2026|31/03/2026|
    C. ĐẢNG VIÊN CHUYỂN ĐI, TỪ TRẦN||||||
    1|Tô Thị Sen|07/08/1950|03/02/2010|01/03/2026||chuyển đi
    2|Hồ Thị Mía|11/12/1975|03/02/2010|01/04/2026||từ trần
  `,
  )
  const statuses = compute([roll, GRID]).dataset.members.map(({ status }) => status)
  expect(statuses).toEqual(['ACTIVE', 'ACTIVE', 'TEMP_EXEMPT', 'TRANSFERRED_OUT', 'DECEASED'])
  expect(meetingLines(compute([roll, GRID]))).toEqual([
    'Chi bộ Thôn Đông|TK 1|5 4 0 0 1',
    'Chi bộ Thôn Đông|TK 2|4 4 0 0 0',
    'Chi bộ Thôn Đông|TK 3|3 3 0 0 0',
    'Chi bộ Thôn Đông|TK 4|3 3 0 0 0',
  ])
})

test('who left on no day that a note could tell was there where marked; what is blank waits, and the day is asked for', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    Danh sách đảng viên Chi bộ Thôn Đông||||
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ghi chú
    1|Lê Thị Cốm|02/03/1970|03/02/2010|
    2|Vũ Văn Đê|05/06/1980|03/02/2010|Miễn SH
    3|Tô Thị Sen|07/08/1950|03/02/2010|Đã chuyển đi
    4|Bùi Văn Lúa|09/10/1960|03/02/2010|
    5|Hồ Thị Mía|11/12/1975|03/02/2010|
  `,
  )
  const outcome = compute([roll, GRID])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|4 3 0 0 1',
    'Chi bộ Thôn Đông|TK 2|4 4 0 0 0',
    'Chi bộ Thôn Đông|TK 3|chờ',
    'Chi bộ Thôn Đông|TK 4|chờ',
  ])
  expect(findingLines(outcome)).toContain('status-without-date@Danh sách!E5')
})

test('a status that nobody knows leaves open whether somebody has to come; a word that many bear is an ordinary one', () => {
  const roll = (word: string, bearers: number) =>
    makeGrid(
      'Danh sách',
      `
      Danh sách đảng viên Chi bộ Thôn Đông||||
      STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Trạng thái
      1|Lê Thị Cốm|02/03/1970|03/02/2010|${bearers > 0 ? word : ''}
      2|Vũ Văn Đê|05/06/1980|03/02/2010|${bearers > 1 ? word : ''}
      3|Tô Thị Sen|07/08/1950|03/02/2010|${bearers > 2 ? word : ''}
      4|Bùi Văn Lúa|09/10/1960|03/02/2010|${bearers > 3 ? word : ''}
      5|Hồ Thị Mía|11/12/1975|03/02/2010|
    `,
    )
  const one = compute([roll('Chờ xem xét', 1), GRID])
  expect(meetingLines(one)).toEqual([1, 2, 3, 4].map((month) => `Chi bộ Thôn Đông|TK ${month}|chờ`))
  expect(findingLines(one)).toContain('status-unknown@Danh sách!E3')
  expect(meetingLines(compute([roll('Đảng viên cũ', 4), GRID]))[0]).toBe('Chi bộ Thôn Đông|TK 1|5 4 0 0 1')
})

test('one column may hold the beginning and the end of a status', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    Danh sách đảng viên Chi bộ Thôn Đông||||||
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Tình trạng|Từ ngày
    1|Lê Thị Cốm|02/03/1970|03/02/2010||
    2|Vũ Văn Đê|05/06/1980|03/02/2010|Tạm miễn SH|01/02/2026 - 31/03/2026
    3|Tô Thị Sen|07/08/1950|03/02/2010|Chuyển đi|từ 01/03/2026
    4|Bùi Văn Lúa|09/10/1960|03/02/2010||
    5|Hồ Thị Mía|11/12/1975|03/02/2010|Miễn SH|từ 01/04/2026
  `,
  )
  expect(meetingLines(compute([roll, GRID]))).toEqual([
    'Chi bộ Thôn Đông|TK 1|5 4 0 0 1',
    'Chi bộ Thôn Đông|TK 2|4 4 0 0 0',
    'Chi bộ Thôn Đông|TK 3|3 3 0 0 0',
    'Chi bộ Thôn Đông|TK 4|3 3 0 0 0',
  ])
})

test('a status without its day is missed in the notes, too, where the others give theirs', () => {
  const roll = makeGrid(
    'Chi bộ Thôn Đông',
    `
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ghi chú
    1|Lê Thị Cốm|02/03/1970|03/02/2010|miễn sinh hoạt từ 01/3/2026
    2|Vũ Văn Đê|05/06/1980|03/02/2010|chuyển đi 01/7/2026
    3|Tô Thị Sen|07/08/1950|03/02/2010|từ trần 01/4/2026
    4|Bùi Văn Lúa|09/10/1960|03/02/2010|đã chuyển đi
    5|Hồ Thị Mía|11/12/1975|03/02/2010|nguyên trưởng thôn
  `,
  )
  expect(findingLines(compute([roll]))).toEqual(['status-without-date@Chi bộ Thôn Đông!E5'])
})

test('«Bắt đầu» and «Kết thúc» right of a status are days of it, and no hours of a meeting', () => {
  const roll = makeGrid(
    'Chi bộ Thôn Đông',
    `
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Tình trạng|Bắt đầu|Kết thúc
    1|Lê Thị Cốm|02/03/1970|03/02/2010|Bình thường||
    2|Vũ Văn Đê|05/06/1980|03/02/2010|Tạm miễn sinh hoạt|01/02/2026|31/03/2026
    3|Tô Thị Sen|07/08/1950|03/02/2010|Chuyển đi phường khác|15/02/2026|
    4|Bùi Văn Lúa|09/10/1960|03/02/2010|Bình thường||
  `,
  )
  const outcome = compute([roll])
  expect(outcome.dataset.members.map(({ statusFrom, statusTo }) => `${statusFrom} ${statusTo}`)).toEqual([
    '0 0',
    '20260201 20260331',
    '20260215 0',
    '0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('who has not asked for leave is absent without it', () => {
  const list = makeGrid(
    'Câu trả lời',
    `
    Ngày họp|Chi bộ|Họ và tên|Kết quả
    05/01/2026|Chi bộ Thôn Đông|Lê Thị Cốm|Có, tôi có dự
    05/01/2026|Chi bộ Thôn Đông|Vũ Văn Đê|Không dự, đã xin phép
    05/01/2026|Chi bộ Thôn Đông|Tô Thị Sen|Không dự, chưa xin phép
  `,
  )
  expect(meetingLines(compute([list]))).toEqual(['Chi bộ Thôn Đông|TK 1|3 1 1 1 0'])
})
