import { expect, test } from 'vitest'
import { keepOneLanguage } from '../../../shared/sheet/keep-one-language.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('of headings, groups and values in two languages the Vietnamese half is kept, whichever comes first', () => {
  const grid = makeGrid(
    'Q1',
    `
    No. / TT|Full name⏎Họ và tên|Chi bộ (Party cell)|Absent / Vắng|CT / DB|Nam/Nữ|Ngày họp – Date
    Tháng 4 / April|Nguyễn Văn Lúa (A)|Thôn Đông|Updating / đang cập nhật|CT|Nam|% Present⏎Tỷ lệ
  `,
  )
  expect(keepOneLanguage(grid).values).toEqual([
    ['TT', 'Họ và tên', 'Chi bộ', 'Vắng', 'CT / DB', 'Nam/Nữ', 'Ngày họp'],
    ['Tháng 4', 'Nguyễn Văn Lúa (A)', 'Thôn Đông', 'đang cập nhật', 'CT', 'Nam', 'Tỷ lệ'],
  ])
})

test('a tab whose headings are in one language comes back as it is', () => {
  const grid = makeGrid('DS', 'TT|Họ và tên|Chi bộ|Có mặt/Vắng|Ghi chú (note)\n1|Nguyễn Văn Lúa|Thôn Đông|x|ốm (phone)')
  expect(keepOneLanguage(grid)).toBe(grid)
})

test('a register and a roll in two languages are read like any other', () => {
  const outcome = compute([
    makeGrid(
      'Party members',
      `
      LIST OF PARTY MEMBERS / DANH SÁCH ĐẢNG VIÊN|||||
      No.|Full name / Họ và tên|Party cell / Chi bộ|Admission date / Ngày vào Đảng|Status / Trạng thái|From / Từ ngày
      1|Nguyễn Văn Lúa|Thôn Đông|03/02/1985|Active – Đang sinh hoạt|
      2|Trần Thị Mía|Thôn Đông|03/02/1990|Exempt – Miễn sinh hoạt|01/01/2025
      3|Lê Văn Khoai|Thôn Đông|03/02/1995|Active – Đang sinh hoạt|
    `,
    ),
    makeGrid(
      'Q1',
      `
      CELL MEETINGS – QUARTER 1, 2026 / SINH HOẠT CHI BỘ QUÝ I NĂM 2026||||||
      No. / TT|Party cell / Chi bộ|Session / Kỳ sinh hoạt|Date / Ngày họp|Required / Phải dự|Attended / Có mặt|Absent with reason / Vắng có lý do
      1|Thôn Đông|Thường kỳ T1|#5/1/2026|2|1|1
      2|Thôn Đông|Chuyên đề quý I|#20/3/2026|2|3|0
      |TOTAL / Cộng|||4|4|1
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|CĐ 1|chờ', 'Thôn Đông|TK 1|2 1 1 0 0'])
  expect(findingLines(outcome)).toEqual(['present-exceeds-required@Q1!F4'])
})

test('where headings stand in two languages, words that no list knows are left out too, and codes are kept', () => {
  const list = makeGrid(
    'Check-in',
    `
    No.|Event ID|Date / Ngày họp|Branch / Chi bộ|Full name / Họ tên|Check-in time / Giờ điểm danh|Result / Kết quả
    1|EV1|04/05/2026|Chi bộ Thôn Đông|Lê Văn Lúa|07:17|On time / Đúng giờ
    2|EV1|04/05/2026|Chi bộ Thôn Đông|Vũ Văn Tre|07:49|Late / Đến muộn
    3|EV1|04/05/2026|Chi bộ Thôn Đông|Tô Thị Sen||On leave / Nghỉ có phép
    4|EV1|04/05/2026|Chi bộ Thôn Đông|Hồ Thị Mía||Pending / Chờ duyệt
  `,
  )
  const results = keepOneLanguage(list).values.map((row) => row.at(-1))
  expect(results).toEqual(['Kết quả', 'Đúng giờ', 'Đến muộn', 'Nghỉ có phép', 'Chờ duyệt'])
  expect(meetingLines(compute([list]))).toEqual(['Chi bộ Thôn Đông|TK 5|chờ'])
  // What a person answered names the word as it stands in the sheet.
  const answers = [{ sheet: 'Check-in', code: 'Pending / Chờ duyệt', mark: 'excused' as const }]
  expect(meetingLines(compute([list], { answers }))).toEqual(['Chi bộ Thôn Đông|TK 5|4 2 2 0 0'])
})
