/** A tab of settings: what each party cell is called elsewhere, and which codes are used in which tab. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const SETTINGS = makeGrid(
  'Cài đặt',
  `
  Viết tắt|Tên chi bộ|Tên tab
  KP1|Chi bộ Khu phố 1|KP1
  TH|Chi bộ Trường học Cầu Tre|TRUONG
  YT|Chi bộ Y tế – Công an|YT
  ||
  Ký hiệu|Nghĩa|Dùng ở tab
  x|có mặt|chung
  P|vắng có phép|chung
  M|được miễn|chung
  v|có mặt|TRUONG
  00|vắng không phép|TRUONG`,
)
const ROLL = makeGrid(
  'DS',
  `
  STT|Họ tên|NTNS|CB|Ngày vào|Trạng thái|Kể từ
  1|Lê Văn Lúa|05/03/1968|KP1|03/02/1990||
  2|Trần Thị Mía|06/04/1970|KP1|03/02/1995|Miễn SH|01/01/2026
  3|Phạm Văn Đậu|07/05/1972|TH|03/02/1999||
  4|Vũ Văn Tre|08/06/1974|TH|03/02/2001||
  5|Tô Thị Sen|08/07/1974|YT|03/02/2001||
  6|Hà Văn Bưởi|08/08/1974|YT|03/02/2001||`,
)
const tab = (name: string, title: string, first: string, second: string) =>
  makeGrid(name, `${title}|||\nTT|Họ và tên|Tháng 1|Tháng 2\n1|${first}\n2|${second}`)

test('a code counts in the tabs that it is for, an abbreviation of the roll is the party cell that the settings write out', () => {
  const outcome = compute([
    SETTINGS,
    tab('KP1', 'CHI BỘ KHU PHỐ 1', 'Lê Văn Lúa|x|v', 'Trần Thị Mía|M|M'),
    tab('TRUONG', 'CHI BỘ TRƯỜNG HỌC CẦU TRE', 'Phạm Văn Đậu|v|x', 'Vũ Văn Tre|00|P'),
    tab('YT', 'CHI BỘ Y TẾ – CÔNG AN PHƯỜNG', 'Tô Thị Sen|x|P', 'Hà Văn Bưởi|x|x'),
    ROLL,
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khu phố 1|TK 1|1 1 0 0 0',
    'Chi bộ Khu phố 1|TK 2|chờ',
    'Chi bộ Trường học Cầu Tre|TK 1|2 1 0 1 0',
    'Chi bộ Trường học Cầu Tre|TK 2|2 1 1 0 0',
    'Chi bộ Y tế – Công an|TK 1|2 2 0 0 0',
    'Chi bộ Y tế – Công an|TK 2|2 1 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual(['code-unknown@KP1!D3'])
})

test('who is marked exempt against the roll keeps the meeting waiting', () => {
  const outcome = compute([SETTINGS, tab('TRUONG', 'CHI BỘ TRƯỜNG HỌC CẦU TRE', 'Phạm Văn Đậu|x|M', 'Vũ Văn Tre|x|x'), ROLL])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Trường học Cầu Tre|TK 1|2 2 0 0 0', 'Chi bộ Trường học Cầu Tre|TK 2|chờ'])
  expect(findingLines(outcome)).toEqual(['exempt-mark-contradicts-roll@TRUONG!D3'])
})

test('a name whose words stand in another order is that of who alone has these words', () => {
  const outcome = compute([SETTINGS, tab('KP1', 'CHI BỘ KHU PHỐ 1', 'Văn Lê Lúa|x|x', 'Trần Thị Mía|M|M'), ROLL])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Khu phố 1|TK 1|1 1 0 0 0', 'Chi bộ Khu phố 1|TK 2|1 1 0 0 0'])
  expect(findingLines(outcome)).toEqual(['name-spelled-differently@KP1!B3'])
})

test('where no roll tells who need not come, a mark of exemption contradicts none', () => {
  const roll = makeGrid(
    'DS',
    'STT|Họ tên|NTNS|CB|Ngày vào Đảng\n1|Phạm Văn Đậu|07/05/1972|TH|03/02/1999\n2|Vũ Văn Tre|08/06/1974|TH|03/02/2001',
  )
  const outcome = compute([SETTINGS, tab('TRUONG', 'CHI BỘ TRƯỜNG HỌC CẦU TRE', 'Phạm Văn Đậu|x|M', 'Vũ Văn Tre|x|x'), roll])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Trường học Cầu Tre|TK 1|2 2 0 0 0', 'Chi bộ Trường học Cầu Tre|TK 2|2 1 0 0 1'])
})
