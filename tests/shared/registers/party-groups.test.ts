/** Counts per tổ đảng, with the party cell in the row above its groups. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const HEADER = `TỔNG HỢP ĐẢNG VIÊN DỰ SINH HOẠT THEO TỔ ĐẢNG – QUÝ II NĂM 2026||||||||||
      TT|Chi bộ / Tổ đảng|Tháng 4||||Tháng 5||||Tỷ lệ
      ||Phải dự|Dự|P|K|Phải dự|Dự|P|K|`
const summary = (rows: string) => makeGrid('Quý II', `${HEADER}\n${rows}`)

test('a party cell is the sum of its groups; its own row is checked against them; one without groups is its own row', () => {
  const outcome = compute([
    summary(`I|Thôn Đông|21|19|2||20|18|1|1|90,2%
      1|Tổ đảng 1|11|10|1||11|10|1||
      2|Tổ đảng 2|10|9|1||10|8|1|1|
      II|Thôn Đoài|||||||||
      1|Tổ đảng 1|8|8|||8|7|1||
      2|Tổ đảng 2|6|5|1||6|6|||
      III|Trạm Y tế|5|5|||5|4||1|90,0%
      |Toàn Đảng bộ|40|37|3||40|36|2|2|`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|TK 4|14 13 1 0 0',
    'Thôn Đoài|TK 5|14 13 1 0 0',
    'Thôn Đông|TK 4|21 19 2 0 0',
    'Thôn Đông|TK 5|21 18 2 1 0',
    'Trạm Y tế|TK 4|5 5 0 0 0',
    'Trạm Y tế|TK 5|5 4 0 1 0',
  ])
  expect(findingLines(outcome)).toEqual([
    'total-disagrees@Quý II!G4',
    'total-disagrees@Quý II!I4',
    'total-disagrees@Quý II!H11',
    'total-disagrees@Quý II!I11',
    'rate-disagrees@Quý II!K4',
  ])
})

test('a group whose counts cannot be makes its party cell wait, and so does one that nobody counted', () => {
  const outcome = compute([
    summary(`I|Thôn Đông|21|19|2||21|19|2||
      1|Tổ đảng 1|11|10|1||11|13|||
      2|Tổ đảng 2|10|9|1||10|8|2||
      II|Thôn Đoài|14|13|1||14|13|1||
      1|Tổ đảng 1|8|8||||||
      2|Tổ đảng 2|6|5|1||6|6|||`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Thôn Đoài|TK 4|14 13 1 0 0',
    'Thôn Đoài|TK 5|chờ',
    'Thôn Đông|TK 4|21 19 2 0 0',
    'Thôn Đông|TK 5|chờ',
  ])
  expect(findingLines(outcome).sort()).toEqual(['counts-unreadable@Quý II!G8', 'present-exceeds-required@Quý II!H5'])
})

test('a tone typed wrong in one quarter makes no party cell of its own', () => {
  const roll = makeGrid(
    'DS',
    `
    STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng
    1|Nguyễn Văn Lúa|Thôn Cầu Gáo|01/02/1960|03/02/1985
    2|Trần Thị Mía|Trạm Y tế|05/06/1965|03/02/1990
  `,
  )
  const outcome = compute([
    roll,
    summary(`1|Thôn Cầu Gạo|21|19|2||21|19|2||
      2|Trạm Y tế|5|5|||5|4||1|`),
  ])
  expect(meetingLines(outcome).map((line) => line.split('|')[0])).toEqual(['Thôn Cầu Gáo', 'Thôn Cầu Gáo', 'Trạm Y tế', 'Trạm Y tế'])
  expect(findingLines(outcome)).toEqual(['party-cell-unknown@Quý II!B4'])
})

test('the groups of the one party cell that the title names are summed up, too', () => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG – TỔNG HỢP THEO TỔ ĐẢNG NĂM 2026||||||
      TT|Tổ đảng|Tháng 4|||Tháng 5||
      ||Phải dự|Dự|P|Phải dự|Dự|P
      1|Tổ 1|8|7|1|8|9|0
      2|Tổ 2|6|6||6|6|
      |Cộng chi bộ|14|12|1|14|15|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 4|14 13 1 0 0', 'CHI BỘ THÔN ĐÔNG|TK 5|chờ'])
  expect(findingLines(outcome)).toEqual(['present-exceeds-required@Thôn Đông!G4', 'total-disagrees@Thôn Đông!D6'])
})
