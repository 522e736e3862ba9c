import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const grid = (months: string, days: string) =>
  makeGrid(
    'Đông',
    `CHI BỘ THÔN ĐÔNG
THEO DÕI SINH HOẠT NĂM 2026 (x: có mặt; p: vắng có phép)
TT|Họ và tên|${months}
|Ngày họp|${days}
1|Nguyễn Văn Lúa|x|x|x|x|p
2|Trần Thị Mía|x|x|p|x|x`,
  )

test('a month typed twice over the day of another month is that month', () => {
  const outcome = compute([grid('Thg 3|Thg 4|Thg 5|Thg 5|Thg 7', '05.03.26|06.04.26|07.05.26|08.06.26|08.07.26')])
  expect(meetingLines(outcome).map((line) => line.split('|')[1])).toEqual(['TK 3', 'TK 4', 'TK 5', 'TK 6', 'TK 7'])
  expect(findingLines(outcome)).toEqual(['period-twice@Đông!F3'])
})

test('two days of one month are two meetings, and a month of its own keeps a day of the next', () => {
  const twice = compute([grid('Thg 3|Thg 4|Thg 5|Thg 5|Thg 7', '05.03.26|06.04.26|07.05.26|28.05.26|08.07.26')])
  expect(meetingLines(twice).map((line) => line.split('|')[1])).toEqual(['TK 3', 'TK 4', 'TK 5', 'TK 5', 'TK 7'])
  const late = compute([grid('Thg 3|Thg 4|Thg 5|Thg 6|Thg 7', '05.03.26|06.04.26|07.05.26|02.07.26|30.07.26')])
  expect(meetingLines(late).map((line) => line.split('|')[1])).toEqual(['TK 3', 'TK 4', 'TK 5', 'TK 6', 'TK 7'])
})
