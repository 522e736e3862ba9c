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

const ROLL_OF_LEAVERS = `
  STT|Họ và tên|Ngày sinh|Chi bộ|Trạng thái|Từ ngày
  1|Lê Thị Cốm|02/03/1970|Chi bộ Thôn Đông|Đang sinh hoạt|
  2|Vũ Văn Đê|05/06/1980|Chi bộ Thôn Đông|Chuyển đi|
  3|Tô Thị Sen|07/08/1950|Chi bộ Thôn Đông|Từ trần|
`
const GRID_OF_LEAVERS = `
  ĐIỂM DANH CHI BỘ THÔN ĐÔNG NĂM 2026
  x: có mặt; P: vắng có phép
  TT|Họ và tên|T1|T2|T3
  1|Lê Thị Cốm|x|P|x
  2|Vũ Văn Đê|x|x|
  3|Tô Thị Sen|||
`

test('who left on no day, and is marked this year, keeps the meetings waiting; who is not marked had left before', () => {
  const sheets = (roll: string) => [makeGrid('Danh sách', roll), makeGrid('Điểm danh', GRID_OF_LEAVERS)]
  expect(meetingLines(compute(sheets(ROLL_OF_LEAVERS)))).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|chờ',
    'CHI BỘ THÔN ĐÔNG|TK 2|chờ',
    'CHI BỘ THÔN ĐÔNG|TK 3|chờ',
  ])
  // The day is written in: two had to come until the end of February, one in March.
  expect(meetingLines(compute(sheets(ROLL_OF_LEAVERS.replace('Chuyển đi|', 'Chuyển đi|01/03/2026'))))).toEqual([
    'CHI BỘ THÔN ĐÔNG|TK 1|2 2 0 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 2|2 1 1 0 0',
    'CHI BỘ THÔN ĐÔNG|TK 3|1 1 0 0 0',
  ])
})

const COUNTED = `
  SỔ THEO DÕI CÁC BUỔI SINH HOẠT NĂM 2026
  Ngày họp|Chi bộ|Phải dự|Có mặt|Vắng CLD|Vắng KLD
  05/01/2026|Chi bộ Thôn Đông|20|18|2|0
  05/02/2026|Chi bộ Thôn Đông|20|19|0|1
`
const ABSENT = `
  DANH SÁCH ĐẢNG VIÊN VẮNG CÁC BUỔI SINH HOẠT
  (Chỉ ghi đảng viên vắng; đảng viên có mặt không ghi)
  TT|Ngày|Chi bộ|Họ và tên|Vắng có lý do / không lý do
  1|05/01/2026|Chi bộ Thôn Đông|Lê Thị Cốm|Có lý do
  2|05/01/2026|Chi bộ Thôn Đông|Vũ Văn Đê|Có lý do
  3|05/02/2026|Chi bộ Thôn Đông|Tô Thị Sen|Không lý do
`

test('without a roll those whom a list of the absent names are not all members: the counts of the register stand', () => {
  const outcome = compute([makeGrid('Sổ họp', COUNTED), makeGrid('Danh sách vắng', ABSENT)])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|20 18 2 0 0', 'Chi bộ Thôn Đông|TK 2|20 19 0 1 0'])
  expect(findingLines(outcome)).toEqual([])
})

const IN_THREE_COLUMNS = `
  TỔNG HỢP ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ THÔN ĐÔNG NĂM 2026
  TT|Họ và tên|Tháng 1|||Tháng 2|||Tổng CM|Tổng VCP|Tổng VKP
  ||CM|VCP|VKP|CM|VCP|VKP|||
  1|Lê Thị Cốm|1|||1|||2|0|0
  2|Vũ Văn Đê|1||||1||1|1|0
  3|Tô Thị Sen||1||1|||2|1|0
  4|Bùi Văn Lúa|1||||1||1|1|0
`

test('«Tổng CM» counts who came: 2 beside one month in which somebody was there', () => {
  expect(findingLines(compute([makeGrid('Hai tháng', IN_THREE_COLUMNS)]))).toEqual(['total-disagrees@Hai tháng!I6'])
})
