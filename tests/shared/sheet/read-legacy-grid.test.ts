import { expect, test } from 'vitest'
import { readLegacyGrid } from '../../../shared/sheet/read-legacy-grid.ts'
import { makeGrid } from '../builders.ts'

test('beside a block typed in VNI a name that could be either stays as its neighbours are typed', () => {
  const names = [
    'Trần Thị Mía',
    'Ngô Minh Me',
    'Võ Văn Thúng',
    'Lê Thị Bưởi',
    'Phaïm Thò Rieàng',
    'Nguyeãn Troïng',
    'Ngô Minh Me',
    'Buøi Theá Khoai',
  ]
  const { values } = readLegacyGrid(makeGrid('T.02', names.join('\n')))
  expect(values.map(([name]) => name)).toEqual([
    'Trần Thị Mía',
    'Ngô Minh Me',
    'Võ Văn Thúng',
    'Lê Thị Bưởi',
    'Phạm Thị Riềng',
    'Nguyễn Trọng',
    'Ngơ Minh Me',
    'Bùi Thế Khoai',
  ])
})
