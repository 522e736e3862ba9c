/** One party cell whose title says the place in one tab and not in the other, with groups inside it. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const roll = (title: string) =>
  makeGrid(
    'Danh sách',
    `
    ${title}
    DANH SÁCH ĐẢNG VIÊN

    TT|Họ và tên|Ngày sinh|Tổ đảng|Ngày vào Đảng|Tình trạng|Từ ngày
    1|Lê Văn Lúa|05/03/1968|Tổ 1|03/02/1990|Đang sinh hoạt|
    2|Trần Thị Mía|06/04/1970|Tổ 1|03/02/1991|Chuyển đi|20/02/2026
    3|Phạm Văn Đậu|07/05/1972|Tổ 2|03/02/1992|Đang sinh hoạt|
    4|Vũ Thị Sim|08/06/1975|Tổ 2|03/02/1998|Chuyển đến|01/03/2026
  `,
  )

const sheet = (sheet: string, title: string) =>
  makeGrid(
    sheet,
    `
    ĐẢNG BỘ PHƯỜNG LÒ GÁO
    ${title}
    THEO DÕI ĐẢNG VIÊN DỰ HỌP CHI BỘ NĂM 2026
    1: dự họp; p: vắng có phép; 0: vắng không phép; để trống: không phải dự (chưa về hoặc đã chuyển). TK: thường kỳ; CĐ: chuyên đề
    TT|Họ và tên|TK 05/02|TK 05/03|CĐ 12/3
    TỔ ĐẢNG 1 – VĂN PHÒNG
    1|Lê Văn Lúa|1|p|1
    2|Trần Thị Mía|1||
    TỔ ĐẢNG 2 – MẶT TRẬN
    3|Phạm Văn Đậu|0|1|1
    4|Vũ Thị Sim||1|1
  `,
  )

test('a title with the place names the party cell of the title without it', () => {
  const outcome = compute([
    sheet('Dự họp', 'CHI BỘ CƠ QUAN ĐẢNG ỦY – UBND'),
    roll('CHI BỘ CƠ QUAN ĐẢNG ỦY – ỦY BAN NHÂN DÂN PHƯỜNG LÒ GÁO'),
  ])
  expect(outcome.dataset.partyCells).toHaveLength(1)
  expect(meetingLines(outcome).map((line) => line.slice(line.indexOf('|')))).toEqual([
    '|CĐ 1|3 3 0 0 0',
    '|TK 2|3 2 0 1 0',
    '|TK 3|3 2 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('another name, or one that two titles may be, is a party cell of its own', () => {
  const names = (...sheets: Parameters<typeof compute>[0]) =>
    compute(sheets)
      .dataset.partyCells.map(({ name }) => name)
      .sort()
  expect(names(sheet('Dự họp', 'CHI BỘ THÔN ĐÔNG'), roll('CHI BỘ THÔN ĐÔNG TRONG'))).toHaveLength(2)
  const both = [sheet('A', 'CHI BỘ THÔN ĐÔNG'), sheet('B', 'CHI BỘ THÔN ĐÔNG PHƯỜNG LÒ GÁO')]
  expect(names(...both, roll('CHI BỘ THÔN ĐÔNG PHƯỜNG LÒ GÁO'))).toHaveLength(2)
})

test('how many comrades a party cell has is no part of its name, and the day of a list is no name', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    DANH SÁCH ĐẢNG VIÊN THEO CHI BỘ (đến 30/9/2026)
    STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức
    I. CHI BỘ KHỐI NỘI (2 đồng chí)
    1|Tô Văn Lúa|01/02/1960|03/02/1985|03/02/1986
    2|Đặng Thị Thúng|05/06/1965|03/02/1990|03/02/1991
    II. CHI BỘ KHỐI NGOẠI (1 đồng chí)
    1|Trương Văn Khoai|07/08/1970|03/02/1995|03/02/1996
  `,
  )
  const marks = makeGrid(
    'Quý 1',
    `
    CHI BỘ KHỐI NỘI
    STT|Họ và tên|Tháng 1|Tháng 2
    1|Tô Văn Lúa|x|x
    2|Đặng Thị Thúng|x|CP
  `,
  )
  const outcome = compute([roll, marks])
  expect(outcome.dataset.partyCells.map(({ name }) => name)).toEqual(['CHI BỘ KHỐI NỘI', 'CHI BỘ KHỐI NGOẠI'])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ KHỐI NỘI|TK 1|2 2 0 0 0', 'CHI BỘ KHỐI NỘI|TK 2|2 1 1 0 0'])
})
