import { expect, test } from 'vitest'
import { placeBetweenNeighbours } from '../../../shared/form/between-neighbours.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

/** Worth of words of the pairs named; nothing speaks against any. */
const hints =
  (worth: Record<string, number>, factor = 1) =>
  (row: number, field: number) => ({ words: worth[`${row}-${field}`] ?? 0, factor })

test.for<[string, number[], Record<string, number>, [number, number][]]>([
  ['between both neighbours a hint is enough', [0, -1, 2], { '1-1': 0.12 }, [[1, 1]]],
  ['beside one it takes more', [0, -1, -1], { '1-1': 0.12 }, []],
  ['beside one with more', [0, -1, -1], { '1-1': 0.3 }, [[1, 1]]],
  ['no word in common is no hint', [0, -1, 2], {}, []],
  ['another field that suits as well leaves it open', [0, -1, 2], { '1-1': 0.2, '1-3': 0.2 }, []],
  ['another value that suits the field as well, too', [0, -1, 2, -1], { '1-1': 0.2, '3-1': 0.2 }, []],
  ['a field that is taken is not looked at', [0, -1, 2], { '1-1': 0.2, '1-2': 0.9 }, [[1, 1]]],
  [
    'one placed so is the neighbour of the next',
    [0, -1, -1],
    { '1-1': 0.3, '2-2': 0.3 },
    [
      [1, 1],
      [2, 2],
    ],
  ],
  ['fields between neighbours that do not follow each other are not guessed', [0, -1, 3], { '1-1': 0.9 }, []],
])('%s', ([, placed, worth, found]) => {
  expect([...placeBetweenNeighbours(placed, 4, hints(worth))]).toEqual(found)
})

test('what speaks against a pair outweighs the order', () => {
  expect(placeBetweenNeighbours([0, -1, 2], 4, hints({ '1-1': 0.9 }, 0.5)).size).toBe(0)
})

test('a paraphrase between known questions is found, a part of what is asked is not', () => {
  const rows = [
    aRow('Tổng số đảng viên'),
    aRow('Số mô hình dân vận khéo', { unit: 'mô hình' }),
    aRow('Kết nạp', { unit: 'đảng viên' }),
    aRow('Số cuộc kiểm tra', { unit: 'cuộc' }),
    aRow('Người lập báo cáo', { kind: 'text', value: 'Đào Văn Khế' }),
  ]
  const fields = ['Đảng số', 'Mô hình vận động nhân dân làm khéo', 'Kết nạp mới', 'Kiểm tra', 'Chức vụ người lập báo cáo'].map((label) =>
    aField(label),
  )
  expect(matchFields(rows, fields).map(({ field }) => field?.label)).toEqual([
    'Đảng số',
    'Mô hình vận động nhân dân làm khéo',
    'Kết nạp mới',
    'Kiểm tra',
    undefined,
  ])
})
