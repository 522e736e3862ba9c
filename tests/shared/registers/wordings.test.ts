/** The same few sheets worded in the ways of other offices: each wording must give the same counts. What is right was counted by hand. */
import { describe, expect, test } from 'vitest'
import type { Grid, Merge } from '../../../shared/sheet/grid.ts'
import { readCode } from '../../../shared/registers/mark-codes.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Giới tính|Chi bộ
  1|Nguyễn Văn Lúa|01/02/1960|Nam|Chi bộ Thôn Đông
  2|Trần Thị Mía|05/06/1955|Nữ|Chi bộ Thôn Đông
  3|Lê Văn Khoai|07/08/1970|Nam|Chi bộ Thôn Đông
`,
)
const DONG = (...meetings: readonly string[]) => meetings.map((meeting) => `Chi bộ Thôn Đông|${meeting}`)

describe('results of a list under whatever heading', () => {
  test.for(['Dự họp', 'Tham dự', 'Kết quả dự SH', 'Có mặt', 'Tình hình', 'Kết quả'])('«%s»', (heading) => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        `
        Ngày họp|Họ và tên|Chi bộ|${heading}
        03/01/2026|Nguyễn Văn Lúa|Chi bộ Thôn Đông|Có mặt
        03/01/2026|Trần Thị Mía|Chi bộ Thôn Đông|Vắng có lý do
        03/01/2026|Lê Văn Khoai|Chi bộ Thôn Đông|Vắng không lý do
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 1 1 1 0'))
  })
})

describe('the kind of a meeting under whatever heading', () => {
  test.for(['Loại hình', 'Nội dung', 'Buổi', 'Kiểu sinh hoạt', 'Hình thức'])('«%s»', (heading) => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        `
        Ngày họp|${heading}|Họ và tên|Chi bộ|Kết quả
        03/03/2026|Thường kỳ|Nguyễn Văn Lúa|Chi bộ Thôn Đông|Có mặt
        03/03/2026|Thường kỳ|Trần Thị Mía|Chi bộ Thôn Đông|Có mặt
        03/03/2026|Thường kỳ|Lê Văn Khoai|Chi bộ Thôn Đông|Có mặt
        20/03/2026|Chuyên đề|Nguyễn Văn Lúa|Chi bộ Thôn Đông|Có mặt
        20/03/2026|Chuyên đề|Trần Thị Mía|Chi bộ Thôn Đông|Có mặt
        20/03/2026|Chuyên đề|Lê Văn Khoai|Chi bộ Thôn Đông|Vắng có phép
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('CĐ 1|3 2 1 0 0', 'TK 3|3 3 0 0 0'))
  })
})

describe('months of a grid', () => {
  const two = (top: string, months: string) => `STT|Họ và tên|Chi bộ|${top}|||\n|||${months}|Ghi chú`
  const over = (columns: number, column = 4): Merge => ({ row: 1, column, rows: 1, columns })
  test.for<readonly [heading: string, merges: readonly Merge[]]>([
    ['STT|Tên|Chi bộ|T1|T2|T3', []],
    ['STT|Họ vàTên|Chi bộ|1/26|2/26|3/26', []],
    ['STT|Họ và tên (in hoa)|Chi bộ|T1|T2|T3', []],
    ['STT|Họ và tên|Chi bộ|01|02|03', []],
    ['STT|Họ và tên|Chi bộ|I|II|III', []],
    [two('Tháng', '01|02|03'), [over(3)]],
    [two('Tháng', 'I|II|III'), [over(3)]],
    [two('Tháng', 'Một|Hai|Ba'), [over(3)]],
    [two('Kết quả điểm danh', '1|2|3'), [over(3)]],
    [two('Thời gian sinh hoạt', '1|2|3'), [over(3)]],
    [two('Quý I/2026', '1|2|3'), [over(3)]],
  ])('%s', ([heading, merges]) => {
    const picture = `
      1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|CP
      2|Trần Thị Mía|Chi bộ Thôn Đông|x|KP|x
      3|Lê Văn Khoai|Chi bộ Thôn Đông|x|x|x
    `
    const { values } = makeGrid('DD', heading + picture.trimEnd())
    const texts = values.map((row, r) => (r < heading.split('\n').length ? row.map(String).map(padMonth(heading)) : row))
    const outcome = compute([ROLL, { ...makeGrid('DD', ''), values: texts, merges }])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 3 0 0 0', 'TK 2|3 2 0 1 0', 'TK 3|3 2 1 0 0'))
  })

  /** «01» stays the text that was typed. */
  const padMonth = (heading: string) => (text: string) => (heading.includes(`0${text}`) && /^\d$/.test(text) ? `0${text}` : text)
})

describe('three columns of which one is signed', () => {
  test.for<readonly string[]>([
    ['Có|Vắng có phép|Vắng không phép'],
    ['C|P|K'],
    ['Đi|Nghỉ CP|Nghỉ KP'],
    ['Có|Không|', '|Có phép|Không phép'],
    ['Có mặt|Vắng mặt|', '|Lý do|Không lý do'],
  ])('%s', (heads) => {
    const rows = heads.map((head, i) => `${i === 0 ? 'STT|Họ và tên|Chi bộ' : '||'}|${head}`)
    const outcome = compute([
      ROLL,
      makeGrid(
        'Tháng 7',
        `
        ĐIỂM DANH THÁNG 7/2026
        ${rows.join('\n')}
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x||
        2|Trần Thị Mía|Chi bộ Thôn Đông||x|
        3|Lê Văn Khoai|Chi bộ Thôn Đông|||x
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 7|3 1 1 1 0'))
  })
})

describe('the month or the day in a title', () => {
  test.for(['Tháng Bảy năm 2026', 'Kỳ 7/2026', 'Ngày 05/7/2026', 'Ngày 05 tháng 7 năm 2026', 'THÁNG 7/2026'])('%s', (title) => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'Sheet1',
        `ĐIỂM DANH\n${title}\nSTT|Họ và tên|Chi bộ|Có mặt|Vắng CP|Vắng KP\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x||\n2|Trần Thị Mía|Chi bộ Thôn Đông|x||\n3|Lê Văn Khoai|Chi bộ Thôn Đông||x|`,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 7|3 2 1 0 0'))
  })
})

describe('ratios of a summary', () => {
  const summary = (first: string, second: string, title = '', heads = 'T1|T2') =>
    compute([
      makeGrid(
        'TH',
        `TỔNG HỢP NĂM 2026 ${title}\nSTT|Tên chi bộ|${heads}\n1|Chi bộ Thôn Đông|${first}|${first}\n2|Chi bộ Thôn Đoài|${second}|${second}\n|Toàn xã|21/25|21/25`,
      ),
    ])
  test.for(['15/16', 'Có mặt 15/16', '93,8% (15/16)', '15 trên 16', '15-16', '15 trong tổng số 16', '15:16'])('%s', (ratio) => {
    expect(meetingLines(summary(ratio, '6/9'))).toEqual([
      'Chi bộ Thôn Đoài|TK 1|9 6 – – –',
      'Chi bộ Thôn Đoài|TK 2|9 6 – – –',
      'Chi bộ Thôn Đông|TK 1|16 15 – – –',
      'Chi bộ Thôn Đông|TK 2|16 15 – – –',
    ])
  })
  test('«Bình quân» and «Toàn xã» are no party cells, and the title may say who comes first', () => {
    const outcome = compute([
      makeGrid(
        'TH',
        'TỔNG HỢP NĂM 2026 (phải dự/có mặt)\nSTT|Tên chi bộ|I|II|III\n1|Chi bộ Thôn Đông|16/15|16/16|16/14\n|Bình quân|16/15|16/16|16/14\n|Toàn xã|16/15|16/16|16/14',
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|16 15 – – –', 'TK 2|16 16 0 0 0', 'TK 3|16 14 – – –'))
    expect(findingLines(outcome)).toEqual([])
  })
})

describe('signs', () => {
  const marks = (sign: string, legend = '') =>
    meetingLines(
      compute([
        ROLL,
        makeGrid(
          'DD',
          `STT|Họ và tên|Chi bộ|T1\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|${sign}\n3|Lê Văn Khoai|Chi bộ Thôn Đông|x\n${legend}`,
        ),
      ]),
    )
  test.for(['x*', 'х', '×', 'X.'])('«%s» is an x', (sign) => expect(marks(sign)).toEqual(DONG('TK 1|3 3 0 0 0')))
  test.for<readonly [sign: string, legend: string]>([
    ['V(P)', 'V(P): vắng có lý do; x: có mặt'],
    ['-', 'x: có mặt; -: vắng có lý do'],
    ['P.', 'x: có mặt; P: vắng có lý do'],
    ['P: đi viện', 'x: có mặt; P: vắng có lý do'],
    ['P', '|Có mặt|x\n|Vắng có phép|P'],
  ])('«%s» with the legend «%s»', ([sign, legend]) => expect(marks(sign, legend)).toEqual(DONG('TK 1|3 2 1 0 0')))
})

describe('since when a status holds', () => {
  test.for(['Từ ngày', 'Kể từ', 'Áp dụng từ', 'Thời gian', 'Ngày'])('«%s»', (heading) => {
    const outcome = compute([
      makeGrid(
        'DD',
        `
        CHI BỘ THÔN ĐÔNG NĂM 2026
        STT|Họ và tên|Trạng thái|${heading}|T1|T2
        1|Nguyễn Văn Lúa|Đang SH||x|x
        2|Trần Thị Mía|Chuyển đi|Từ tháng 2 năm 2026|x|
        3|Lê Văn Khoai|Đang SH||x|x
        4|Phạm Thị Na|Đang SH||x|x
        5|Vũ Văn Tre|Miễn SH|01/02/2026|x|
      `,
      ),
    ])
    expect(meetingLines(outcome).map((line) => line.toUpperCase())).toEqual([
      'CHI BỘ THÔN ĐÔNG|TK 1|5 5 0 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 2|3 3 0 0 0',
    ])
  })
})

test('tabs numbered and named after party cells, also one without a word that says so', () => {
  const tab = (name: string, person: string): Grid => makeGrid(name, `STT|Họ và tên|T1\n1|${person}|x\n2|${person} Hai|CP`)
  const outcome = compute([
    tab('1. Chi bộ Thôn Đông', 'Nguyễn Văn Lúa'),
    tab('2. Thôn Đoài', 'Trần Thị Mía'),
    tab('Trường THCS Mận Khế', 'Lê Văn Khoai'),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|2 1 1 0 0',
    'Thôn Đoài|TK 1|2 1 1 0 0',
    'Trường THCS Mận Khế|TK 1|2 1 1 0 0',
  ])
})

describe('a row under the months that says more of them', () => {
  test.for(['|Ngày họp||05/01|05/02', '|Ngày họp||05/01/2026|05/02/2026', 'Ngày họp|||05/01|05/02'])('%s', (row) => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        `STT|Họ và tên|Chi bộ|T1|T2\n${row}\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|x\n3|Lê Văn Khoai|Chi bộ Thôn Đông|x|CP`,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 3 0 0 0', 'TK 2|3 2 1 0 0'))
    expect(outcome.dataset.meetings.map(({ day }) => day % 10_000)).toEqual([105, 205])
  })
  test('«Hình thức» and «Ngày» with the day alone are no people', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        'STT|Họ và tên|Chi bộ|T1|T2\n|Hình thức||Trực tiếp|Trực tuyến\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|x\n3|Lê Văn Khoai|Chi bộ Thôn Đông|x|CP',
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 3 0 0 0', 'TK 2|3 2 1 0 0'))
    expect(findingLines(outcome)).toEqual([])
  })
})

describe('a month without a meeting', () => {
  test.for(['-', '/', 'Nghỉ Tết', 'không họp', 'Hoãn'])('«%s» for everybody', (sign) => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        `STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|${sign}\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|${sign}\n3|Lê Văn Khoai|Chi bộ Thôn Đông|CP|${sign}\n|Có mặt/phải dự||2/3|`,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 2 1 0 0'))
    expect(findingLines(outcome)).toEqual([])
  })
  test('a dash for one is still asked about', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        'STT|Họ và tên|Chi bộ|T1\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|-\n3|Lê Văn Khoai|Chi bộ Thôn Đông|x',
      ),
    ])
    expect(meetingLines(outcome)).toEqual(DONG('TK 1|chờ'))
  })
})

test.for([
  'Tạm miễn từ 01/02/2026 đến 28/02/2026; chuyển đi từ 01/04/2026',
  'Tạm miễn từ 01/02/2026 đến 28/02/2026⏎Chuyển đi từ 01/04/2026',
])('two statuses of one member, one after the other: %s', (status) => {
  const outcome = compute([
    makeGrid(
      'DD',
      `CHI BỘ THÔN ĐÔNG NĂM 2026\nSTT|Họ và tên|Trạng thái|T1|T2|T3|T4\n1|Nguyễn Văn Lúa|${status}|x||x|\n2|Trần Thị Mía|Đang SH|x|x|x|x`,
    ),
  ])
  expect(meetingLines(outcome).map((line) => line.split('|').slice(1).join(' '))).toEqual([
    'TK 1 2 2 0 0 0',
    'TK 2 1 1 0 0 0',
    'TK 3 2 2 0 0 0',
    'TK 4 1 1 0 0 0',
  ])
})

describe('party cells that were renamed', () => {
  const cells = (note: string) =>
    makeGrid('Chi bộ', `STT|Tên chi bộ|Bí thư|Ghi chú\n1|Chi bộ Thôn Đông|Nguyễn Văn Lúa|${note}\n2|Chi bộ Thôn Đoài|Phạm Thị Na|`)
  const grid = makeGrid('DD', 'STT|Họ và tên|T1\n|Chi bộ Xóm Cũ|\n1|Nguyễn Văn Lúa|x\n2|Trần Thị Mía|x\n3|Lê Văn Khoai|CP')
  test.for(['trước 01/7/2026 là Chi bộ Xóm Cũ', 'Đổi tên từ Chi bộ Xóm Cũ (QĐ 12)', 'Tên cũ: Chi bộ Xóm Cũ'])(
    '«%s» in the list',
    (note) => {
      const outcome = compute([ROLL, cells(note), grid])
      expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 2 1 0 0'))
      expect(findingLines(outcome)).toEqual([])
    },
  )
  test('without a word about it the group is named as unknown', () => {
    expect(findingLines(compute([ROLL, cells(''), grid]))).toContain('party-cell-unknown@DD!2')
  })
})

describe('names with something behind or between', () => {
  test.for(['Nguyễn Văn Lúa (BT)', 'Nguyễn Văn Lúa - Bí thư', 'Nguyễn Văn Lúa, chi ủy viên', 'Nguyễn⏎Văn Lúa', 'Nguyễn Văn Lúa (nam)'])(
    '%s',
    (name) => {
      const people = ['Trần Thị⏎Mía', 'Lê Văn⏎Khoai'].map((other) => (name.includes('⏎') ? other : other.replace('⏎', ' ')))
      const outcome = compute([
        ROLL,
        makeGrid('DD', `STT|Họ và tên|T1\n|Chi bộ Thôn Đông|\n1|${name}|x\n2|${people[0]}|x\n3|${people[1]}|CP`),
      ])
      expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 2 1 0 0'))
      expect(findingLines(outcome)).toEqual([])
    },
  )
})

test('a name in two columns headed «Họ và | tên»', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      'STT|Họ và|tên|Chi bộ|T1\n1|Nguyễn Văn|Lúa|Chi bộ Thôn Đông|x\n2|Trần Thị|Mía|Chi bộ Thôn Đông|x\n3|Lê Văn|Khoai|Chi bộ Thôn Đông|KP',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(DONG('TK 1|3 2 0 1 0'))
})

test('«Vắng O» sums up those absent without leave, not all absent', () => {
  const outcome = compute([
    makeGrid(
      'Năm 2026',
      `
      CHI BỘ ẤP CỒN
      THEO DÕI SINH HOẠT CHI BỘ NĂM 2026
      TT|Họ và tên|T1|T2|T3|Cộng||
      ||T1|T2|T3|Dự|Vắng P|Vắng O
      1|Nguyễn Văn Lúa|+|P|O|1|1|1
      2|Trần Thị Mía|+|+|O|2||2
      |Ghi chú: (+) có dự; (P) vắng có lý do; (O) vắng không lý do.||||||
    `,
    ),
  ])
  // Mía was absent without leave once.
  expect(findingLines(outcome)).toEqual(['total-disagrees@Năm 2026!H6'])
})

test('«Tham dự» over codes holds each mark, over ticks who came', () => {
  const list = (marks: readonly [string, string, string]) =>
    makeGrid(
      'Điểm danh',
      `
      ĐIỂM DANH SINH HOẠT CHI BỘ THÔN ĐÔNG
      x: có mặt; P: vắng có phép; K: vắng không phép
      STT|Họ và tên|Ngày họp|Tham dự
      1|Lê Văn Lúa|#5/1/2026|${marks[0]}
      2|Trần Thị Mía|#5/1/2026|${marks[1]}
      3|Vũ Văn Tre|#5/1/2026|${marks[2]}
    `,
    )
  expect(meetingLines(compute([list(['x', 'P', 'K'])])).map((line) => line.slice(line.indexOf('TK')))).toEqual(['TK 1|3 1 1 1 0'])
  expect(meetingLines(compute([list(['x', '', 'x'])])).map((line) => line.slice(line.indexOf('TK')))).toEqual(['TK 1|3 2 0 0 1'])
})

test('«Tổng số có mặt» in the row of a meeting counts those who came; a meeting «đột xuất» is none of those that are reported', () => {
  const outcome = compute([
    makeGrid(
      'Sinh hoạt',
      `
      STT|Tên chi bộ|Ngày họp|Loại buổi họp|Số ĐV phải tham gia SH|Tổng số có mặt|Nghỉ họp có xin phép|Nghỉ không báo
      1|Chi bộ Thôn Đông|#5/1/2026|Họp lệ|20|18|1|1
      2|Chi bộ Thôn Đông|#9/1/2026|Họp đột xuất|20|15|4|1
      3|Chi bộ Thôn Đoài|#6/1/2026|Họp lệ|10|10|0|0
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 1|10 10 0 0 0', 'Chi bộ Thôn Đông|TK 1|20 18 1 1 0'])
})

test('«có tang» is no «có»', () => {
  expect([readCode('có tang'), readCode('có báo'), readCode('có')]).toEqual(['excused', 'unknown', 'present'])
})
