import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('a guide may list several signs of one meaning, what else is written for it, and reasons in place of a sign', () => {
  const guide = makeGrid(
    'HƯỚNG DẪN',
    `A. CÁCH GHI
TT|Ghi trong ô|Nghĩa là|Ví dụ
1|x, ✓, có|có mặt|
2|v hoặc ghi luôn lý do|vắng có lý do|ốm; ct (công tác); h (đi học)
3|kp|vắng không lý do|`,
  )
  const marks = makeGrid(
    'Khu phố 1',
    `CHI BỘ KHU PHỐ 1
STT|Họ tên|T1|T2
1|Nguyễn Văn Lúa|x|✓
2|Trần Thị Mía|ct|có
3|Lê Văn Tre|v|h
4|Vũ Thị Cải|kp|x
5|Đỗ Văn Sắn|x|ốm`,
  )
  const outcome = compute([guide, marks])
  expect(findingLines(outcome)).toEqual([])
  expect(meetingLines(outcome).map((line) => line.split('|')[2])).toEqual(['5 2 2 1 0', '5 3 2 0 0'])
})
