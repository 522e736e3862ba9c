/** Which of several people or party cells a sheet means: by the office's own codes, by the day of birth, by a name that only sounds alike. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const PEOPLE = [
  ['AS-01', 'Lê Thị Cốm', '02/03/1970'],
  ['AS-02', 'Lê Thị Cốm', '05/06/1980'],
  ['AS-03', 'Bùi Văn Lúa', '09/10/1960'],
] as const
const MARKS = [
  ['Tham gia', 'Vắng có lý do', 'Tham gia'],
  ['Vắng không lý do', 'Tham gia', 'Chưa điểm danh'],
]
/** A list of two meetings with one further column of the roll. */
const list = (head: string, column: 0 | 2) =>
  makeGrid(
    'Kết quả',
    [
      `#|Ngày sinh hoạt|Đơn vị sinh hoạt|${head}|Họ tên đảng viên|Kết quả điểm danh`,
      ...MARKS.flatMap((marks, meeting) =>
        marks.map(
          (mark, i) => `${i + 1}|0${5 + meeting}/0${1 + meeting}/2026|Chi bộ Ấp 1|${PEOPLE[i]?.[column]}|${PEOPLE[i]?.[1]}|${mark}`,
        ),
      ),
    ].join('\n'),
  )
const roll = makeGrid(
  'Danh bạ',
  [
    'Mã đảng viên|Họ tên đảng viên|Sinh ngày|Đơn vị sinh hoạt|Kết nạp ngày|Trạng thái đảng viên',
    ...PEOPLE.map((fields) => `${fields.join('|')}|Chi bộ Ấp 1|03/02/2010|Đang hoạt động`),
  ].join('\n'),
)

test.each([
  ['the office’s own code', 'Mã đảng viên', 0],
  ['the day of birth', 'Ngày sinh', 2],
] as const)('%s tells namesakes of a list apart', (_, head, column) => {
  const outcome = compute([roll, list(head, column)])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp 1|TK 1|3 2 1 0 0', 'Chi bộ Ấp 1|TK 2|3 1 0 1 1'])
  expect(findingLines(outcome).filter((line) => /two-marks|mark-repeated/.test(line))).toEqual([])
})

test('a name that only sounds like that of a party cell is counted for it, and said', () => {
  const register = makeGrid(
    'Danh mục',
    'STT|Tên chi bộ|Họ tên bí thư|Đảng số\n1|Chi bộ Ấp Bàu Súng|Lê Thị Cốm|14\n2|Chi bộ Ấp Tre|Bùi Văn Lúa|9',
  )
  const summary = makeGrid(
    'TH',
    `
    TÌNH HÌNH SINH HOẠT CHI BỘ THƯỜNG KỲ 3 THÁNG NĂM 2026|||||
    TT|Chi bộ|Chỉ tiêu|Kỳ 1|Kỳ 2|Kỳ 3
    |TOÀN ĐẢNG BỘ|Phải dự|23|23|23
    ||Có mặt|22|23|21
    ||Tỷ lệ dự|95,7%|100,0%|80,0%
    1|Chi bộ Ấp Bàu Xúng|Phải dự|14|14|14
    ||Có mặt|13|14|13
    2|Chi bộ Ấp Tre|Phải dự|9|9|9
    ||Có mặt|9|9|8
  `,
  )
  const outcome = compute([register, summary])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Ấp Bàu Súng|TK 1|14 13 – – –',
    'Chi bộ Ấp Bàu Súng|TK 2|14 14 0 0 0',
    'Chi bộ Ấp Bàu Súng|TK 3|14 13 – – –',
    'Chi bộ Ấp Tre|TK 1|9 9 0 0 0',
    'Chi bộ Ấp Tre|TK 2|9 9 0 0 0',
    'Chi bộ Ấp Tre|TK 3|9 8 – – –',
  ])
  // 21 of 23 are 91,3 %, not 80,0 %.
  expect(findingLines(outcome)).toEqual(['party-cell-unknown@TH!B6', 'rate-disagrees@TH!F5'])
})
