import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  'STT|Họ và tên|Ngày sinh|Số CCCD|Chi bộ\n1|Nguyễn Văn Lúa|#5/1/1970|001070000011|Chi bộ Thôn Đông\n2|Trần Thị Mía|#6/2/1971|001171000012|Chi bộ Thôn Đông',
)
const grid = (id: string, day: string) =>
  makeGrid(
    'Điểm danh',
    `TT|Số CCCD|Họ và tên|Ngày sinh|Chi bộ|T1|T2\n1|${id}|Nguyễn Văn Lúa|${day}|Chi bộ Thôn Đông|x|x\n2|001171000012|Trần Thị Mía|#6/2/1971|Chi bộ Thôn Đông|x|P\nGhi chú: x: có mặt; P: vắng có phép`,
  )

test('numbers and days that a sheet of marks repeats are checked there, too', () => {
  expect(findingLines(compute([ROLL, grid('001070000011', '#5/1/1970')]))).toEqual([])
  const outcome = compute([ROLL, grid('1070000011', '#5/1/1970')])
  expect(findingLines(outcome)).toEqual(['id-lost-zero@Điểm danh!B2'])
  expect(outcome.findings[0]?.fix).toEqual({ kind: 'text', after: '001070000011' })
  expect(findingLines(compute([ROLL, grid('001070000011', '31/11/1970')]))).toEqual(['date-impossible@Điểm danh!D2'])
})
