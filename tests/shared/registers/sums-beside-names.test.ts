/** Sums that offices put beside the names of groups, and parts of them. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('beside the name of a party cell stand the sums of its own rows', () => {
  const month = (first: number) =>
    makeGrid(
      'Tháng 02',
      `
      KẾT QUẢ ĐIỂM DANH THÁNG 02 NĂM 2026|||||
      STT|Họ và tên|Có mặt|Vắng có lý do|Vắng không lý do|Lý do
      |TỔNG CỘNG|3|1||
      I|Chi bộ Ấp 1 (họp ngày 05/02/2026)|${first}|0|0|
      1|Lê Thị Cốm|x|||
      2|Vũ Văn Đê|x|||
      II|Chi bộ Ấp 2 (họp ngày 06/02/2026)|1|1|0|
      1|Bùi Văn Lúa|x|||
      2|Hồ Thị Mía||x||Ốm
    `,
    )
  expect(meetingLines(compute([month(2)]))).toEqual(['Chi bộ Ấp 1|TK 2|2 2 0 0 0', 'Chi bộ Ấp 2|TK 2|2 1 1 0 0'])
  expect(findingLines(compute([month(2)]))).toEqual([])
  const wrong = compute([month(5)]).findings.filter(({ rule }) => rule === 'total-disagrees')
  expect(wrong.map(({ row, column, params }) => [row, column, params['right']])).toEqual([[4, 'C', 2]])
})

test('«Trong đó …» below a sum in a register of meetings is no meeting', () => {
  const outcome = compute([
    makeGrid(
      'Sổ họp',
      `
      STT|Ngày họp|Chi bộ|Loại|Phải dự|Có mặt|Vắng CP|Vắng KP
      1|04/01/2026|Chi bộ Ấp 1|Thường kỳ|14|13|1|0
      2|05/01/2026|Chi bộ Trường Tiểu học|Thường kỳ|9|9|0|0
      |Cộng quý I|||23|22|1|0
      |Trong đó: các ấp|||14|13|1|0
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Trường Tiểu học|TK 1|9 9 0 0 0', 'Chi bộ Ấp 1|TK 1|14 13 1 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('the number of a row in what a program gives out is no mark', () => {
  const outcome = compute([
    makeGrid(
      'attendance',
      `
      attendance_id|party_cell_name|meeting_date|full_name|attendance_status|absence_reason
      DD01|Chi bộ Ấp 1|2026-01-05|Lê Thị Cốm|CO_MAT|
      DD02|Chi bộ Ấp 1|2026-01-05|Vũ Văn Đê|VANG_CO_LY_DO|Ốm
      DD03|Chi bộ Ấp 1|2026-02-05|Lê Thị Cốm|CO_MAT|
      DD04|Chi bộ Ấp 1|2026-02-05|Vũ Văn Đê|VANG_KHONG_LY_DO|
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Ấp 1|TK 1|2 1 1 0 0', 'Chi bộ Ấp 1|TK 2|2 1 0 1 0'])
})
