/** How different hands say the same things in one workbook. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const PEOPLE = Array.from({ length: 70 }, (_, i) => `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${'abc'[Math.floor(i / 26)]}`)

test('a sparse column «Biến động (…)» is the status, also where the first words stand far down; dashes part the pairs of a legend', () => {
  const roll = PEOPLE.map((name, i) => `${i + 1}|${name}|Chi bộ Thôn Đông|03/02/2001|${i >= 67 ? 'Miễn sinh hoạt từ 01/01/2025' : ''}`)
  const marks = PEOPLE.map((name, i) => `${i + 1}|${name}|Chi bộ Thôn Đông|${i === 0 ? 'P' : i >= 67 ? 'M' : 'x'}`)
  const outcome = compute([
    makeGrid('DS', ['STT|Họ và tên|Chi bộ|Ngày vào Đảng|BIẾN ĐỘNG (miễn, chuyển đi…)', ...roll].join('\n')),
    makeGrid(
      'DD',
      ['x: có mặt – P: vắng có phép – K: vắng không phép – M: miễn, tạm miễn sinh hoạt|||', 'STT|Họ và tên|Chi bộ|T1', ...marks].join('\n'),
    ),
  ])
  // 70 people, the last three exempt, the first one excused.
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|67 66 1 0 0'])
  expect(findingLines(outcome)).toEqual([])
})

test('one heading over both kinds says nothing of any month; «Trong đó» below a total is no party cell; UBND is written out', () => {
  const outcome = compute([
    makeGrid('DS', 'STT|Họ và tên|Chi bộ\n1|Nguyễn Văn Lúa|UBND\n2|Trần Thị Mía|UBND\n3|Vũ Văn Tre|TDP 1'),
    makeGrid(
      'TH',
      `
      STT|Chi bộ|Sinh hoạt thường kỳ và chuyên đề năm 2026|||
      ||T1|T2|T3|CĐ quý I (tháng 3)
      1|Chi bộ Ủy ban nhân dân|1/2|2/2|2/2 (100,0%)|1/2
      2|Chi bộ Tổ dân phố 1|1/1|1/1 đ/c|–|1/1
      |Tổng cộng|2/3|3/3|2/2|2/3
      |Trong đó: khối tổ dân phố|1/1|1/1|–|1/1
    `,
    ),
  ])
  expect(meetingLines(outcome)).toEqual([
    'Chi bộ Tổ dân phố 1|CĐ 1|1 1 0 0 0',
    'Chi bộ Tổ dân phố 1|TK 1|1 1 0 0 0',
    'Chi bộ Tổ dân phố 1|TK 2|1 1 0 0 0',
    'Chi bộ Ủy ban nhân dân|CĐ 1|2 1 – – –',
    'Chi bộ Ủy ban nhân dân|TK 1|2 1 – – –',
    'Chi bộ Ủy ban nhân dân|TK 2|2 2 0 0 0',
    'Chi bộ Ủy ban nhân dân|TK 3|2 2 0 0 0',
  ])
  expect(findingLines(outcome)).toEqual([])
})

test('in a register a row with nothing but a remark was no meeting; a gap among those who had to come waits', () => {
  const months = Array.from(
    { length: 11 },
    (_, i) => `${i + 1}|Chi bộ Thôn Đông|05/${String(i + 1).padStart(2, '0')}/2026|${i === 3 ? '' : 20}|18|2|0|`,
  )
  months[6] = '7|Chi bộ Thôn Đông|||||||Nghỉ hè, không họp'.replace('|||||||', '||||||')
  const outcome = compute([
    makeGrid('Sổ', ['STT|Chi bộ|Ngày họp|Phải dự|Có mặt|Vắng có lý do|Vắng không lý do|Ghi chú', ...months].join('\n')),
  ])
  expect(meetingLines(outcome).filter((line) => line.endsWith('chờ'))).toEqual(['Chi bộ Thôn Đông|TK 4|chờ'])
  expect(meetingLines(outcome)).toHaveLength(10)
  expect(findingLines(outcome)).toEqual(['counts-unreadable@Sổ!D5'])
})

test('somebody who was away for a while and is marked absent all the same is named', () => {
  const outcome = compute([
    makeGrid(
      'DS',
      'STT|Họ và tên|Chi bộ|Ngày vào Đảng|Trạng thái|Từ ngày\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|03/02/1990||\n2|Trần Thị Mía|Chi bộ Thôn Đông|03/02/1995|Sinh hoạt tạm thời nơi khác|01/01/2026',
    ),
    makeGrid('DD', 'STT|Họ và tên|Chi bộ|T1\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|KP'),
  ])
  expect(meetingLines(outcome)).toEqual(['Chi bộ Thôn Đông|TK 1|1 1 0 0 0'])
  expect(findingLines(outcome)).toEqual(['mark-when-not-required@DD!D3'])
})
