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

const PEOPLE = makeGrid(
  'DS ĐV',
  `
  TT|Họ và tên|Sinh ngày|Chi bộ|Ngày KN
  1|Nguyễn Văn Mít|18/06/1961|Chi bộ Trường TH&THCS Bến Sen|03/02/1990
  2|Nguyễn Văn Mít|30/01/1984|Chi bộ Trường TH&THCS Bến Sen|03/02/2012
  3|Trần Thị Cải|06/04/1970|Chi bộ Trường TH&THCS Bến Sen|03/02/1995
  4|Lê Văn Lúa|05/03/1968|Chi bộ Thôn Đông|03/02/1990
  5|Phạm Văn Đậu|07/05/1972|Chi bộ Thôn Đông|03/02/1999`,
)
const answers = (rows: string) =>
  makeGrid(
    'Câu trả lời',
    `Dấu thời gian|1. Đồng chí ở chi bộ nào?|2. Họ và tên|3. Năm sinh (ghi khi trùng tên)|4. Buổi sinh hoạt|5. Đồng chí có dự không? (Có / Vắng)|6. Lý do vắng (nếu có)|7. Gửi lại? (ghi rõ nếu phiếu này thay phiếu trước)|5. Đồng chí có dự buổi này không? [mới]\n${rows}`,
  )
const SCHOOL = `#5/1/2026|Chi bộ trường|Nguyễn Văn Mít|1961|Thường kỳ tháng 1|Dạ có|||
#5/1/2026|CB trường học|nguyễn văn mít|1984|T1|Không|ốm||
#5/1/2026|TH&THCS Bến Sen|Tran Thi Cai||SHTK T1|co|||`

test('each answers for one meeting in words of their own; people of one name are told apart by the year of birth, an edited question goes on in another column', () => {
  const outcome = compute([
    PEOPLE,
    answers(`${SCHOOL}
#6/1/2026|thôn đông|Lê Văn Lúa||tháng 01/2026|Có, đến trễ 10 phút|||
#6/1/2026|Thôn Đông|Phạm Văn Đậu||Tháng 1|vắng KP|||
#6/2/2026|Thôn Đông|Lê Văn Lúa||Tháng 2||||Tôi có dự
#6/2/2026|Thôn Đông|Phạm Văn Đậu||Tháng 2|||không|Không ạ`),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Thôn Đông|TK 1|2 1 0 1 0',
    'Chi bộ Thôn Đông|TK 2|chờ',
    'Chi bộ Trường TH&THCS Bến Sen|TK 1|3 2 1 0 0',
  ])
  expect(findingLines(outcome)).toEqual(['code-ambiguous@Câu trả lời!I8'])
})

test('«Không» without a reason counts as the workbook says', () => {
  const outcome = compute([
    PEOPLE,
    answers(
      `#6/1/2026|Thôn Đông|Lê Văn Lúa||Tháng 1|Có|||\n#6/1/2026|Thôn Đông|Phạm Văn Đậu||Tháng 1|Không|||\n#6/2/2026|Thôn Đông|Lê Văn Lúa||Tháng 2|Không|ốm||\n#6/2/2026|Thôn Đông|Phạm Văn Đậu||Tháng 2|co|||`,
    ),
    makeGrid('Hướng dẫn', '1. Mỗi đồng chí gửi một phiếu.\n2. Trả lời «Không» mà câu 6 bỏ trống: tính vắng không phép.'),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|2 1 0 1 0', 'Chi bộ Thôn Đông|TK 2|2 1 1 0 0'])
})

test('what is sent again counts in place of what was sent before, if it says so; two answers that do not wait', () => {
  const sent = (again: string) =>
    answers(`#6/1/2026|Thôn Đông|Lê Văn Lúa||Tháng 1|Có|||
#6/1/2026|Thôn Đông|Phạm Văn Đậu||Tháng 1|Có|||
#7/1/2026|Thôn Đông|Phạm Văn Đậu||Tháng 1|Vắng không phép||${again}|
#9/1/2026|Thôn Đông|Phạm Văn Đậu||T1|vắng có phép|con ốm|${again}|`)
  expect(meetingLines(compute([PEOPLE, sent('gửi lại')]))).toEqual(['Chi bộ Thôn Đông|TK 1|2 1 1 0 0'])
  expect(findingLines(compute([PEOPLE, sent('gửi lại')]))).toEqual([])
  expect(meetingLines(compute([PEOPLE, sent('')]))).toEqual(['Chi bộ Thôn Đông|TK 1|chờ'])
})

test('an answer without a name, for a month that there is not, or for one without a meeting, counts nowhere and is told', () => {
  const outcome = compute([
    PEOPLE,
    answers(`${[3, 4, 5, 6, 7].map((month) => `#6/${month}/2026|Thôn Đông|Lê Văn Lúa||Tháng ${month}|Có|||`).join('\n')}
#6/1/2026|Thôn Đông|Lê Văn Lúa||Tháng 1|Có|||
#6/1/2026|Thôn Đông|Phạm Văn Đậu||Tháng 1|Có|||
#6/1/2026|Thôn Đông|||sinh hoạt lệ tháng 1|Có|||
#6/1/2026|Thôn Đông|Lê Văn Lúa||Thường kỳ tháng 13|Có|||
#9/2/2026|Thôn Đông|Lê Văn Lúa||Thường kỳ tháng 2|Có|||`),
    makeGrid(
      'Lịch',
      'LỊCH SINH HOẠT CÁC CHI BỘ NĂM 2026|||\nTT|Chi bộ|Tháng 1|Tháng 2\n1|Chi bộ Thôn Đông|#6/1/2026|hoãn\n2|Chi bộ Trường TH&THCS Bến Sen|#5/1/2026|#7/2/2026',
    ),
  ])
  expect(meetingLines(outcome).slice(0, 2)).toEqual(['Chi bộ Thôn Đông|TK 1|2 2 0 0 0', 'Chi bộ Thôn Đông|TK 3|2 1 0 0 1'])
  expect(findingLines(outcome).sort()).toEqual([
    'meeting-date-wrong@Câu trả lời!E10',
    'meeting-date-wrong@Câu trả lời!E11',
    'name-missing@Câu trả lời!C9',
    'unmarked@Câu trả lời!',
  ])
})
