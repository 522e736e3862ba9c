/** People without marks above what was counted of them. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const sheet = (mark: string) =>
  makeGrid(
    'CQ',
    `
    CHI BỘ CƠ QUAN PHƯỜNG – QUÂN SỐ SINH HOẠT 2026|||||||
    STT|Họ và tên|Chức danh|Tháng 1|Tháng 2|Tháng 3||Tổng
    1|Lê Văn Lúa|Bí thư|${mark}||||
    2|Trần Thị Mía|ĐV|||||
    3|Phạm Văn Đậu|ĐV|||||
    |Ngày họp||05/01/2026|06/02/2026|35/3/2026||
    |Phải dự||3|3|3||9
    |có mặt||3|2|4||9
    |vắng có phép||0|1|||1
    |tỷ lệ||100%|90%|100%||`,
  )

test('the counts below people whom nobody marks are those of the meetings', () => {
  const outcome = compute([sheet('(không chấm từng người)')])
  expect(meetingLines(outcome)).toEqual([
    'CHI BỘ CƠ QUAN PHƯỜNG|TK 1|3 3 0 0 0',
    'CHI BỘ CƠ QUAN PHƯỜNG|TK 2|3 2 1 0 0',
    'CHI BỘ CƠ QUAN PHƯỜNG|TK 3|chờ',
  ])
  expect(findingLines(outcome).sort()).toEqual(['meeting-date-wrong@CQ!F6', 'present-exceeds-required@CQ!F8', 'rate-disagrees@CQ!E10'])
})

test('where somebody is marked the marks count', () => {
  expect(meetingLines(compute([sheet('x')]))[0]).toBe('CHI BỘ CƠ QUAN PHƯỜNG|TK 1|3 1 0 0 2')
})

test('a sheet that is prepared and counts nobody yet says of no meeting', () => {
  const outcome = compute([
    makeGrid(
      'CQ',
      `
      CHI BỘ CƠ QUAN NĂM 2026|||||
      STT|Họ và tên|Tháng 1|Tháng 2|Tháng 3
      1|Lê Văn Lúa|||
      2|Trần Thị Mía|||
      3|Phạm Văn Đậu|||
      |Phải dự|3|3|3
      |Có mặt|3|0|
      |Vắng|0|0|0`,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['CHI BỘ CƠ QUAN|TK 1|3 3 0 0 0'])
})
