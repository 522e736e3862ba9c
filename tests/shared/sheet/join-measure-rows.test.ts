/** Summaries with a row for each thing that is counted. What is right was counted by hand. */
import { describe, expect, test } from 'vitest'
import { joinMeasureRows } from '../../../shared/sheet/join-measure-rows.ts'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const EXPECTED = [
  'Chi bộ Thôn Đoài|CĐ 1|12 12 0 0 0',
  'Chi bộ Thôn Đoài|TK 1|12 11 0 1 0',
  'Chi bộ Thôn Đông|CĐ 1|20 19 1 0 0',
  'Chi bộ Thôn Đông|TK 1|20 18 2 0 0',
  'Chi bộ Thôn Đông|TK 2|20 20 0 0 0',
]

describe('three rows for each party cell', () => {
  test('the name in the first row only, thematic meetings below their quarter, sums and rates behind', () => {
    const outcome = compute([
      makeGrid(
        'Tổng hợp',
        `
        TỔNG HỢP SINH HOẠT NĂM 2026|||||||
        TT|Chi bộ|Nội dung|Quý I|||Cộng TK|Tỷ lệ dự TK
        |||T1|T2|CĐ||
        1|Chi bộ Thôn Đông|Phải dự|20|20|20|40|
        ||Có mặt|18|20|19|38|95%
        ||Vắng có lý do|2|0|1|2|
        2|Chi bộ Thôn Đoài|Phải dự|12||12|12|
        ||Có mặt|11||12|10|80%
        ||Vắng có lý do|0||0|0|
        |TOÀN ĐẢNG BỘ|Phải dự|32|20|33|52|
        ||Có mặt|29|20|31|48|94,2%
        ||Vắng có lý do|2|0|1|2|
        Người lập biểu|||||||
      `,
      ),
    ])
    expect(outcome.tabs.get('Tổng hợp')).toBe('attendance-summary')
    expect(meetingLines(outcome)).toEqual(EXPECTED)
    expect(findingLines(outcome)).toEqual(['total-disagrees@Tổng hợp!G8', 'total-disagrees@Tổng hợp!F10', 'rate-disagrees@Tổng hợp!H8'])
    // «TK»: 11 of 12, without the thematic meeting.
    expect(outcome.findings.at(-1)?.params).toEqual({ right: '91,7', part: 11, whole: 12 })
  })

  test('the name in every row, blank rows between, a number row below the header', () => {
    const outcome = compute([
      makeGrid(
        'Tổng hợp',
        `
        Chi bộ|Chỉ tiêu|T1/2026|T2/2026|CĐ quý I/2026
        (1)|(2)|(3)|(4)|(5)
        Chi bộ Thôn Đông|Số phải dự|20|20|20
        Chi bộ Thôn Đông|Số có mặt|18|20|19
        Chi bộ Thôn Đông|Vắng có phép|2|0|1
        ||||
        Chi bộ Thôn Đoài|Số phải dự|12||12
        Chi bộ Thôn Đoài|Số có mặt|11||12
        Chi bộ Thôn Đoài|Vắng có phép|0||0
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(EXPECTED)
    expect(findingLines(outcome)).toEqual([])
  })

  test('the name in a row above the counts', () => {
    const outcome = compute([
      makeGrid(
        'Tổng hợp',
        `
        TỔNG HỢP NĂM 2026||||
        TT|Chỉ tiêu|Tháng 1|Tháng 2|CĐ quý I
        1|Chi bộ Thôn Đông|||
        |- Phải dự|20|20|20
        |- Có mặt|18|20|19
        |- Vắng có phép|2|0|1
        2|Chi bộ Thôn Đoài|||
        |- Phải dự|12||12
        |- Có mặt|11||12
        |- Vắng có phép|0||0
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(EXPECTED)
    expect(findingLines(outcome)).toEqual([])
  })

  test('all members beside those who had to come, a rate and a remark in rows of their own', () => {
    const outcome = compute([
      makeGrid(
        'Tổng hợp',
        `
        TT|Đơn vị|Nội dung|T1/2026|T2/2026|CĐ quý I/2026
        1|Chi bộ Thôn Đông|Số phải dự|20|20|20
        ||Tổng số đảng viên|22|22|22
        ||Số có mặt|18|20|19
        ||Vắng có lý do|2|0|1
        ||Tỷ lệ (%)|90|100|95
        ||Ghi chú|||đi học
        2|Chi bộ Thôn Đoài|Số phải dự|12||12
        ||Tổng số đảng viên|14||14
        ||Số có mặt|11||12
        ||Vắng có lý do|0||0
        ||Tỷ lệ (%)|91,7||100
        ||Ghi chú|||
      `,
      ),
    ])
    expect(meetingLines(outcome)).toEqual(EXPECTED)
    expect(findingLines(outcome)).toEqual([])
  })

  test('what is wrong is named where it really stands', () => {
    const outcome = compute([
      makeGrid(
        'Tổng hợp',
        `
        Chi bộ|Nội dung|T1|T2
        Chi bộ Thôn Đông|Phải dự|20|20
        |Có mặt|21|l9
        Chi bộ Thôn Đoài|Phải dự|12|12
        |Có mặt|11|12
      `,
      ),
    ])
    expect(findingLines(outcome)).toEqual(['present-exceeds-required@Tổng hợp!C3', 'counts-unreadable@Tổng hợp!D3'])
  })
})

test('marks in words and sheets without such rows stay as they are', () => {
  const grids = [
    makeGrid(
      'ĐD',
      `
      STT|Họ và tên|T1|T2|T3
      1|Nguyễn Văn Lúa|Có mặt|Có mặt|Vắng có lý do
      2|Trần Thị Mía|Có mặt|Vắng có lý do|Có mặt
      3|Phạm Thị Na|Vắng có lý do|Có mặt|Có mặt
    `,
    ),
    makeGrid('TH', 'Chi bộ|T1|T2\nChi bộ Thôn Đông|18/20|20/20\nChi bộ Thôn Đoài|11/12|12/12'),
  ]
  for (const grid of grids) expect(joinMeasureRows(grid)).toBe(grid)
})
