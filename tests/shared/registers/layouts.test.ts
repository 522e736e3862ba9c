import { describe, expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày|Đến ngày|Ngày vào Đảng
  1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Đông|Đang sinh hoạt|||03/02/1985
  2|Trần Thị Mía|05/06/1955|Chi bộ Thôn Đông|Miễn sinh hoạt|01/03/2026||03/02/1980
  3|Lê Văn Khoai|07/08/1970|Chi bộ Thôn Đông|Đang sinh hoạt|||03/02/1999
  4|Phạm Thị Na|09/10/1975|Chi bộ Thôn Đoài|Đang sinh hoạt|||03/02/2001
  5|Vũ Văn Tre|11/12/1980|Chi bộ Thôn Đoài|Chuyển đến|01/02/2026||03/02/2005
`,
)

describe('every layout an office keeps', () => {
  test('a month grid with a two-row header, number row, groups, totals, legend and footer', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'Điểm danh',
        `
        ĐẢNG ỦY XÃ LÚA|||||||
        BẢNG THEO DÕI NĂM 2026|||||||
        STT|Họ và tên|Tháng|||Tổng số buổi||Tỷ lệ (%)
        ||1|2|3|Dự|CP|
        (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
        I|CHI BỘ THÔN ĐÔNG||||||
        1|Nguyễn Văn Lúa|x|P|x|2|1|66,7
        2|Trần Thị Mía|x|x|M|2|0|100
        3|Lê Văn Khoai|K|x|x|2|0|66,7
        II|CHI BỘ THÔN ĐOÀI||||||
        1|Phạm Thị Na|x|x|x|3|0|100
        2|Vũ Văn Tre||x|P|1|1|50
        |Tổng cộng|3|4|3|||
        Ghi chú: x: có mặt; P: vắng có phép; K: vắng không phép; M: miễn sinh hoạt|||||||
        NGƯỜI LẬP BIỂU|||||||
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'CHI BỘ THÔN ĐOÀI|TK 1|1 1 0 0 0',
      'CHI BỘ THÔN ĐOÀI|TK 2|2 2 0 0 0',
      'CHI BỘ THÔN ĐOÀI|TK 3|2 1 1 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 1|3 2 0 1 0',
      'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 3|2 2 0 0 0',
    ])
    expect(findingLines(outcome)).toEqual([])
  })

  test('a grid with thematic columns between the months, and with TK/CĐ pairs under each month', () => {
    const between = compute([
      ROLL,
      makeGrid(
        'DD',
        `
      STT|Họ và tên|Chi bộ|T1|T2|T3|CĐ Q1|T4
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x|x|x
      2|Vũ Văn Tre|Chi bộ Thôn Đoài||x|CP|x|KP
    `,
      ),
    ])
    expect(meetingLines(between)).toEqual([
      'Chi bộ Thôn Đoài|CĐ 1|2 2 0 0 0',
      'Chi bộ Thôn Đoài|TK 1|1 1 0 0 0',
      'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
      'Chi bộ Thôn Đoài|TK 3|2 1 1 0 0',
      'Chi bộ Thôn Đoài|TK 4|2 1 0 1 0',
    ])
    const pairs = compute([
      ROLL,
      makeGrid(
        'DD',
        `
      STT|Họ và tên|Chi bộ|Tháng 3||Tháng 4|
      |||TK|CĐ|TK|CĐ
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x|
      2|Vũ Văn Tre|Chi bộ Thôn Đoài|CP|x|x|
    `,
      ),
    ])
    expect(meetingLines(pairs)).toEqual([
      'Chi bộ Thôn Đoài|CĐ 1|2 2 0 0 0',
      'Chi bộ Thôn Đoài|TK 3|2 1 1 0 0',
      'Chi bộ Thôn Đoài|TK 4|2 2 0 0 0',
    ])
  })

  test('thematic columns beside the months under a heading of their own', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        `
      STT|Họ và tên|Chi bộ|Sinh hoạt thường kỳ|||Sinh hoạt chuyên đề|
      |||T1|T2|T3|Quý I|Quý II
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x|x|
      2|Vũ Văn Tre|Chi bộ Thôn Đoài||x|x|KP|
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'Chi bộ Thôn Đoài|CĐ 1|2 1 0 1 0',
      'Chi bộ Thôn Đoài|TK 1|1 1 0 0 0',
      'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
      'Chi bộ Thôn Đoài|TK 3|2 2 0 0 0',
    ])
  })

  test('columns headed by the days of the meetings', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'DD',
        `
      STT|Họ và tên|Chi bộ|#5/1/2026|#20/2/2026|Ngày 05/03/2026
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x
      2|Vũ Văn Tre|Chi bộ Thôn Đoài||x|CP
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'Chi bộ Thôn Đoài|TK 1|1 1 0 0 0',
      'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
      'Chi bộ Thôn Đoài|TK 3|2 1 1 0 0',
    ])
  })

  test('three x-columns, one tab per month, groups by party cell, the month in the title or the tab', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'T2',
        `
      DANH SÁCH ĐIỂM DANH THÁNG 2 NĂM 2026|||||
      STT|Họ và tên|Có mặt|Vắng có lý do|Vắng không lý do|Ghi chú
      I|Chi bộ Thôn Đông||||
      1|Nguyễn Văn Lúa|x|||
      2|Trần Thị Mía|x|||
      3|Lê Văn Khoai||x||ốm
      II|Chi bộ Thôn Đoài||||
      4|Phạm Thị Na|x|||
      5|Vũ Văn Tre|||x|
      |Tổng cộng|3|1|1|
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 2|2 1 0 1 0', 'Chi bộ Thôn Đông|TK 2|3 2 1 0 0'])
    expect(findingLines(outcome)).toEqual([])
  })

  test('one tab per party cell with status inside and no roll', () => {
    const outcome = compute([
      makeGrid(
        'CB1',
        `
      CHI BỘ THÔN ĐÔNG|||||
      STT|Họ và tên|Trạng thái|Từ ngày|T1|T2
      1|Nguyễn Văn Lúa|Đang sinh hoạt||x|x
      2|Trần Thị Mía|Miễn sinh hoạt|01/02/2026|x|M
    `,
      ),
      makeGrid(
        'CB2',
        `
      CHI BỘ THÔN ĐOÀI|||||
      STT|Họ và tên|Trạng thái|Từ ngày|T1|T2
      1|Phạm Thị Na|Đang sinh hoạt||x|CP
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'CHI BỘ THÔN ĐOÀI|TK 1|1 1 0 0 0',
      'CHI BỘ THÔN ĐOÀI|TK 2|1 0 1 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 2|1 1 0 0 0',
    ])
  })

  test('tables stacked in one tab, one per party cell', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'Điểm danh 2026',
        `
      CHI BỘ THÔN ĐÔNG||||
      STT|Họ và tên|T1|T2|Ghi chú
      1|Nguyễn Văn Lúa|x|x|
      2|Trần Thị Mía|x|CP|
      3|Lê Văn Khoai|x|x|
      |Cộng|3|2|
      ||||
      CHI BỘ THÔN ĐOÀI||||
      STT|Họ và tên|T1|T2|Ghi chú
      1|Phạm Thị Na|x|x|
      2|Vũ Văn Tre||KP|
      |Cộng|1|1|
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'CHI BỘ THÔN ĐOÀI|TK 1|1 1 0 0 0',
      'CHI BỘ THÔN ĐOÀI|TK 2|2 1 0 1 0',
      'CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0',
    ])
    expect(findingLines(outcome)).toEqual([])
  })

  test('tables side by side in one tab', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'Điểm danh 2026',
        `
      CHI BỘ THÔN ĐÔNG|||||CHI BỘ THÔN ĐOÀI|||
      STT|Họ và tên|T1|T2||STT|Họ và tên|T1|T2
      1|Nguyễn Văn Lúa|x|x||1|Phạm Thị Na|x|x
      2|Trần Thị Mía|x|CP||2|Vũ Văn Tre||KP
      3|Lê Văn Khoai|x|x|||||
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'CHI BỘ THÔN ĐOÀI|TK 1|1 1 0 0 0',
      'CHI BỘ THÔN ĐOÀI|TK 2|2 1 0 1 0',
      'CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 2|3 2 1 0 0',
    ])
  })

  test('names in two columns, under one heading or two', () => {
    for (const header of ['STT|Họ và chữ đệm|Tên|T1|T2', 'STT|Họ và tên||T1|T2']) {
      const outcome = compute([
        ROLL,
        makeGrid(
          'Thôn Đoài',
          `
        CHI BỘ THÔN ĐOÀI||||
        ${header}
        1|Phạm Thị|Na|x|x
        2|Vũ Văn|Tre||CP
      `,
        ),
      ])
      expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐOÀI|TK 1|1 1 0 0 0', 'CHI BỘ THÔN ĐOÀI|TK 2|2 1 1 0 0'])
    }
  })

  test('party cell × month summary with ratios, with sub-columns, and with ratios that became dates', () => {
    const ratios = compute([
      makeGrid(
        'Tổng hợp',
        `
      TỔNG HỢP NĂM 2026||||
      STT|Chi bộ|T1|T2|Tỷ lệ
      1|Chi bộ Thôn Đông|18/20|#9/10/2026|90,0
      2|Chi bộ Thôn Đoài|7/8|8/8 (Đạt 100%)|93,8
      |Tổng cộng|25/28|17/18|
    `,
      ),
    ])
    expect(meetingLines(ratios)).toEqual([
      'Chi bộ Thôn Đoài|TK 1|8 7 – – –',
      'Chi bộ Thôn Đoài|TK 2|8 8 0 0 0',
      'Chi bộ Thôn Đông|TK 1|20 18 – – –',
      'Chi bộ Thôn Đông|TK 2|10 9 – – –',
    ])
    expect(findingLines(ratios)).toEqual(['ratio-turned-date@Tổng hợp!D3'])
    const columns = compute([
      makeGrid(
        'Tổng hợp',
        `
      STT|Chi bộ|Tháng 1|||Tháng 2||
      ||Phải dự|Có mặt|Vắng|Phải dự|Có mặt|Vắng
      1|Chi bộ Thôn Đông|20|18|2|20|20|0
      2|Chi bộ Thôn Đoài|8|8|0||||
    `,
      ),
    ])
    expect(meetingLines(columns)).toEqual([
      'Chi bộ Thôn Đoài|TK 1|8 8 0 0 0',
      'Chi bộ Thôn Đông|TK 1|20 18 – – –',
      'Chi bộ Thôn Đông|TK 2|20 20 0 0 0',
    ])
  })

  test('a register of meetings with counts and without names', () => {
    const outcome = compute([
      makeGrid(
        'Cuộc họp',
        `
      STT|Chi bộ|Kỳ|Loại|Ngày họp|Phải dự|Có mặt|Vắng CLD|Vắng KLD|Tỷ lệ (%)
      1|Chi bộ Thôn Đông|Tháng 1|Thường kỳ|05/01/2026|20|18|1|1|90
      2|Chi bộ Thôn Đông|Quý I|Chuyên đề|26/03/2026|20|20|0|0|100
      3|Chi bộ Thôn Đoài|Tháng 1|Thường kỳ|06/01/2026|8|9|0|0|112,5
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual([
      'Chi bộ Thôn Đoài|TK 1|chờ',
      'Chi bộ Thôn Đông|CĐ 1|20 20 0 0 0',
      'Chi bộ Thôn Đông|TK 1|20 18 1 1 0',
    ])
    expect(findingLines(outcome)).toEqual(['present-exceeds-required@Cuộc họp!G4'])
  })

  test('a long list with one row per person and meeting', () => {
    const outcome = compute([
      ROLL,
      makeGrid(
        'Điểm danh',
        `
      Ngày họp|Chi bộ|Họ tên đảng viên|Loại|Kết quả|Lý do
      05/02/2026|Chi bộ Thôn Đoài|Phạm Thị Na|Thường kỳ|Có mặt|
      05/02/2026|Chi bộ Thôn Đoài|Vũ Văn Tre|Thường kỳ|Vắng không phép|
      05/02/2026|Chi bộ Thôn Đoài|Vũ Văn Tre|Thường kỳ|Vắng không phép|
      20/03/2026|Chi bộ Thôn Đoài|Phạm Thị Na|Chuyên đề|Vắng có phép|ốm
      20/03/2026|Chi bộ Thôn Đoài|Vũ Văn Tre|Chuyên đề|Có mặt|
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|CĐ 1|2 1 1 0 0', 'Chi bộ Thôn Đoài|TK 2|2 1 0 1 0'])
  })

  test('a roll under group rows, with the same people in a grid under group rows', () => {
    const roll = makeGrid(
      'DSĐV',
      `
      STT|Họ và tên|Ngày sinh|CT/DB|Ngày vào Đảng
      I|Chi bộ Thôn Đông|||
      1|Nguyễn Văn Lúa|1960|CT|03/02/1985
      2|Trần Thị Mía|1955|Miễn CT&SH|03/02/1980
      II|Chi bộ Thôn Đoài|||
      1|Phạm Thị Na|1975|CT|03/02/2001
    `,
    )
    const outcome = compute([
      roll,
      makeGrid(
        'Tháng 5',
        `
      STT|Họ và tên|Điểm danh
      |Chi bộ Thôn Đông|
      1|Nguyễn Văn Lúa|Có mặt
      2|Trần Thị Mía|
      |Chi bộ Thôn Đoài|
      3|Phạm Thị Na|Vắng CP
    `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 5|1 0 1 0 0', 'Chi bộ Thôn Đông|TK 5|1 1 0 0 0'])
  })

  test.for([
    ['Thu đảng phí', 'THEO DÕI THU ĐẢNG PHÍ NĂM 2026||||\nSTT|Họ và tên|T1|T2|T3\n1|Nguyễn Văn Lúa|20000|20000|20000'],
    [
      'Huy hiệu',
      'DANH SÁCH TẶNG HUY HIỆU ĐẢNG||||\nSTT|Họ và tên|Ngày sinh|Ngày vào Đảng|Chi bộ\n1|Nguyễn Văn Lúa|1960|03/02/1985|Thôn Đông',
    ],
    ['Chấm điểm', 'STT|Chi bộ|T1|T2|T3\n1|Thôn Đông|95|88|90'],
    ['Danh bạ', 'STT|Họ và tên|Chức vụ|SĐT\n1|Nguyễn Văn Lúa|Bí thư|0912345678'],
    ['Ghi chép', 'Việc cần làm|Hạn\nGửi báo cáo|10/11'],
  ] as const)('the unrelated tab «%s» is left alone', ([sheet, picture]) => {
    const outcome = compute([ROLL, makeGrid(sheet, picture)])
    expect(outcome.tabs.get(sheet)).toBe('other')
    expect(findingLines(outcome)).toEqual([])
  })
})

const NURSERY = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày|Đến ngày|Ngày vào Đảng
  1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Đông|Đang sinh hoạt|||03/02/1985
  2|Trần Thị Mía|05/06/1955|Chi bộ Thôn Đông|Miễn sinh hoạt|01/03/2026||03/02/1980
  3|Lê Văn Khoai|07/08/1970|Chi bộ Thôn Đông|Đang sinh hoạt|||03/02/1999
  4|Phạm Thị Na|09/10/1975|Chi bộ Trường Mầm non Sen|Đang sinh hoạt|||03/02/2001
  5|Vũ Văn Tre|11/12/1980|Chi bộ Trường Mầm non Sen|Chuyển đến|01/02/2026||03/02/2005
`,
)
const ODD_SHEETS: Record<string, string> = {
  quarterSums: `STT|Họ và tên|Chi bộ|T1|T2|T3|Quý I|T4\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|x|x|x|3|x\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||x|CP|1|x`,
  labelled: `Chi bộ:|Trường Mầm non Sen||\nSTT|Họ và tên|T1|T2\n1|Phạm Thị Na|x|x\n2|Vũ Văn Tre||CP`,
  twoHeaderDates: `STT|Họ và tên|Chi bộ|Tháng 1|Tháng 2\n|||05/01|06/02\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|x|x\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||CP`,
  absentReason: `ĐIỂM DANH SINH HOẠT CHI BỘ\nNgày họp: 05/02/2026\nSTT|Họ và tên|Chi bộ|Có mặt|Vắng|Lý do\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|x||\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||x|ốm`,
  absentNoReason: `ĐIỂM DANH SINH HOẠT CHI BỘ\nNgày họp: 05/02/2026\nSTT|Họ và tên|Chi bộ|Có mặt|Vắng|Lý do\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|x||\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||x|`,
  officeGroups: `THÁNG 5/2026\nSTT|Họ và tên|Có mặt|Vắng CLD|Vắng KLD\n|Thôn Đông|||\n1|Nguyễn Văn Lúa|x||\n2|Trần Thị Mía|||\n3|Lê Văn Khoai||x|\n|Trường Mầm non Sen|||\n4|Phạm Thị Na|x||\n5|Vũ Văn Tre|x||\n|Tổng|3|1|0`,
  binary: `STT|Họ và tên|Chi bộ|T1|T2\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|1|1\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||0`,
  statRows: `STT|Họ và tên|Chi bộ|T1|T2\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|x|x\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||CP\n|Số có mặt||1|1\n|Số vắng||0|1\n|Tỷ lệ (%)||100|50`,
  legendTable: `STT|Họ và tên|Chi bộ|T1|T2||Ký hiệu|Ý nghĩa\n1|Phạm Thị Na|Chi bộ Trường Mầm non Sen|v|v||v|có mặt\n2|Vũ Văn Tre|Chi bộ Trường Mầm non Sen||p||p|vắng có phép`,
  meetList: `STT|Chi bộ|Thời gian|Địa điểm|Tổng số|Có mặt|Vắng có lý do|Vắng không lý do|Tỷ lệ\n1|Thôn Đông|19h30 ngày 05/7/2026|NVH|20|18|2|0|90%\n2|Trường Mầm non Sen|Thứ bảy, 04/07/2026|PH|8|8|0|0|100%`,
  sub3: `TT|Đơn vị|Tháng 1|||Tháng 2||\n||TS|CM|TL|TS|CM|TL\n1|Thôn Đông|20|18|90%|20|20|100%\n2|MN Sen|8|8|100%|8|7|87,5%`,
}

describe('odd sheets, each with what an office would expect', () => {
  test.for([
    [
      'quarterSums',
      [
        'Chi bộ Trường Mầm non Sen|TK 1|1 1 0 0 0',
        'Chi bộ Trường Mầm non Sen|TK 2|2 2 0 0 0',
        'Chi bộ Trường Mầm non Sen|TK 3|2 1 1 0 0',
        'Chi bộ Trường Mầm non Sen|TK 4|2 2 0 0 0',
      ],
      [],
    ],
    ['labelled', ['Chi bộ Trường Mầm non Sen|TK 1|1 1 0 0 0', 'Chi bộ Trường Mầm non Sen|TK 2|2 1 1 0 0'], []],
    ['twoHeaderDates', ['Chi bộ Trường Mầm non Sen|TK 1|1 1 0 0 0', 'Chi bộ Trường Mầm non Sen|TK 2|2 1 1 0 0'], []],
    ['absentReason', ['Chi bộ Trường Mầm non Sen|TK 2|2 1 1 0 0'], []],
    ['absentNoReason', ['Chi bộ Trường Mầm non Sen|TK 2|chờ'], ['code-ambiguous@X!E5']],
    ['binary', ['Chi bộ Trường Mầm non Sen|TK 1|1 1 0 0 0', 'Chi bộ Trường Mầm non Sen|TK 2|chờ'], ['code-ambiguous@X!E3']],
    ['statRows', ['Chi bộ Trường Mầm non Sen|TK 1|1 1 0 0 0', 'Chi bộ Trường Mầm non Sen|TK 2|2 1 1 0 0'], []],
    ['legendTable', ['Chi bộ Trường Mầm non Sen|TK 1|1 1 0 0 0', 'Chi bộ Trường Mầm non Sen|TK 2|2 1 1 0 0'], []],
    ['officeGroups', ['Thôn Đông|TK 5|2 1 1 0 0', 'Trường Mầm non Sen|TK 5|2 2 0 0 0'], []],
    ['meetList', ['Thôn Đông|TK 7|20 18 2 0 0', 'Trường Mầm non Sen|TK 7|8 8 0 0 0'], []],
    ['sub3', ['MN Sen|TK 1|8 8 0 0 0', 'MN Sen|TK 2|8 7 – – –', 'Thôn Đông|TK 1|20 18 – – –', 'Thôn Đông|TK 2|20 20 0 0 0'], []],
  ] as const)('%s', ([name, meetings, findings]) => {
    const outcome = compute([NURSERY, makeGrid('X', ODD_SHEETS[name] as string)])
    expect(meetingLines(outcome)).toEqual(meetings)
    expect(findingLines(outcome)).toEqual(findings)
  })
})
