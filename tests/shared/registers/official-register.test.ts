import { expect, test } from 'vitest'
import { compute, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng\n${['Lúa', 'Mía', 'Tre'].map((name, i) => `${i + 1}|Nguyễn Văn ${name}|Chi bộ Khoa Nông học|#1/${i + 1}/1970|#3/2/1995`).join('\n')}`,
)
const REGISTER = makeGrid(
  'Sổ họp',
  `STT|Ngày họp|Chi bộ|Nội dung|Phải dự|Có mặt|Vắng P|Vắng K
1|#5/1/2026|Chi bộ Khoa Nông học|Thường kỳ|3|1|1|1
2|#5/2/2026|Chi bộ Khoa Nông học|Thường kỳ|3|2|1|0
3|#5/3/2026|Chi bộ Khoa Nông học|Thường kỳ|3|2|1|0`,
)
const ABSENT = makeGrid(
  'ĐV vắng',
  `DANH SÁCH ĐẢNG VIÊN VẮNG NĂM 2026\nP: vắng có phép; K: vắng không phép\nSTT|Ngày|Chi bộ|Họ tên đ/c vắng|Lý do|P/K\n${[1, 2, 3].map((month) => `${month}|#5/${month}/2026|Chi bộ Khoa Nông học|Nguyễn Văn Mía|ốm|P`).join('\n')}`,
)
const january = (cover: string) => meetingLines(compute([makeGrid('Bìa', `SỔ THEO DÕI\n${cover}`), ROLL, REGISTER, ABSENT]))[0]

test('the names of the absent count, unless the office says that its register stands', () => {
  expect(january('Năm 2026')).toBe('Chi bộ Khoa Nông học|TK 1|3 2 1 0 0')
  expect(january('Số liệu lệch thì báo lại.')).toBe('Chi bộ Khoa Nông học|TK 1|3 2 1 0 0')
  expect(january('Số ở Sổ họp là số chính thức.')).toBe('Chi bộ Khoa Nông học|TK 1|3 1 1 1 0')
  expect(january('Hai nơi khác nhau thì theo Sổ.')).toBe('Chi bộ Khoa Nông học|TK 1|3 1 1 1 0')
})
