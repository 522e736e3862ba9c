/** Small habits of offices, each of which once cost a whole sheet. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Chi bộ
  1|Nguyễn Văn Lúa|Chi bộ Thôn Đông
  2|Trần Thị Mía|Chi bộ Thôn Đông
  3|Phạm Thị Na|Chi bộ Thôn Đoài
  4|Vũ Văn Tre|Chi bộ Thôn Đoài
`,
)

test('«TT sinh hoạt» is the status, not the period and not the ordinal', () => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG NĂM 2026|||||
      TT|Họ và tên|TT sinh hoạt|Từ ngày|T1|T2
      1|Nguyễn Văn Lúa|Đang SH||x|x
      2|Trần Thị Mía|Từ trần|01/02/2026|x|
      3|Lê Văn Khoai|Miễn SH|01/02/2026|x|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|1 1 0 0 0'])
})

test('a column whose heading nobody knows is the status where its values say so', () => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG NĂM 2026|||||
      TT|Họ và tên|Hiện nay|Từ ngày|T2
      1|Nguyễn Văn Lúa|Đang sinh hoạt||x
      2|Trần Thị Mía|Đang sinh hoạt||x
      3|Lê Văn Khoai|Miễn sinh hoạt|01/01/2026|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 2|2 2 0 0 0'])
})

test('a day without its year is of the year that the group row or the title names', () => {
  const outcome = compute([
    makeGrid(
      'BC',
      `
      BÁO CÁO SINH HOẠT CHI BỘ NĂM 2026||||
      TT|Tên chi bộ|Ngày họp|Phải dự|Có mặt
      QUÝ I/2026||||
      1|Chi bộ Thôn Đông|10/01|10|9
      2|Chi bộ Thôn Đông|ngày 3 tháng 2|10|10
      QUÝ II/2026||||
      3|Chi bộ Thôn Đông|31/04|10|8
      4|Chi bộ Thôn Đông|3-5|10|8
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|10 9 – – –',
    'Chi bộ Thôn Đông|TK 2|10 10 0 0 0',
    'Chi bộ Thôn Đông|TK 5|10 8 – – –',
  ])
  expect(findingLines(outcome)).toEqual(['meeting-date-wrong@BC!C7'])
})

test('totals beside the people may leave the thematic meetings out; the row that deviates is named', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      TT|Họ và tên|Chi bộ|T1|T2|T3|Chuyên đề quý I|Dự
      1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|x|x|3
      2|Trần Thị Mía|Chi bộ Thôn Đông|x|x|x|x|3
      3|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x|x|4
      4|Vũ Văn Tre|Chi bộ Thôn Đoài|x|x|x|x|3
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual(['total-disagrees@DD!H4'])
})

test('a numbered row «Cộng tổ 2» that only holds counts is a total, and no sign is asked about', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      TT|Họ và tên|Chi bộ|T1|T2
      1|Cộng Thôn Đông||2|1
      1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x
      2|Trần Thị Mía|Chi bộ Thôn Đông|x|CP
      2|Cộng Thôn Đoài||2|2
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x
      2|Vũ Văn Tre|Chi bộ Thôn Đoài|x|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đoài|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 2|2 1 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('a legend beside the table, whose first pair stands in the row of the header, is no part of it', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      TT|Họ và tên|T1|T2||ü|Có mặt
      Chi bộ Thôn Đông||||||
      1|Nguyễn Văn Lúa|ü|ü||û|Vắng không phép
      2|Trần Thị Mía|ü|û||CP|Vắng có phép
      Chi bộ Thôn Đoài||||||
      1|Phạm Thị Na|CP|ü|||
      2|Vũ Văn Tre|ü|ü|||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đoài|TK 1|2 1 1 0 0',
    'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 2|2 1 0 1 0',
  ])
})

test('a blank mark in a list is named at its own row', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      Ngày họp|Chi bộ|Họ và tên|Kết quả
      03/01/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|Có mặt
      03/01/2026|Chi bộ Thôn Đông|Trần Thị Mía|Có mặt
      03/02/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|
      03/02/2026|Chi bộ Thôn Đông|Trần Thị Mía|Có mặt
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual(['unmarked@DD!D4'])
})

test('a remark in brackets does not hide a heading', () => {
  const [first = [], ...rest] = ROLL.values
  const outcome = compute([
    { ...ROLL, values: [first.map((title) => (title === 'Họ và tên' ? 'Họ và Tên (IN HOA)' : title)), ...rest] },
    makeGrid(
      'DD',
      'TT|Họ và tên (ghi đủ họ, đệm)|Chi bộ (nơi sinh hoạt)|T1\n1|Phạm Thị Na|Chi bộ Thôn Đoài|x\n2|Vũ Văn Tre|Chi bộ Thôn Đoài|CP',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 1|2 1 1 0 0'])
})

test('two party cells side by side under merged titles of their own', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      ĐIỂM DANH NĂM 2026||||||
      Chi bộ Thôn Đông||||Chi bộ Thôn Đoài||
      TT|Họ và tên|T1||TT|Họ và tên|T1
      1|Nguyễn Văn Lúa|x||1|Phạm Thị Na|CP
      2|Trần Thị Mía|x||2|Vũ Văn Tre|x
    `,
      {
        merges: [
          { row: 2, column: 1, rows: 1, columns: 3 },
          { row: 2, column: 5, rows: 1, columns: 3 },
        ],
      },
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 1|2 1 1 0 0', 'Chi bộ Thôn Đông|TK 1|2 2 0 0 0'])
})

test('days under the kind of the meeting', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      ĐIỂM DANH CÁC BUỔI SINH HOẠT NĂM 2026||||||
      STT|Họ và tên|Chi bộ|Thường kỳ|Thường kỳ|Thường kỳ|Chuyên đề
      |||03/01|05/02|03/03|20/03
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|CP|x
      2|Vũ Văn Tre|Chi bộ Thôn Đoài|x|KP|x|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đoài|CĐ 1|2 2 0 0 0',
    'Chi bộ Thôn Đoài|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đoài|TK 2|2 1 0 1 0',
    'Chi bộ Thôn Đoài|TK 3|2 1 1 0 0',
  ])
})

test('the day behind the name of a group is the day of its meeting', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'T7-2026',
      `
      ĐIỂM DANH SINH HOẠT CHI BỘ KỲ THÁNG 07/2026|||
      x: có mặt; CP: vắng có lý do||||
      STT|Họ và tên|Năm sinh|Kết quả
      I|Chi bộ Thôn Đông (họp ngày 06/07/2026)||
      1|Nguyễn Văn Lúa|1960|✓
      2|Trần Thị Mía|1955|CP
      II|Chi bộ Thôn Đoài - ngày họp: 08/7||
      1|Phạm Thị Na|1975|x
      2|Vũ Văn Tre|1980|✓
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 7|2 2 0 0 0', 'Chi bộ Thôn Đông|TK 7|2 1 1 0 0'])
  expect(outcome.dataset.meetings.map(({ day }) => day)).toEqual([20260706, 20260708])
})

test('sums of quarters beside a thematic meeting, and a percentage behind a sum', () => {
  const outcome = compute([
    makeGrid(
      'Theo dõi',
      `
      THEO DÕI SINH HOẠT CHI BỘ NĂM 2026||||||||
      STT|Tên chi bộ|Tháng 1|Tháng 2|Tháng 3|Cộng quý I|CĐ quý I|Tháng 4|Cộng quý II|Cộng
      1|Chi bộ Thôn Đông|8/10|9/10|10/10|27/30|10/10|9/10|9/10|36/40 (Đạt 90%)
      2|Chi bộ Thôn Đoài|5/5|5/5|4/5|14/15|5/5|4/5|4/5|18/20 (Đạt 71%)
      3|Chi bộ Thôn Bắc|5/5|5/5|7/5|14/15|5/5|4/5|4/5|18/20
      4|Chi bộ Thôn Nam|5/5|5/5|5/5|14/15|5/5|4/5|4/5|18/20
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual([
    'present-exceeds-required@Theo dõi!E5',
    'total-disagrees@Theo dõi!F6',
    'total-disagrees@Theo dõi!J6',
    'rate-disagrees@Theo dõi!J4',
  ])
})

test('a tab whose letters were lost is named, also where no table can be found in it', () => {
  const outcome = compute([
    makeGrid('DD', 'TT|Họ và tên|Chi bộ|T1\n1|Phạm Thị Na|Chi bộ Thôn Đoài|x'),
    makeGrid('Sheet1', 'STT|H? v� t�n|Ng�y sinh|Chi b?\n1|Tr?n V?n G?o|1960|Chi b? ?p 1'),
  ])
  expect(findingLines(outcome)).toEqual(['bad-import@Sheet1!'])
})

test('no official date where everybody else has one is a probation; «???» is no status', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      `
      STT|Họ và tên|Chi bộ|Ngày vào Đảng|Ngày chính thức|Trạng thái
      1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|03/02/1985|03/02/1986|Đang SH
      2|Trần Thị Mía|Chi bộ Thôn Đông|03/02/1990|03/02/1991|Đang SH
      3|Lê Văn Khoai|Chi bộ Thôn Đông|03/02/1995|03/02/1996|???
      4|Lê Thị Sắn|Chi bộ Thôn Đông|03/02/1996|03/02/1997|Đang SH
      5|Lê Thị Đào|Chi bộ Thôn Đông|03/02/1996|03/02/1997|Đang SH
      6|Lê Thị Mận|Chi bộ Thôn Đông|03/02/1996|03/02/1997|Đang SH
      7|Lê Thị Cam|Chi bộ Thôn Đông|03/02/1996|03/02/1997|Đang SH
      8|Lê Thị Chanh|Chi bộ Thôn Đông|03/02/1996|03/02/1997|Đang SH
      9|Lê Thị Bưởi|Chi bộ Thôn Đông|03/02/1996|03/02/1997|Đang SH
      10|Lê Thị Na|Chi bộ Thôn Đông|12/03/2024||Đang SH
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual(['status-unknown@DS!F4', 'probation-overdue@DS!E11'])
})

test('a quarter whose column stands among its months was held before the next one: who is marked there and left then had to attend', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày
    1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Đông||
    2|Trần Thị Mía|05/06/1965|Chi bộ Thôn Đông|Chuyển đi|01/06/2026
  `,
  )
  const book = (columns: string, first: string, second: string) =>
    compute([
      roll,
      makeGrid(
        'Quý II',
        `SỔ SINH HOẠT QUÝ II NĂM 2026|||||\nTT|Họ và tên|${columns}\n1|Nguyễn Văn Lúa|${first}\n2|Trần Thị Mía|${second}\nx: có mặt; p: vắng có phép; –: không phải dự|||||`,
      ),
    ])
  const among = book('Tháng 4|Tháng 5|CĐ quý II|Tháng 6', 'x|x|x|x', 'x|p|x|–')
  expect(meetingLines(among)).toEqual([
    'Chi bộ Thôn Đông|CĐ 2|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 4|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 5|2 1 1 0 0',
    'Chi bộ Thôn Đông|TK 6|1 1 0 0 0',
  ])
  expect(findingLines(among)).toEqual([])
  const behind = book('Tháng 4|Tháng 5|Tháng 6|CĐ quý II', 'x|x|x|x', 'x|p|–|x')
  expect(meetingLines(behind)[0]).toBe('Chi bộ Thôn Đông|CĐ 2|1 1 0 0 0')
  expect(findingLines(behind)).toEqual(['mark-after-leaving@Quý II!F4'])
})
