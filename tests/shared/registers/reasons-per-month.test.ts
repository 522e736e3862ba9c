import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái
  1|Lê Văn Lúa|05/03/1968|Ấp Đông|Đang sinh hoạt
  2|Trần Thị Mía|06/04/1970|Ấp Đông|Đang sinh hoạt
  3|Phạm Văn Đậu|07/05/1972|Ấp Đông|Đang sinh hoạt
  4|Vũ Thị Sim|08/06/1940|Ấp Đông|Miễn sinh hoạt`,
)

/** Three columns below each month, as an office keeps a quarter; `remark` stands below the table. */
function quarter(remark: string) {
  return makeGrid(
    'Quý I',
    `
    BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ QUÝ I NĂM 2026||||||||
    STT|Họ và tên|Tháng 1⏎(họp ngày 04/01/2026)|||Tháng 2⏎(họp ngày 01/02/2026)|||Ghi chú
    ||Có|Vắng|Lý do|Có|Vắng|Lý do|
    I|Chi bộ Ấp Đông|||||||
    1|Lê Văn Lúa|x|||x|||
    2|Trần Thị Mía||x|ốm||x||chuyển đi từ tháng 3
    3|Phạm Văn Đậu||x|có tang|x|||
    4|Vũ Thị Sim|||miễn SH|||miễn SH|
    |Cộng|1|2||2|1||
    |${remark}|||||||
    |||||||||
    |Người theo dõi|||TM. Ban Thường vụ||||`,
  )
}

test('beside «Có | Vắng | Lý do» of a month its own reason decides, and the legend what no reason means', () => {
  const outcome = compute([quarter('Cách ghi: vắng có lý do thì ghi lý do; để trống cột Lý do là vắng không lý do.'), ROLL])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp Đông|TK 1|3 1 2 0 0', 'Chi bộ Ấp Đông|TK 2|3 2 0 1 0'])
  expect(findingLines(outcome)).toEqual([])
})

test.for(['không ghi lý do: vắng không phép', 'Cột lý do bỏ trống là vắng không phép', 'Ô lý do để trống: không lý do'])(
  'no reason means no leave: «%s»',
  (remark) => {
    const outcome = compute([quarter(`Ghi chú: ${remark}`), ROLL])
    expect(meetingLines(outcome)[1]).toBe('Chi bộ Ấp Đông|TK 2|3 2 0 1 0')
  },
)

test('without such a legend an absence without a reason waits, whatever the note on the row says', () => {
  const outcome = compute([quarter('Ghi chú: danh sách do chi ủy lập'), ROLL])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp Đông|TK 1|3 1 2 0 0', 'Chi bộ Ấp Đông|TK 2|chờ'])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@Quý I!G6'])
})
