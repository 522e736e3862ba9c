import { expect, test } from 'vitest'
import { compute, makeGrid } from '../builders.ts'

const statuses = (picture: string) => compute([makeGrid('DS', picture)]).dataset.members.map(({ status }) => status)

test('an x below «Miễn», «SH nơi khác» or «Chuyển đi» is the status', () => {
  expect(
    statuses(`
    STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng|Tình trạng sinh hoạt (đánh dấu x)||||Từ ngày
    |||||Miễn|SH nơi khác|Chuyển đi|Chuyển đến|
    1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Đông|03/02/1985|||||
    2|Trần Thị Mía|05/06/1955|Chi bộ Thôn Đông|03/02/1980|x||||01/01/2025
    3|Lê Văn Khoai|07/08/1970|Chi bộ Thôn Đông|03/02/1999||x|||01/03/2026
    4|Phạm Thị Na|09/10/1975|Chi bộ Thôn Đông|03/02/2001|||X||01/04/2026
    5|Vũ Văn Tre|09/10/1975|Chi bộ Thôn Đông|03/02/2001|✓|||x|01/05/2026
  `),
  ).toEqual(['ACTIVE', 'EXEMPT', 'TEMP_OUT', 'TRANSFERRED_OUT', 'EXEMPT'])
})

test('in columns that hold days a day says since when, and words are no ticks', () => {
  expect(
    statuses(`
    STT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng|Miễn|Chuyển đi
    1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Đông|03/02/1985|01/01/2025|
    2|Trần Thị Mía|05/06/1955|Chi bộ Thôn Đông|03/02/1980||chưa
  `),
  ).toEqual(['EXEMPT', 'ACTIVE'])
})
