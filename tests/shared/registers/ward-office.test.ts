/** Workbooks of ward offices that were met after the others: tables beside and above each other, schedules, blocs, codes of party cells. What is right was counted by hand. */
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

test('tables above each other that explain «P» differently are each read by their own legend; one without a legend asks', () => {
  const outcome = compute([
    makeGrid(
      'DD',
      `
      CHI BỘ THÔN ĐÔNG||||
      TT|Họ và tên|T1|T2|T3
      1|Nguyễn Văn Lúa|x|P|x
      2|Trần Thị Mía|x|x|K
      Ghi chú: x: có mặt; P: vắng có phép; K: vắng không phép||||
      ||||
      CHI BỘ THÔN ĐOÀI||||
      TT|Họ và tên|T1|T2|T3
      1|Phạm Thị Na|P|P|CP
      2|Vũ Văn Tre|P|KP|P
      Chú thích: P = có mặt (đủ); CP = vắng có phép; KP = vắng không phép||||
      ||||
      CHI BỘ THÔN NAM||||
      TT|Họ và tên|T1|T2|T3
      1|Hồ Thị Sim|V|x|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN NAM|TK 1|chờ',
    'CHI BỘ THÔN NAM|TK 2|1 1 0 0 0',
    'CHI BỘ THÔN NAM|TK 3|1 1 0 0 0',
    'CHI BỘ THÔN ĐOÀI|TK 1|2 2 0 0 0',
    'CHI BỘ THÔN ĐOÀI|TK 2|2 1 0 1 0',
    'CHI BỘ THÔN ĐOÀI|TK 3|2 1 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|2 1 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|2 1 0 1 0',
  ])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@DD!C15'])
})

test('one legend below the last of several tables counts for all of them', () => {
  const outcome = compute([
    makeGrid(
      'DD',
      `
      CHI BỘ THÔN ĐÔNG|||
      TT|Họ và tên|T1|T2
      1|Nguyễn Văn Lúa|v|o
      ||||
      CHI BỘ THÔN ĐOÀI|||
      TT|Họ và tên|T1|T2
      1|Phạm Thị Na|o|v
      Ghi chú: v: có mặt; o: vắng có phép|||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐOÀI|TK 1|1 0 1 0 0',
    'CHI BỘ THÔN ĐOÀI|TK 2|1 1 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|1 1 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|1 0 1 0 0',
  ])
})

test('«party cell × month» over days is the schedule of the meetings, not a summary of ratios that became dates', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Lịch',
      `
      LỊCH SINH HOẠT QUÝ III NĂM 2026||||
      TT|Chi bộ|Tháng 7|Tháng 8|Tháng 9
      1|Chi bộ Thôn Đông|#5/7/2026|04.08.2026|#2/10/2026
      2|Chi bộ Thôn Đoài|#6/7/2026|05.08.2026|
    `,
    ),
    makeGrid(
      'Điểm danh',
      `
      Chi bộ|Họ và tên|Tháng|Điểm danh
      Chi bộ Thôn Đông|Nguyễn Văn Lúa|Tháng 9|x
      Chi bộ Thôn Đông|Trần Thị Mía|Tháng 9|CP
    `,
    ),
  ])
  expect(outcome.tabs.get('Lịch')).toBe('meetings')
  // The meeting of September was held on 2 October.
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 9|2 1 1 0 0'])
  expect(outcome.counted.meetings.find(({ held }) => held)?.meeting.day).toBe(20261002)
  expect(findingLines(outcome)).toEqual([])
})

test('ratios that became dates make no schedule, however many they are', () => {
  const outcome = compute([
    makeGrid(
      'Tổng hợp',
      `
      TT|Chi bộ|Tháng 9|Tháng 10
      1|Chi bộ Thôn Đông|#9/9/2026|#9/10/2026
      2|Chi bộ Thôn Đoài|#8/9/2026|#7/8/2026
    `,
    ),
  ])
  expect(outcome.tabs.get('Tổng hợp')).toBe('attendance-summary')
  expect(meetingLines(outcome)[0]).toBe('Chi bộ Thôn Đoài|TK 10|8 7 – – –')
})

test('a roll and a grid beside each other under one title are of one party cell', () => {
  const outcome = compute([
    makeGrid(
      'CB 1',
      `
      CHI BỘ THÔN ĐÔNG||||||||
      DANH SÁCH|||||THEO DÕI SINH HOẠT NĂM 2026|||
      TT|Họ và tên|Ngày sinh|Tình trạng|Từ ngày||TT|Họ và tên|T1|T2
      1|Nguyễn Văn Lúa|01/02/1960||||1|Nguyễn Văn Lúa|x|x
      2|Trần Thị Mía|05/06/1965|Chuyển đi|01/02/2026||2|Trần Thị Mía|x|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|1 1 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('a heading merged over family and given names starts no second table', () => {
  const outcome = compute([
    makeGrid(
      'DD',
      `
      TT|Họ và tên||T1|T2
      I|Chi bộ Thôn Đông|||
      1|Nguyễn Văn|Lúa|x|x
      2|Trần Thị|Mía|CP|x
    `,
      { merges: [{ row: 1, column: 2, rows: 1, columns: 2 }] },
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|2 1 1 0 0', 'Chi bộ Thôn Đông|TK 2|2 2 0 0 0'])
})

test('the sums of a bloc are no party cell, and a wrong one is named', () => {
  const outcome = compute([
    makeGrid(
      'Quý I',
      `
      STT|Đơn vị|Tháng 1||Tháng 2|
      ||Phải dự|Có mặt|Phải dự|Có mặt
      |TỔNG CỘNG|40|37|40|36
      A|Khối khu phố|30|28|30|26
      1|Chi bộ Khu phố 1|20|19|20|18
      2|Chi bộ Khu phố 2|10|9|10|9
      B|Khối cơ quan|10|9|10|9
      1|Chi bộ Trạm Y tế|10|9|10|9
    `,
    ),
  ])
  expect(meetingLines(outcome)).toHaveLength(6)
  expect(meetingLines(outcome)).toContain('Chi bộ Khu phố 1|TK 2|20 18 – – –')
  // 18 + 9 = 27.
  expect(findingLines(outcome)).toEqual(['total-disagrees@Quý I!F4'])
})

test('the sums of a bloc may be ratios, also such as the sheet took for days', () => {
  const outcome = compute([
    makeGrid(
      'Quý I',
      `
      TT|Khối, chi bộ|Tháng 1|Tháng 2|Cộng quý I
      A|Khối nông thôn|28/30|27/30|55/60
      1|Chi bộ Thôn Đông|19/20|18/20|37/40
      2|Chi bộ Thôn Đoài|#9/10/2026|#9/10/2026|18/20
      B|Khối trường học|#9/10/2026|#10/10/2026|19/20
      3|Chi bộ Trường Mầm non|#9/10/2026|#10/10/2026|19/20
      |Cộng|37/40|38/40|74/80
    `,
    ),
  ])
  expect(meetingLines(outcome)).toHaveLength(6)
  expect(outcome.dataset.partyCells.map(({ name }) => name)).toEqual(['Chi bộ Thôn Đông', 'Chi bộ Thôn Đoài', 'Chi bộ Trường Mầm non'])
  // 18 + 9 + 10 = 37, and 37 + 38 = 75.
  expect(findingLines(outcome).filter((line) => !line.startsWith('ratio-turned-date'))).toEqual([
    'total-disagrees@Quý I!E7',
    'total-disagrees@Quý I!D7',
  ])
})

test('a party cell may be named by its code where another tab gives code and name', () => {
  const outcome = compute([
    makeGrid(
      'Danh sách',
      `
      STT|Mã chi bộ|Chi bộ sinh hoạt|Họ tên|Giới tính|Ngày vào Đảng
      1|B07|Chi bộ Thôn Đông|Nguyễn Văn Lúa|Nam|03/02/1985
      2|B07|Chi bộ Thôn Đông|Trần Thị Mía|Nữ|03/02/1990
      3|B08|Chi bộ Thôn Đoài|Phạm Thị Na|Nữ|03/02/1995
    `,
    ),
    makeGrid(
      'Điểm danh',
      `
      Mã chi bộ|Ngày họp|Họ tên|Có mặt|Vắng có lý do|Vắng không lý do
      B07|05/01/2026|Nguyễn Văn Lúa|x||
      B07|05/01/2026|Trần Thị Mía||x|
      B08|06/01/2026|Phạm Thị Na|||x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 1|1 0 0 1 0', 'Chi bộ Thôn Đông|TK 1|2 1 1 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('«Không phải dự» counts the exempt, «Phải dự» those who have to come', () => {
  const outcome = compute([
    makeGrid(
      'Nhật ký',
      `
      TT|Chi bộ|Kỳ sinh hoạt|Ngày họp|Số đảng viên|||Kết quả||
      ||||Tổng số|Không phải dự|Phải dự|Có mặt|Có phép|Không phép
      1|Chi bộ Thôn Đông|Tháng 1|05/01/2026|34|3|31|27|4|0
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|31 27 4 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('«Năm sinh (ngày-tháng-năm)» is a day of birth and no month of May, beside «Nam/Nữ» no year under the sex', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      `
      STT|Họ và tên|Năm sinh (ngày-tháng-năm)|Nam/Nữ|Số CCCD|Chi bộ
      1|Nguyễn Văn Lúa|01-02-1960|Nam|001060000001|Chi bộ Thôn Đông
      2|Trần Thị Mía|05-06-1965|Nữ|001165000002|Chi bộ Thôn Đông
    `,
    ),
  ])
  expect(outcome.tabs.get('DS')).toBe('members')
  expect(outcome.dataset.members.map(({ dateOfBirth, gender }) => [dateOfBirth, gender])).toEqual([
    [19600201, 'male'],
    [19650605, 'female'],
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('a number merged over two months is a mark in both', () => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG|||
      TT|Họ và tên|T1|T2
      1|Nguyễn Văn Lúa|1|1
      2|Trần Thị Mía|2|
      3|Phạm Thị Na|1|1
      Quy ước: 1: có mặt; 2: vắng có lý do|||
    `,
      { merges: [{ row: 4, column: 3, rows: 1, columns: 2 }] },
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|3 2 1 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0'])
})

test('1 and 0 typed for i and o hide nobody', () => {
  const roll = makeGrid('DS', 'STT|Họ và tên|Chi bộ\n1|Dương Khắc Sỏ1|Chi bộ Thôn Đông\n2|Trần Thị H0a|Chi bộ Thôn Đông')
  const outcome = compute([
    roll,
    makeGrid('DD', 'STT|Họ và tên|Chi bộ|T1|T2\n1|Dương Khắc Sỏi|Chi bộ Thôn Đông|x|x\n2|Trần Thị Hoa|Chi bộ Thôn Đông|x|CP'),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|2 2 0 0 0', 'Chi bộ Thôn Đông|TK 2|2 1 1 0 0'])
})

test.for([
  ['Đến trễ, tính có mặt', '4 4 0 0 0'],
  ['họp muộn', '4 4 0 0 0'],
  ['SHTT nơi khác', '3 3 0 0 0'],
])('«%s» in a column of results: %s', ([words, counts]) => {
  const people = ['Nguyễn Văn Lúa', 'Lê Văn Khoai', 'Hồ Thị Sim', 'Trần Thị Mía']
  const rows = people.map((name, i) => `05/01/2026|Chi bộ Thôn Đông|${name}|${i < 3 ? 'Có mặt' : words}`)
  const outcome = compute([makeGrid('DD', ['Ngày họp|Chi bộ|Họ và tên|Kết quả', ...rows].join('\n'))])
  expect(meetingLines(outcome)).toEqual([`Chi bộ Thôn Đông|TK 1|${counts}`])
})

test('slips of meetings below each other are a register of meetings; a wrong one is named where it stands', () => {
  const slip = (name: string, day: string, required: string, present: string) => `
      PHIẾU|
      Chi bộ:|${name}
      Loại sinh hoạt:|Thường kỳ
      Ngày họp:|${day}
      Tổng số đảng viên:|27 đ/c
      Số đảng viên phải dự:|${required}
      Có mặt:|${present}
      Tỷ lệ dự:|Đạt 100,0%
      |`
  const outcome = compute([
    makeGrid(
      'Tháng 1',
      `TÓM TẮT CÁC BUỔI SINH HOẠT THÁNG 01 NĂM 2026|${slip('Bản Suối', 'ngày 05 tháng 01 năm 2026', '25 đ/c', '25 đ/c')}${slip('Bản Đồi', 'ngày 07 tháng 01 năm 2026', '12 đ/c', '13 đ/c')}`,
    ),
  ])
  expect(outcome.tabs.get('Tháng 1')).toBe('meetings')
  expect(meetingLines(outcome)).toEqual(['Bản Suối|TK 1|25 25 0 0 0', 'Bản Đồi|TK 1|chờ'])
  expect(findingLines(outcome)).toEqual(['present-exceeds-required@Tháng 1!B17'])
})

test('months between their sums, with the party cells across and the total behind them', () => {
  const outcome = compute([
    makeGrid(
      'Tổng hợp',
      `
      Tháng|Chi bộ Khối 1|Chi bộ Khối 2|Toàn Đảng bộ
      Tháng 1|25/26|29/30|54/56
      Tháng 2|25/26|30/30|55/56
      Tháng 3|26/26|30/30|56/56
      Cộng quý I|76/78|89/90|164/168
      Tháng 4|24/26|30/30|54/56
      Tỷ lệ|96,2%|99,2%|97,8%
    `,
    ),
  ])
  expect(meetingLines(outcome)).toHaveLength(8)
  expect(meetingLines(outcome)).toContain('Chi bộ Khối 1|TK 4|26 24 – – –')
  // 54 + 55 + 56 = 165.
  expect(findingLines(outcome)).toEqual(['total-disagrees@Tổng hợp!D5'])
})

test('a row «Ngày họp» below the name of a party cell dates its meetings and is nobody', () => {
  const outcome = compute([
    makeGrid(
      'Theo dõi',
      `
      BẢNG THEO DÕI NĂM 2026||||
      Ô tô vàng: đã nộp đảng phí tháng đó||||
      TT|Đảng viên|Tháng 4|Tháng 5|Ghi chú (x: có mặt; B: bận, có lý do; O: vắng không lý do)
      I|CHI BỘ KHU 1|||
      |Ngày họp|5/4|2/6|
      1|Nguyễn Văn Lúa|x|B|
      2|Trần Thị Mía|x|O|
      II|CHI BỘ KHU 2|||
      |Ngày họp|6/4||
      1|Phạm Thị Na|x||
      2|Vũ Văn Tre|x||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ KHU 1|TK 4|2 2 0 0 0', 'CHI BỘ KHU 1|TK 5|2 0 1 1 0', 'CHI BỘ KHU 2|TK 4|2 2 0 0 0'])
  expect(outcome.counted.meetings.filter(({ held }) => held).map(({ meeting }) => meeting.day)).toEqual([20260405, 20260602, 20260406])
  expect(outcome.dataset.members).toHaveLength(4)
})

test.for(['Diễn biến', 'Hiện nay', 'Diện'])('words left of «Từ ngày» are the status, also under «%s»', (heading) => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG NĂM 2026|||||
      #|Họ và tên|${heading}|Từ ngày|T1|T2
      1|Nguyễn Văn Lúa|||x|x
      2|Trần Thị Mía|Chuyển đi|01/02/2026|x|
      3|Lê Văn Khoai|||x|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|2 2 0 0 0'])
})

test.for([
  ['Diện phải dự|Có dự|Lý do vắng', '20 18'],
  ['DS|CM|V', '20 18'],
  ['Cần dự|Đi họp|Nhận xét', '20 18'],
])('«%s» below a month of a summary', ([heads, counts]) => {
  const outcome = compute([
    makeGrid(
      'TH',
      `TỔNG HỢP NĂM 2026\nSTT|Tên chi bộ|Tháng 1|||Tháng 2||\n||${heads}|${heads}\n1|Chi bộ Thôn Đông|20|18|${heads?.endsWith('V') ? 2 : ''}|20|18|${heads?.endsWith('V') ? 2 : ''}`,
    ),
  ])
  expect(meetingLines(outcome).map((line) => line.replace(/ (?:–|\d) (?:–|\d) (?:–|\d)$/, ''))).toEqual([
    `Chi bộ Thôn Đông|TK 1|${counts}`,
    `Chi bộ Thôn Đông|TK 2|${counts}`,
  ])
})

test('«Diện» and «Hình thức sinh hoạt» are what their values say', () => {
  const outcome = compute([
    makeGrid(
      'Họp',
      `
      Ngày họp|Hình thức sinh hoạt|Chi bộ|Họ và tên|Kết quả
      05/01/2026|Sinh hoạt thường kỳ|Chi bộ Thôn Đông|Nguyễn Văn Lúa|Có mặt
      05/01/2026|Sinh hoạt thường kỳ|Chi bộ Thôn Đông|Trần Thị Mía|Có mặt
      20/03/2026|Sinh hoạt chuyên đề|Chi bộ Thôn Đông|Nguyễn Văn Lúa|Có mặt
      20/03/2026|Sinh hoạt chuyên đề|Chi bộ Thôn Đông|Trần Thị Mía|Vắng CLD
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|CĐ 1|2 1 1 0 0', 'Chi bộ Thôn Đông|TK 1|2 2 0 0 0'])
})

test('a roster of duties with an x for each day is left alone', () => {
  const outcome = compute([
    makeGrid(
      'Trực Tết',
      'BẢNG PHÂN CÔNG TRỰC TẾT||||\nTT|Họ và tên|16/02|17/02|18/02\n1|Nguyễn Văn Lúa|x||\n2|Trần Thị Mía||x|\n3|Lê Văn Khoai|||x',
    ),
  ])
  expect(outcome.tabs.get('Trực Tết')).toBe('other')
})

test('members numbered in the way of the office are no faulty party cards', () => {
  const roll = (code: (index: number) => string) =>
    compute([
      makeGrid(
        'DV',
        `MA_DV|HO_TEN|CHI_BO|GIOI_TINH\n${['Nguyễn Văn Lúa', 'Trần Thị Mía', 'Lê Văn Khoai', 'Phạm Thị Na', 'Vũ Văn Tre'].map((name, i) => `${code(i)}|${name}|Thôn Đông|Nam`).join('\n')}`,
      ),
    ])
  expect(findingLines(roll((i) => `ĐV-000${i + 1}`))).toEqual([])
  expect(findingLines(roll((i) => `${101 + i}`))).toEqual([])
  // One slip among real cards stays a slip.
  expect(findingLines(roll((i) => (i === 2 ? 'O60052000003' : `06005200000${i}`)))).toEqual(['id-not-digits@DV!A4'])
})

test('two signs in one grid cell that say different things are two marks; an exemption from work is an exemption', () => {
  const head = 'Ký hiệu: Đ = dự họp; VP = vắng có phép; VK = vắng không phép; M = miễn công tác, sinh hoạt\nSTT|Họ và tên|Chi bộ|T4|T5'
  const outcome = compute([
    makeGrid('DD', `${head}\n1|Nguyễn Văn Lúa|Thôn Đông|Đ|VP/VK\n2|Trần Thị Mía|Thôn Đông|VP|Đ\n3|Lê Văn Khoai|Thôn Đông|M|M`),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 4|2 1 1 0 0', 'Thôn Đông|TK 5|chờ'])
  expect(findingLines(outcome)).toEqual(['two-marks@DD!E3'])
})

test('lines above rows give days: the sheet says the month and whether the meeting is thematic', () => {
  const groups = (title: string, days: readonly string[], mark: string) =>
    `${title}\nSTT|Họ và tên|Có mặt|Vắng CP|Vắng KP\n|Chi bộ Thôn Đông – họp ngày ${days[0]}|||\n1|Nguyễn Văn Lúa|x||\n2|Trần Thị Mía|${mark}\n|Chi bộ Thôn Đoài – họp ngày ${days[1]}|||\n1|Lê Văn Khoai|x||\n|Chi bộ Thôn Nam – họp ngày ${days[2]}|||\n1|Phạm Thị Na|x||\n|Chi bộ Thôn Bắc – họp ngày ${days[3]}|||\n1|Vũ Văn Tre|x||`
  const outcome = compute([
    makeGrid(
      'Kỳ 04',
      groups('ĐIỂM DANH SINH HOẠT THƯỜNG KỲ THÁNG 4 NĂM 2026', ['07/4/2026', '05/4/2026', '06/4/2026', '04/4/2026'], 'x||'),
    ),
    // The first day was left from the month before.
    makeGrid(
      'Kỳ 05',
      groups('ĐIỂM DANH SINH HOẠT THƯỜNG KỲ THÁNG 5 NĂM 2026', ['07/4/2026', '05/5/2026', '06/5/2026', '04/5/2026'], '|x|'),
    ),
    makeGrid('CĐ', groups('ĐIỂM DANH SINH HOẠT CHUYÊN ĐỀ\nQuý II năm 2026', ['18/6/2026', '18/6/2026', '19/6/2026', '20/6/2026'], '|x|')),
  ])
  expect(meetingLines(outcome).filter((line) => line.includes('Đông'))).toEqual([
    'Chi bộ Thôn Đông|CĐ 2|2 1 1 0 0',
    'Chi bộ Thôn Đông|TK 4|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 5|2 1 1 0 0',
  ])
  expect(meetingLines(outcome)).toHaveLength(12)
  expect(findingLines(outcome)).toEqual(['meeting-outside-month@Kỳ 05!3'])
})

test('answers of a form, with its questions as headers, are an attendance list; codes may be whole words', () => {
  const answers = compute([
    makeGrid(
      'DS',
      'Họ và tên|Tên chi bộ|Giới tính|Ngày sinh\nNguyễn Văn Lúa|Chi bộ Khóm Đông|Nam|01/02/1960\nTrần Thị Mía|Chi bộ Khóm Đông|Nữ|05/06/1955',
    ),
    makeGrid(
      'Câu trả lời biểu mẫu 1',
      'Dấu thời gian|Địa chỉ email|Đồng chí thuộc chi bộ nào?|Họ và tên của đồng chí|Ngày sinh hoạt|Đồng chí có dự sinh hoạt không?|Lý do vắng (nếu có)\n05/07/2026|a@vidu.example|Chi bộ Khóm Đông|NGUYỄN VĂN LÚA|04/07/2026|Có dự|\n05/07/2026|b@vidu.example|Chi bộ Khóm Đông|Trần Thị Mía|04/07/2026|Vắng có lý do|ốm',
    ),
  ])
  expect(meetingLines(answers)).toEqual(['Chi bộ Khóm Đông|TK 7|2 1 1 0 0'])
  expect(findingLines(answers)).toEqual([])
  const words = compute([
    makeGrid(
      'DD',
      'STT|Họ và tên|Chi bộ|Tháng|||\n|||IV|V|VI\n1|Nguyễn Văn Lúa|Thôn Đông|có|có|không\n2|Trần Thị Mía|Thôn Đông|phép|có|có\n\nGiải thích: có: có mặt; phép: vắng có phép; không: vắng không phép',
    ),
  ])
  expect(meetingLines(words)).toEqual(['Thôn Đông|TK 4|2 1 1 0 0', 'Thôn Đông|TK 5|2 2 0 0 0', 'Thôn Đông|TK 6|2 1 0 1 0'])
})

test('fees beside the attendance of each month are left alone', () => {
  const outcome = compute([
    makeGrid(
      'SH-ĐP',
      'SỔ THEO DÕI SINH HOẠT VÀ NỘP ĐẢNG PHÍ NĂM 2026\nSH: dự sinh hoạt chi bộ; ĐP: đảng phí đã nộp\nSTT|Họ và tên|Chi bộ|Tháng 1||Tháng 2|\n|||SH|ĐP|SH|ĐP\n1|Nguyễn Văn Lúa|Thôn Đông|x|15000|K|15000\n2|Trần Thị Mía|Thôn Đông|x|miễn|x|miễn',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|2 2 0 0 0', 'Thôn Đông|TK 2|2 1 0 1 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('a register of absences: the legend says that a blank means present', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      'STT|Họ và tên|Chi bộ|Giới tính|Ngày sinh\n1|Nguyễn Văn Lúa|Thôn Đông|Nam|01/02/1960\n2|Trần Thị Mía|Thôn Đông|Nữ|05/06/1955\n3|Lê Văn Khoai|Thôn Đoài|Nam|09/10/1975\n4|Phạm Thị Na|Thôn Đoài|Nữ|11/12/1980',
    ),
    // Phạm Thị Na has no row, so nothing is known of her; nobody of Thôn Đoài was absent in January; March is still to come.
    makeGrid(
      'Sổ vắng',
      'Chú giải: P: vắng có phép; K: vắng không phép; ô để trống: có mặt\nSTT|Họ và tên|Chi bộ|T1|T2|T3|Số buổi dự\n1|Nguyễn Văn Lúa|Thôn Đông|P|||1\n2|Trần Thị Mía|Thôn Đông||K||1\n3|Lê Văn Khoai|Thôn Đoài||||3',
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|TK 1|2 1 0 0 1',
    'Thôn Đoài|TK 2|2 1 0 0 1',
    'Thôn Đông|TK 1|2 1 1 0 0',
    'Thôn Đông|TK 2|2 1 0 1 0',
  ])
  expect(findingLines(outcome)).toContain('total-disagrees@Sổ vắng!G5')
})

test('a party cell that stands twice in a summary is named', () => {
  const outcome = compute([
    makeGrid(
      'TH',
      'TỔNG HỢP TỶ SỐ DỰ SINH HOẠT NĂM 2026\nTT|Chi bộ|T1|T2|T3\n1|Chi bộ Thôn Đông|28/30|30/30|29/30\n2|Chi bộ Thôn Đoài|22/24|24/24|23/24\n3|Chi bộ Thôn Đông|28/30|30/30|29/30',
    ),
  ])
  expect(findingLines(outcome)).toContain('party-cell-twice@TH!B5')
  expect(meetingLines(outcome).filter((line) => line.includes('Đông'))).toHaveLength(3)
})
