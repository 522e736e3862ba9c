/** Tabs of nothing but percentages. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const COUNTS = makeGrid(
  'Số liệu',
  'SINH HOẠT CHI BỘ NĂM 2026\nTT|Chi bộ|T1|T2|T3\n1|CB Đông Vườn|9/10|8/10|10/10\n2|CB Tây Vườn|10/20|20/20|15/20',
)

test('the months down and the party cells across hold rates of what another tab counts, and no meetings of their own', () => {
  const rates = makeGrid(
    'Tỷ lệ CB',
    'TỶ LỆ ĐẢNG VIÊN DỰ SINH HOẠT THƯỜNG KỲ TỪNG CHI BỘ\nTháng|CB Đông Vườn|CB Tây Vườn\nT1|90,0%|50,0%\nT2|80,0%|ko họp\nT3|100,0%|57,0%',
  )
  const outcome = compute([COUNTS, rates])
  expect(meetingLines(outcome)).toHaveLength(6)
  expect(findingLines(outcome)).toEqual(['rate-disagrees@Tỷ lệ CB!C5'])
})
