/** A tab for each month, copied from the one before. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const HEAD = 'TT|Chi bộ|Phải dự|Có mặt|V. có phép|V. không phép|Ngày họp'
const month = (tab: string, titled: number, days: readonly string[], east = '20|19|1|0') =>
  makeGrid(
    tab,
    `
    TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG ${titled}/2026
    ${HEAD}
    1|Thôn Đông|${east}|${days[0]}
    2|Thôn Đoài|18|18|0|0|${days[1]}
    3|Thôn Nam|9|9|0|0|${days[2]}
    4|Thôn Bắc|8|8|0|0|${days[3]}
  `,
  )
const july = month('T7', 7, ['04/07/2026', '05/07/2026', '06/07/2026', '06/07/2026'])

test('a day left from the month before is not that of the meeting; its month counts', () => {
  const outcome = compute([july, month('T8', 8, ['04/07/2026', '05/08/2026', '06/08/2026', '06/08/2026'])])
  expect(outcome.dataset.meetings.filter(({ partyCell }) => partyCell === 0).map((meeting) => [meeting.month, meeting.day])).toEqual([
    [7, 20260704],
    [8, 0],
  ])
  expect(findingLines(outcome)).toEqual(['meeting-outside-month@T8!G3'])
})

test('a title left from the month before gives way to the name of the tab, where the days agree with that', () => {
  const outcome = compute([july, month('T8', 7, ['35/8/2026', '05/08/2026', '06/08/2026', '06/08/2026'])])
  expect(meetingLines(outcome)).toContain('Thôn Đông|TK 8|20 19 1 0 0')
  expect(findingLines(outcome)).toEqual(['meeting-date-wrong@T8!G3', 'meeting-outside-month@T8!1'])
  // Days that agree with neither leave the title as it is.
  expect(findingLines(compute([month('T8', 7, ['04/07/2026', '05/07/2026', '06/07/2026', '06/07/2026'])]))).toEqual([])
})

test('«V. không phép» over nothing but zeros counts all the same: a sum that does not add up waits', () => {
  expect(meetingLines(compute([month('T7', 7, ['04/07/2026', '05/07/2026', '06/07/2026', '06/07/2026'], '22|19|1|0')]))).toContain(
    'Thôn Đông|TK 7|chờ',
  )
})

test('the year above the rows of a month beats that of one day among them', () => {
  const people = ['Lê Văn Lúa', 'Lê Văn Mía', 'Lê Văn Tre']
  const rows = people.map((name, i) => `${i === 1 ? '04/03/2025' : '04/03/2026'}|TK|Thôn Đông|${name}|x`)
  const outcome = compute([
    makeGrid('DS', ['STT|Họ và tên|Chi bộ|Ngày vào Đảng', ...people.map((name, i) => `${i + 1}|${name}|Thôn Đông|03/02/2001`)].join('\n')),
    makeGrid('Sổ', ['Ngày|Loại|Chi bộ|Họ và tên|Điểm danh', 'THÁNG 3/2026||||', ...rows].join('\n')),
  ])
  expect(meetingLines(outcome)).toEqual(['Thôn Đông|TK 3|3 3 0 0 0'])
})

test('«chưa gửi báo cáo» beside a row without counts waits; «Số kỳ họp» counts meetings and is no month', () => {
  const outcome = compute([
    makeGrid(
      'T8',
      'TÌNH HÌNH SINH HOẠT THÁNG 8/2026||||\nTT|Chi bộ|Phải dự|Có mặt|Ghi chú\n1|Thôn Đông|20|19|\n2|Thôn Đoài|||chưa gửi báo cáo\n3|Thôn Nam|9|9|',
    ),
    makeGrid('Tổng hợp', 'TT|Chi bộ|Số kỳ họp TK|Lượt phải dự|Lượt có mặt\n1|Thôn Đông|1|20|19\n2|Thôn Đoài|1|9|9\n3|Thôn Nam|1|9|9'),
  ])
  expect(outcome.dataset.tables.map(({ role }) => role)).toEqual(['meetings', 'attendance-summary'])
  expect(meetingLines(outcome)).toContain('Thôn Đoài|TK 8|chờ')
})
