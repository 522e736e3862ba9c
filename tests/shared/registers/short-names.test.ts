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
