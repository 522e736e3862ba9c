/** Cards of party cells, two in a row. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('cards side by side below the names of their party cells are read, each with its own order and words', () => {
  const cards = makeGrid(
    'T5',
    `
    TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 5/2026|||
    |||
    CHI BỘ THÔN ĐÔNG||CB Thôn Đoài|
    Ngày họp: 05.05.2026||Chủ trì: Trần Thị Mía|
    Phải dự: 12||Thời gian: 6/5/2026|
    Có mặt: 10||Vắng không phép: 00|
    Vắng có phép: 02 (đ/c Lê Văn Lúa – ốm; đ/c Hà Thị Khoai)||Dự họp: 9|
    Vắng không phép: không||Số ĐV phải dự: 10|
    Thư ký: Bùi Văn Na||Vắng có phép: Ngô Văn Ổi (đi viện, xin phép)|
    |||
    Chi bộ Trường học||CB Trạm Y tế|
    Tình hình: không họp, nghỉ hè||Phải dự: 8|
    ||Có mặt: 8|
    ||Vắng có phép: 0|
    ||Vắng không phép: 0|
    |||
    SINH HOẠT CHUYÊN ĐỀ|||
    CHI BỘ THÔN ĐÔNG|||
    Ngày họp: 20/05/2026|||
    Vắng có phép: 1 đ/c (Lê Văn Lúa)|||
    Vắng không phép: 0|||
    Phải dự: 12|||
  `,
  )
  const outcome = compute([cards])
  expect(meetingLines(outcome)).toEqual([
    'CB Thôn Đoài|TK 5|10 9 1 0 0',
    'CB Trạm Y tế|TK 5|8 8 0 0 0',
    'CHI BỘ THÔN ĐÔNG|CĐ 2|12 11 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 5|12 10 2 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('labels and values in two columns; what was added below the cards of a kind that names itself is not of that kind', () => {
  const cards = makeGrid(
    'T8',
    `
    SINH HOẠT CHI BỘ THÁNG 8/2026||||
    ||||
    Chi bộ Thôn Đông|||Chi bộ Thôn Đoài|
    Ngày họp:|5/8/2026||Thư kí|Hà Thị Khoai
    Có mặt:|11||Ngày họp|06/08/2025
    Vắng có phép:|1 đ/c (Lê Văn Lúa)||Phải dự|10
    Vắng không phép:|0||Có mặt|11
    ||||
    SINH HOẠT CHUYÊN ĐỀ||||
    Chi bộ Thôn Đông (chuyên đề)||||
    Ngày họp|20/8/2026|||
    Phải dự|12|||
    Có mặt|12|||
    ||||
    Chi bộ Thôn Đông||||
    Ngày họp|5/8/2026|||
    Có mặt|12|||
    Vắng có phép|0|||
    Vắng không phép|0|||
  `,
  )
  const outcome = compute([cards])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đoài|TK 8|chờ', 'Chi bộ Thôn Đông|CĐ 3|12 12 0 0 0', 'Chi bộ Thôn Đông|TK 8|chờ'])
  expect(findingLines(outcome)).toContain('present-exceeds-required@T8!E7')
})
