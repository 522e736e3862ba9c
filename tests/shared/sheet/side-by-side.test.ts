/** Tables beside one another, headers printed on each page, and sums between months. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('what stands above names beside one another is the title of each table', () => {
  const sheet = makeGrid(
    'CB Thôn Đông',
    `
    CHI BỘ THÔN ĐÔNG - THEO DÕI DỰ HỌP NĂM 2026
    QUÝ I||||||QUÝ II
    Họ và tên|T1|T2|T3|CĐ||Họ và tên|T4|T5|T6|CĐ
    Tô Văn Lúa|x|x|x|x||Tô Văn Lúa|x|x|x|k
    Đặng Thị Thúng|x|m|x|x||Đặng Thị Thúng|x|x|x|x
    Ghi: (x) có mặt, (k) vắng không phép, (m) được miễn; CĐ là buổi chuyên đề.
  `,
    { merges: [] },
  )
  expect(meetingLines(compute([sheet]))).toEqual([
    'CHI BỘ THÔN ĐÔNG|CĐ 1|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|CĐ 2|2 1 0 1 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|1 1 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 4|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 5|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 6|2 2 0 0 0',
  ])
})

test('months beside one another, each with its party cells', () => {
  const sheet = makeGrid(
    'SHTK 2026',
    `
    SỐ LIỆU SINH HOẠT THƯỜNG KỲ NĂM 2026
    THÁNG 01/2026||||||Tháng 2/2026
    Chi bộ|Phải SH|Dự|LD|KLD||Chi bộ|Phải SH|Dự|LD|KLD
    Thôn Đông|12|11|1|0||Thôn Đông|12|12|0|0
    Thôn Tây|9|9|0|0||Thôn Tây|9|7|1|1
  `,
    { merges: [] },
  )
  expect(meetingLines(compute([sheet]))).toEqual([
    'Thôn Tây|TK 1|9 9 0 0 0',
    'Thôn Tây|TK 2|9 7 1 1 0',
    'Thôn Đông|TK 1|12 11 1 0 0',
    'Thôn Đông|TK 2|12 12 0 0 0',
  ])
})

const PAGE = `
  STT|Họ và tên|Tháng 1|Tháng 2`
const people = (from: number, names: readonly string[]) =>
  names.map((name, i) => `${from + i}|${name}|x|${i === 0 ? 'cp' : 'x'}`).join('\n')

test('a header printed again on the next page is no person, and the totals stay right', () => {
  const rows = [
    'ĐIỂM DANH CHI BỘ THÔN ĐÔNG NĂM 2026',
    PAGE.trim(),
    people(1, ['Tô Văn Lúa', 'Đặng Thị Thúng']),
    PAGE.trim(),
    people(3, ['Trương Văn Khoai', 'Hồ Thị Ngô']),
    '|Cộng|4|2',
  ]
  const outcome = compute([makeGrid('Điểm danh', rows.join('\n'))])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|4 4 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|4 2 2 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('«Dự» behind the months of a quarter counts their marks and is no meeting', () => {
  const sheet = makeGrid(
    'Theo dõi',
    `
    CHI BỘ THÔN ĐÔNG NĂM 2026
    Đồng chí|QUÝ I|||
    |tháng 1|tháng 2|tháng 3|Dự
    Tô Văn Lúa|x|x||2
    Đặng Thị Thúng|x|kp||1
  `,
    { merges: [{ row: 2, column: 2, rows: 1, columns: 4 }] },
  )
  expect(meetingLines(compute([sheet]))).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|2 1 0 1 0'])
})

test('a second heading of names starts a table only where it repeats others or stands apart', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    Họ tên khai sinh|Nam, nữ|Ngày tháng năm sinh|Kết nạp|Công nhận CT|Đảng viên|Chức danh|Nơi sinh hoạt
    Tô Văn Lúa|Nam|01/02/1960|03/02/1985|03/02/1986|CT|Bí thư|Thôn Đông
    Đặng Thị Thúng|Nữ|05/06/1965|03/02/1990|03/02/1991|CT||Thôn Đông
  `,
  )
  const { dataset } = compute([roll])
  expect(dataset.tables).toHaveLength(1)
  expect(dataset.members.map(({ name }) => name)).toEqual(['Tô Văn Lúa', 'Đặng Thị Thúng'])
})

test('tables beside one another whose headers are in different rows have nothing to do with each other', () => {
  const sheet = makeGrid(
    'Sổ chung',
    `
    CHI BỘ THÔN ĐÔNG NĂM 2026||||||
    STT|Họ và tên|Tháng 1|Tháng 2||CHI BỘ THÔN TÂY|||
    1|Tô Văn Lúa|x|x|||||
    2|Đặng Thị Thúng|x|kp||STT|Họ và tên|Tháng 1|Tháng 2
    3|Trương Văn Khoai|cp|x||1|Hồ Thị Ngô|x|x
    |||||2|Lò Văn Sắn|x|cp
  `,
  )
  expect(meetingLines(compute([sheet]))).toEqual([
    'CHI BỘ THÔN TÂY|TK 1|2 2 0 0 0',
    'CHI BỘ THÔN TÂY|TK 2|2 1 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 1|3 2 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|3 2 0 1 0',
  ])
})

test('lists of meetings beside one another begin with the day, not with the name that comes again', () => {
  const sheet = makeGrid(
    'Nhật ký',
    `
    CHI BỘ THÔN ĐÔNG||||CHI BỘ THÔN TÂY
    Ngày họp|Họ và tên|Điểm danh||Ngày họp|Họ và tên|Điểm danh
    05/01/2026|Tô Văn Lúa|có mặt||06/01/2026|Hồ Thị Ngô|có mặt
    05/01/2026|Đặng Thị Thúng|có phép||06/01/2026|Lò Văn Sắn|không phép
  `,
  )
  expect(meetingLines(compute([sheet]))).toEqual(['CHI BỘ THÔN TÂY|TK 1|2 1 0 1 0', 'CHI BỘ THÔN ĐÔNG|TK 1|2 1 1 0 0'])
})

test('the book of the meetings may stand below the roll, whatever stands under its column of names', () => {
  const sheet = makeGrid(
    'Thôn Đông',
    `
    A. ĐẢNG VIÊN TRONG SỔ NĂM 2026
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức
    1|Tô Văn Lúa|01/02/1960|03/02/1985|03/02/1986
    2|Đặng Thị Thúng|05/06/1965|03/02/1990|03/02/1991

    B. CÁC BUỔI HỌP
    STT|Ngày họp|Chi bộ|Phải dự|Có mặt|Vắng có phép|Vắng không phép
    1|05/01/2026|Thôn Đông|2|1|1|0
    2|05/02/2026|Thôn Đông|2|2|0|0
  `,
  )
  const outcome = compute([sheet])
  expect(outcome.dataset.members.map(({ name }) => name)).toEqual(['Tô Văn Lúa', 'Đặng Thị Thúng'])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|2 1 1 0 0', 'Thôn Đông|TK 2|2 2 0 0 0'])
})
