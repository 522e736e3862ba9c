import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'
import { readNotedStatus, readStatus } from '../../../shared/registers/member-status.ts'
import { movesAway } from '../../../shared/registers/moves-away.ts'

test.for([
  ['Miễn SH từ 01/03/2026', 'EXEMPT', 20260301, 0],
  ['Tạm miễn SH 3 tháng (từ 01/3/26 đến 31/5/26)', 'TEMP_EXEMPT', 20260301, 20260531],
  ['Chuyển đến ngày 10/08/2026', 'TRANSFERRED_IN', 20260810, 0],
  ['Chuyển SHĐ đến chi bộ khác từ 01/6/2026', 'TRANSFERRED_OUT', 20260601, 0],
  ['Chuyển SH sang tỉnh khác tháng 4/2026', 'TRANSFERRED_OUT', 20260400, 0],
  ['SHTT tại Chi bộ Chợ Rau từ 01/02/2026 đến 30/6/2026', 'TEMP_OUT', 20260201, 20260630],
  ['Đã giới thiệu sinh hoạt nơi cư trú theo QĐ 213', 'ACTIVE', 0, 0],
  ['từ trần 20/4/2026', 'DECEASED', 20260420, 0],
  ['SH tạm thời nơi khác từ 01/09/2026 đến 30/09/2026', 'TEMP_OUT', 20260901, 20260930],
  // The day of a paper, and since when it holds.
  ['Miễn CT&SH theo QĐ số 31-QĐ/ĐU ngày 10/4/2026, thực hiện từ 01/5/2026', 'EXEMPT', 20260501, 0],
  ['tạm miễn SH từ 01/3/2026 đến 31/5/2026 (QĐ 15-QĐ/ĐU ngày 26/02/2026), đi làm xa', 'TEMP_EXEMPT', 20260301, 20260531],
  ['miễn SH – QĐ số 12-QĐ/ĐU ngày 20/02/2026', 'EXEMPT', 20260220, 0],
  ['QĐ 47-QĐ/ĐU ngày 15/6/2026: miễn công tác và sinh hoạt', 'EXEMPT', 20260615, 0],
  ['chuyển SH tạm thời đi học lớp cao cấp, GT số 22 ngày 15/4/2026', 'TEMP_OUT', 20260415, 0],
  ['chuyển từ CB Trường học – Trạm Y tế về từ 20/05/2026, QĐ 36-QĐ/ĐU', 'TRANSFERRED_IN', 20260520, 0],
  ['miễn sinh hoạt nơi cư trú (QĐ 213), vẫn SH ở chi bộ cơ quan', 'ACTIVE', 0, 0],
] as const)('the remark «%s» says %s', ([note, status, from, to]) => {
  expect(readNotedStatus(note)).toMatchObject({ status, from, to })
})

test.for([
  'Được miễn đóng đảng phí từ 01/01/2026',
  'Thương binh 2/4; con đã mất',
  'Bị mất thẻ đảng, đã đề nghị cấp lại',
  'Xin miễn SH (chưa có QĐ)',
  'QĐ 12-QĐ/ĐU về việc chuyển đảng chính thức',
  'đi làm xa, chưa có QĐ miễn → vẫn phải SH',
  'Nghỉ thai sản từ 01/3/2026 đến 31/8/2026',
  'Chuyển chính thức ngày 19/5/2015',
])('the remark «%s» says no status', (note) => {
  expect(readNotedStatus(note).status).toBeUndefined()
})

test('an application in the status column is no decision', () => {
  expect(readStatus('Đề nghị miễn sinh hoạt')).toMatchObject({ status: undefined, unknown: 'Đề nghị miễn sinh hoạt' })
})

test('a move to another party cell than the row’s own leads away', () => {
  expect(movesAway('chuyển về CB Thôn Mẹt từ 1/4/2026', 'Chi bộ Thôn Thúng')).toBe(true)
  expect(movesAway('chuyển về CB Thôn Thúng từ 1/4/2026', 'Chi bộ Thôn Thúng')).toBe(false)
  expect(movesAway('Chuyển đến từ Đảng bộ phường Lò Gốm ngày 10/3/2024', 'Chi bộ Thôn Thúng')).toBe(false)
})

test('«Bí thư» under «Vai trò – trạng thái» says no status, «Miễn sinh hoạt» does', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      `
      STT|Họ và tên|Chi bộ|Vai trò - trạng thái|Ngày vào Đảng|Giới tính
      1|Nguyễn Văn Lúa|Thôn Đông|Bí thư|03/02/1985|Nam
      2|Trần Thị Mía|Thôn Đông|Miễn sinh hoạt|03/02/1985|Nữ
      3|Lê Văn Khoai|Thôn Đông|Đảng viên|03/02/1985|Nam
      4|Vũ Văn Tre|Thôn Đông|đang xem|03/02/1985|Nam
    `,
    ),
  ])
  expect(outcome.dataset.members.map(({ status }) => status)).toEqual(['ACTIVE', 'EXEMPT', 'ACTIVE', 'ACTIVE'])
  expect(findingLines(outcome).filter((line) => line.startsWith('status-unknown'))).toEqual(['status-unknown@DS!D5'])
})

test.for([
  ['KP7 chuyển qua, từ 20/02/2026', 'TRANSFERRED_IN', 20260220],
  ['CQ chuyển về (nghỉ hưu) 15/9/2026', 'TRANSFERRED_IN', 20260915],
  ['từ KP3 chuyển đến ngày 20/6/2026', 'TRANSFERRED_IN', 20260620],
  ['QĐ miễn sinh hoạt số 17, từ 01/3/2026', 'EXEMPT', 20260301],
] as const)('«%s» names the place or the paper first', ([note, status, from]) => {
  expect(readNotedStatus(note)).toMatchObject({ status, from })
})

test.for([
  ['sang CB KP3 từ 20.02.2026', 'Chi bộ KP7', true],
  ['chuyển CB Cơ quan 20/6/2026', 'Chi bộ Khu phố 3', true],
  ['về CB KP4 từ 15/9/2026', 'Chi bộ Cơ quan', true],
  ['về CB KP4 từ 15/9/2026', 'CB KP4', false],
] as const)('«%s» in the rows of %s', ([note, partyCell, isAway]) => {
  expect(readNotedStatus(note).status).toBe('TRANSFERRED_IN')
  expect(movesAway(note, partyCell)).toBe(isAway)
})
