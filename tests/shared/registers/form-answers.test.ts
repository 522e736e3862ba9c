/** Answers of a Google form, one row per meeting: names typed freely, sent twice, the day against the month. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const CELLS = makeGrid(
  'Chi bộ',
  `
  TT|Tên chi bộ|Bí thư
  1|Chi bộ Khu phố Bến Nứa|Nguyễn Văn Lúa
  2|Chi bộ Khu phố Chợ Gạo|Trần Thị Mía
`,
)

test('names in short are the party cell they can only mean; when the form was sent is not when the meeting was', () => {
  const outcome = compute([
    CELLS,
    makeGrid(
      'Trả lời',
      `
      Dấu thời gian|Chi bộ của đồng chí?|Kỳ sinh hoạt|Loại sinh hoạt|Ngày họp|Số đảng viên phải dự|Số đảng viên có mặt
      #5/1/2026|Bến Nứa|Tháng 1|Thường kỳ|#4/1/2026|20|18
      #6/1/2026|KP Chợ Gạo|Tháng 1|Thường kỳ|#5/1/2026|15|15
      #7/2/2026|Khu phố Bến Tre|Tháng 2|Thường kỳ|#4/2/2026|20|19
      #9/2/2026|chợ gạo|Tháng 2|Thường kỳ|#5/2/2026|15|14
      #9/3/2026|Bến Nứa|Tháng 3|Thường kỳ|31/02/2026|20|17
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khu phố Bến Nứa|TK 1|20 18 – – –',
    'Chi bộ Khu phố Bến Nứa|TK 3|20 17 – – –',
    'Chi bộ Khu phố Chợ Gạo|TK 1|15 15 0 0 0',
    'Chi bộ Khu phố Chợ Gạo|TK 2|15 14 – – –',
  ])
  expect(findingLines(outcome)).toEqual(['party-cell-unknown@Trả lời!B4', 'meeting-date-wrong@Trả lời!E6'])
})

test('«Tháng báo cáo» says the month of a meeting whose day is none, and the year of one whose year is a slip', () => {
  const sent = Array.from({ length: 10 }, (_, i) => `Bến Nứa|Tháng ${i + 1}|#5/${i + 1}/2026|20|20`).join('\n')
  const outcome = compute([
    CELLS,
    makeGrid(
      'Trả lời',
      `Chi bộ|Tháng báo cáo|Ngày sinh hoạt|Phải dự|Có mặt\n${sent}\nChợ Gạo|Tháng 4|31/04/2026|15|15\nChợ Gạo|Tháng 2|#6/2/2025|15|15`,
    ),
  ])
  expect(meetingLines(outcome).filter((line) => line.includes('Chợ Gạo'))).toEqual([
    'Chi bộ Khu phố Chợ Gạo|TK 2|15 15 0 0 0',
    'Chi bộ Khu phố Chợ Gạo|TK 4|15 15 0 0 0',
  ])
  expect(outcome.dataset.meetings.map(({ year }) => year)).toEqual(new Array(12).fill(2026))
  expect(findingLines(outcome).sort()).toEqual(['meeting-date-wrong@Trả lời!C12', 'meeting-outside-month@Trả lời!C13'])
})

test('a meeting sent twice with other counts waits; a day in the month before is a slip unless it is among its last', () => {
  const outcome = compute([
    CELLS,
    makeGrid(
      'Trả lời',
      `
      Dấu thời gian|Chi bộ|Kỳ sinh hoạt|Ngày họp|Phải dự|Có mặt
      #5/1/2026|Bến Nứa|Tháng 1|#4/1/2026|20|18
      #6/1/2026|Bến Nứa|Tháng 1|#4/1/2026|20|19
      #31/1/2026|Bến Nứa|Tháng 2|#30/1/2026|20|20
      #5/3/2026|Bến Nứa|Tháng 3|#4/2/2026|20|20
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Khu phố Bến Nứa|TK 1|chờ',
    'Chi bộ Khu phố Bến Nứa|TK 2|20 20 0 0 0',
    'Chi bộ Khu phố Bến Nứa|TK 3|20 20 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual(['meeting-outside-month@Trả lời!D5', 'meeting-twice@Trả lời!D3'])
})

test('without a register of party cells the roll and the attendance sheet may write a name in short and in full', () => {
  const outcome = compute([
    makeGrid(
      'Danh sách',
      `
      STT|Chi bộ|Họ và tên|Ngày sinh|Ngày vào Đảng
      1|Cơ quan xã|Nguyễn Văn Lúa|01/02/1960|03/02/1985
      2|Cơ quan xã|Trần Thị Mía|05/06/1965|03/02/1990
      3|Thôn Đông|Phạm Thị Na|07/08/1970|03/02/1995
      4|Thôn Đông Trong|Vũ Văn Tre|09/10/1975|03/02/2000
    `,
    ),
    makeGrid(
      'ĐD',
      `
      ĐIỂM DANH NĂM 2026|||
      Chi bộ|STT|Họ và tên|T1
      Chi bộ Cơ quan xã Cồn Rơm|1|Nguyễn Văn Lúa|x
      Chi bộ Cơ quan xã Cồn Rơm|2|Trần Thị Mía|P
      Chi bộ Thôn Đông|3|Phạm Thị Na|x
      Chi bộ Thôn Đông Trong|4|Vũ Văn Tre|x
      x: có mặt; P: vắng có phép|||
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Cơ quan xã Cồn Rơm|TK 1|2 1 1 0 0',
    'Thôn Đông Trong|TK 1|1 1 0 0 0',
    'Thôn Đông|TK 1|1 1 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('of a register of one year a single day of another year, far from all others, has its year wrong', () => {
  const rows = (years: readonly number[]) =>
    years.map((year, i) => `Bến Nứa|Tháng ${(i % 12) + 1}|#5/${(i % 12) + 1}/${year}|20|${20 - (i % 3)}`).join('\n')
  const april = (years: readonly number[]) =>
    compute([CELLS, makeGrid('Trả lời', `Chi bộ|Kỳ sinh hoạt|Ngày họp|Phải dự|Có mặt\n${rows(years)}\nChợ Gạo|Tháng 4|#6/4/2027|15|15`)])
      .dataset.meetings.filter(({ month, partyCell }) => month === 4 && partyCell === 1)
      .map(({ year }) => year)
  expect(april(new Array(12).fill(2026))).toEqual([2026])
  // It goes on into the next year.
  expect(april([...new Array(12).fill(2026), 2027])).toEqual([2027])
})
