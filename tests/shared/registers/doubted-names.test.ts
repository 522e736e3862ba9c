/** Names in the list of a meeting that are a letter away from the roll. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Đảng viên',
  `
  STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ngày chính thức
  1|Tô Văn Lúa|Thôn Đông|01/02/1960|03/02/1985|03/02/1986
  2|Đặng Thị Thúng|Thôn Đông|05/06/1965|03/02/1990|03/02/1991
  3|Trương Văn Khoai|Thôn Đông|07/08/1970|03/02/1995|03/02/1996
`,
)
const list = (third: string) =>
  makeGrid(
    'Điểm danh',
    `
    Ngày họp|Chi bộ|Họ và tên|Điểm danh
    05/01/2026|Thôn Đông|Tô Văn Lúa|có mặt
    05/01/2026|Thôn Đông|Đặng Thị Thúnh|có mặt
    05/01/2026|Thôn Đông|Trương Văn Khoai|có mặt
    05/02/2026|Thôn Đông|Tô Văn Lúa|có mặt
    05/02/2026|Thôn Đông|Đặng Thị Thúng|có mặt
    05/02/2026|Thôn Đông|${third}|có mặt
  `,
  )

test('the meeting waits until the office says whether it is she', () => {
  const outcome = compute([ROLL, list('Trương Văn Khoai')])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|chờ', 'Thôn Đông|TK 2|3 3 0 0 0'])
  expect(findingLines(outcome)).toEqual(['not-on-roll@Điểm danh!3'])
  expect(outcome.findings.find(({ rule }) => rule === 'not-on-roll')?.params).toMatchObject({ suggestion: 'Đặng Thị Thúng' })
})

test('where she has a mark of her own, the other is somebody else', () => {
  const outcome = compute([ROLL, list('Đặng Thị Túng')])
  expect(meetingLines(outcome)[1]).toBe('Thôn Đông|TK 2|3 2 0 0 1')
})

test('a grid of marks is asked of like a list', () => {
  const grid = (third: string) =>
    makeGrid(
      'Chi bộ Thôn Đông',
      `
      STT|Họ và tên|Tháng 1|Tháng 2
      1|Tô Văn Lúa|x|x
      2|Đặng Thị Thúnh|x|P
      3|${third}|x|x
    `,
    )
  expect(meetingLines(compute([ROLL, grid('Trương Văn Khoai')]))).toEqual(['Chi bộ Thôn Đông|TK 1|chờ', 'Chi bộ Thôn Đông|TK 2|chờ'])
})

test('a doubled letter is no other name: it counts, and is told', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'Điểm danh',
      'Ngày họp|Chi bộ|Họ và tên|Điểm danh\n05/01/2026|Thôn Đông|Tô Văn Lúa|có mặt\n05/01/2026|Thôn Đông|Đặng Thị Thúngg|có mặt\n05/01/2026|Thôn Đông|Trương Văn Khoai|có mặt',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 1|3 3 0 0 0'])
  expect(findingLines(outcome)).toEqual(['name-spelled-differently@Điểm danh!C3'])
})

test('in a grid what is no Vietnamese syllable is no other name', () => {
  const outcome = compute([
    ROLL,
    makeGrid('Chi bộ Thôn Đông', 'STT|Họ và tên|Tháng 1|Tháng 2\n1|Tô Văn Lúa|x|x\n2|Đặngh Thị Thúng|x|CP\n3|Trương Văn Khoai|x|x'),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|3 3 0 0 0', 'Chi bộ Thôn Đông|TK 2|3 2 1 0 0'])
  expect(findingLines(outcome)).toEqual(['name-spelled-differently@Chi bộ Thôn Đông!B3'])
})
