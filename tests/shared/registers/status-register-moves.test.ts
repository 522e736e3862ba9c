import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('who moved to another party cell of the committee, and is on its roll by now, counts in the old one until then', () => {
  const roll = makeGrid(
    'Danh sách',
    `DANH SÁCH ĐẢNG VIÊN
STT|Họ và tên|Chi bộ|Ngày sinh|Ngày vào Đảng
1|Nguyễn Văn Lúa|Chi bộ bản Pá Đìa|#1/1/1970|#3/2/1995
2|Trần Thị Mía|Chi bộ bản Pá Đìa|#1/2/1970|#3/2/1995
3|Lê Văn Tre|Chi bộ Cơ quan xã|#1/3/1970|#3/2/1995
4|Vũ Văn Mít|Chi bộ Cơ quan xã|#1/4/1970|#3/2/1995`,
  )
  const changes = makeGrid(
    'Biến động',
    'THEO DÕI BIẾN ĐỘNG ĐẢNG VIÊN\nTT|Họ và tên|Chi bộ|Nội dung biến động|Từ ngày|Đến ngày\n1|Vũ Văn Mít|Chi bộ bản Pá Đìa|Chuyển SH nội bộ sang CB Cơ quan xã|#15/2/2026|',
  )
  const marks = makeGrid(
    'Điểm danh',
    `Ngày họp|Chi bộ|Họ và tên|Điểm danh
${['05/01', '05/03']
  .flatMap((day, i) => [
    `${day}/2026|Chi bộ bản Pá Đìa|Nguyễn Văn Lúa|có mặt`,
    `${day}/2026|Chi bộ bản Pá Đìa|Trần Thị Mía|có mặt`,
    `${day}/2026|Chi bộ Cơ quan xã|Lê Văn Tre|có mặt`,
    `${day}/2026|${i === 0 ? 'Chi bộ bản Pá Đìa' : 'Chi bộ Cơ quan xã'}|Vũ Văn Mít|có mặt`,
  ])
  .join('\n')}`,
  )
  const outcome = compute([roll, changes, marks])
  expect(findingLines(outcome)).toEqual([])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Cơ quan xã|TK 1|1 1 0 0 0',
    'Chi bộ Cơ quan xã|TK 3|2 2 0 0 0',
    'Chi bộ bản Pá Đìa|TK 1|3 3 0 0 0',
    'Chi bộ bản Pá Đìa|TK 3|2 2 0 0 0',
  ])
})
