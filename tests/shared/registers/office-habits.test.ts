/** Small habits of offices, each of which once cost a whole sheet. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'Danh sách',
  `
  STT|Họ và tên|Chi bộ
  1|Nguyễn Văn Lúa|Chi bộ Thôn Đông
  2|Trần Thị Mía|Chi bộ Thôn Đông
  3|Phạm Thị Na|Chi bộ Thôn Đoài
  4|Vũ Văn Tre|Chi bộ Thôn Đoài
`,
)

test('«TT sinh hoạt» is the status, not the period and not the ordinal', () => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG NĂM 2026|||||
      TT|Họ và tên|TT sinh hoạt|Từ ngày|T1|T2
      1|Nguyễn Văn Lúa|Đang SH||x|x
      2|Trần Thị Mía|Từ trần|01/02/2026|x|
      3|Lê Văn Khoai|Miễn SH|01/02/2026|x|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 1|3 3 0 0 0', 'CHI BỘ THÔN ĐÔNG|TK 2|1 1 0 0 0'])
})

test('a column whose heading nobody knows is the status where its values say so', () => {
  const outcome = compute([
    makeGrid(
      'Thôn Đông',
      `
      CHI BỘ THÔN ĐÔNG NĂM 2026|||||
      TT|Họ và tên|Hiện nay|Từ ngày|T2
      1|Nguyễn Văn Lúa|Đang sinh hoạt||x
      2|Trần Thị Mía|Đang sinh hoạt||x
      3|Lê Văn Khoai|Miễn sinh hoạt|01/01/2026|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ THÔN ĐÔNG|TK 2|2 2 0 0 0'])
})

test('a day without its year is of the year that the group row or the title names', () => {
  const outcome = compute([
    makeGrid(
      'BC',
      `
      BÁO CÁO SINH HOẠT CHI BỘ NĂM 2026||||
      TT|Tên chi bộ|Ngày họp|Phải dự|Có mặt
      QUÝ I/2026||||
      1|Chi bộ Thôn Đông|10/01|10|9
      2|Chi bộ Thôn Đông|ngày 3 tháng 2|10|10
      QUÝ II/2026||||
      3|Chi bộ Thôn Đông|31/04|10|8
      4|Chi bộ Thôn Đông|3-5|10|8
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|10 9 – – –',
    'Chi bộ Thôn Đông|TK 2|10 10 0 0 0',
    'Chi bộ Thôn Đông|TK 5|10 8 – – –',
  ])
  expect(findingLines(outcome)).toEqual(['meeting-date-wrong@BC!C7'])
})

test('totals beside the people may leave the thematic meetings out; the row that deviates is named', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      TT|Họ và tên|Chi bộ|T1|T2|T3|Chuyên đề quý I|Dự
      1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|x|x|3
      2|Trần Thị Mía|Chi bộ Thôn Đông|x|x|x|x|3
      3|Phạm Thị Na|Chi bộ Thôn Đoài|x|x|x|x|4
      4|Vũ Văn Tre|Chi bộ Thôn Đoài|x|x|x|x|3
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual(['total-disagrees@DD!H4'])
})

test('a numbered row «Cộng tổ 2» that only holds counts is a total, and no sign is asked about', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      TT|Họ và tên|Chi bộ|T1|T2
      1|Cộng Thôn Đông||2|1
      1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x
      2|Trần Thị Mía|Chi bộ Thôn Đông|x|CP
      2|Cộng Thôn Đoài||2|2
      1|Phạm Thị Na|Chi bộ Thôn Đoài|x|x
      2|Vũ Văn Tre|Chi bộ Thôn Đoài|x|x
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đoài|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 2|2 1 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('a legend beside the table, whose first pair stands in the row of the header, is no part of it', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      TT|Họ và tên|T1|T2||ü|Có mặt
      Chi bộ Thôn Đông||||||
      1|Nguyễn Văn Lúa|ü|ü||û|Vắng không phép
      2|Trần Thị Mía|ü|û||CP|Vắng có phép
      Chi bộ Thôn Đoài||||||
      1|Phạm Thị Na|CP|ü|||
      2|Vũ Văn Tre|ü|ü|||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đoài|TK 1|2 1 1 0 0',
    'Chi bộ Thôn Đoài|TK 2|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 1|2 2 0 0 0',
    'Chi bộ Thôn Đông|TK 2|2 1 0 1 0',
  ])
})

test('a blank mark in a list is named at its own row', () => {
  const outcome = compute([
    ROLL,
    makeGrid(
      'DD',
      `
      Ngày họp|Chi bộ|Họ và tên|Kết quả
      03/01/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|Có mặt
      03/01/2026|Chi bộ Thôn Đông|Trần Thị Mía|Có mặt
      03/02/2026|Chi bộ Thôn Đông|Nguyễn Văn Lúa|
      03/02/2026|Chi bộ Thôn Đông|Trần Thị Mía|Có mặt
    `,
    ),
  ])
  expect(findingLines(outcome)).toEqual(['unmarked@DD!D4'])
})
