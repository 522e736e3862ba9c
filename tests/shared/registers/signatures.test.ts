/** «Ký tên» and «Lý do vắng» below each meeting. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  Số TT|Họ và tên|Ngày sinh|Ngày vào Đảng|Trạng thái|Từ ngày
  I|Chi bộ Ấp Đông||||
  1|Nguyễn Văn Lúa|01/02/1960|03/02/1985||
  2|Trần Thị Mía|05/06/1965|03/02/1990||
  3|Lê Văn Khoai|07/08/1970|03/02/1995||
  4|Phạm Thị Na|09/10/1975|03/02/2000|Miễn sinh hoạt|01/01/2025
  II|Chi bộ Ấp Đoài||||
  1|Vũ Văn Tre|11/12/1980|03/02/2005||
  2|Đỗ Thị Cải|02/03/1982|03/02/2006||
`,
)

test('who signed was there; of who did not the reason says how they were absent', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Đông',
      `
      CHI BỘ ẤP ĐÔNG|||||||
      SỔ ĐIỂM DANH NĂM 2026|||||||
      TT|Họ và tên|Tháng 6 (họp 07/6)||Tháng 7 (họp 05/7)||Chuyên đề quý III (18/9)|
      ||Ký tên|Lý do vắng|Ký tên|Lý do vắng|Ký tên|Lý do vắng
      1|Nguyễn Văn Lúa|ký||Lúa||V. Lúa|đến muộn
      2|Trần Thị Mía||dự đám giỗ|ký|ốm||không phép
      3|Lê Văn Khoai||không xin phép|ký||Mía|
      4|Phạm Thị Na||miễn||miễn||miễn
      |Số ký|2||3||2|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP ĐÔNG|CĐ 3|chờ', 'CHI BỘ ẤP ĐÔNG|TK 6|3 1 1 1 0', 'CHI BỘ ẤP ĐÔNG|TK 7|chờ'])
  expect(findingLines(outcome).sort()).toEqual(['code-unknown@Đông!G7', 'total-disagrees@Đông!C9', 'two-marks@Đông!F6'])
})

test('what a person answers for a row that contradicts itself settles it', () => {
  const sheet = makeGrid(
    'Đông',
    `
    CHI BỘ ẤP ĐÔNG|||
    TT|Họ và tên|Tháng 6 (họp 07/6/2026)|
    ||Ký tên|Lý do vắng
    1|Nguyễn Văn Lúa|ký|ốm
    2|Trần Thị Mía|ký|
    3|Lê Văn Khoai|ký|
  `,
  )
  expect(meetingLines(compute([ROLL, sheet]))).toEqual(['CHI BỘ ẤP ĐÔNG|TK 6|chờ'])
  const values = [{ sheet: 'Đông', at: 'D4', value: 'excused' }]
  expect(meetingLines(compute([ROLL, sheet], { values }))).toEqual(['CHI BỘ ẤP ĐÔNG|TK 6|3 2 1 0 0'])
})

test('two party cells beside each other each have a title of their own', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Hai chi bộ',
      `
      ĐIỂM DANH HAI CHI BỘ NĂM 2026||||||||
      CHI BỘ ẤP ĐÔNG|||||CHI BỘ ẤP ĐOÀI|||
      TT|Họ và tên|Tháng 6 (họp 05/6)|||TT|Họ và tên|Tháng 6 (họp 06/6)|
      ||Ký tên|Lý do vắng||||Ký tên|Lý do vắng
      1|Nguyễn Văn Lúa|ký|||1|Vũ Văn Tre||đi học
      2|Trần Thị Mía|ký|||2|Đỗ Thị Cải|ký|
      3|Lê Văn Khoai||?||||
      4|Phạm Thị Na||miễn|||||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP ĐOÀI|TK 6|2 1 1 0 0', 'CHI BỘ ẤP ĐÔNG|TK 6|chờ'])
  expect(findingLines(outcome).sort()).toEqual(['code-unknown@Hai chi bộ!D7'])
})

test('a list of one meeting is signed, too; a note counts where it says why somebody was absent', () => {
  const list = (sheet: string, title: string, heading: string, notes: readonly string[]) =>
    makeGrid(
      sheet,
      `
      CHI BỘ ẤP ĐÔNG|||
      ${title}|||
      TT|Họ và tên|Ký tên|${heading}
      1|Nguyễn Văn Lúa|Lúa|${notes[0]}
      2|Trần Thị Mía||${notes[1]}
      3|Lê Văn Khoai||${notes[2]}
      4|Phạm Thị Na||miễn
    `,
    )
  const outcome = compute([
    ROLL,
    list('T6', 'Điểm danh họp chi bộ ngày 05/6/2026', 'Lý do vắng', ['', 'dự đám giỗ', 'không phép']),
    list('T7', 'Danh sách ký dự họp ngày 05/7/2026', 'Ghi chú', ['Bí thư', 'đi viện', 'hưu trí']),
    list('Áo', 'Danh sách nhận áo ngày 05/8/2026', 'Ghi chú', ['', '', '']),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP ĐÔNG|TK 6|3 1 1 1 0', 'CHI BỘ ẤP ĐÔNG|TK 7|3 1 1 0 1'])
  expect(findingLines(outcome)).toEqual(['unmarked@T7!6'])
})

test('below a month a note may say why somebody was absent, where nothing else stands there', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Đông',
      `
      CHI BỘ ẤP ĐÔNG|||||
      SỔ ĐIỂM DANH NĂM 2026|||||
      TT|Họ và tên|Tháng 6||Tháng 7|
      ||Ký tên|Ghi chú|Ký tên|Ghi chú
      1|Nguyễn Văn Lúa|ký|phát biểu|ký|
      2|Trần Thị Mía||ốm|ký|
      3|Lê Văn Khoai||không phép||
      4|Phạm Thị Na||miễn||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP ĐÔNG|TK 6|3 1 1 1 0', 'CHI BỘ ẤP ĐÔNG|TK 7|3 2 0 0 1'])
  expect(findingLines(outcome)).toEqual(['unmarked@Đông!E7'])
})

test('a signature for money says nothing of a meeting', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Thu',
      `
      SỔ THU NĂM 2026|||||
      TT|Họ và tên|Tháng 6||Tháng 7|
      ||Số tiền|Ký nhận|Số tiền|Ký nhận
      1|Nguyễn Văn Lúa|20000|ký|20000|ký
      2|Trần Thị Mía|20000|ký|20000|ký
      3|Lê Văn Khoai|20000|ký|20000|ký
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([])
})
