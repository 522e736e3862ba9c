import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

test('a mark merged over two meetings where the people stand across is reported where it stands, and counts in both', () => {
  const sheet = makeGrid(
    'Mầm non',
    `
    CHI BỘ TRƯỜNG MẦM NON CHỢ BÍ
    SỔ ĐIỂM DANH NĂM 2026
    Tháng|Nguyễn Văn Lúa|Trần Thị Mía|Lê Văn Tre|Vũ Thị Cải
    Tháng 1|x|x|x|x
    Tháng 2|x|P|x|x
    Tháng 3|x||x|x
    Ghi chú: x: có mặt; P: vắng có phép
  `,
    { merges: [{ row: 5, column: 3, rows: 2, columns: 1 }] },
  )
  const outcome = compute([sheet])
  expect(findingLines(outcome)).toEqual(['merged-marks@Mầm non!C5'])
  expect(outcome.findings.find(({ rule }) => rule === 'merged-marks')?.params).toEqual({ size: 2 })
  expect(meetingLines(outcome).map((line) => line.split('|')[2])).toEqual(['4 4 0 0 0', '4 3 1 0 0', '4 3 1 0 0'])
})
