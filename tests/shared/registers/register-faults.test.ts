/** Slips in registers of meetings and in summaries: where each is named, and what waits for it. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Giới tính|Chi bộ
  1|Nguyễn Văn Lúa|01/02/1960|Nam|Chi bộ Thôn Đông
  2|Trần Thị Mía|05/06/1955|Nữ|Chi bộ Thôn Đông
  3|Phạm Thị Na|09/10/1975|Nữ|Chi bộ Thôn Đoài
`,
)
const HEAD = 'Kỳ|Ngày họp|Chi bộ|TSĐV|Phải dự|Có mặt|Vắng CP|Vắng KP'
const GOOD = ['Tháng 1|03/01/2026|Chi bộ Thôn Đông|16|15|14|1|0', 'Tháng 2|03/02/2026|Chi bộ Thôn Đông|16|15|15|0|0']
const register = (...rows: readonly string[]) => compute([ROLL, makeGrid('Họp', ['SỔ HỌP NĂM 2026', HEAD, ...GOOD, ...rows].join('\n'))])
const COUNTED = ['Chi bộ Thôn Đông|TK 1|15 14 1 0 0', 'Chi bộ Thôn Đông|TK 2|15 15 0 0 0']

test.for<readonly [what: string, row: string, finding: string]>([
  ['more had to come than there are', 'Tháng 3|03/03/2026|Chi bộ Thôn Đông|14|18|12|2|0', 'counts-do-not-add-up@Họp!E5'],
  ['a negative number', 'Tháng 3|03/03/2026|Chi bộ Thôn Đông|16|15|15|0|-1', 'counts-unreadable@Họp!H5'],
  ['half a person', 'Tháng 3|03/03/2026|Chi bộ Thôn Đông|16|15|14.5|0|0', 'counts-unreadable@Họp!F5'],
])('%s: the meeting waits and the number is named', ([, row, finding]) => {
  const outcome = register(row)
  expect(meetingLines(outcome)).toEqual([...COUNTED, 'Chi bộ Thôn Đông|TK 3|chờ'])
  expect(findingLines(outcome)).toEqual([finding])
})

test('a day two months away from its month is named, one in the next month is not', () => {
  const outcome = register('Tháng 3|06/05/2026|Chi bộ Thôn Đông|16|15|15|0|0', 'Tháng 6|02/07/2026|Chi bộ Thôn Đông|16|15|15|0|0')
  expect(findingLines(outcome)).toEqual(['meeting-outside-month@Họp!B5'])
})

test('a party cell that one row names and no roll knows is no new party cell', () => {
  const rows = [3, 4, 5, 6, 7, 8, 9, 10, 11].map(
    (month) => `Tháng ${month}|03/${String(month).padStart(2, '0')}/2026|Chi bộ Thôn Đoài|16|15|15|0|0`,
  )
  const outcome = register(...rows, 'Tháng 11|04/11/2026|Chi bộ Bến Xe|16|15|15|0|0')
  expect(outcome.dataset.partyCells.map(({ name }) => name)).toEqual(['Chi bộ Thôn Đông', 'Chi bộ Thôn Đoài'])
  expect(findingLines(outcome)).toEqual(['party-cell-unknown@Họp!C14'])
})

test('a word that nobody knows under «Dự họp» is asked about and makes its meeting wait', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      'Ngày họp|Họ và tên|Chi bộ|Dự họp\n03/01/2026|Nguyễn Văn Lúa|Chi bộ Thôn Đông|Có mặt\n03/01/2026|Trần Thị Mía|Chi bộ Thôn Đông|QQ',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|chờ'])
  expect(findingLines(outcome)).toEqual(['code-unknown@DD!D3'])
})

test('«PD | CM» under each month of a summary', () => {
  const outcome = compute([
    makeGrid('TH', 'TỔNG HỢP NĂM 2026\nSTT|Tên chi bộ|Tháng 1||Tháng 2|\n||PD|CM|PD|CM\n1|Chi bộ Thôn Đông|15|14|15|15'),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|15 14 – – –', 'Chi bộ Thôn Đông|TK 2|15 15 0 0 0'])
})

test('a count below zero, a number alone where a ratio belongs, and a wrong sum of a quarter are each named at their place', () => {
  const outcome = compute([
    makeGrid(
      'Quý I',
      `
      STT|Đơn vị|Tháng 1|||Tháng 2|||Cộng quý I||
      ||Phải dự|Có mặt|Vắng CP|Phải dự|Có mặt|Vắng CP|Phải dự|Có mặt|Vắng CP
      1|Chi bộ Thôn Đông|10|9|1|10|10|0|20|29|1
      2|Chi bộ Thôn Đoài|8|8|-1|8|8|0|16|16|0
      3|Chi bộ Thôn Nam|8|8|0|8|7|1|16|15|1
    `,
    ),
    makeGrid(
      'Quý II',
      `
      STT|Đơn vị|Tháng 4|Tháng 5
      1|Chi bộ Thôn Đông|9/10|9
      2|Chi bộ Thôn Đoài|8/8|7/8
    `,
    ),
  ])
  // 9 + 10 = 19; the row of Thôn Đoài waits for its correction.
  expect(findingLines(outcome)).toEqual(['counts-unreadable@Quý I!E4', 'counts-unreadable@Quý II!D2', 'total-disagrees@Quý I!J3'])
  expect(meetingLines(outcome)).toContain('Chi bộ Thôn Đông|TK 5|chờ')
})

test('a total below several groups may sum up all of them since the last total', () => {
  const outcome = compute([
    makeGrid(
      'DD',
      `
      TT|Họ và tên|T1|T2
      |Chi bộ Thôn Đông||
      |Tổ đảng số 1||
      1|Nguyễn Văn Lúa|x|x
      |Tổ đảng số 2||
      2|Trần Thị Mía|x|CP
      |Cộng|2|1
      |Chi bộ Thôn Đoài||
      |Tổ đảng số 1||
      1|Phạm Thị Na|x|x
      |Tổ đảng số 2||
      2|Vũ Văn Tre|x|x
      |Cộng|2|4
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual(['total-disagrees@DD!D13'])
})

test('a day that a register knows the other way round is named once, at the first row of its meeting', () => {
  const roll = makeGrid(
    'DS',
    'STT|Họ và tên|Chi bộ|Giới tính|Ngày vào Đảng\n1|Nguyễn Văn Lúa|Thôn Đông|Nam|03/02/1985\n2|Trần Thị Mía|Thôn Đông|Nữ|03/02/1990',
  )
  const outcome = compute([
    roll,
    makeGrid(
      'Lịch',
      'STT|Chi bộ|Ngày họp|Loại\n1|Thôn Đông|#5/3/2026|Thường kỳ\n2|Thôn Đông|#4/7/2026|Thường kỳ\n3|Thôn Đông|25/08/2026|Thường kỳ',
    ),
    makeGrid(
      'DD',
      `
      Ngày họp|Chi bộ|Họ và tên|Điểm danh
      #5/3/2026|Thôn Đông|Nguyễn Văn Lúa|x
      #5/3/2026|Thôn Đông|Trần Thị Mía|x
      #7/4/2026|Thôn Đông|Nguyễn Văn Lúa|x
      #7/4/2026|Thôn Đông|Trần Thị Mía|x
      25/08/2026|Thôn Đông|Nguyễn Văn Lúa|x
      25/08/2026|Thôn Đông|Trần Thị Mía|x
      26/09/2026|Thôn Đông|Trần Thị Mía|x
    `,
    ),
  ])
  expect(findingLines(outcome).filter((line) => line.startsWith('date'))).toEqual(['date-day-month-swapped@DD!A4'])
  // Only the office knows which day it was.
  expect(meetingLines(outcome)).toContain('Thôn Đông|TK 4|2 2 0 0 0')
})

test('a code says which meeting of the register a day is that stands the other way round', () => {
  const outcome = compute([
    makeGrid('Buổi họp', 'Mã buổi|Loại|Chi bộ|Ngày họp\nB1|Thường kỳ|Thôn Đông|#5/3/2026\nB2|Chuyên đề|Thôn Đông|#4/7/2026'),
    makeGrid(
      'DD',
      `
      Mã buổi|Ngày họp|Chi bộ|Họ và tên|Điểm danh
      B1|#5/3/2026|Thôn Đông|Nguyễn Văn Lúa|x
      B1|#5/3/2026|Thôn Đông|Trần Thị Mía|x
      B2|#7/4/2026|Thôn Đông|Nguyễn Văn Lúa|x
      B2|#7/4/2026|Thôn Đông|Trần Thị Mía|CP
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|CĐ 3|2 1 1 0 0', 'Thôn Đông|TK 3|2 2 0 0 0'])
  expect(findingLines(outcome).filter((line) => line.startsWith('date'))).toEqual(['date-day-month-swapped@DD!B4'])
})

test('a day far off the month beside it that is one of that month the other way round is read so, and said; one held late stays', () => {
  const outcome = compute([
    makeGrid(
      'Sổ họp',
      `
      STT|Chi bộ|Kỳ|Ngày họp|Phải dự|Có mặt
      1|Thôn Đông|Tháng 8/2026|#8/5/2026|20|18
      2|Thôn Đông|Tháng 9/2026|#9/10/2026|20|19
      3|Thôn Đông|Tháng 10/2026|#6/3/2026|20|17
    `,
    ),
    makeGrid('DD', 'Kỳ|Ngày họp|Chi bộ|Họ và tên|Điểm danh\nTháng 8/2026|#8/5/2026|Thôn Đông|Trần Thị Mía|x'),
  ])
  expect(outcome.dataset.meetings.map(({ day, month }) => [day, month])).toEqual([
    [20260805, 8],
    [20261009, 9],
    [20260306, 10],
  ])
  expect(findingLines(outcome).filter((line) => /date|month/.test(line))).toEqual([
    'date-day-month-swapped@DD!B2',
    'meeting-outside-month@Sổ họp!D2',
    'meeting-outside-month@Sổ họp!D4',
  ])
})

test('a blank official date beside filled ones says «dự bị», however long ago the admission was', () => {
  const rows = Array.from(
    { length: 10 },
    (_, i) => `${i + 1}|Lê Văn ${'ABCDĐEGHIK'.charAt(i)}n|Thôn Đông|03/02/1985|${i === 4 ? '' : '03/02/1986'}`,
  )
  const outcome = compute([makeGrid('DS', ['STT|Họ và tên|Chi bộ|Ngày vào Đảng|Ngày chính thức', ...rows].join('\n'))])
  expect(findingLines(outcome)).toEqual(['probation-overdue@DS!E6'])
})

test('a name with further words is another party cell, not the known one', () => {
  const outcome = compute([
    makeGrid('Chi bộ', 'STT|Tên chi bộ|Loại hình\n1|Chi bộ Bản Khe Tối|KDC\n2|Chi bộ Bản Khe Sáng|KDC'),
    makeGrid(
      'DS',
      'STT|Họ và tên|Chi bộ|Giới tính|Ngày vào Đảng\n1|Nguyễn Văn Lúa|Bản Khe Tối Om|Nam|03/02/1985\n2|Trần Thị Mía|Bản Khe Tối xã Suối Vừng|Nữ|03/02/1990',
    ),
  ])
  expect(findingLines(outcome)).toEqual(['party-cell-unknown@DS!C2'])
})

test('«Vắng» is everybody who did not come: fewer are a contradiction', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Họp',
      'STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng\n1|Chi bộ Thôn Đông|05/01/2026|39|33|1\n2|Chi bộ Thôn Đông|05/02/2026|39|38|1',
    ),
  ])
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Họp!E2'])
})

test('a sentence that sums up the list above it, and a number behind a name, are compared with the rows', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      `
      STT|Họ và tên|Giới tính|Ngày vào Đảng
      |Chi bộ Thôn Đông (3 đảng viên)||
      1|Nguyễn Văn Lúa|Nam|03/02/1985
      2|Trần Thị Mía|Nữ|03/02/1990
      |Chi bộ Thôn Đoài (1 đảng viên)||
      1|Phạm Thị Na|Nữ|03/02/1995
    `,
    ),
    makeGrid(
      'DONG',
      `
      CHI BỘ THÔN ĐÔNG||
      Thường kỳ tháng 4 – ngày 05.04.26||
      STT|Họ và tên|Điểm danh
      1|Nguyễn Văn Lúa|x
      2|Trần Thị Mía|CP
      Tổng hợp: phải dự 2 đ/c; có mặt 2 đ/c; vắng có phép 0 đ/c||
    `,
    ),
  ])
  expect(outcome.counted.meetings.find(({ held }) => held)?.meeting.day).toBe(20260405)
  expect(findingLines(outcome)).toEqual(['total-disagrees@DONG!A6', 'party-cell-total-disagrees@DS!2'])
})

test('the line below the people of each party cell is compared with them; a sum of several is not', () => {
  const roll = (last: string) =>
    makeGrid(
      'DS',
      `
      STT|Họ và tên|Giới tính|Ngày vào Đảng
      |Chi bộ Thôn Đông||
      1|Nguyễn Văn Lúa|Nam|03/02/1985
      2|Trần Thị Mía|Nữ|03/02/1990
      |Cộng: 3 đồng chí||
      |Chi bộ Thôn Đoài||
      1|Phạm Thị Na|Nữ|03/02/1995
      ${last}
    `,
    )
  expect(findingLines(compute([roll('|Cộng: 1 đồng chí||\n|Tổng cộng: 3 đồng chí||')]))).toEqual(['party-cell-total-disagrees@DS!5'])
  expect(findingLines(compute([roll('')]))).toEqual([])
})

test('a day of the month of its sheet with the year of another is a meeting of that month', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'T5',
      `
      SINH HOẠT CHI BỘ THÁNG 5/2026||||
      Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng
      Chi bộ Thôn Đông|05/05/2025|39|38|1
    `,
    ),
  ])
  expect(meetingLines(outcome)).toContain('Chi bộ Thôn Đông|TK 5|39 38 – – –')
  expect(findingLines(outcome)).toEqual(['meeting-outside-month@T5!B3'])
})

test('a person still on the roll of a party cell and on the list of those who left is named', () => {
  const head = 'STT|Họ và tên|Số CCCD|Chi bộ|Giới tính|Tình trạng|Từ ngày'
  const outcome = compute([
    makeGrid('Khối 4', `${head}\n1|Nguyễn Văn Lúa|001060000001|Khối 4|Nam||\n2|Trần Thị Mía|001165000002|Khối 4|Nữ||`),
    makeGrid('Đã chuyển đi', `${head}\n1|Trần Thị Mía|001165000002|Khối 4|Nữ|Chuyển đi|01/05/2026`),
  ])
  expect(findingLines(outcome)).toEqual(['member-twice@Khối 4!3'])
})

test('an admission that is still to come is a slip: whoever is marked counts', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      'STT|Họ và tên|Chi bộ|Giới tính|Ngày vào Đảng\n1|Nguyễn Văn Lúa|Thôn Đông|Nam|03/01/2027\n2|Trần Thị Mía|Thôn Đông|Nữ|03/02/1990',
    ),
    makeGrid('DD', 'STT|Họ và tên|Chi bộ|T4|T5\n1|Nguyễn Văn Lúa|Thôn Đông|x|x\n2|Trần Thị Mía|Thôn Đông|x|CP'),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 4|2 2 0 0 0', 'Thôn Đông|TK 5|2 1 1 0 0'])
  expect(findingLines(outcome)).toEqual(['date-in-future@DS!E2'])
})

test('a day of another month that is already a meeting makes no one meeting of two', () => {
  const outcome = register('Tháng 5|03/02/2026|Chi bộ Thôn Đông|16|15|12|3|0')
  expect(meetingLines(outcome)).toEqual([...COUNTED, 'Chi bộ Thôn Đông|TK 5|15 12 3 0 0'])
  expect(findingLines(outcome)).toEqual(['meeting-outside-month@Họp!B5'])
})
