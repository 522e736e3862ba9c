import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  `
  STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng
  1|Lê Thị Cốm|02/03/1970|Chi bộ Ấp 1|03/02/2010
  2|Vũ Văn Đê|05/06/1980|Chi bộ Ấp 1|03/02/2010
  3|Bùi Văn Lúa|09/10/1960|Chi bộ Ấp 1|03/02/2010
`,
)
const register = (months: number) =>
  makeGrid(
    'Sổ họp',
    ['Chi bộ|Ngày họp|Loại', ...Array.from({ length: months }, (_, i) => `Chi bộ Ấp 1|05/0${i + 1}/2026|Thường kỳ`)].join('\n'),
  )
const list = (...strays: string[]) =>
  makeGrid(
    'Điểm danh',
    [
      'Ngày họp|Chi bộ|Họ và tên|Kết quả',
      ...[1, 2, 3].flatMap((month) =>
        ['Lê Thị Cốm', 'Vũ Văn Đê', 'Bùi Văn Lúa'].map((name) => `05/0${month}/2026|Chi bộ Ấp 1|${name}|Có mặt`),
      ),
      ...strays,
    ].join('\n'),
  )
const HELD = [1, 2, 3].map((month) => `Chi bộ Ấp 1|TK ${month}|3 3 0 0 0`)

test('one mark alone on a day that the register does not have is a day mistyped, and told', () => {
  const outcome = compute([ROLL, register(3), list('16/02/2026|Chi bộ Ấp 1|Vũ Văn Đê|Có mặt')])
  expect(meetingLines(outcome)).toEqual(HELD)
  expect(findingLines(outcome)).toEqual(['meeting-date-wrong@Điểm danh!A11'])
})

test('more marks are a meeting that the register forgot, and so is any where the register has only begun', () => {
  const three = ['Lê Thị Cốm', 'Vũ Văn Đê', 'Bùi Văn Lúa'].map((name) => `16/04/2026|Chi bộ Ấp 1|${name}|Có mặt`)
  expect(meetingLines(compute([ROLL, register(3), list(...three)]))).toContain('Chi bộ Ấp 1|TK 4|3 3 0 0 0')
  expect(meetingLines(compute([ROLL, register(2), list('16/04/2026|Chi bộ Ấp 1|Vũ Văn Đê|Có mặt')]))).toContain(
    'Chi bộ Ấp 1|TK 4|3 1 0 0 2',
  )
})
