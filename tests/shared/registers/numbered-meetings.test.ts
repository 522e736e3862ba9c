/** «Lần 1 … Lần 6» across, the days above and the kinds below. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const NAME = 'Chi bộ (Các lần họp)'

test('a numbered meeting is the one of its day and its kind; a meeting of the committee counts nowhere', () => {
  const outcome = compute([
    makeGrid(
      'Các lần họp',
      `
      THEO DÕI ĐẢNG VIÊN DỰ CÁC LẦN HỌP NĂM 2026||||||||
      ||Ngày họp|#8/1/2026|#30/1/2026|#6/2/2026|#24/3/2026||
      TT|Họ và tên|Chức vụ|Lần 1|Lần 2|Lần 3|Lần 4|Lần 5|Đã dự
      ||Loại|TK|CU|TK|CĐ||
      I|Tổ đảng 1|||||||
      1|Nguyễn Văn Lúa|BT|√|√|√|√||3
      2|Trần Thị Mía||√||B|√||2
      |Cộng tổ đảng 1||2||1|2||
      II|Tổ đảng 2|||||||
      1|Lê Văn Khoai||N||√|N||1
      |Cộng tổ đảng 2||1||1|0||
      |Toàn chi bộ có mặt||2||2|2||
      ||||||||
      |√ : có dự họp|||||||
      |N : nghỉ có xin phép|||||||
      |B : bỏ họp, không xin phép|||||||
    `,
      { merges: [] },
    ),
  ])
  expect(meetingLines(outcome)).toEqual([`${NAME}|CĐ 1|3 2 1 0 0`, `${NAME}|TK 1|3 2 1 0 0`, `${NAME}|TK 2|3 2 0 1 0`])
  expect(findingLines(outcome)).toEqual(['total-disagrees@Các lần họp!D11'])
})

test('the kinds may stand above and the days below; without days the tab is named and nothing is guessed', () => {
  const outcome = compute([
    makeGrid(
      'Các lần họp',
      `
      THEO DÕI ĐẢNG VIÊN DỰ CÁC LẦN HỌP NĂM 2026||||||
      ||Loại|Thường kỳ|Chi ủy|Thường kỳ|Chuyên đề
      TT|Họ và tên|Chức vụ|Buổi 1|Buổi 2|Buổi 3|Buổi 4
      ||Ngày|08/01|30/01|06/02|24/03
      1|Nguyễn Văn Lúa|BT|x|x|x|x
      2|Trần Thị Mía||x||KP|x
    `,
      { merges: [] },
    ),
    makeGrid(
      'Đại hội',
      `
      THEO DÕI DỰ HỌP
      TT|Họ và tên|Lần 1|Lần 2|Lần 3
      1|Nguyễn Văn Lúa|x|x|x
      2|Trần Thị Mía|x|x|x
    `,
      { merges: [] },
    ),
  ])
  expect(meetingLines(outcome)).toEqual([`${NAME}|CĐ 1|2 2 0 0 0`, `${NAME}|TK 1|2 2 0 0 0`, `${NAME}|TK 2|2 1 0 1 0`])
  expect(findingLines(outcome, true)).toEqual(['nothing-read@Đại hội!'])
})
