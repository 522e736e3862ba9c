import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const ROLL = makeGrid(
  'DS',
  'STT|Họ và tên|Chi bộ|Ngày vào Đảng\n1|Nguyễn Văn Lúa|Chi bộ A|03/02/1985\n2|Trần Thị Mía|Chi bộ A|03/02/1990\n3|Vũ Văn Tre|Chi bộ B|03/02/1990',
)
const ROWS = 'STT|Họ và tên|Chi bộ|T1|T2\n1|Nguyễn Văn Lúa|Chi bộ A|x|x\n2|Trần Thị Mía|Chi bộ A||x'
const OTHER = makeGrid('DD 2', 'STT|Họ và tên|Chi bộ|T1\n1|Vũ Văn Tre|Chi bộ B|x')

test.for([
  ['colours in words', '||||\nGhi chú: ô tô màu vàng là vắng có phép, ô tô đỏ là vắng không phép||||'],
  ['meanings with nothing but a coloured grid cell before them', '||||\n||Vắng có lý do||\n||Vắng không lý do||'],
])('%s: the meetings of that tab wait, the others are counted', ([, legend]) => {
  const outcome = compute([ROLL, makeGrid('DD', `${ROWS}\n${legend}`), OTHER])
  expect(meetingLines(outcome)).toEqual(['Chi bộ A|TK 1|chờ', 'Chi bộ A|TK 2|chờ', 'Chi bộ B|TK 1|1 1 0 0 0'])
  expect(findingLines(outcome)).toContain('colour-as-mark@DD!')
})

test.for([
  ['signs', '||||\n|x: có mặt; P: vắng có phép||'],
  ['sums of both kinds', '||||\n|Vắng có lý do||0|0\n|Vắng không lý do||1|0'],
  ['colours of something else', '||||\nÔ tô vàng: đã nộp đảng phí tháng đó||||'],
  ['places named after colours', '||||\n|Chi bộ thôn Vàng vắng 1 đồng chí||'],
])('%s are no colours', ([, below]) => {
  expect(findingLines(compute([ROLL, makeGrid('DD', `${ROWS}\n${below}`)])).filter((line) => line.startsWith('colour'))).toEqual([])
})
