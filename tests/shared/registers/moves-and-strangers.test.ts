/** Moves that are meant either way, people named as absent whom no roll knows, sums behind the months. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const roll = (status: string) =>
  makeGrid(
    'Đảng viên',
    `
    STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Trạng thái|Từ ngày
    1|Nguyễn Văn Lúa|Chi bộ Xưởng Một|01/02/1960|03/02/1985||
    2|Trần Thị Mía|Chi bộ Xưởng Một|05/06/1965|03/02/1990|${status}|01/03/2026
    3|Lê Văn Khoai|Chi bộ Xưởng Một|07/08/1970|03/02/1995||
  `,
  )
const marks = (mia: string) =>
  makeGrid(
    'Điểm danh',
    `
    CHI BỘ XƯỞNG MỘT NĂM 2026
    STT|Họ và tên|T1|T2|T3|T4
    1|Nguyễn Văn Lúa|x|x|x|x
    2|Trần Thị Mía|${mia}
    3|Lê Văn Khoai|x|x|x|x
  `,
  )
const counts = (status: string, mia: string) => meetingLines(compute([roll(status), marks(mia)])).map((line) => line.split('|')[2])

test('whoever is marked before the day and never from then on has left; whoever is marked from then on has come', () => {
  expect(counts('Chuyển SHĐ về địa phương', 'x|x||')).toEqual(['3 3 0 0 0', '3 3 0 0 0', '2 2 0 0 0', '2 2 0 0 0'])
  expect(counts('Chuyển SHĐ về địa phương', '||x|x')).toEqual(['2 2 0 0 0', '2 2 0 0 0', '3 3 0 0 0', '3 3 0 0 0'])
})

test('words that say which way need no marks', () => {
  expect(counts('Tiếp nhận SHĐ về', 'x|x||')).toEqual(['2 2 0 0 0', '2 2 0 0 0', '3 2 0 0 1', '3 2 0 0 1'])
})

const REGISTER = `
  STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng có phép|Vắng không phép|Họ tên đảng viên vắng
  1|Chi bộ Xưởng Một|05/01/2026|3|2|1|0|Nguyễn Văn Lúa
  2|Chi bộ Xưởng Một|05/02/2026|3|2|1|0|Trần Thị Mía (ốm)
  3|Chi bộ Xưởng Một|05/03/2026|3|1|2|0|Nguyễn Văn Lúa (ốm) Lê Văn Khoai (đi học)
  4|Chi bộ Xưởng Một|05/04/2026|3|2|1|0|Lê Văn Khoai
  5|Chi bộ Xưởng Một|05/05/2026|3|2|1|0|LAST
`

test('a register counts somebody as absent whom no roll knows: the count stands, the name is asked about', () => {
  const outcome = (last: string) => compute([roll(''), makeGrid('Sổ họp', REGISTER.replace('LAST', last))])
  expect(findingLines(outcome('Trần Thị Mía'))).toEqual([])
  expect(findingLines(outcome('Vũ Văn Tre'))).toEqual(['not-on-roll@Sổ họp!H6'])
  expect(meetingLines(outcome('Vũ Văn Tre'))).toContain('Chi bộ Xưởng Một|TK 5|3 2 1 0 0')
})

test('the sum behind the months is compared with the months', () => {
  const summary = (sum: number) =>
    compute([
      makeGrid(
        'Tổng hợp',
        `
        STT|Chi bộ|Tháng 1||Tháng 2||Cộng có mặt
        ||Phải dự|Có mặt|Phải dự|Có mặt|
        1|Chi bộ Thôn Đông|20|18|20|19|${sum}
        2|Chi bộ Thôn Đoài|15|13|15|15|28
        3|Chi bộ Thôn Nam|12|10|12|12|22
      `,
      ),
    ])
  expect(findingLines(summary(37))).toEqual([])
  expect(findingLines(summary(38))).toEqual(['total-disagrees@Tổng hợp!G3'])
})

test('«về địa phương» in a note leads out of a works and into a village', () => {
  const statusIn = (partyCell: string) =>
    compute([
      makeGrid(
        'Danh sách',
        `
        STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng|Ghi chú
        1|Nguyễn Văn Lúa|${partyCell}|01/02/1960|03/02/1985|
        2|Trần Thị Mía|${partyCell}|05/06/1965|03/02/1990|Chuyển đảng về địa phương từ 01/03/2026
      `,
      ),
    ]).dataset.members.map(({ status, statusFrom }) => `${status} ${statusFrom}`)[1]
  expect(statusIn('Chi bộ Phân xưởng Lò nung')).toBe('TRANSFERRED_OUT 20260301')
  expect(statusIn('Chi bộ Thôn Đoài')).toBe('TRANSFERRED_IN 20260301')
})
