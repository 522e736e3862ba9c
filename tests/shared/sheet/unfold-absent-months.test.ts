import { describe, expect, test } from 'vitest'
import { unfoldAbsentMonths } from '../../../shared/sheet/unfold-absent-months.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày
  1|Lê Văn Lúa|05/03/1968|Thôn Đông||
  2|Trần Thị Mía|06/04/1970|Thôn Đông||
  3|Phạm Văn Đậu|07/05/1972|Thôn Đông||
  4|Vũ Văn Tre|08/06/1974|Thôn Đông|Miễn sinh hoạt|01/03/2026`,
)
const REMARK = 'Cách ghi: chi bộ đã họp đủ 3 tháng (T1 đến T3); tháng không ghi là có dự.'

function register(remark: string, absences: string) {
  return makeGrid(
    'Chuyên cần',
    `
    THEO DÕI CHUYÊN CẦN DỰ SINH HOẠT CHI BỘ||||||
    ${remark}||||||
    TT|Họ và tên|Số buổi dự|Tháng vắng||Tỷ lệ (%)|Ghi chú
    |||Có lý do|Không lý do||
    (1)|(2)|(3)|(4)|(5)|(6)|(7)
    1|Lê Văn Lúa|2|${absences}|66,7|
    2|Trần Thị Mía|1|T1 (đi học, ở tỉnh)|tháng 2|33,3|
    3|Phạm Văn Đậu|3|||100|không đi xa từ tháng 2 đến tháng 3
    4|Vũ Văn Tre|2|||100|Miễn SH từ 01/03/2026
    |Cộng|8||||
    |NGƯỜI LẬP||T/M CHI BỘ|||`,
  )
}

describe('months of absence in a grid cell', () => {
  test('each held month is a meeting, and whoever lists none came, as long as they had to', () => {
    const outcome = compute([register(REMARK, 'T1, T3|'), ROLL])
    expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|4 2 2 0 0', 'Thôn Đông|TK 2|4 3 0 1 0', 'Thôn Đông|TK 3|3 2 1 0 0'])
    expect(findingLines(outcome)).toEqual(['total-disagrees@Chuyên cần!C6', 'rate-disagrees@Chuyên cần!F6'])
    expect(findingLines(outcome, true)).toContain('blank-means-present@Chuyên cần!')
  })

  test.for(['mấy tháng hè', 'T13', 'T5', '?', 'ốm cả quý'])('«%s» is no list of these months: all of them wait', (text) => {
    const outcome = compute([register(REMARK, `${text}|`), ROLL])
    expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|chờ', 'Thôn Đông|TK 2|chờ', 'Thôn Đông|TK 3|chờ'])
    expect(findingLines(outcome)).toContain('code-ambiguous@Chuyên cần!D6')
  })

  test('a month in both columns waits', () => {
    const outcome = compute([register(REMARK, 'T2|T2'), ROLL])
    expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|4 3 1 0 0', 'Thôn Đông|TK 2|chờ', 'Thôn Đông|TK 3|3 3 0 0 0'])
    expect(findingLines(outcome)).toContain('two-marks@Chuyên cần!E6')
  })

  test('under «Tháng vắng» alone the reason decides, and without one the month waits', () => {
    const grid = makeGrid(
      'Chuyên cần',
      `
      CHUYÊN CẦN 3 THÁNG NĂM 2026 (chỉ ghi tháng vắng)||
      STT|Họ và tên|Tháng vắng
      1|Lê Văn Lúa|T1 (ốm), T2 (không phép)
      2|Trần Thị Mía|T3
      3|Phạm Văn Đậu|`,
    )
    const outcome = compute([grid, ROLL])
    expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|4 2 1 0 1', 'Thôn Đông|TK 2|4 2 0 1 1', 'Thôn Đông|TK 3|chờ'])
    expect(findingLines(outcome)).toContain('code-ambiguous@Chuyên cần!C4')
  })

  test.for(['Tháng không ghi là có dự.', 'Chi bộ đã họp đủ 3 tháng (T1 đến T3).', 'Ghi chú'])(
    'stays as it is where a remark says only «%s»',
    (remark) => {
      const grid = register(remark, 'T1, T3|')
      expect(unfoldAbsentMonths(grid)).toBe(grid)
    },
  )
})
