/** Layouts that offices really keep and that a reader easily takes for something else. What is right was counted by hand. */
import { expect, test } from 'vitest'
import type { Grid } from '../../../shared/sheet/grid.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

/** Five people of two party cells, nobody exempt. */
const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng
  1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Đông|03/02/1985
  2|Trần Thị Mía|05/06/1955|Chi bộ Thôn Đông|03/02/1980
  3|Lê Văn Khoai|07/08/1970|Chi bộ Thôn Đông|03/02/1999
  4|Phạm Thị Na|09/10/1975|Chi bộ Thôn Đoài|03/02/2001
  5|Vũ Văn Tre|11/12/1980|Chi bộ Thôn Đoài|03/02/2005
`,
)
const CELLS = makeGrid('Chi bộ', 'STT|Tên chi bộ|Bí thư\n1|Chi bộ Thôn Đông|Nguyễn Văn Lúa\n2|Chi bộ Thôn Đoài|Phạm Thị Na')
const dong = (month: number, figures: string) => `Chi bộ Thôn Đông|TK ${month}|${figures}`
const doai = (month: number, figures: string) => `Chi bộ Thôn Đoài|TK ${month}|${figures}`

type Case = readonly [what: string, grids: readonly Grid[], meetings: readonly string[], findings: readonly string[]]
const CASES: readonly Case[] = [
  [
    'a legend to the right that shares the header row and contradicts the usual signs',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|Chi bộ|T1|T2||KÝ HIỆU
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|●|x||● : có mặt
        2|Trần Thị Mía|Chi bộ Thôn Đông|o|●||o : vắng có lý do
        3|Lê Văn Khoai|Chi bộ Thôn Đông|●|●||x : vắng không lý do
      `,
      ),
    ],
    [dong(1, '3 2 1 0 0'), dong(2, '3 2 0 1 0')],
    [],
  ],
  [
    'a legend inside the heading of its column, and one below without a label',
    [
      ROLL,
      makeGrid(
        'Tháng 6',
        `
        ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 6/2026|||
        STT|Họ và tên|Chi bộ|Điểm danh⏎(C: có mặt; L: vắng có lý do)
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|C
        2|Trần Thị Mía|Chi bộ Thôn Đông|L
        3|Lê Văn Khoai|Chi bộ Thôn Đông|C
        |C: có mặt, L: vắng có lý do||
      `,
      ),
    ],
    [dong(6, '3 2 1 0 0')],
    [],
  ],
  [
    'a legend typed without tones whose first pair has no sign between',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|Chi bộ|T1
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x (muộn)
        2|Trần Thị Mía|Chi bộ Thôn Đông|P - đi viện
        3|Lê Văn Khoai|Chi bộ Thôn Đông|K
        GHI CHU: x co mat; P: vang co phep; K: vang khong phep|||
      `,
      ),
    ],
    [dong(1, '3 1 1 1 0')],
    [],
  ],
  [
    'check boxes with the reason of those who stayed away',
    [
      ROLL,
      makeGrid(
        'Tháng 3',
        `
        ĐIỂM DANH THÁNG 3/2026||||
        STT|Họ và tên|Chi bộ|Có dự|Lý do vắng
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|Có|
        2|Trần Thị Mía|Chi bộ Thôn Đông|#B|ốm
        3|Lê Văn Khoai|Chi bộ Thôn Đông|#B|không lý do
      `,
      ),
    ],
    [dong(3, '3 1 1 1 0')],
    [],
  ],
  [
    'columns «Dự», «Có phép», «Không phép» under each month, three header rows, one person signed twice',
    [
      ROLL,
      makeGrid(
        'Quý I',
        `
        STT|Họ và tên|Chi bộ|Tháng 1|||Tháng 2||
        |||Dự|Vắng mặt||Dự|Vắng mặt|
        ||||Có phép|Không phép||Có phép|Không phép
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|||x|x|
        2|Trần Thị Mía|Chi bộ Thôn Đông||x||x||
        3|Lê Văn Khoai|Chi bộ Thôn Đông|||x|x||
        |Cộng||1|1|1|3|1|0
      `,
      ),
    ],
    [dong(1, '3 1 1 1 0'), dong(2, 'chờ')],
    ['two-marks@Quý I!H4'],
  ],
  [
    'columns «Có mặt» and «Vắng» under each month, the absence said by a letter',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|Chi bộ|Tháng 1||Tháng 2|
        |||Có mặt|Vắng|Có mặt|Vắng
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x||x|
        2|Trần Thị Mía|Chi bộ Thôn Đông||P|x|
        3|Lê Văn Khoai|Chi bộ Thôn Đông||K|x|
      `,
      ),
    ],
    [dong(1, '3 1 1 1 0'), dong(2, '3 3 0 0 0')],
    [],
  ],
  [
    'a group numbered in its own grid cell, totals right below the group’s name, one of them wrong',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|T1|T2
        XXXIX. CHI BỘ THÔN ĐÔNG|||
        |Cộng|2|3
        1|Nguyễn Văn Lúa|x|x
        2|Trần Thị Mía|CP|x
        3|Lê Văn Khoai|x|x
        XL. CHI BỘ THÔN ĐOÀI|||
        |Cộng chi bộ|2|9
        1|Phạm Thị Na|x|x
        2|Vũ Văn Tre|x|x
      `,
      ),
    ],
    [
      'CHI BỘ THÔN ĐOÀI|TK 1|2 2 0 0 0',
      'CHI BỘ THÔN ĐOÀI|TK 2|2 2 0 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 1|3 2 1 0 0',
      'CHI BỘ THÔN ĐÔNG|TK 2|3 3 0 0 0',
    ],
    ['total-disagrees@DD!D8'],
  ],
  [
    'group rows that count their people, «1 - | Chi bộ …»',
    [
      CELLS,
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|T1|T2
        1 -|Chi bộ Thôn Đông|3|2
        1|Nguyễn Văn Lúa|x|x
        2|Trần Thị Mía|x|CP
        3|Lê Văn Khoai|x|x
      `,
      ),
    ],
    [dong(1, '3 3 0 0 0'), dong(2, '3 2 1 0 0')],
    [],
  ],
  [
    'a line of counts below the people is nobody',
    [
      ROLL,
      makeGrid(
        'DD',
        'STT|Họ và tên|Chi bộ|T1\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x\n3|Lê Văn Khoai|Chi bộ Thôn Đông|x\n|Tổng số phải dự: 3 đ/c||',
      ),
    ],
    [dong(1, '3 3 0 0 0')],
    [],
  ],
  [
    'two thematic meetings in one quarter under their months',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|Chi bộ|Tháng 4||Tháng 6|
        |||TK|CĐ|TK|CĐ
        1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x|CP
        2|Vũ Văn Tre|Chi bộ Thôn Đoài|x|x|x|x
      `,
      ),
    ],
    ['Chi bộ Thôn Đoài|CĐ 2|2 1 1 0 0', 'Chi bộ Thôn Đoài|CĐ 2|2 2 0 0 0', doai(4, '2 2 0 0 0'), doai(6, '2 2 0 0 0')],
    [],
  ],
  [
    'totals of blocs in «party cell × month» are no party cells, and wrong ones are named',
    [
      makeGrid(
        'Quý II',
        `
        STT|Đơn vị|Tháng 4|||
        ||TS|CM|CP|KP
        A. KHỐI DÂN CƯ|||||
        1|Khu phố Dừa|27|25|1|1
        2|Khu phố Cau|33|31|2|0
        |Cộng A|60|56|3|1
        B. KHỐI CƠ QUAN|||||
        1|Bưu điện|8|6|2|0
        |Cộng B|8|7|2|0
        |TỔNG CỘNG (A+B)|68|62|5|1
      `,
      ),
    ],
    ['Bưu điện|TK 4|8 6 2 0 0', 'Khu phố Cau|TK 4|33 31 2 0 0', 'Khu phố Dừa|TK 4|27 25 1 1 0'],
    ['total-disagrees@Quý II!D9'],
  ],
  [
    'three counts under each month of which one does not add up',
    [
      makeGrid(
        'TH',
        `
        TT|Tên chi bộ|Tháng 1|||Tháng 2||
        ||Phải dự|Có mặt|Vắng|Phải dự|Có mặt|Vắng
        1|KP1|21|21|0|21|20|1
        2|KP2|30|26|7|30|30|0
      `,
      ),
    ],
    ['KP1|TK 1|21 21 0 0 0', 'KP1|TK 2|21 20 – – –', 'KP2|TK 1|chờ', 'KP2|TK 2|30 30 0 0 0'],
    ['counts-do-not-add-up@TH!D4'],
  ],
  [
    'months as group rows of a register, and a sheet over several months that is no meeting',
    [
      CELLS,
      makeGrid(
        'Xếp loại',
        `
        STT|Chi bộ|Số ĐV phải dự|Số ĐV dự|Điểm
        Tháng 1/2026||||
        1|Chi bộ Thôn Đông|14|14|91
        2|Chi bộ Thôn Đoài|18|17|92
        Tháng 2/2026||||
        1|Chi bộ Thôn Đông|14|13|91
      `,
      ),
      makeGrid('TH', 'THEO DÕI SINH HOẠT 4 THÁNG (5-8/2026)||\nSTT|Chi bộ|Số lượng ĐV dự\n1|Chi bộ Thôn Đông|52/56 (Đạt 92,9%)'),
    ],
    [doai(1, '18 17 – – –'), dong(1, '14 14 0 0 0'), dong(2, '14 13 – – –')],
    [],
  ],
  [
    'ratios in a register of meetings, one of them turned into a date, one day outside the month of the sheet',
    [
      CELLS,
      makeGrid(
        'Tháng 7',
        `
        ĐÁNH GIÁ SINH HOẠT CHI BỘ THÁNG 7 NĂM 2026||||
        STT|Tên đơn vị|Số lượng đảng viên⏎(có mặt/tổng số)|Ngày họp chi bộ|Điểm
        1|Chi bộ Thôn Đông|20/22|04/07/2026|91
        2|Chi bộ Thôn Đoài|#11/12/2026|05/07/2026|88
        3|Chi bộ Thôn Bắc|9/9|06/07/2026|88
        4|Chi bộ Thôn Nam|9/9|06/08/2026|88
      `,
      ),
    ],
    [doai(7, '12 11 – – –'), dong(7, '22 20 – – –')],
    ['party-cell-unknown@Tháng 7!B5', 'party-cell-unknown@Tháng 7!B6', 'ratio-turned-date@Tháng 7!C4', 'meeting-outside-month@Tháng 7!D6'],
  ],
  [
    'counts that cannot be read wait, a blank meeting was not held',
    [
      CELLS,
      makeGrid(
        'Họp',
        `
        STT|Chi bộ|Kỳ|Phải dự|Có mặt|Vắng CP|Vắng KP
        1|Chi bộ Thôn Đông|Tháng 1|17|16 (1 muộn)|1|0
        2|Chi bộ Thôn Đông|Tháng 2|17||1|0
        3|Chi bộ Thôn Đông|Tháng 3||||
        4|Chi bộ Thôn Đoài|Tháng 1|9|9|0|0
        5|Chi bộ Thôn Đoài|Tháng 1|9|8|1|0
      `,
      ),
    ],
    [doai(1, 'chờ'), dong(1, 'chờ'), dong(2, 'chờ')],
    ['counts-unreadable@Họp!E2', 'counts-unreadable@Họp!E3', 'meeting-twice@Họp!6'],
  ],
  [
    'the Party’s own form of the roll: several facts in a grid cell, what became of members in columns of their own',
    [
      makeGrid(
        'Sổ ĐV',
        `
        SỔ DANH SÁCH ĐẢNG VIÊN|||||||
        Chi bộ 1 - Đảng bộ phường Vại Sành|||||||
        Số TT|Họ và tên|Nam, nữ⏎Dân tộc|Ngày vào Đảng⏎Ngày chính thức|Số thẻ đảng viên⏎Số lý lịch|Ngày chuyển đi, đến đảng bộ cơ sở nào|Ngày từ trần, lý do|Ghi chú
        1|Trịnh Thế Cày|Nam⏎Kinh|04/08/2015⏎04/08/2016|001090002582⏎1000|||
        2|Chu Thị Kim Vại|Nữ⏎Kinh|13/11/1995⏎13/11/1996|082165012164⏎1001|01/02/2026⏎Đảng bộ phường Lò Gốm||
        3|Đỗ Hữu Ngô|Nam⏎Kinh|17/06/1975⏎17/06/1976|092047009336⏎1003|||Miễn sinh hoạt từ 01/03/2025
      `,
      ),
      makeGrid('DD', 'STT|Họ và tên|T1|T2\n|Chi bộ 1||\n1|Trịnh Thế Cày|x|CP\n2|Chu Thị Kim Vại|x|\n3|Đỗ Hữu Ngô|M|M'),
    ],
    ['Chi bộ 1|TK 1|2 2 0 0 0', 'Chi bộ 1|TK 2|1 0 1 0 0'],
    [],
  ],
  [
    'a roll whose party cells stand under a heading nobody knows, and a note that tells when somebody joined',
    [
      makeGrid(
        'DS',
        `
        STT|Họ và tên|Ngày sinh|Giới tính|Đang công tác ở|Ghi chú
        1|Nguyễn Văn Lúa|01/02/1960|Nam|Chi bộ Thôn Đông|
        2|Trần Thị Mía|05/06/1955|Nữ|Chi bộ Thôn Đông|
        3|Lê Văn Khoai|07/08/2000|Nam|Chi bộ Thôn Đông|Kết nạp ngày 20/02/2026
      `,
      ),
      makeGrid('DD', 'STT|Họ và tên|Tháng 1|Tháng 3\n|Chi bộ Thôn Đông||\n1|Nguyễn Văn Lúa|x|x\n2|Trần Thị Mía|x|x\n3|Lê Văn Khoai||x'),
    ],
    [dong(1, '2 2 0 0 0'), dong(3, '3 3 0 0 0')],
    [],
  ],
  [
    'a sheet of two tables side by side that nobody has filled in yet',
    [
      ROLL,
      makeGrid(
        'Mẫu',
        `
        THEO DÕI NĂM 2026||||||||
        CHI BỘ ………………||||||CHI BỘ ………………|||
        STT|Họ và tên|T1|T2|Ghi chú||STT|Họ và tên|T1|T2
        1||||||1|||
        2||||||2|||
      `,
        {
          merges: [
            { row: 2, column: 1, rows: 1, columns: 5 },
            { row: 2, column: 7, rows: 1, columns: 4 },
          ],
        },
      ),
    ],
    [],
    [],
  ],
  [
    'months as bare numbers, in words and in Roman numerals',
    [
      ROLL,
      makeGrid('A', 'STT|Họ và tên|Chi bộ|1|2|3\n1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|CP\n2|Vũ Văn Tre|Chi bộ Thôn Đoài|x|KP|x'),
      makeGrid('B', 'STT|Họ và tên|Chi bộ|Tháng tư|Tháng V\n1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x\n2|Vũ Văn Tre|Chi bộ Thôn Đoài|CP|x'),
    ],
    [doai(1, '2 2 0 0 0'), doai(2, '2 1 0 1 0'), doai(3, '2 1 1 0 0'), doai(4, '2 1 1 0 0'), doai(5, '2 2 0 0 0')],
    [],
  ],
  [
    'a register whose party cells are group rows and whose months to come are empty',
    [
      makeGrid(
        'TH',
        `
        TỔNG HỢP SINH HOẠT CHI BỘ NĂM 2026||||||
        Kỳ sinh hoạt|Ngày họp|Đảng số|Số ĐV phải SH|Dự họp|Vắng CP|Vắng KP
        CHI BỘ XÓM ĐÌNH||||||
        Tháng 1|#3/1/2026|17|16|15|1|0
        Tháng 2|Không họp (nghỉ Tết)|||||
        Tháng 3|#3/3/2026|17|16|16|0|0
        Tháng 4||||||
        Tháng 5||||||
        Tháng 6||||||
        Cộng Chi bộ Xóm Đình|||32|31|1|0
        CHI BỘ XÓM CHÙA||||||
        Tháng 1|#4/1/2026|20|20|17|2|1
      `,
      ),
    ],
    ['CHI BỘ XÓM CHÙA|TK 1|20 17 2 1 0', 'CHI BỘ XÓM ĐÌNH|TK 1|16 15 1 0 0', 'CHI BỘ XÓM ĐÌNH|TK 3|16 16 0 0 0'],
    [],
  ],
  [
    'months down and party cells across, with the place of a wrong number where it really stands',
    [
      makeGrid(
        'TH',
        `
        TỔNG HỢP SINH HOẠT CHI BỘ NĂM 2026||||
        Tháng|Chi bộ Thôn Dâu||Chi bộ Thôn Tằm|
        |Phải dự|Có mặt|Phải dự|Có mặt
        Tháng 1|21|18|15|14
        Tháng 2|21|19||
        Tháng 3|21|21|15|16
        Cộng|63|58|30|30
      `,
      ),
    ],
    [
      'Chi bộ Thôn Dâu|TK 1|21 18 – – –',
      'Chi bộ Thôn Dâu|TK 2|21 19 – – –',
      'Chi bộ Thôn Dâu|TK 3|21 21 0 0 0',
      'Chi bộ Thôn Tằm|TK 1|15 14 – – –',
      'Chi bộ Thôn Tằm|TK 3|chờ',
    ],
    ['present-exceeds-required@TH!E6'],
  ],
  [
    'a day over a column that its month does not have: the month counts, the day is asked for',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        STT|Họ và tên|Chi bộ|5/8|31/9
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x
        2|Trần Thị Mía|Chi bộ Thôn Đông|CP|x
        3|Lê Văn Khoai|Chi bộ Thôn Đông|x|x
      `,
      ),
    ],
    [dong(8, '3 2 1 0 0'), dong(9, '3 3 0 0 0')],
    ['meeting-date-wrong@DD!E1'],
  ],
  [
    'such a day in the title above the people of one meeting',
    [
      ROLL,
      makeGrid(
        'DD',
        `
        Sinh hoạt thường kỳ tháng 9/2026, ngày 31/9/2026|||
        STT|Họ và tên|Chi bộ|Dự họp
        1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|Có mặt
        2|Trần Thị Mía|Chi bộ Thôn Đông|Có mặt
        3|Lê Văn Khoai|Chi bộ Thôn Đông|Vắng CP
      `,
      ),
    ],
    [dong(9, '3 2 1 0 0')],
    ['meeting-date-wrong@DD!A1'],
  ],
]

test.for(CASES)('%s', ([, grids, meetings, findings]) => {
  const outcome = compute(grids.map(withFalse))
  expect(meetingLines(outcome)).toEqual([...meetings].sort())
  expect(findingLines(outcome)).toEqual(findings)
})

/** «#B» is an empty check box. */
function withFalse(grid: Grid): Grid {
  return { ...grid, values: grid.values.map((row) => row.map((value) => (value === '#B' ? false : value))) }
}
