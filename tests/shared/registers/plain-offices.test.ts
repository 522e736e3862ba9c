/** Registers and lists as ordinary offices keep them: months merged over rows, «Tổng số | Miễn» without «phải dự», signs before names. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const REGISTER = `
  BẢNG KÊ CÁC CUỘC HỌP CHI BỘ QUÝ I NĂM 2026

  Tháng|Chi bộ|Ngày họp|Tổng số ĐV|Miễn|Có mặt|Vắng CP|Vắng KP
  1|Chi bộ Thôn Đông|05/01/2026|20|2|17|1|0
  |Chi bộ Thôn Đoài|06/01/2026|12|0|12|0|0
  |Chi bộ Thôn Nam|05/01/2026|16|1|13|1|1
  2|Chi bộ Thôn Đông|05/02/2026|20|2|18|0|0
  |Chi bộ Thôn Đoài|30/02/2026|12|0|11|1|0
  |Chi bộ Thôn Nam|02/03/2026|16|1|15|1|0
`

test('«Tháng 2» merged over its rows holds where the day beside it is none, and where the meeting was held late (P52)', () => {
  const merges = [4, 7].map((row) => ({ row, column: 1, rows: 3, columns: 1 }))
  const outcome = compute([makeGrid('Quý I', REGISTER, { merges })])
  expect(meetingLines(outcome).filter((line) => line.includes('|TK 2|'))).toEqual([
    'Chi bộ Thôn Nam|TK 2|chờ',
    'Chi bộ Thôn Đoài|TK 2|12 11 1 0 0',
    'Chi bộ Thôn Đông|TK 2|18 18 0 0 0',
  ])
  expect(findingLines(outcome)).toContain('meeting-date-wrong@Quý I!C8')
})

test('without merges «2» filled once per block helps only the row whose day is none', () => {
  const months = meetingLines(compute([makeGrid('Quý I', REGISTER)])).map((line) => line.split('|').slice(0, 2).join(' '))
  expect(months).toContain('Chi bộ Thôn Đoài TK 2')
  // 02/03 stands below February and may as well open March.
  expect(months).toContain('Chi bộ Thôn Nam TK 3')
})

test('«Tổng số | Miễn» says who had to come where the rows add up so: 15 + 1 of 16 − 1 waits for an answer', () => {
  const outcome = compute([makeGrid('Quý I', REGISTER)])
  expect(findingLines(outcome)).toContain('counts-do-not-add-up@Quý I!F9')
  // Four of five rows that count otherwise prove nothing about the exempt (P53): who had to come is who came and who did not.
  const free = REGISTER.replaceAll('|2|17|1|0', '|2|19|1|0').replace('|1|13|1|1', '|1|14|1|1').replace('|2|18|0|0', '|2|20|0|0')
  expect(meetingLines(compute([makeGrid('Quý I', free)]))).toContain('Chi bộ Thôn Nam|TK 1|16 14 1 1 0')
})

test('a sign before the name of a party cell is no part of it', () => {
  const month = (sheet: string, lines: string) =>
    makeGrid(sheet, `ĐIỂM DANH SINH HOẠT ${sheet.toUpperCase()} NĂM 2026\n\nTT|Họ và tên|Có mặt|Vắng có phép\n${lines}`)
  const outcome = compute([
    month(
      'Tháng 01',
      '* Chi bộ Thôn Đông|||\n1|Lê Thị Cốm|x|\n2|Vũ Văn Đê|x|\n3|Tô Thị Sen||x\n* Chi bộ Thôn Đoài|||\n1|Bùi Văn Lúa|x|\n2|Hồ Thị Mía|x|',
    ),
    month(
      'Tháng 02',
      '- Chi bộ Thôn Đông|||\n1|Lê Thị Cốm|x|\n2|Vũ Văn Đê||x\n3|Tô Thị Sen|x|\n• Chi bộ Thôn Đoài|||\n1|Bùi Văn Lúa|x|\n2|Hồ Thị Mía|x|',
    ),
  ])
  expect(outcome.dataset.partyCells.map(({ name }) => name).sort()).toEqual(['Chi bộ Thôn Đoài', 'Chi bộ Thôn Đông'])
  expect(meetingLines(outcome).map((line) => line.split(' ').slice(0, -3).join(' '))).toEqual([
    'Chi bộ Thôn Đoài|TK 1|2 2',
    'Chi bộ Thôn Đoài|TK 2|2 2',
    'Chi bộ Thôn Đông|TK 1|3 2',
    'Chi bộ Thôn Đông|TK 2|3 2',
  ])
})
