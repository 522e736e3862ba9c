import { expect, test } from 'vitest'
import { turnIndicators } from '../../../shared/sheet/turn-indicators.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ
  1|Lê Văn Lúa|05/03/1968|Xóm Đông
  2|Trần Thị Mía|06/04/1970|Trạm Y tế`,
)
const QUARTER = makeGrid(
  'Quý I',
  `
  TÌNH HÌNH SINH HOẠT CỦA CÁC CHI BỘ QUÝ I NĂM 2026||||
  TT|Chỉ tiêu|Xóm Đông|Trạm Y tế|Toàn Đảng bộ
  A|THÁNG GIÊNG (sinh hoạt thường kỳ)|||
  1|Ngày sinh hoạt|06/01/2026|07/01/2026|
  2|Số đảng viên phải dự|18|15|33
  3|Có mặt|16|14|30
  4|Vắng có lý do|2|1|3
  5|Vắng không lý do|0|0|0
  6|Tỷ lệ dự (%)|88,9|93,3|90,9
  B|CHUYÊN ĐỀ QUÝ I|||
  1|Ngày sinh hoạt|19/03/2026|Nghỉ hè|
  2|Số đảng viên phải dự|18||18
  3|Có mặt|17||16
  4|Vắng có lý do|1||1
  5|Vắng không lý do|0||0
  6|Tỷ lệ dự (%)|94,4||88,9
  ||||
  ||NGƯỜI LẬP||`,
)

test('indicators down and party cells across are a register, block by block', () => {
  const outcome = compute([QUARTER, ROLL])
  expect(meetingLines(outcome)).toEqual(['Trạm Y tế|TK 1|15 14 1 0 0', 'Xóm Đông|CĐ 1|18 17 1 0 0', 'Xóm Đông|TK 1|18 16 2 0 0'])
  expect(findingLines(outcome)).toEqual(['total-disagrees@Quý I!E13'])
})

test('a tab of one month has one block, which its title names', () => {
  const month = makeGrid(
    'Tháng 2',
    `
    TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 2 NĂM 2026|||
    Nội dung|Xóm Đông|Trạm Y tế|Cộng
    Triệu tập|18|15|33
    Có mặt|21|14|35`,
  )
  const outcome = compute([month, ROLL])
  expect(meetingLines(outcome)).toEqual(['Trạm Y tế|TK 2|15 14 – – –', 'Xóm Đông|TK 2|chờ'])
  expect(findingLines(outcome)).toEqual(['present-exceeds-required@Tháng 2!B4'])
})

test.for([
  ['figures of years are no meetings', 'Chỉ tiêu|Năm 2024|Năm 2025\nSố đảng viên phải dự|18|19\nCó mặt|17|18'],
  ['nothing that is counted of a meeting', 'Tài sản|Xóm Đông|Trạm Y tế\nMáy tính|2|1\nBàn họp|4|6'],
  ['months across', 'Chi bộ Xóm Đông|Tháng 1|Tháng 2\nPhải dự|18|18\nCó mặt|17|16'],
])('stays as it is: %s', ([, picture]) => {
  const grid = makeGrid('Biểu', picture as string)
  expect(turnIndicators(grid)).toBe(grid)
})
