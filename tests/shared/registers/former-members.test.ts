import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  TT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức|Ghi chú
  I|CHI BỘ ẤP ĐÔNG||||
  1|Tô Văn Lúa|01/02/1960|03/02/1985|03/02/1986|
  2|Vũ Văn Tre|11/12/1980|03/02/2005|03/02/2006|chuyển từ CB Trường học – Trạm Y tế về từ 10/02/2026, QĐ 36-QĐ/ĐU
  II|CHI BỘ TRƯỜNG HỌC – TRẠM Y TẾ||||
  1|Phạm Thị Na|02/03/1983|10/02/2006|10/02/2007|
  III|GIẢM TRONG NĂM 2026||||
  1|Đặng Thị Mía|05/06/1965|03/02/1990|03/02/1991|từ trần ngày 20/02/2026 (CB ấp Đông)
`,
)

test('who moved counts in the old party cell until then, who left in the one that a remark names', () => {
  const marks = makeGrid(
    'Điểm danh',
    `
    THEO DÕI DỰ SINH HOẠT CHI BỘ NĂM 2026|||
    Ký hiệu: x: có mặt; P: vắng có phép|||
    TT|Họ và tên|T1|T2|T3
    I|CHI BỘ ẤP ĐÔNG||#5/2/2026|
    1|Tô Văn Lúa|x|x|x
    2|Vũ Văn Tre|||x
    3|Đặng Thị Mía|P|x|
    II|CHI BỘ TRƯỜNG HỌC – TRẠM Y TẾ||#6/2/2026|
    1|Phạm Thị Na|x|x|x
    2|Vũ Văn Tre|x|x|
  `,
  )
  const outcome = compute([ROLL, marks])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ TRƯỜNG HỌC – TRẠM Y TẾ|TK 1|2 2 0 0 0',
    'CHI BỘ TRƯỜNG HỌC – TRẠM Y TẾ|TK 2|2 2 0 0 0',
    'CHI BỘ TRƯỜNG HỌC – TRẠM Y TẾ|TK 3|1 1 0 0 0',
    'CHI BỘ ẤP ĐÔNG|TK 1|2 1 1 0 0',
    'CHI BỘ ẤP ĐÔNG|TK 2|2 2 0 0 0',
    'CHI BỘ ẤP ĐÔNG|TK 3|2 2 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})
