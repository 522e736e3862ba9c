/** What a program exports: English headings, codes in a tab of their own, kinds only in the register of meetings. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const MEMBERS = makeGrid(
  'MEMBERS',
  `
  MEMBER_ID|FULL_NAME|GENDER|BIRTH_DATE|UNIT|ADMISSION_DATE|OFFICIAL_DATE|STATUS|STATUS_FROM
  M-0001|Nguyễn Văn Lúa|Nam|01/02/1960|Chi bộ Thôn Đông|03/02/1985|03/02/1986|Đang sinh hoạt|
  M-0002|Trần Thị Mía|Nữ|05/06/1955|Chi bộ Thôn Đông|03/02/1980|03/02/1981|Miễn sinh hoạt|01/01/2025
  M-0003|Lê Văn Khoai|Nam|07/08/1970|Chi bộ Thôn Đông|03/02/1999|03/02/2000|Đang sinh hoạt|
`,
)
const MEETINGS = makeGrid(
  'MEETINGS',
  `
  MEETING_ID|UNIT|MEETING_TYPE|MEETING_DATE|REQUIRED|PRESENT
  H1|Chi bộ Thôn Đông|TK|05/01/2026|2|2
  H2|Chi bộ Thôn Đông|CD|20/03/2026|2|1
  H3|Chi bộ Thôn Đông|BT|24/03/2026|2|2
`,
)
const attendance = (codes: readonly [number | string, number | string, number | string][]) =>
  makeGrid(
    'ATTENDANCE',
    [
      'MEETING_DATE|UNIT|MEMBER_ID|FULL_NAME|RESULT_CODE',
      ...['05/01/2026', '20/03/2026', '24/03/2026'].flatMap((day, i) =>
        ['Nguyễn Văn Lúa', 'Trần Thị Mía', 'Lê Văn Khoai'].map(
          (name, person) => `${day}|Chi bộ Thôn Đông|M-000${person + 1}|${name}|${codes[i]?.[person]}`,
        ),
      ),
    ].join('\n'),
  )

test('English headings, codes explained in another tab, kinds in the register; an extraordinary meeting counts in neither', () => {
  const codes = makeGrid(
    'CODES',
    'CODE_GROUP|CODE|MEANING\nRESULT|1|Có mặt\nRESULT|2|Vắng có lý do\nRESULT|3|Vắng không lý do\nRESULT|4|Miễn sinh hoạt\nTYPE|BT|Họp bất thường',
  )
  const outcome = compute([
    MEMBERS,
    MEETINGS,
    attendance([
      [1, 4, 1],
      [2, 4, 1],
      [1, 4, 1],
    ]),
    codes,
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|CĐ 1|2 1 1 0 0', 'Chi bộ Thôn Đông|TK 1|2 2 0 0 0'])
  expect(findingLines(outcome)).toEqual([])
  expect(Object.fromEntries(outcome.tabs)).toEqual({
    MEMBERS: 'members',
    MEETINGS: 'meetings',
    ATTENDANCE: 'attendance-list',
    CODES: 'other',
  })
})

test('without the tab of codes, 2, 3 and 4 are asked and the meetings wait', () => {
  const outcome = compute([
    MEMBERS,
    MEETINGS,
    attendance([
      [1, 4, 1],
      [2, 4, 1],
      [1, 4, 1],
    ]),
  ])
  expect(meetingLines(outcome)).toContain('Chi bộ Thôn Đông|CĐ 1|chờ')
})

test('a numbered list of meanings that other signs stand for explains no number', () => {
  const outcome = compute([
    makeGrid('DS', 'STT|Họ và tên|Chi bộ\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông\n2|Trần Thị Mía|Chi bộ Thôn Đông'),
    makeGrid(
      'DD',
      'STT|Họ và tên|Chi bộ|T1\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|1\n2|Trần Thị Mía|Chi bộ Thôn Đông|0\n\n\n\n1|Vắng có lý do|0',
    ),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|2 1 1 0 0'])
})
