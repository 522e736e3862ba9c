import { expect, test } from 'vitest'
import { compute, makeGrid } from '../builders.ts'

const daysOf = (numbers: string) => {
  const sheet = makeGrid(
    'Công an',
    `STT|Họ tên|Chi bộ|Tháng 1|Tháng 2|Tháng 3|Tháng 4\n|||${numbers}\n1|Nguyễn Văn Lúa|Chi bộ Công an|x|x|x|P\n2|Trần Thị Mía|Chi bộ Công an|x|P|x|x\nGhi chú: x: có mặt; P: vắng có phép`,
    { merges: [1, 2, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) },
  )
  return compute([sheet]).dataset.meetings.map(({ day }) => day)
}

test('a number below each month is the day of its meeting', () => {
  expect(daysOf('11|10|11|9')).toEqual([20260111, 20260210, 20260311, 20260409])
})

test('numbers that count on are those of the columns', () => {
  expect(daysOf('4|5|6|7')).toEqual([0, 0, 0, 0])
})
