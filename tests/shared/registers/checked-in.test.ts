/** What a program gives out of who checked in: the code of the meeting, when somebody came, and whether in time. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = `
  STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Chi bộ
  1|Lê Thị Cốm|02/03/1970|03/02/2010|Chi bộ Khu phố Đông
  2|Vũ Văn Đê|05/06/1980|03/02/2010|Chi bộ Khu phố Đông
  3|Tô Thị Sen|07/08/1950|03/02/2010|Chi bộ Khu phố Đông
  4|Bùi Văn Lúa|09/10/1960|03/02/2010|Chi bộ Khu phố Đoài
  5|Hồ Thị Mía|11/12/1975|03/02/2010|Chi bộ Khu phố Đoài
`
const MEETINGS = `
  CÁC BUỔI SINH HOẠT NĂM 2026
  Mã buổi|Chi bộ|Ngày họp|Loại
  D-01|Chi bộ Khu phố Đông|05/01/2026|Thường kỳ
  D-02|Chi bộ Khu phố Đông|05/02/2026|Chuyên đề
  T-01|Chi bộ Khu phố Đoài|06/01/2026|Thường kỳ
`
const CHECKED = `
  Mã buổi|Thời gian check-in|Họ tên|Đơn vị|Trạng thái
  D-01|05/01/2026 19:20|Lê Thị Cốm|Chi bộ Khu phố Đông|Đúng giờ
  D-01|05/01/2026 19:50|Vũ Văn Đê|Chi bộ Khu phố Đông|Đi muộn
  D-01||Tô Thị Sen|Chi bộ Khu phố Đông|Vắng có phép
  D-02||Lê Thị Cốm|Chi bộ Khu phố Đông|Vắng không phép
  D-02|05/02/2026 19:25|Vũ Văn Đê|Chi bộ Khu phố Đông|Đúng giờ
  D-02|05/02/2026 19:26|Tô Thị Sen|Chi bộ Khu phố Đông|Đúng giờ
  T-01|06/01/2026 19:30|Bùi Văn Lúa|Chi bộ Khu phố Đoài|Đúng giờ
  T-01||Hồ Thị Mía|Chi bộ Khu phố Đoài|Chờ duyệt
`
const RATES = ['Chi bộ Khu phố Đoài|TK 1|chờ', 'Chi bộ Khu phố Đông|CĐ 1|3 2 0 1 0', 'Chi bộ Khu phố Đông|TK 1|3 2 1 0 0']

const computed = (checked: string) => compute([makeGrid('Check-in', checked), makeGrid('Các buổi', MEETINGS), makeGrid('Đảng viên', ROLL)])

test('who was absent has no time of checking in: the code says which meeting it was', () => {
  const outcome = computed(CHECKED)
  expect(meetingLines(outcome)).toEqual(RATES)
  expect(findingLines(outcome)).toEqual(['code-unknown@Check-in!E9'])
})

test('the code is enough, also where no column says a day or a party cell', () => {
  const columns = [0, 2, 4]
  const codes = CHECKED.trim()
    .split('\n')
    .map((line) => columns.map((column) => line.trim().split('|')[column]).join('|'))
  const outcome = computed(codes.join('\n'))
  expect(meetingLines(outcome)).toEqual(RATES)
  expect(findingLines(outcome)).toEqual(['code-unknown@Check-in!C9'])
  // A code that the register does not have places nothing, and is told.
  const astray = codes.map((line) => line.replace('D-01|Tô Thị Sen', 'D-99|Tô Thị Sen'))
  expect(meetingLines(computed(astray.join('\n')))).toContain('Chi bộ Khu phố Đông|TK 1|3 2 0 0 1')
  expect(findingLines(computed(astray.join('\n')))).toContain('meeting-date-wrong@Check-in!A4')
})
