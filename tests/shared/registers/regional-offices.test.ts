/** Habits of offices in several parts of the country. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('a day may stand behind its weekday, and «các chi bộ» in a title names none', () => {
  const roll = makeGrid(
    'Đảng viên',
    `
    DANH SÁCH ĐẢNG VIÊN CÁC CHI BỘ (kèm biến động)|||
    STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng
    1|Lê Thị Cốm|02/03/1970|Bản Mận|03/02/2010
    2|Vũ Văn Đê|05/06/1980|Bản Mận|03/02/2010
    3|Bùi Văn Lúa|09/10/1960|Bản Sim|03/02/2010
  `,
  )
  const marks = makeGrid(
    'Điểm danh',
    `
    Viết tắt: CM = có mặt; VCLD = vắng có lý do
    Tháng 1 năm 2026
    STT|Họ tên đảng viên|Chi bộ|Ngày SH|Tham dự
    1|Lê Thị Cốm|Bản Mận|T5, 08/01|CM
    2|Vũ Văn Đê|Bản Mận|T5, 08/01|VCLD
    3|Bùi Văn Lúa|Bản Sim|CN, 11/01|CM
  `,
  )
  const outcome = compute([roll, marks])
  expect(meetingLines(outcome)).toEqual(['Bản Mận|TK 1|2 1 1 0 0', 'Bản Sim|TK 1|1 1 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('a second meeting of a month is one of its own, and a status may stand behind a name', () => {
  const roll = makeGrid(
    'Đảng viên',
    `
    Danh sách đảng viên Chi bộ Thôn Đông||
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng
    1|Lê Thị Cốm|02/03/1970|03/02/2010
    2|Vũ Văn Đê – miễn SH|05/06/1940|03/02/1970
    3|Tô Thị Sen (chuyển đến 01/06/2026)|07/08/1950|03/02/2010
    4|Bùi Văn Lúa (A)|09/10/1960|03/02/2010
  `,
  )
  const marks = makeGrid(
    'Chấm',
    `
    STT|Họ và tên|T5 lần 1|T5 lần 2|T6
    1|Lê Thị Cốm|x|x|x
    2|Vũ Văn Đê|||
    3|Tô Thị Sen|||x
    4|Bùi Văn Lúa (A)|x|cp|x
  `,
  )
  const outcome = compute([roll, marks])
  expect(outcome.dataset.members.map(({ name, status }) => [name, status])).toEqual([
    ['Lê Thị Cốm', 'ACTIVE'],
    ['Vũ Văn Đê', 'EXEMPT'],
    ['Tô Thị Sen', 'TRANSFERRED_IN'],
    ['Bùi Văn Lúa (A)', 'ACTIVE'],
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 5|2 1 1 0 0',
    'Chi bộ Thôn Đông|TK 5|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 6|3 3 0 0 0',
  ])
})

test('answers of a form count those with leave by their reason; an address that begins like a party cell is none', () => {
  const outcome = compute([
    makeGrid(
      'Câu trả lời',
      `
      Dấu thời gian|Địa chỉ email|Chi bộ báo cáo / Party cell|Báo cáo của tháng / Month|Ngày sinh hoạt / Meeting date|Số phải dự / Required|Số có mặt / Present|Vắng do ốm đau / Sick leave|Vắng việc riêng có báo cáo / Personal leave|Vắng không lí do / Unexcused
      #05/01/2026|cb.nonghoc@truong.example|Chi bộ Khoa Nông học|Tháng 1/2026|#03/01/2026|22|19|1|1|1
      #06/01/2026|cb.thuvien@truong.example|Chi bộ Thư viện|Tháng 1/2026|#04/01/2026|9|9|0|0|0
      #05/02/2026|cb.nonghoc@truong.example|Chi bộ Khoa Nông học|Tháng 2/2026|#03/02/2026|22|21|0|1|0
    `,
    ),
    makeGrid(
      'Chi bộ',
      'STT|Tên chi bộ|Email báo cáo|Bí thư\n1|Chi bộ Khoa Nông học|cb.nonghoc@truong.example|Lê Thị Cốm\n2|Chi bộ Thư viện|cb.thuvien@truong.example|Vũ Văn Đê',
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khoa Nông học|TK 1|22 19 2 1 0',
    'Chi bộ Khoa Nông học|TK 2|22 21 1 0 0',
    'Chi bộ Thư viện|TK 1|9 9 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('a register may call its meetings by the number of their resolution, and people by their staff code', () => {
  const outcome = compute([
    makeGrid(
      'Nghị quyết',
      `
      Số nghị quyết|Chi bộ|Kỳ sinh hoạt|Loại sinh hoạt|Ngày họp|Phải dự|Dự họp
      01-NQ/KT|Chi bộ Khối Kỹ thuật|Tháng 1/2026|Thường kỳ|05/01/2026|2|1
      02-NQ/KT|Chi bộ Khối Kỹ thuật|Quý I/2026|Chuyên đề|20/03/2026|2|2
    `,
    ),
    makeGrid(
      'Đảng viên',
      `
      Mã NV|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng
      CQ01203|Lê Thị Cốm|02/03/1970|Chi bộ Khối Kỹ thuật|03/02/2010
      CQ01210|Lê Thị Cốm|05/06/1980|Chi bộ Khối Kỹ thuật|03/02/2010
    `,
    ),
    makeGrid(
      'Điểm danh',
      `
      Số nghị quyết|Mã NV|Họ và tên|Kết quả|Lý do vắng
      01-NQ/KT|CQ01203|Lê Thị Cốm|Dự họp|
      01-NQ/KT|CQ01210|Lê Thị Cốm|Vắng có lý do|Ốm
      02-NQ/KT|CQ01203|Lê Thị Cốm|Dự họp|
      02-NQ/KT|CQ01210|Lê Thị Cốm|Dự họp|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Khối Kỹ thuật|CĐ 1|2 2 0 0 0', 'Chi bộ Khối Kỹ thuật|TK 1|2 1 1 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('months down, party cells across: sums at the left are checked, and a gap is named where it is', () => {
  const outcome = compute([
    makeGrid(
      'TH',
      `
      TỔNG HỢP NĂM 2026||||||||
      Kỳ|TOÀN ĐẢNG BỘ|||CB TDP Cầu Muối|||CB Trạm Y tế||
      |Phải dự|Có mặt|CLD|Phải dự|Có mặt|CLD|Phải dự|Có mặt|CLD
      Tháng 1|29|27|2|22|20|2|7|7|0
      Tháng 2|29|33|1|22|21|1|7|7|0
      Tháng 3|29|28|1|22|21|1|7||0
    `,
      {
        merges: [
          { row: 2, column: 2, rows: 1, columns: 3 },
          { row: 2, column: 5, rows: 1, columns: 3 },
          { row: 2, column: 8, rows: 1, columns: 3 },
        ],
      },
    ),
  ])
  expect(findingLines(outcome)).toContain('total-disagrees@TH!C5')
  expect(findingLines(outcome)).toContain('counts-unreadable@TH!I6')
  expect(findingLines(outcome)).not.toContain('total-disagrees@TH!C4')
})
