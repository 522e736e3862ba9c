import { expect, test } from 'vitest'
import { compute, makeGrid } from '../builders.ts'

const year = (title: string, months: string) =>
  makeGrid(
    title,
    `THEO DÕI NĂM ${title}|||\nSTT|Họ và tên|Chi bộ|${months}\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|x\n2|Trần Thị Mía|Chi bộ Thôn Đông|x|CP|x`,
  )

test('of tabs for several years the latest that has come is reported', () => {
  const grids = [year('2024', 'T1|T2|T3'), year('2025', 'T1|T2|T3'), year('2026', 'T1|T2|T3')]
  expect(compute(grids).dataset).toMatchObject({ year: 2026, earlierYears: [2024, 2025] })
  expect(compute(grids, {}, 20251231).dataset.year).toBe(2025)
})

test('one day typed in another year does not make that the year', () => {
  const grid = makeGrid(
    'DD',
    'STT|Họ và tên|Chi bộ|05/01/2025|05/02/2025|05/03/2025|05/04/2025|05/05/2026\n1|Nguyễn Văn Lúa|Chi bộ Thôn Đông|x|x|x|x|x',
  )
  expect(compute([grid]).dataset).toMatchObject({ year: 2025, earlierYears: [] })
})
