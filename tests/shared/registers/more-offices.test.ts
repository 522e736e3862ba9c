/** What further offices keep: reasons in place of marks, days among counts, slips side by side. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const PEOPLE = ['Nguyễn Văn Lúa', 'Trần Thị Mía', 'Lê Văn Tre', 'Vũ Văn Sen'] as const
const rollOf = (more: readonly string[] = []) =>
  makeGrid(
    'ĐV',
    [
      'TT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng',
      ...PEOPLE.map((name, i) => `${i + 1}|${name}|0${i + 1}/02/1960|Thôn Đông|03/02/1985`),
      ...more,
    ].join('\n'),
  )

test('a legend that asks for reasons in place of marks makes every word an excuse', () => {
  const grid = (legend: string) =>
    makeGrid(
      'CB Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG
      TT|Họ và tên|Tháng 1|Tháng 2
      1|Nguyễn Văn Lúa|x|hội thao
      2|Trần Thị Mía|x|x
      3|Lê Văn Tre|không phép|x
      4|Vũ Văn Sen|tập huấn|x
      ${legend}
    `,
    )
  const told = compute([rollOf(), grid('x: dự họp; vắng mặt thì ghi lý do vào ô; không có lý do ghi «không phép»')])
  expect(meetingLines(told)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 2 1 1 0', 'CHI BỘ THÔN ĐÔNG|TK 2|4 3 1 0 0'])
  expect(findingLines(told)).toEqual([])
  const untold = compute([rollOf(), grid('x: dự họp')])
  expect(meetingLines(untold)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 2 1 1 0', 'CHI BỘ THÔN ĐÔNG|TK 2|chờ'])
})

test('words under «Vắng» say why, also where they begin like somebody who came', () => {
  const outcome = compute([
    rollOf(),
    makeGrid(
      'T8',
      `
      ĐIỂM DANH THÁNG 8/2026
      Chi bộ|TT|Họ và tên|Dự họp|Vắng mặt|Ghi chú
      Thôn Đông|1|Nguyễn Văn Lúa||dự đại hội chi đoàn|
      Thôn Đông|2|Trần Thị Mía|✓||
      Thôn Đông|3|Lê Văn Tre||KLD|
      Thôn Đông|4|Vũ Văn Sen||dự đám tang|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 8|4 1 2 1 0'])
})

test('a list of changes says under «Nội dung» what became of people, and under «Ngày» since when', () => {
  const outcome = compute([
    rollOf(),
    makeGrid(
      'Biến động',
      `
      BIẾN ĐỘNG ĐẢNG VIÊN NĂM 2026
      TT|Ngày|Họ và tên|Chi bộ|Nội dung|Nơi đi, nơi đến
      1|15/01/2026|Trần Thị Mía|Thôn Đông|Chuyển đi|Phường Bến
      2|20/01/2026|Lê Văn Tre|Thôn Đông|Chuyển đến|Từ xã Gò
    `,
    ),
    makeGrid(
      'CB',
      'CHI BỘ THÔN ĐÔNG\nTT|Họ và tên|05/01/2026|05/02/2026\n1|Nguyễn Văn Lúa|x|x\n2|Trần Thị Mía|x|\n3|Lê Văn Tre||x\n4|Vũ Văn Sen|x|x',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|3 3 0 0 0'])
})

test('days of coming and leaving count beside a status; who came and was exempted later is exempt', () => {
  const outcome = compute([
    makeGrid(
      'CB',
      `
      CHI BỘ KHOA TRỒNG TRỌT
      STT|Họ và tên|Ngày sinh|Ngày đến|Ngày đi|Tình trạng|Từ ngày|Đến ngày|Tháng 1/2026|Tháng 2/2026|Tháng 3/2026|CĐ quý I (tháng 3)
      1|Nguyễn Văn Lúa|01/02/1960|||Đang sinh hoạt|||x|x|x|x
      2|Trần Thị Mía|01/02/1961||#1/2/2026|Đang sinh hoạt|||x|||
      3|Lê Văn Tre|01/02/1962|#1/2/2026||Đang sinh hoạt||||x|x|x
      4|Vũ Văn Sen|01/02/1963|#1/2/2026||Tạm miễn SH|#1/3/2026|#31/8/2026||x||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ KHOA TRỒNG TRỌT|CĐ 1|2 2 0 0 0',
    'CHI BỘ KHOA TRỒNG TRỌT|TK 1|2 2 0 0 0',
    'CHI BỘ KHOA TRỒNG TRỌT|TK 2|3 3 0 0 0',
    'CHI BỘ KHOA TRỒNG TRỌT|TK 3|2 2 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('the day of a meeting among its counts is its day, and no ratio that became one', () => {
  const outcome = compute([
    makeGrid(
      'Tổng hợp',
      `
      TỔNG HỢP SINH HOẠT THƯỜNG KỲ NĂM 2026
      TT|Chi bộ|Chỉ tiêu|Tháng 1|Tháng 2
      1|Chi bộ Xưởng Lò|Ngày họp|#6/1/2026|#5/2/2026
      ||Phải dự|25|24
      ||Có mặt|24|20
      ||Vắng có lý do|1|4
      ||Vắng không lý do|0|0
      2|Chi bộ Đội Xe|Ngày họp|#5/1/2026|#6/2/2026
      ||Phải dự|12|12
      ||Có mặt|10|12
      ||Vắng có lý do|1|0
      ||Vắng không lý do|1|0
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Xưởng Lò|TK 1|25 24 1 0 0',
    'Chi bộ Xưởng Lò|TK 2|24 20 4 0 0',
    'Chi bộ Đội Xe|TK 1|12 10 1 1 0',
    'Chi bộ Đội Xe|TK 2|12 12 0 0 0',
  ])
  expect(outcome.dataset.meetings.map(({ day }) => day)).toEqual([20260106, 20260205, 20260105, 20260206])
  expect(findingLines(outcome)).toEqual([])
})

const register = (rows: string) =>
  makeGrid(
    'Sổ họp',
    `
    TT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt|Đảng viên vắng (ghi rõ họ tên): có lý do|Đảng viên vắng (ghi rõ họ tên): không lý do
    ${rows}
  `,
  )
const NAMED = `
    1|Thôn Đông|#5/1/2026|Thường kỳ|4|3|đ/c Lê Văn Tre (đi viện)|Không
    2|Thôn Đông|#5/2/2026|Thường kỳ|4|2|Đ/c Vũ Văn Sen|đ/c Trần Thị Mía
    3|Thôn Đông|#5/3/2026|Thường kỳ|4|4|0|
    4|Thôn Đông|#6/4/2026|Thường kỳ|4|3||Lê Văn Tre`

test('names where the kinds of absence are counted: whoever is not named came', () => {
  const outcome = compute([rollOf(), register(NAMED)])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đông|TK 1|4 3 1 0 0',
    'Thôn Đông|TK 2|4 2 1 1 0',
    'Thôn Đông|TK 3|4 4 0 0 0',
    'Thôn Đông|TK 4|4 3 0 1 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('without a roll the names are counted', () => {
  expect(meetingLines(compute([register(NAMED)]))).toEqual([
    'Thôn Đông|TK 1|4 3 1 0 0',
    'Thôn Đông|TK 2|4 2 1 1 0',
    'Thôn Đông|TK 3|4 4 0 0 0',
    'Thôn Đông|TK 4|4 3 0 1 0',
  ])
})

test('slips side by side are read one below the other', () => {
  const slip = (values: readonly string[]) =>
    ['Chi bộ', 'Loại sinh hoạt', 'Ngày họp', 'Số phải dự', 'Có mặt', 'Vắng có lý do', 'Vắng không lý do'].map(
      (label, i) => `${label}:|${values[i]}`,
    )
  const [left, right] = [
    slip(['Thôn Đông', 'Thường kỳ tháng 4/2026', '#5/4/2026', '24', '23', '1', '0']),
    slip(['Thôn Đoài', 'Thường kỳ tháng 4/2026', '#6/4/2026', '11', '9', '1', '1']),
  ]
  const picture = ['PHIẾU BÁO SINH HOẠT CHI BỘ', ...left.map((line, i) => `${line}||${right[i]}`)].join('\n')
  expect(meetingLines(compute([makeGrid('Phiếu', picture)]))).toEqual(['Thôn Đoài|TK 4|11 9 1 1 0', 'Thôn Đông|TK 4|24 23 1 0 0'])
})

test('a schedule says that nobody met where a sheet of absences is blank', () => {
  const outcome = compute([
    makeGrid(
      'ĐV',
      'TT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng\n1|Nguyễn Văn Lúa|01/02/1960|Thôn Đông|03/02/1985\n2|Trần Thị Mía|01/02/1961|Thôn Đoài|03/02/1985',
    ),
    makeGrid(
      'Lịch',
      'LỊCH SINH HOẠT NĂM 2026\nTT|Chi bộ|Tháng 1|Tháng 2\n1|Thôn Đông|#6/1/2026|#6/2/2026\n2|Thôn Đoài|#5/1/2026|Không họp',
    ),
    makeGrid(
      'Theo dõi vắng',
      'TT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Thôn Đông||CP\n2|Trần Thị Mía|Thôn Đoài|KP|\nCP: vắng có phép; KP: vắng không phép; để trống: có mặt',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đoài|TK 1|1 0 0 1 0', 'Thôn Đông|TK 1|1 1 0 0 0', 'Thôn Đông|TK 2|1 0 1 0 0'])
})

test('counts that leave somebody out wait where both kinds of absence are counted', () => {
  const counted = (kinds: string) =>
    meetingLines(
      compute([makeGrid('Sổ', `Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng có lý do|Vắng không lý do\nThôn Đông|#5/1/2026|24|18|${kinds}`)]),
    )
  expect(counted('2|1')).toEqual(['Thôn Đông|TK 1|chờ'])
  expect(counted('5|1')).toEqual(['Thôn Đông|TK 1|24 18 5 1 0'])
})

test('«Số buổi dự: TK | CĐ» right of the months is no meeting', () => {
  const outcome = compute([
    makeGrid(
      'DD',
      `
      CHI BỘ THÔN ĐÔNG
      TT|Họ và tên|Tháng 10||Tháng 11||Số buổi dự|
      ||SHTK|SHCĐ|SHTK|SHCĐ|TK|CĐ
      1|Nguyễn Văn Lúa|x||x|x|2|1
      2|Trần Thị Mía|x||CP|x|1|1
      CP: vắng có phép; x: có mặt
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN ĐÔNG|CĐ 4|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 10|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 11|2 1 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('who came, in the words of a legend, and words that are marks because the legend explains them', () => {
  const grid = makeGrid(
    'Thôn Đông',
    `
    CHI BỘ THÔN ĐÔNG
    TT|Họ và tên|Tháng 1|Tháng 2|Tháng 3
    1|Nguyễn Văn Lúa|D|D|D
    2|Trần Thị Mía|phép|D|vắng
    3|Lê Văn Tre|D|vắng|D
    4|Vũ Văn Sen|D|D|phép
    D - đến dự
    phép: vắng có xin phép
    vắng: vắng không xin phép
  `,
  )
  expect(meetingLines(compute([rollOf(), grid]))).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|4 3 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|4 3 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|4 2 1 1 0',
  ])
})

test('«Đơn vị sinh hoạt» on a roll is the party cell', () => {
  const roll = makeGrid(
    'ĐV',
    [
      'TT|Họ và tên|Ngày sinh|Đơn vị sinh hoạt|Ngày vào Đảng',
      ...PEOPLE.map((name, i) => `${i + 1}|${name}|0${i + 1}/02/1960|Thôn Đông|03/02/1985`),
    ].join('\n'),
  )
  expect(findingLines(compute([roll, makeGrid('Chi bộ', 'STT|Tên chi bộ\n1|Thôn Đông\n2|Thôn Đoài')]))).toEqual([])
})

test('who told the office beforehand was excused, in marks and in headings', () => {
  const grid = makeGrid(
    'Thôn Đông',
    `
    CHI BỘ THÔN ĐÔNG
    TT|Họ và tên|Tháng 1|Tháng 2
    1|Nguyễn Văn Lúa|+|+
    2|Trần Thị Mía|B|+
    3|Lê Văn Tre|0|+
    4|Vũ Văn Sen|+|B
    "+" : đi họp
    "B" : vắng, có báo cáo lý do
    "0" : vắng, không báo cáo
  `,
  )
  expect(meetingLines(compute([rollOf(), grid]))).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 2 1 1 0', 'CHI BỘ THÔN ĐÔNG|TK 2|4 3 1 0 0'])
  const register = makeGrid('Sổ', 'TT|Ngày họp|Chi bộ|Phải họp|Có mặt|Vắng có báo trước|Nghỉ không báo\n1|05/01/2026|Thôn Đông|10|7|2|1')
  expect(meetingLines(compute([register]))).toEqual(['Thôn Đông|TK 1|10 7 2 1 0'])
})
