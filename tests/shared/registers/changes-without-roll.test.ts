/** Communes that keep no roll: a tab of marks for each party cell, and one that says who came, left or is exempt. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const marks = (partyCell: string, rows: string) =>
  makeGrid(
    partyCell,
    `CHI BỘ THÔN ${partyCell.toUpperCase()}
THEO DÕI SINH HOẠT NĂM 2026 (x: có mặt; p: vắng có phép)
TT|Họ và tên|T5|T6|T7
|Ngày họp|#5/5/2026|#5/6/2026|#5/7/2026
${rows}`,
  )
const east = marks('Đông', '1|Nguyễn Văn Lúa|x|x|x\n2|Trần Thị Mía|x|x|\n3|Lê Văn Khoai||x|x\n4|Hồ Bá Ruộng|x|x|')
const west = marks('Tây', '1|Phạm Văn Bí|x|x|p\n2|Đỗ Thị Cà|x|x|x\n3|Trần Thị Mía|||x')
const changes = (rows: string) =>
  makeGrid('Biến động', `THEO DÕI BIẾN ĐỘNG ĐẢNG VIÊN NĂM 2026\nTT|Họ và tên|Chi bộ|Biến động|Từ ngày|Đến ngày|Ghi chú\n${rows}`)

test('who came, left, moved or was admitted counts from then on, or until then, and a name without its tone is found', () => {
  const outcome = compute([
    east,
    west,
    changes(`1|Trần Thị Mía|thôn Đông|Chuyển nội bộ|01/07/2026||sang Chi bộ thôn Tây
2|Lê Văn Khoai|thôn Đông|Kết nạp|19/05/2026||QĐ số 41
3|Hồ Ba Ruộng|thôn Đông|Từ trần|31/06/2026||
4|Phạm Văn Bí|thôn Tây|Tạm miễn SH|01/06/2026|31/07/2026|
5|Vũ Văn Mít|thôn Tây|Chuyển đi|10/11/2025||đã xóa khỏi danh sách`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ THÔN TÂY|TK 5|2 2 0 0 0',
    'CHI BỘ THÔN TÂY|TK 6|1 1 0 0 0',
    'CHI BỘ THÔN TÂY|TK 7|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 5|3 3 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 6|4 4 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 7|2 2 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([
    'date-impossible@Biến động!E5',
    'name-spelled-differently@Biến động!B5',
    'mark-when-not-required@Tây!D5',
    'mark-when-not-required@Tây!E5',
  ])
})

test('a move within the committee that says no place changes nobody', () => {
  const outcome = compute([east, changes('1|Nguyễn Văn Lúa|thôn Đông|Chuyển nội bộ|01/06/2026||')])
  expect(outcome.dataset.members.every(({ status }) => status === 'ACTIVE')).toBe(true)
})

test('a row that was copied with its number is one person; two people of one name keep a number each', () => {
  const people = (second: string) => marks('Đông', `1|Nguyễn Văn Lúa|x|x|x\n2|Trần Thị Mía|x|x|p\n${second}|Trần Thị Mía|x|x|p`)
  const copied = compute([people('2')])
  expect(meetingLines(copied)).toContain('CHI BỘ THÔN ĐÔNG|TK 7|2 1 1 0 0')
  expect(findingLines(copied)).toEqual(['member-twice@Đông!7'])
  expect(meetingLines(compute([people('3')]))).toContain('CHI BỘ THÔN ĐÔNG|TK 7|3 1 2 0 0')
})
