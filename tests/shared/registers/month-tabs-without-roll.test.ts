/** Offices that keep no roll: a tab for each month with the people below the names of their party cells; what became of somebody stands where reasons do. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const month = (number: number, east: string, west: string, titled = number) =>
  makeGrid(
    `T${number}`,
    `THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT THÁNG ${titled} NĂM 2026
TT|Họ và tên|Năm sinh|Có mặt|Vắng có phép|Vắng không phép|Lý do/ghi chú
I|CB Thôn Đông||Họp ngày 05/${number}/2026
${east}
II|CB Ấp 1||${west}`,
  )

test('a status holds from the month of the tab that says it, or from its day, in the tabs that follow, and not before', () => {
  const outcome = compute([
    month(
      3,
      '1|Lê Văn Lúa|1950|x\n2|Trần Thị Mía|1960|x|||chuyển sang CB Ấp 1 từ 01/4\n3|Hồ Bá Bí|1970|x',
      'Họp ngày 06/3/2026\n1|Võ Văn Cà|1980|x',
    ),
    month(
      4,
      '1|Lê Văn Lúa|1950||||Miễn SH\n3|Hồ Bá Bí|1970||x||xin ra ngoài',
      'Họp ngày 06/4/2026\n1|Võ Văn Cà|1980|x\n2|Trần Thị Mía|1960|x|||từ Thôn Đông sang',
    ),
    month(5, '1|Lê Văn Lúa|1950|\n3|Hồ Bá Bí|1970|x', 'Họp ngày 06/5/2026\n1|Võ Văn Cà|1980|x\n2|Trần Thị Mía|1960|x'),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CB Thôn Đông|TK 3|3 3 0 0 0',
    'CB Thôn Đông|TK 4|1 0 1 0 0',
    'CB Thôn Đông|TK 5|1 1 0 0 0',
    'CB Ấp 1|TK 3|1 1 0 0 0',
    'CB Ấp 1|TK 4|2 2 0 0 0',
    'CB Ấp 1|TK 5|2 2 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('a name mistyped in one tab is that person; a day left over from another tab leaves the month of the tab, also below its title', () => {
  const outcome = compute([
    month(4, '1|Lê Văn Bừa|1950|x\n2|Hồ Bá Bí|1970|x', 'Họp ngày 06/4/2026\n1|Võ Văn Cà|1980|x'),
    month(
      5,
      '1|Lê Văn Bua|1950|x\n2|Hồ Bá Bí|1970|x',
      'Họp ngày 06/4/2026\n1|Võ Văn Cà|1980||x||ốm\nIII|CB Ấp 2||Họp ngày 07/5/2026\n1|Đỗ Văn Na|1981|x\nIV|CB Ấp 3||Họp ngày 08/5/2026\n1|Đỗ Văn Ổi|1982|x',
      4,
    ),
  ])
  expect(meetingLines(outcome).slice(0, 3)).toEqual([
    'CB Thôn Đông|TK 4|2 2 0 0 0',
    'CB Thôn Đông|TK 5|2 2 0 0 0',
    'CB Ấp 1|TK 4|1 1 0 0 0',
  ])
  expect(meetingLines(outcome)).toContain('CB Ấp 1|TK 5|1 0 1 0 0')
  expect(findingLines(outcome)).toContain('name-spelled-differently@T5!B4')
})

test('a tick under «Có mặt» beside why somebody was absent waits; «về trễ» and a tick under «Vắng có phép» do not', () => {
  const outcome = compute([
    month(
      5,
      '1|Lê Văn Lúa|1950|x|||đi viện\n2|Hồ Bá Bí|1970|x',
      'Họp ngày 06/5/2026\n1|Võ Văn Cà|1980|x|||đi công tác về trễ\n2|Đỗ Thị Na|1981||x||ốm',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CB Thôn Đông|TK 5|chờ', 'CB Ấp 1|TK 5|2 1 1 0 0'])
  expect(findingLines(outcome)).toEqual(['two-marks@T5!D4'])
})
