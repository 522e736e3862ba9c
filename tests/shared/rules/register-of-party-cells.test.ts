/** What a register of party cells says of itself, of the roll and of the meetings. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

const REGISTER = (rows: string) => makeGrid('Chi bộ', `STT|Tên chi bộ|Bí thư|Số máy|Số đảng viên|Chính thức|Dự bị\n${rows}`)

test('official and probationary members add up to all, where the other rows do', () => {
  const outcome = compute([
    REGISTER(`1|Chi bộ Thôn Đông|Lê Văn Lúa||20|19|1
      2|Chi bộ Thôn Đoài|Trần Thị Mía||24|22|0
      3|Chi bộ Thôn Nam|Vũ Văn Tre||15|15|0
      4|Chi bộ Thôn Bắc|Đỗ Thị Cải||12|11|1`),
  ])
  expect(findingLines(outcome)).toEqual(['total-disagrees@Chi bộ!E3'])
})

test('who is exempt and who had to come are all members, where the other rows say so', () => {
  const meetings = makeGrid(
    'Sổ họp',
    `
    STT|Chi bộ|Ngày họp|Tổng|Miễn|Phải họp|Có mặt|Vắng có lý do|Vắng không lý do
    1|Chi bộ Thôn Đông|#5/1/2026|23|3|20|18|2|0
    2|Chi bộ Thôn Đoài|#5/1/2026|11|2|10|9|1|0
    3|Chi bộ Thôn Nam|#5/1/2026|12|0|12|12|0|0
    4|Chi bộ Thôn Bắc|#5/1/2026|8|0|8|8|0|0
  `,
  )
  const outcome = compute([meetings])
  expect(findingLines(outcome)).toEqual(['total-disagrees@Sổ họp!E3'])
  expect(outcome.findings[0]?.params).toEqual({ typed: 2, right: 1 })
})

test('a register that counts otherwise in every row is left alone', () => {
  const outcome = compute([
    REGISTER(`1|Chi bộ Thôn Đông|Lê Văn Lúa||20|17|1
      2|Chi bộ Thôn Đoài|Trần Thị Mía||24|22|0
      3|Chi bộ Thôn Nam|Vũ Văn Tre||15|13|0`),
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('the number of a secretary may have lost its 0, too', () => {
  const outcome = compute([REGISTER('1|Chi bộ Thôn Đông|Lê Văn Lúa|990928131|20|20|0\n2|Chi bộ Thôn Đoài|Trần Thị Mía|0990122030|24|24|0')])
  expect(findingLines(outcome)).toEqual(['phone-lost-zero@Chi bộ!D2'])
})

test('what is added up over the months is compared with the meetings, and its rate with what stands beside it', () => {
  const meetings = makeGrid(
    'Sổ họp',
    `
    STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng có phép|Vắng không phép
    1|Chi bộ Thôn Đông|#5/1/2026|20|18|2|0
    2|Chi bộ Thôn Đoài|#5/1/2026|10|9|1|0
    3|Chi bộ Thôn Nam|#5/1/2026|12|12|0|0
    4|Chi bộ Thôn Bắc|#5/1/2026|8|8|0|0
    5|Chi bộ Thôn Đông|#5/2/2026|20|20|0|0
    6|Chi bộ Thôn Đoài|#5/2/2026|10|8|1|1
    7|Chi bộ Thôn Nam|#5/2/2026|12|10|2|0
    8|Chi bộ Thôn Bắc|#5/2/2026|8|8|0|0
  `,
  )
  const sums = makeGrid(
    'Cộng dồn',
    `
    STT|Chi bộ|Lượt phải dự|Lượt có mặt|Bình quân (%)
    1|Chi bộ Thôn Đông|40|38|95
    2|Chi bộ Thôn Đoài|20|18|90
    3|Chi bộ Thôn Nam|24|22|91,7
    4|Chi bộ Thôn Bắc|16|16|96
  `,
  )
  // Đoài: 9 and 8 came, 17 of 20; Bắc: 16 of 16.
  expect(findingLines(compute([meetings, sums]))).toEqual(['total-disagrees@Cộng dồn!D3', 'rate-disagrees@Cộng dồn!E5'])
})

test('a day of birth is reported in the column of the sex that it stands in', () => {
  const roll = makeGrid(
    'Danh sách',
    `
    STT|Họ và tên|Ngày sinh||Chi bộ|Ngày vào Đảng
    ||Nam|Nữ||
    1|Lê Văn Lúa|01/02/1960||Thôn Đông|03/02/1990
    2|Trần Thị Mía||31/6/1981|Thôn Đông|03/02/2010
    3|Vũ Thị Na||05/6/1981|Thôn Đông|03/02/2010
  `,
  )
  expect(findingLines(compute([roll]))).toEqual(['date-impossible@Danh sách!D4'])
})

test('a name with a slip beside the right number is reported and counts for its person', () => {
  const roll = makeGrid(
    'Danh sách',
    'STT|Họ và tên|Số thẻ đảng|Chi bộ|Ngày vào Đảng\n1|Lâm Công Vồng|012345601|Thôn Đông|03/02/1990\n2|Trần Thị Mía|012345602|Thôn Đông|03/02/2010',
  )
  const list = makeGrid(
    'Điểm danh',
    'STT|Ngày họp|Họ và tên|Số thẻ đảng|Điểm danh\n1|#5/1/2026|Lâm Công Vồn|012345601|x\n2|#5/1/2026|Trần Thị Mía|012345602|x',
  )
  expect(findingLines(compute([roll, list]))).toEqual(['name-spelled-differently@Điểm danh!C2'])
})

test('without a roll a total is compared with the people of the sheets of marks, where most totals are theirs', () => {
  const places = ['Đông', 'Đoài', 'Nam', 'Bắc']
  const grid = makeGrid(
    'SH',
    `THEO DÕI SINH HOẠT NĂM 2026\nTT|Họ và tên|Năm sinh|T1|T2\n${places.map((place) => `CHI BỘ THÔN ${place}\n1|Lê ${place} Lúa|1960|x|x\n2|Lê ${place} Mía|1970|x|P`).join('\n')}\nKý hiệu: x: có mặt; P: vắng có phép`,
  )
  const register = (totals: readonly number[]) =>
    makeGrid('Chi bộ', `STT|Tên chi bộ|Số đảng viên\n${places.map((place, i) => `${i + 1}|Chi bộ Thôn ${place}|${totals[i]}`).join('\n')}`)
  expect(findingLines(compute([register([2, 2, 2, 5]), grid]))).toEqual(['party-cell-total-disagrees@Chi bộ!C5'])
  // The sheets of marks of an office may leave out the exempt.
  expect(findingLines(compute([register([2, 3, 2, 5]), grid]))).toEqual([])
})
