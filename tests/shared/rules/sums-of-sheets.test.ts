/** Sums and counts typed by hand beside what they sum. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const register = (second: string, sum: string) =>
  makeGrid(
    'Sổ',
    `SỔ SINH HOẠT CHI BỘ QUÝ III/2026
TT|Tên chi bộ|Ngày họp|Loại SH|Tổng ĐV|Phải dự|Có mặt|Vắng phép|Vắng k.phép
1|Thôn Đông|05/07/2026|thường kỳ|20|18|17|1|0
2|Thôn Đoài|${second}
3|Thôn Nam|06/07/2026|thường kỳ|10|9|9|0|0
|Cộng|||${sum}`,
  )

test('a total that is less than those who came is wrong alone where the other counts bear each other out', () => {
  const outcome = compute([register('04/07/2026|thường kỳ|3|27|26|1|0', '|54|52|2|0')])
  expect(meetingLines(outcome)).toContain('Thôn Đoài|TK 7|27 26 1 0 0')
  expect(findingLines(outcome)).toEqual(['counts-do-not-add-up@Sổ!E4'])
  // One fewer than had to come: either number may be the slip.
  expect(meetingLines(compute([register('04/07/2026|thường kỳ|26|27|26|1|0', '|54|52|2|0')]))).toContain('Thôn Đoài|TK 7|chờ')
})

test('a meeting that a register has twice may count once in its sum', () => {
  const again = (sum: string) =>
    findingLines(compute([register('04/07/2026|thường kỳ|30|27|26|1|0\n4|Thôn Đông|05/07/2026|thường kỳ|20|18|17|1|0', sum)]))
  expect(again('|54|52|2|0')).toEqual(['meeting-twice@Sổ!C5'])
  expect(again('|72|69|3|0')).toEqual(['meeting-twice@Sổ!C5'])
  expect(again('|55|52|2|0')).toEqual(['meeting-twice@Sổ!C5', 'total-disagrees@Sổ!F7'])
})

test('«Phải dự» below each party cell of a grid is of that party cell, «PD» below them of all', () => {
  const block = (place: string, required: string) =>
    `CHI BỘ THÔN ${place}\n1|Lê ${place} Lúa|1960|x|x|x|x\n2|Lê ${place} Mía|1970|x|P|x|x\n|Phải dự||${required}`
  const grid = (last: string, all: string) =>
    makeGrid(
      'SH',
      `THEO DÕI SINH HOẠT NĂM 2026
TT|Họ và tên|Năm sinh|T1|T2|T3|T4
${block('ĐÔNG', '2|2|2|2')}
${block('ĐOÀI', '2|2|2|2')}
${block('NAM', last)}
|TOÀN XÃ|PD|${all}
Ký hiệu: x: có mặt; P: vắng có phép`,
    )
  expect(findingLines(compute([grid('2|2|2|2', '6|6|6|6')]))).toEqual([])
  expect(findingLines(compute([grid('2|3|2|2', '6|6|6|7')]))).toEqual(['total-disagrees@SH!E14', 'total-disagrees@SH!G15'])
})
