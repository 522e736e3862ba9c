/** Tabs with several tables, one below or beside another, as party cells keep them. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  STT|Họ và tên|Chi bộ|Ngày vào Đảng|Tình trạng|Từ ngày
  1|Nguyễn Văn Lúa|Khối phố Chợ Bưởi|03/02/1990||
  2|Trần Thị Mía|Khối phố Chợ Bưởi|03/02/1991||
  3|Lê Văn Khoai|Khối phố Chợ Bưởi|03/02/1992||
  4|Vũ Văn Tre|Khối phố Chợ Bưởi|03/02/1993|Tiếp nhận|12/10/2026
`,
)

test('the party cell of the first title is that of all lists below it; «KP» is a «khối phố»; «Vắng» alone is asked for by its own word', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'KP Chợ Bưởi',
      `
      ĐẢNG ỦY PHƯỜNG CHỢ BƯỞI
      CHI BỘ KHỐI PHỐ CHỢ BƯỞI
      Sinh hoạt thường kỳ tháng 9/2026, ngày 5/9/2026
      TT|Họ và tên|Dự họp|Lý do
      1|Nguyễn Văn Lúa|Có mặt|
      2|Trần Thị Mía|Có mặt|
      3|Lê Văn Khoai|Vắng CP|
      |Tổng số: 3; có mặt: 2; vắng CP: 0; vắng KP: 0||

      Sinh hoạt thường kỳ tháng 10/2026, ngày 5/10/2026
      TT|Họ và tên|Dự họp|Lý do
      1|Nguyễn Văn Lúa|Có mặt|
      2|Trần Thị Mía|Vắng|
      3|Lê Văn Khoai|Có mặt|
      4|Vũ Văn Tre|Có mặt|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ KHỐI PHỐ CHỢ BƯỞI|TK 10|chờ', 'CHI BỘ KHỐI PHỐ CHỢ BƯỞI|TK 9|3 2 1 0 0'])
  // The sentence counts no one absent with leave; Tre came before 12/10.
  expect(findingLines(outcome).sort()).toEqual([
    'code-ambiguous@KP Chợ Bưởi!C13',
    'mark-before-joining@KP Chợ Bưởi!C15',
    'total-disagrees@KP Chợ Bưởi!B8',
  ])
  expect(outcome.findings.find(({ rule }) => rule === 'code-ambiguous')?.params).toMatchObject({ code: 'Vắng', count: 1 })
})

test('roll and attendance in one: a row without a name is counted nowhere, a name only in the second table is on no roll, 1 under «Quý I» is a mark', () => {
  const outcome = compute([
    makeGrid(
      'Ấp Cồn',
      `
      CHI BỘ ẤP CỒN
      SỔ THEO DÕI ĐẢNG VIÊN SINH HOẠT TỪ THÁNG 1 ĐẾN THÁNG 2 NĂM 2026
      TT|Họ và tên|Vào Đảng|T1|T2|Số buổi
      1|Nguyễn Văn Lúa|03/02/1990|1|1|2
      2|||1|1|2
      3|Trần Thị Mía|03/02/1991|1|0|1

      II. SINH HOẠT CHUYÊN ĐỀ
      TT|Họ và tên|Quý I
      1|Nguyễn Văn Lúa|1
      2|Trần Thị Mía|1
      3|Lý Thanh Ngò|1
      1 = có mặt; P = vắng có phép; 0 = vắng không phép
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP CỒN|CĐ 1|2 2 0 0 0', 'CHI BỘ ẤP CỒN|TK 1|2 2 0 0 0', 'CHI BỘ ẤP CỒN|TK 2|2 1 0 1 0'])
  expect(findingLines(outcome).sort()).toEqual(['name-missing@Ấp Cồn!B5', 'not-on-roll@Ấp Cồn!12'])
})

test('of two titles the one that begins with «Chi bộ», next to the table, names it; a title over several months says no day', () => {
  const outcome = compute([
    makeGrid(
      'DD',
      `
      ĐIỂM DANH SINH HOẠT CHI BỘ KHỐI CƠ QUAN, TRƯỜNG HỌC (THÁNG 1 – THÁNG 2 NĂM 2026)
      CHI BỘ TRƯỜNG MẦM NON||||CHI BỘ CÔNG AN XÃ|||
      TT|Họ và tên|T1|T2|TT|Họ và tên|T1|T2
      1|Nguyễn Văn Lúa|x|x|1|Vũ Văn Tre|x|x
      2|Trần Thị Mía|x|x|2|Lê Văn Khoai|x|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ CÔNG AN XÃ|TK 1|2 2 0 0 0',
    'CHI BỘ CÔNG AN XÃ|TK 2|2 2 0 0 0',
    'CHI BỘ TRƯỜNG MẦM NON|TK 1|2 2 0 0 0',
    'CHI BỘ TRƯỜNG MẦM NON|TK 2|2 2 0 0 0',
  ])
})

test('three columns per month under a party cell with its sums: an office may leave out whom it does not know', () => {
  const marks = (present: number) =>
    makeGrid(
      'DD',
      `
      STT|Họ và tên|Tháng 1||
      ||Có mặt|Vắng CP|Vắng KP
      I|CHI BỘ KHỐI PHỐ CHỢ BƯỞI|${present}|0|0
      1|Nguyễn Văn Lúa|x||
      2|Trần Thị Mía|x||
      3|Lê Văn Khoai|x||
      4|Phạm Văn Bí|x||
    `,
    )
  const lines = (present: number) => findingLines(compute([ROLL, marks(present)])).sort()
  expect(lines(3)).toEqual(['not-on-roll@DD!7'])
  expect(lines(4)).toEqual(['not-on-roll@DD!7'])
  expect(lines(2)).toEqual(['not-on-roll@DD!7', 'total-disagrees@DD!C3'])
})

test('a register says «came/had to come» in one column of any name; a quarter’s rate is computed again; a name with a wrong tone is shown', () => {
  const cells = makeGrid('DM', 'TT|Tên chi bộ|Loại hình\n1|Chi bộ Thôn Cầu Gỗ|Thôn\n2|Chi bộ Trường Tiểu học và THCS|Trường')
  const outcome = compute([
    cells,
    makeGrid(
      'CĐ quý III',
      'SINH HOẠT CHUYÊN ĐỀ QUÝ III NĂM 2026\nTT|Đơn vị|Ngày SH|Dự/phải dự|Vắng CLD|Vắng KLD\n1|Chi bộ Thôn Cầu Gỗ|27/09/2026|16/19|3|0\n2|Trường TH&THCS|25/09/2026|#9/9/2026|0|0',
    ),
    makeGrid(
      'TH',
      `
      TT|Chi bộ|Tháng 1||Tháng 2||Tỷ lệ dự thường kỳ cả quý (%)
      ||Phải dự|Có mặt|Phải dự|Có mặt|
      1|Thôn Cầu Gổ|20|19|20|17|90,0
      2|Trường TH&THCS|10|9|10|9|80,0
    `,
    ),
  ])
  // 36 of 40 is 90 %; 18 of 20 is 90 %, not 80.
  expect(meetingLines(outcome).filter((line) => line.includes('CĐ'))).toEqual([
    'Chi bộ Thôn Cầu Gỗ|CĐ 3|19 16 3 0 0',
    'Chi bộ Trường Tiểu học và THCS|CĐ 3|9 9 0 0 0',
  ])
  expect(findingLines(outcome).sort()).toEqual(['party-cell-unknown@TH!B3', 'rate-disagrees@TH!G4', 'ratio-turned-date@CĐ quý III!D4'])
})

test('42 had to come where the roll has 3 and the other meetings fit: the one meeting waits; a roll that is short for all judges none', () => {
  const months = [3, 3, 3, 42, 3].map((required, i) => `${i + 1}|Khối phố Chợ Bưởi|05/0${i + 1}/2026|${required}|3`)
  const short = [8, 8, 8, 9, 8].map((required, i) => `${i + 1}|Khối phố Chợ Bưởi|05/0${i + 1}/2026|${required}|8`)
  const register = (rows: string[]) => makeGrid('Sổ', ['STT|Chi bộ|Ngày họp|Phải dự|Có mặt', ...rows].join('\n'))
  const roll = { ...ROLL, values: ROLL.values.slice(0, 4) }
  const outcome = compute([roll, register(months)])
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Sổ!D5'])
  expect(meetingLines(outcome).filter((line) => line.endsWith('chờ'))).toEqual(['Khối phố Chợ Bưởi|TK 4|chờ'])
  expect(findingLines(compute([roll, register(short)]))).toEqual([])
})

test('a legend above the first table and one below the second explain both; exempt or elsewhere is no contradiction; «+ có dự» explains a plus', () => {
  const outcome = compute([
    makeGrid(
      'Khối ấp',
      `
      CHI BỘ ẤP CỒN
      Theo dõi sinh hoạt năm 2026
      Ký hiệu bảng này: x: có mặt; P: vắng có phép; M: miễn
      TT|Họ và tên|Tháng 1
      1|Nguyễn Văn Lúa|x
      2|Trần Thị Mía|P
      3|Lê Văn Khoai|M

      CHI BỘ ẤP BÃI
      Theo dõi sinh hoạt năm 2026
      TT|Họ và tên|Tháng 1
      1|Vũ Văn Tre|+
      2|Đỗ Thị Na|L
      3|Hồ Văn Sen|m
      |Ghi chú bảng Ấp Bãi: + có dự; L có lý do; m miễn hoặc sinh hoạt nơi khác.|

      CHI BỘ ẤP ĐÌNH
      Theo dõi sinh hoạt năm 2026
      TT|Họ và tên|Tháng 1
      1|Mai Văn Cau|v
    `,
    ),
  ])
  // Nobody explains «v».
  expect(meetingLines(outcome)).toEqual(['CHI BỘ ẤP BÃI|TK 1|2 1 1 0 0', 'CHI BỘ ẤP CỒN|TK 1|2 1 1 0 0', 'CHI BỘ ẤP ĐÌNH|TK 1|chờ'])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@Khối ấp!C20'])
})

test('a legend «(bảng bên trái)» explains nothing of the table on the right, which uses none of its signs', () => {
  const outcome = compute([
    makeGrid(
      'Cơ quan',
      `
      CHI BỘ TRƯỜNG ẤP CỒN||||CHI BỘ TRẠM Y TẾ||
      Theo dõi sinh hoạt năm 2026||||Theo dõi sinh hoạt năm 2026||
      TT|Họ và tên|Tháng 1||TT|Họ và tên|Tháng 1|Tháng 2
      1|Nguyễn Văn Lúa|C||1|Vũ Văn Tre|x|x
      2|Trần Thị Mía|N||2|Đỗ Thị Na|KP|P
      |Ký hiệu (bảng bên trái): C = có mặt; N = nghỉ có phép; B = bỏ họp không phép.||||
    `,
    ),
  ])
  // «P» is asked about, as on any sheet without a legend.
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ TRƯỜNG ẤP CỒN|TK 1|2 1 1 0 0',
    'CHI BỘ TRẠM Y TẾ|TK 1|2 1 0 1 0',
    'CHI BỘ TRẠM Y TẾ|TK 2|chờ',
  ])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@Cơ quan!H5'])
})
