/** Party cells that one tab names in full and another in short. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const roll = makeGrid(
  'ĐV',
  `
  TT|Họ và tên|Ngày sinh|Chi bộ|Ngày vào Đảng
  1|Nguyễn Văn Lúa|01/02/1960|Chi bộ Thôn Bãi Mía|03/02/1985
  2|Trần Thị Mía|01/02/1960|Chi bộ Trường THCS Bãi Mía|03/02/1985
  3|Lê Văn Tre|01/02/1960|Chi bộ Thôn Đồng Rạ|03/02/1985
  4|Vũ Văn Sen|01/02/1960|Chi bộ Thôn Đoài|03/02/1985
`,
)
const summary = (names: string) =>
  makeGrid(
    'Tổng hợp',
    `TT|Chi bộ|T1|T2\n${names
      .split(',')
      .map((name, i) => `${i + 1}|${name}|1/1|1/1`)
      .join('\n')}`,
  )

test('a summary’s «Đồng Rạ» is the roll’s «Chi bộ Thôn Đồng Rạ»', () => {
  const outcome = compute([roll, summary('Bãi Mía,Trường THCS Bãi Mía,Đồng Rạ,Đoài')])
  expect(outcome.dataset.partyCells.map(({ name }) => name)).toEqual([
    'Chi bộ Thôn Bãi Mía',
    'Trường THCS Bãi Mía',
    'Chi bộ Thôn Đồng Rạ',
    'Chi bộ Thôn Đoài',
  ])
  expect(outcome.dataset.members.map(({ partyCell }) => partyCell)).toEqual([0, 1, 2, 3])
  expect(findingLines(outcome)).toEqual([])
})

test('«Đồng» is not «Thôn Đoài», and «cơ sở» is no number', () => {
  const outcome = compute([
    makeGrid(
      'Chi bộ',
      'TT|Tên chi bộ|Bí thư\n1|Chi bộ Thôn Đoài|Nguyễn Văn Lúa\n2|Chi bộ Trường Trung học cơ sở Bến Lựu|Trần Thị Mía\n3|Chi bộ Tổ dân phố số 5|Lê Văn Tre',
    ),
    summary('Đồng,Trường THCS Bến Lựu,TDP 5'),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Trường Trung học cơ sở Bến Lựu|TK 1|1 1 0 0 0',
    'Chi bộ Trường Trung học cơ sở Bến Lựu|TK 2|1 1 0 0 0',
    'Chi bộ Tổ dân phố số 5|TK 1|1 1 0 0 0',
    'Chi bộ Tổ dân phố số 5|TK 2|1 1 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual(['party-cell-unknown@Tổng hợp!B2'])
})

const month = (n: number, ...names: string[]) =>
  makeGrid(
    `T${n}`,
    `TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG ${n}/2026\nTT|Chi bộ|Phải dự|Có mặt|Vắng có lý do|Vắng không lý do\n${names.map((name, i) => `${i + 1}|${name}|10|9|1|0`).join('\n')}`,
  )
const names = (outcome: ReturnType<typeof compute>) => outcome.dataset.partyCells.map(({ name }) => name)

test('without a roll «CB T1», «CB Tr. MN» of one month are party cells of the others', () => {
  const full = ['Chi bộ thôn 1', 'Chi bộ thôn 2', 'Chi bộ Trường Mầm non']
  const short = ['CB T1', 'CB T2', 'CB Tr. MN']
  expect(names(compute([month(3, ...full), month(4, ...short), month(5, ...full)]))).toEqual(full)
  expect(names(compute([month(3, ...short), month(4, ...full)]))).toEqual([...full.slice(0, 2), 'CB Tr. MN'])
})

test('a short name beside the longer one in a table is another party cell', () => {
  const outcome = compute([
    month(3, 'Chi bộ Thôn Bãi Mía Ngoài', 'Chi bộ Đồng'),
    month(4, 'Chi bộ Thôn Bãi Mía Ngoài', 'Chi bộ Bãi Mía', 'Chi bộ Đồng'),
  ])
  expect(names(outcome)).toEqual(['Chi bộ Thôn Bãi Mía Ngoài', 'Chi bộ Đồng', 'Chi bộ Bãi Mía'])
})

test('a number that one month alone has in the place of another is asked about; one that stays is a new party cell', () => {
  const usual = ['Chi bộ Thôn I', 'Chi bộ Thôn II', 'Chi bộ Thôn III']
  const odd = ['Chi bộ Thôn I', 'Chi bộ Thôn IX', 'Chi bộ Thôn III']
  const slip = compute([month(3, ...usual), month(4, ...usual), month(5, ...odd), month(6, ...usual)])
  expect(names(slip)).toEqual(usual)
  expect(findingLines(slip)).toContain('party-cell-unknown@T5!B4')
  expect(names(compute([month(3, ...usual), month(4, ...usual), month(5, ...odd), month(6, ...odd)]))).toEqual([...usual, 'Chi bộ Thôn IX'])
})

test('what is said of a party cell’s month is no part of its name, «Cả xã» is a sum', () => {
  const outcome = compute([
    month(3, 'Chi bộ Thôn Rạ', 'Chi bộ Thôn Sen', 'Cả xã'),
    month(4, 'Chi bộ Thôn Rạ', 'Chi bộ Thôn Sen - tháng này không họp'),
  ])
  expect(names(outcome)).toEqual(['Chi bộ Thôn Rạ', 'Chi bộ Thôn Sen'])
})
