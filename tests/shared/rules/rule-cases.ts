/** For every rule a workbook with just its fault. */
import type { Grid } from '../../../shared/sheet/grid.ts'
import { makeGrid } from '../builders.ts'

const HEAD =
  'STT|Họ và tên|Ngày sinh|Giới tính|Số CCCD|Ngày vào Đảng|Ngày chính thức|CT/DB|Chức vụ|Chi bộ|Số ĐT|Trạng thái|Từ ngày|Đến ngày'
export const GOOD =
  '1|Nguyễn Văn Lúa|01/02/1960|Nam|001060000001|03/02/1985|03/02/1986|Chính thức|Bí thư|Chi bộ Thôn Đông|0912345678|Đang sinh hoạt||'
const CELLS = makeGrid(
  'Chi bộ',
  'STT|Tên chi bộ|Loại hình|Tổng số đảng viên\n1|Chi bộ Thôn Đông|Khu dân cư|\n2|Chi bộ Thôn Đoài|Khu dân cư|',
)

/** The good row of a roll with some columns replaced, by position from 0. */
function person(...changes: readonly (readonly [number, string])[]): string {
  const columns = GOOD.split('|')
  for (const [at, text] of changes) columns[at] = text
  return columns.join('|')
}
const SECOND: readonly (readonly [number, string])[] = [
  [0, '2'],
  [1, 'Trần Thị Mía'],
  [2, '05/06/1965'],
  [3, 'Nữ'],
  [4, '001165000002'],
  [8, ''],
]
export const second = (...changes: readonly (readonly [number, string])[]) => person(...SECOND, ...changes)
/** One of many, known by a letter in the name. */
const oneOfMany = (letter: string, ...changes: readonly (readonly [number, string])[]) =>
  second([1, `Lê Thị ${letter}n`], [4, ''], ...changes)
const roll = (...rows: readonly string[]): Grid[] => [CELLS, makeGrid('DS', [HEAD, ...rows].join('\n'))]
export const withGrid = (rows: readonly string[], picture: string, overrides: Partial<Grid> = {}): Grid[] => [
  ...roll(...rows),
  makeGrid('DD', picture, overrides),
]
export const LEGEND = 'Ghi chú: x: có mặt; P: vắng có phép; K: vắng không phép; M: miễn'

/** Rule, where it must be reported, and a workbook with just this fault. */
export const CASES: readonly (readonly [string, string, readonly Grid[]])[] = [
  ['legacy-encoding', 'DD!', [makeGrid('DD', 'STT|Hä vµ tªn|Chi bé|T1|T2\n1|NguyÔn V¨n Lóa|Chi bé A|x|x\n2|TrÇn ThÞ MÝa|Chi bé A|CP|x')]],
  ['no-tables', '!', [makeGrid('Nháp', 'xin chào|')]],
  ['bad-import', 'DS!', roll(person([1, 'Nguy\ufffdn V\ufffdn Lúa']))],
  [
    'merged-marks',
    'DD!D2',
    withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2|T3\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|CP||x', {
      merges: [{ row: 2, column: 4, rows: 1, columns: 2 }],
    }),
  ],
  ['name-missing', 'DS!B2', roll(person([1, '']))],
  ['name-has-digit', 'DS!B2', roll(person([1, 'Nguyễn Văn Lúa1']))],
  ['name-incomplete', 'DS!B2', roll(person([1, 'Lúa']))],
  [
    'name-incomplete',
    'DS!B12',
    [
      makeGrid(
        'DS',
        `STT|Họ đệm|Tên|Ngày sinh|Chi bộ|Ngày vào Đảng\n${Array.from('ABCDEGHIKL', (letter, i) => `${i + 1}|Lê ${letter}n|Lúa|01/02/196${i}|Thôn Đông|03/02/1985`).join('\n')}\n11|Vũ Văn Tre||01/02/1970|Thôn Đông|03/02/1995`,
      ),
    ],
  ],
  ['name-spacing', 'DS!B2', [CELLS, makeGrid('DS', HEAD, { values: [HEAD.split('|'), person([1, 'Nguyễn  Văn\u00a0Lúa']).split('|')] })]],
  ['id-placeholder', 'DS!E2', roll(person([4, 'Đang cập nhật']))],
  ['id-not-digits', 'DS!E2', roll(person([4, '0O1060000001']))],
  ['id-lost-zero', 'DS!E2', roll(person([4, '79060000001']))],
  ['id-wrong-length', 'DS!E2', roll(person([4, '00106000001']))],
  ['id-province', 'DS!E2', roll(person([4, '099060000001']))],
  ['id-sex-mismatch', 'DS!E2', roll(person([3, 'Nữ']))],
  ['id-birth-year-mismatch', 'DS!E2', roll(person([2, '01/02/1961']))],
  ['phone-lost-zero', 'DS!K2', roll(person([10, '912345678']))],
  ['phone-format', 'DS!K2', roll(person([10, '09123456']))],
  ['date-impossible', 'DS!C2', roll(person([2, '31/02/1960']))],
  ['date-unreadable', 'DS!F2', roll(person([5, 'hồi trẻ'], [6, '']))],
  ['date-incomplete', 'DS!C2', roll(person([2, '1960']))],
  ['date-in-future', 'DS!C2', roll(person([2, '01/02/2066']))],
  ['date-too-old', 'DS!C2', roll(person([2, '01/02/1860'], [4, '']))],
  [
    'date-day-month-swapped',
    'DS!C2',
    roll(
      person([2, '#2/1/1960'], [4, '']),
      ...[3, 4].map((n) => second([1, `Trần Thị ${'MNP'.charAt(n - 3)}ía`], [2, `#${n}/1/1965`], [4, ''])),
      ...['A', 'B', 'C'].map((letter) => second([1, `Lê Thị ${letter}n`], [2, '25/06/1965'], [4, ''])),
    ),
  ],
  ['date-as-text', 'DS!C4', roll(person([2, '#1/2/1960']), second([2, '#15/6/1965']), second([1, 'Lê Thị Na'], [4, '']))],
  ['status-unknown', 'DS!L2', roll(person([11, 'Đi biển']))],
  ['party-cell-unknown', 'DS!J2', roll(person([9, 'Chi bộ Thôn Bắc']))],
  ['party-cell-missing', 'DS!J2', roll(person([9, '']))],
  ['code-ambiguous', 'DD!D2', withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|v|v')],
  ['code-unknown', 'DD!D2', withGrid([GOOD], `STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|B|x\n${LEGEND}`)],
  [
    'colour-as-mark',
    'DD!',
    withGrid([GOOD], `STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\nÔ tô màu đỏ: vắng không phép||||`),
  ],
  ['admitted-under-18', 'DS!F2', roll(person([5, '03/02/1975'], [6, '03/02/1976']))],
  ['admitted-under-18', 'DD!C2', withGrid([], 'STT|Họ và tên|Năm sinh|Chi bộ|T1\n1|Nguyễn Văn Lúa|2017|Chi bộ Thôn Đông|x')],
  ['official-before-admission', 'DS!G2', roll(person([6, '03/02/1984']))],
  ['official-gap-odd', 'DS!G2', roll(person([6, '03/04/1988']))],
  ['type-contradicts-official-date', 'DS!H2', roll(person([7, 'Dự bị']))],
  ['type-contradicts-official-date', 'DS!G11', roll(...Array.from('ABCDEGHIK', (letter) => oneOfMany(letter)), oneOfMany('L', [6, '']))],
  ['probation-overdue', 'DS!G2', roll(person([7, 'Dự bị'], [6, '']))],
  ['status-abbreviated', 'DS!L2', roll(person([11, 'MSH'], [12, '01/02/2026']))],
  ['away-without-decision', 'DD!D2', withGrid([GOOD], `STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|ĐLAX|ĐLAX`)],
  ['status-without-date', 'DS!M2', roll(person([11, 'Chuyển đi']))],
  ['status-dates-reversed', 'DS!N2', roll(person([11, 'Tạm miễn'], [12, '01/06/2026'], [13, '01/05/2026']))],
  [
    'two-marks',
    'T5!E2',
    [...roll(GOOD), makeGrid('T5', 'STT|Họ và tên|Chi bộ|Có mặt|Vắng CLD|Vắng KLD\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|')],
  ],
  ['id-duplicate', 'DS!E3', roll(GOOD, second([2, '05/06/1960'], [3, 'Nam'], [4, '001060000001']))],
  ['member-twice', 'DS!3', roll(GOOD, person([0, '2']))],
  ['member-in-two-cells', 'DS!3', roll(GOOD, person([0, '2'], [8, ''], [9, 'Chi bộ Thôn Đoài']))],
  [
    'mark-repeated',
    'DD!3',
    [
      ...roll(GOOD),
      makeGrid(
        'DD',
        'Ngày họp|Chi bộ|Họ và tên|Điểm danh\n05/01/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|x\n05/01/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|x',
      ),
    ],
  ],
  [
    'two-marks',
    'DD!D3',
    [
      ...roll(GOOD),
      makeGrid(
        'DD',
        'Ngày họp|Chi bộ|Họ và tên|Điểm danh\n05/01/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|x\n05/01/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|KP',
      ),
    ],
  ],
  [
    'not-on-roll',
    'DD!3',
    withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Phan Văn Sung|Chi bộ Thôn Đông|x|x'),
  ],
  ['attendance-row-without-cell', 'DD!3', withGrid([GOOD], 'STT|Họ và tên|T1|T2\n1|Nguyễn Văn Lúa|x|x\n2|Phan Văn Sung|x|x')],
  ['name-spelled-differently', 'DD!B2', withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lùa|Chi bộ Thôn Đông|x|x')],
  [
    'party-cell-twice',
    'Chi bộ!B4',
    [makeGrid('Chi bộ', 'STT|Tên chi bộ|Loại hình\n1|Chi bộ Thôn Đông|KDC\n2|Chi bộ Thôn Đoài|KDC\n3|Thôn Đông|KDC')],
  ],
  ['two-secretaries', 'DS!I3', roll(GOOD, second([8, 'Bí thư']))],
  [
    'mark-before-joining',
    'DD!D2',
    withGrid([person([11, 'Chuyển đến'], [12, '01/02/2026'])], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x'),
  ],
  [
    'mark-after-leaving',
    'DD!E2',
    withGrid([person([11, 'Từ trần'], [12, '01/02/2026'])], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x'),
  ],
  [
    'mark-when-not-required',
    'DD!E2',
    withGrid([person([11, 'Miễn sinh hoạt'], [12, '01/02/2026'])], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x'),
  ],
  [
    'unmarked',
    'DD!D3',
    withGrid([GOOD, second()], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông||x'),
  ],
  [
    'exempt-mark-contradicts-roll',
    'DD!D3',
    withGrid([GOOD, second()], 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|M|x'),
  ],
  [
    'status-differs-from-roll',
    'DD!E3',
    withGrid(
      [GOOD, second()],
      'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|chuyển đi 1/2/2026',
    ),
  ],
  [
    'residence-only-listed',
    'DD!3',
    withGrid(
      [GOOD, second([11, 'Đảng viên 213'])],
      'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|x',
    ),
  ],
  [
    'meeting-in-future',
    'Họp!C2',
    [...roll(GOOD), makeGrid('Họp', 'STT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt\n1|Chi bộ Thôn Đông|05/12/2026|Thường kỳ|1|1')],
  ],
  [
    'meeting-date-wrong',
    'Họp!C2',
    [...roll(GOOD), makeGrid('Họp', 'STT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt\n1|Chi bộ Thôn Đông|31/02/2026|Thường kỳ|1|1')],
  ],
  ['ratio-turned-date', 'TH!D2', [makeGrid('TH', 'STT|Chi bộ|T1|T2\n1|Thôn Đông|18/20|#9/10/2026\n2|Thôn Đoài|7/8|8/8')]],
  ['present-exceeds-required', 'TH!C2', [makeGrid('TH', 'STT|Chi bộ|T1|T2\n1|Thôn Đông|21/20|9/10\n2|Thôn Đoài|7/8|8/8')]],
  [
    'counts-do-not-add-up',
    'Họp!F2',
    [...roll(GOOD), makeGrid('Họp', 'STT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt|Vắng\n1|Chi bộ Thôn Đông|05/01/2026|Thường kỳ|20|18|3')],
  ],
  [
    'counts-unreadable',
    'Họp!F2',
    [...roll(GOOD), makeGrid('Họp', 'STT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt\n1|Chi bộ Thôn Đông|05/01/2026|Thường kỳ|20|khoảng 18')],
  ],
  [
    'meeting-outside-month',
    'Họp!C6',
    [
      ...roll(GOOD),
      makeGrid(
        'Họp',
        `SỔ HỌP THÁNG 1 NĂM 2026|||||
        STT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt
        1|Chi bộ Thôn Đông|05/01/2026|Thường kỳ|1|1
        2|Chi bộ Thôn Đoài|06/01/2026|Thường kỳ|1|1
        3|Chi bộ Thôn Bắc|07/01/2026|Thường kỳ|1|1
        4|Chi bộ Thôn Nam|05/02/2026|Thường kỳ|1|1`,
      ),
    ],
  ],
  [
    'column-without-meeting',
    'DD!E1',
    withGrid(
      [GOOD],
      `STT|Họ và tên|Chi bộ|T1|abc|T3
      ${[1, 2, 3, 4, 5].map((n) => `${n}|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|x`).join('\n')}`,
    ),
  ],
  ['period-twice', 'TH!D1', [makeGrid('TH', 'STT|Chi bộ|T1|T1\n1|Thôn Đông|18/20|9/10\n2|Thôn Đoài|7/8|8/8')]],
  ['nothing-read', 'TH!', [makeGrid('TH', 'STT|Chi bộ|Số ĐV dự\n1|Thôn Đông|18/20\n2|Thôn Đoài|7/8')]],
  [
    'meeting-twice',
    'Họp!C3',
    [
      ...roll(GOOD),
      makeGrid(
        'Họp',
        'STT|Chi bộ|Ngày họp|Loại|Phải dự|Có mặt\n1|Chi bộ Thôn Đông|05/01/2026|Thường kỳ|1|1\n2|Chi bộ Thôn Đông|05/01/2026|Thường kỳ|1|1',
      ),
    ],
  ],
  ['formula-error', 'DD!F2', withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2|Tỷ lệ\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|#DIV/0!')],
  ['total-disagrees', 'DD!F2', withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2|Số buổi dự\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|3')],
  ['rate-disagrees', 'DD!F2', withGrid([GOOD], 'STT|Họ và tên|Chi bộ|T1|T2|Tỷ lệ (%)\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|CP|70')],
  [
    'party-cell-total-disagrees',
    'Chi bộ!D2',
    [makeGrid('Chi bộ', 'STT|Tên chi bộ|Loại hình|Tổng số đảng viên\n1|Chi bộ Thôn Đông|KDC|5'), makeGrid('DS', `${HEAD}\n${GOOD}`)],
  ],
  [
    'meeting-counts-disagree',
    'Họp!F2',
    [
      ...withGrid([GOOD, second()], 'STT|Họ và tên|Chi bộ|T1\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|CP'),
      makeGrid('Họp', 'STT|Chi bộ|Kỳ|Loại|Phải dự|Có mặt\n1|Chi bộ Thôn Đông|Tháng 1|Thường kỳ|2|2'),
    ],
  ],
  [
    'everyone-always-present',
    'DD!',
    [
      makeGrid(
        'DD',
        `CHI BỘ A|||||||\nSTT|Họ và tên|T1|T2|T3|T4|T5|T6\n${[...'bcdghkln'].map((letter, i) => `${i + 1}|Trần Văn ${letter}a|x|x|x|x|x|x`).join('\n')}`,
      ),
    ],
  ],
  [
    'blank-means-present',
    'Vắng!',
    [
      makeGrid(
        'Vắng',
        'Chú giải: P: vắng có phép; ô để trống: có mặt\nSTT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Thôn Đông|P|\n2|Trần Thị Mía|Thôn Đông||P',
      ),
    ],
  ],
  [
    'identical-columns',
    'DD!',
    [
      makeGrid(
        'DD',
        `CHI BỘ A|||\nSTT|Họ và tên|T1|T2\n${[...'bcdghkln'].map((letter, i) => `${i + 1}|Trần Văn ${letter}a|${i < 3 ? 'CP|CP' : 'x|x'}`).join('\n')}`,
      ),
    ],
  ],
  [
    'rate-jump',
    'DD!',
    [
      makeGrid(
        'DD',
        `CHI BỘ A|||||\nSTT|Họ và tên|T1|T2|T3|T4\n${[...'bcdghkln'].map((letter, i) => `${i + 1}|Trần Văn ${letter}a|x|x|x|${i < 4 ? 'CP' : 'x'}`).join('\n')}`,
      ),
    ],
  ],
]
