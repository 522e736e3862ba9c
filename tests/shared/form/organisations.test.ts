import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const rows = [
  aRow('Tổng số đảng viên của chi bộ', { organisation: 'Chi bộ thôn 1', value: '45' }),
  aRow('Tổng số đảng viên của chi bộ', { organisation: 'Chi bộ thôn 2', value: '38' }),
  aRow('Tổng số đảng viên', { organisation: 'Đảng bộ xã Suối Ngọc', value: '1.034' }),
]

test('a party cell that the report does not name gets nothing, also not what sums up everybody', () => {
  const fields = [1, 2, 5].map((n) => aField('đảng số', { section: [`${n} Chi bộ ${n === 5 ? 'Trạm Y tế' : `thôn ${n}`}`] }))
  const matches = matchFields(rows, fields)
  expect(matches.map((match) => match.field?.section[0])).toEqual(['1 Chi bộ thôn 1', '2 Chi bộ thôn 2', undefined])
})

test('what asks about the whole committee gets no party cell', () => {
  const fields = [aField('Toàn đảng bộ có: tổng số đảng viên'), aField('Tổng số đảng viên của chi bộ', { row: 'Chi bộ thôn 2' })]
  const matches = matchFields(rows.slice(0, 2), fields)
  expect(matches.map((match) => match.field?.row)).toEqual([undefined, 'Chi bộ thôn 2'])
})

test('the row of sums belongs to the committee, whatever party cells stand above it', () => {
  const fields = ['Thôn 1', 'Thôn 2', 'CỘNG'].map((row) => aField(`${row} – Tổng số đảng viên`, { row, column: 'Tổng số đảng viên' }))
  expect(matchFields(rows, fields).map(({ field }) => field?.row)).toEqual(['Thôn 1', 'Thôn 2', 'CỘNG'])
})

test('party cells by their initials', () => {
  const names = ['Chi bộ Ban Tài chính', 'Chi bộ Phòng Tham mưu', 'Chi bộ Nhà máy Đường']
  const counts = names.map((organisation, i) => aRow('Tổng số đảng viên', { organisation, value: `${30 + i}` }))
  const fields = ['NM Đường', 'PTM', 'Ban TC'].map((row) => aField(`${row} – Tổng số đảng viên`, { row, column: 'Tổng số đảng viên' }))
  expect(matchFields(counts, fields).map(({ field }) => field?.row)).toEqual(['Ban TC', 'PTM', 'NM Đường'])
})

test('a party cell by the first letter of one of its words', () => {
  const names = ['Chi bộ khu phố Vườn Mít 1', 'Chi bộ khu phố Vườn Mít 10', 'Chi bộ khu phố Vườn Xoài 1']
  const counts = names.map((organisation, i) => aRow('Tổng số đảng viên', { organisation, value: `${30 + i}` }))
  const fields = ['CB KP V.Mít 10', 'CB KP V.Xoài 1', 'CB KP V.Mít 1'].map((row) =>
    aField(`${row} – Tổng số đảng viên`, { row, column: 'Tổng số đảng viên' }),
  )
  expect(matchFields(counts, fields).map(({ field }) => field?.row)).toEqual(['CB KP V.Mít 1', 'CB KP V.Mít 10', 'CB KP V.Xoài 1'])
})

test('with a letter more it is the neighbour of a party cell that stands there too', () => {
  const counts = [
    aRow('Tổng số đảng viên', { organisation: 'Chi bộ ấp Rạch Dừa' }),
    aRow('Đảng viên nữ', { organisation: 'Chi bộ ấp Sậy' }),
  ]
  const fields = ['Ấp Rạch Dừa C', 'Ấp Rạch Dừa', 'Ấp Sậy'].map((row) =>
    aField(`${row} – Tổng số đảng viên`, { row, column: 'Tổng số đảng viên' }),
  )
  expect(matchFields(counts, fields)[0]?.field?.row).toBe('Ấp Rạch Dừa')
  const sameLetters = fields.toReversed()
  expect(matchFields(counts, sameLetters)[0]?.field?.row).toBe('Ấp Rạch Dừa')
})

test('a value of another committee yields to that of the one that reports', () => {
  const own = aRow('Tổng số đảng viên', { code: 'own', organisation: 'Đảng bộ xã Đồng Sắn', value: '1.243' })
  const more = aRow('Đảng viên nữ', { organisation: 'Đảng bộ xã Đồng Sắn' })
  const other = aRow('Tổng số đảng viên', { code: 'other', organisation: 'Đảng bộ xã Đồng Sắn Thượng', value: '884' })
  const matches = matchFields([own, more, other], [aField('Tổng số đảng viên'), aField('Trong đó: nữ')])
  expect(matches.map(({ field }) => field?.label)).toEqual(['Tổng số đảng viên', 'Trong đó: nữ', undefined])
})

test('names that differ by a word that elsewhere says nothing are told apart', () => {
  const names = ['Chi bộ thôn Bưởi', 'Chi bộ thôn Bưởi Trong']
  const counts = names.map((organisation, i) => aRow('Số đảng viên có mặt', { organisation, value: `${20 + i}` }))
  const fields = names.map((name) => aField('ĐV có mặt', { section: ['Các buổi trong tháng', name] }))
  expect(matchFields(counts, fields).map(({ field }) => field?.section[1])).toEqual(names)
})

test('a name of words that elsewhere say little is still a name, and no other place is taken for it', () => {
  const names = ['Chi bộ thôn Đồng Tâm', 'Chi bộ thôn Khe Ngang']
  const counts = names.map((organisation, i) => aRow('Tổng số đảng viên', { organisation, value: `${30 + i}` }))
  const field = (place: string) => aField(`CB thôn ${place} – Tổng số đảng viên`, { row: `CB thôn ${place}`, column: 'Tổng số đảng viên' })
  const rowsOf = (...places: string[]) => matchFields(counts, places.map(field)).map(({ field: found }) => found?.row)
  expect(rowsOf('Làng Chanh', 'Đồng Tâm', 'Khe Ngang')).toEqual(['CB thôn Đồng Tâm', 'CB thôn Khe Ngang'])
  expect(rowsOf('Làng Chanh', 'Khe Ngang')).toEqual([undefined, 'CB thôn Khe Ngang'])
})

test('a row with a large word more is another party cell, where the report’s own has a row as well', () => {
  const names = ['Chi bộ thôn Bãi Ngô', 'Chi bộ Công an xã']
  const counts = names.map((organisation, i) => aRow('Tổng số đảng viên', { organisation, value: `${30 + i}` }))
  const fields = ['CB thôn Bãi Ngô Ngoài', 'CB Công an xã', 'CB thôn Bãi Ngô'].map((row) =>
    aField(`${row} – Tổng số đảng viên`, { row, column: 'Tổng số đảng viên' }),
  )
  expect(matchFields(counts, fields).map(({ field }) => field?.row)).toEqual(['CB thôn Bãi Ngô', 'CB Công an xã'])
})
