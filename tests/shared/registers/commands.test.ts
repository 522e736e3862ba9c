/** The party committee of a command: ranks before the names, absences alone on a list, meetings that were called off. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { nameKey } from '../../../shared/text/name-key.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Quân số',
  `
  TT|Cấp bậc, họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng|Ngày chính thức|Biến động|Từ ngày|Đến ngày
  1|Thượng tá Chu Đức Sân|25.08.1972|Chi bộ Tham mưu|27.12.1998|27.12.1999|||
  2|Thượng úy Trần Thế Cuốc|04.12.1990|Chi bộ Tham mưu|24.02.2014|24.02.2015|||
  3|Đại úy QNCN Đoàn Thị Mùi|06.06.1993|Chi bộ Tham mưu|14.09.2014|14.09.2015|Điều động đến|10.02.2026|
  4|Hạ sĩ Đoàn Văn Lúa|29.01.2003|Chi bộ Tham mưu|31.08.2024|31.08.2025|Điều động đi|15.02.2026|
`,
)

test('who was promoted is the same person, and who was ordered away has left', () => {
  const list = makeGrid(
    'Điểm danh',
    `
    TT|Ngày|Buổi|Chi bộ|Đồng chí|Mã
    1|26/01/2026|Thường kỳ|Chi bộ Tham mưu|Thượng tá Chu Đức Sân|Có mặt
    2|26/01/2026|Thường kỳ|Chi bộ Tham mưu|Thượng úy Trần Thế Cuốc|Có mặt
    3|26/01/2026|Thường kỳ|Chi bộ Tham mưu|Hạ sĩ Đoàn Văn Lúa|Vắng có phép
    4|26/03/2026|Thường kỳ|Chi bộ Tham mưu|Đại tá Chu Đức Sân|Có mặt
    5|26/03/2026|Thường kỳ|Chi bộ Tham mưu|Đại úy Trần Thế Cuốc|Vắng có phép
    6|26/03/2026|Thường kỳ|Chi bộ Tham mưu|Đoàn Thị Mùi|Có mặt
  `,
  )
  const outcome = compute([ROLL, list])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Tham mưu|TK 1|3 2 1 0 0', 'Chi bộ Tham mưu|TK 3|3 2 1 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('a rank is no part of a name, and a name is no rank', () => {
  expect(nameKey('Thượng tá Chu Đức Sân')).toBe(nameKey('Chu Đức Sân'))
  expect(nameKey('Đồng chí Đại úy QNCN Hồ Văn Lúa')).toBe(nameKey('Hồ Văn Lúa'))
  expect(nameKey('Trung Văn Tá')).not.toBe(nameKey('Văn Tá'))
  expect(nameKey('Đại Tá')).not.toBe('')
})

test('under «Phép» the words say which kind of absence it was, and what says neither is asked', () => {
  const absences = makeGrid(
    'Sổ ghi vắng',
    `
    SỔ GHI VẮNG CÁC BUỔI HỌP CHI BỘ NĂM 2026
    Sổ này chỉ ghi người vắng; đảng viên không có tên trong sổ của buổi họp là có mặt.
    TT|Ngày họp|Chi bộ|Người vắng|Phép|Lý do báo
    1|26/01/2026|Chi bộ Tham mưu|Chu Đức Sân|Có phép|ốm
    2|26/01/2026|Chi bộ Tham mưu|Trần Thế Cuốc|Không phép|
    3|26/03/2026|Chi bộ Tham mưu|Đoàn Thị Mùi|chờ đơn|đám giỗ
    4|26/03/2026|Chi bộ Tham mưu|Trần Thế Cuốc|Có phép|trực
  `,
  )
  const outcome = compute([ROLL, absences])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Tham mưu|TK 1|3 1 1 1 0', 'Chi bộ Tham mưu|TK 3|chờ'])
  expect(findingLines(outcome)).toContain('code-unknown@Sổ ghi vắng!E6')
})

test('a meeting without a day and counts, of which a note says that it was not held, is none', () => {
  const book = makeGrid(
    'Lịch họp',
    `
    TT|Chi bộ|Kỳ họp|Nội dung|Ngày họp|Triệu tập|Đến họp|Nghỉ|Ghi chú
    1|Chi bộ Tham mưu|Tháng 1|Thường kỳ|26/01/2026|3|3|0|
    2|Chi bộ Tham mưu|Tháng 2|Thường kỳ|||||Không họp, đường ngập triều cường
    3|Chi bộ Tham mưu|Tháng 3|Thường kỳ|26/03/2026|3|2|1|không họp được phần hai
  `,
  )
  expect(meetingLines(compute([book]))).toEqual(['Chi bộ Tham mưu|TK 1|3 3 0 0 0', 'Chi bộ Tham mưu|TK 3|3 2 – – –'])
})
