import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid } from '../builders.ts'

const NAMES = ['Lúa', 'Mía', 'Tre', 'Cải']
const ROLL = makeGrid(
  'Đảng viên',
  `STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Chi bộ\n${NAMES.map((name, i) => `${i + 1}|Nguyễn Văn ${name}|#${i + 1}/3/1970|#1/2/2000|Chi bộ Thôn Đông`).join('\n')}`,
)
const register = (totals: readonly number[]) =>
  makeGrid(
    'Sổ họp',
    `STT|Chi bộ|Ngày họp|Đảng số|Triệu tập|Dự họp|Vắng có phép|Vắng không phép\n${totals.map((total, i) => `${i + 1}|Chi bộ Thôn Đông|#5/${i + 1}/2026|${total}|4|4|0|0`).join('\n')}`,
  )

test('«Đảng số» beside a meeting is that of the roll, where it mostly is', () => {
  expect(findingLines(compute([ROLL, register([4, 4, 4, 4, 4, 4, 4, 4])]))).toEqual([])
  expect(findingLines(compute([ROLL, register([4, 4, 4, 11, 4, 4, 4, 4])]))).toEqual(['party-cell-total-disagrees@Sổ họp!D5'])
  expect(findingLines(compute([ROLL, register([5, 5, 5, 11, 4, 4, 4, 4])]))).toEqual([])
})
