import { describe, expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const found = (row: ReturnType<typeof aRow>, labels: string[]) =>
  matchFields(
    [row],
    labels.map((label) => aField(label)),
  )[0]?.field?.label ?? null

describe('finds the field that means the same', () => {
  test.for([
    ['Có mặt', 'Số đảng viên tham dự'],
    ['Vắng không lý do', '- Vắng không phép'],
    ['Đảng viên chính thức', 'Trong đó: Đảng viên CT'.replace('CT', 'chính thức')],
    ['Miễn công tác, sinh hoạt', 'Số ĐV miễn công tác và SHĐ'],
    ['Số chi bộ', 'Tổng số chi bộ trực thuộc'],
    ['Kết nạp đảng viên mới', 'Số quần chúng được kết nạp Đảng'],
    ['18–30 tuổi', 'Từ 18 đến 30 tuổi'],
    ['TS đảng viên', 'Tổng số đảng viên (người) *'],
    ['Tong so dang vien', 'Tong so dang vien'],
    ['Hạn chế và hướng khắc phục', 'Hạn chế, hướng khắc phục'],
    ['Số cuộc kiểm tra', 'KTGS (cuộc) – KT'],
    ['Tỉnh khác chuyển đến', '2. Về từ tỉnh ngoài'],
    ['Số đảng viên vắng', 'Vắng (mọi lý do)'],
    ['Tổng điểm', 'Điểm buổi họp (0–100)'],
    ['Trên 60 tuổi', 'II.2.8. Trên 60 tuổi'],
    ['Đảng viên được kiểm tra', 'Số đảng viên được kiểm tra theo Điều 30 Điều lệ Đảng'],
    ['Đảng viên dự bị', 'Số đảng viên dự bị trong danh sách của các chi bộ trong kỳ báo cáo'],
    ['Đảng viên nữ', 'Số đảng viên nữ của đảng bộ phường tại thời điểm thống kê'],
  ] as const)('%s → %s', ([label, field]) => {
    expect(found(aRow(label), [field, 'Người lập biểu', 'Địa chỉ email'])).toBe(field)
  })
})

describe('leaves out what means something else', () => {
  test.for([
    ['Vắng có lý do', 'Vắng mặt'],
    ['Đơn tố cáo đã giải quyết', 'Tiếp nhận đơn tố cáo'],
    ['Ủy viên Ban Thường vụ', 'Ủy viên BCH ngoài BTV (người)'],
    ['Kiến nghị thuộc thẩm quyền xã', 'Kiến nghị vượt thẩm quyền, chuyển tỉnh'],
    ['Số đảng phí phải thu', 'Số đảng phí đã thu'],
    ['Đảng viên nữ', 'Số cấp ủy viên là nữ'],
    ['Số nghị quyết', 'Ngày ký ban hành nghị quyết'],
    ['Số kiến nghị', 'Nêu nội dung kiến nghị'],
    ['Vắng có lý do', 'Vắng không lý do'],
    ['Tổng số đảng viên', 'Tổng số đảng viên nữ'],
    ['Kết nạp', 'Kết nạp cùng kỳ năm trước'],
    ['Chuyển đến', 'Chuyển đi'],
    ['Có mặt', 'Tỷ lệ có mặt (%)'],
    ['18–30 tuổi', 'Từ 31 đến 35 tuổi'],
    ['Số chi bộ', 'Số đảng viên'],
    ['Số cuộc kiểm tra', 'KTGS (cuộc) – GS'],
    ['Trình độ đại học', 'Trình độ trên đại học'],
    ['Tỉnh khác chuyển đến', '5. Đi tỉnh ngoài'],
  ] as const)('%s is not %s', ([label, field]) => {
    expect(found(aRow(label), [field])).toBeNull()
  })

  test('a day of meeting is not the day of the report', () => {
    expect(found(aRow('Ngày họp', { kind: 'date', value: '05/10/2026' }), ['Ngày báo cáo'])).toBeNull()
  })
})

test('days of the last century are the same with two digits of the year', () => {
  const fields = ['Thời kỳ chống Pháp (19/8/45 – 20/7/54)', 'Thời kỳ chống Mỹ (21/7/54 – 30/4/75)'].map((label) =>
    aField(label, { section: ['3. Thời gian vào Đảng'] }),
  )
  expect(matchFields([aRow('Kết nạp từ 21/7/1954 đến 30/4/1975')], fields)[0]?.field).toBe(fields[1])
})

test('two fields of one name are told apart by their section', () => {
  const fields = [aField('Họ và tên', { id: 'a', section: ['Bí thư'] }), aField('Họ và tên', { id: 'b', section: ['Thư ký'] })]
  const rows = [aRow('Họ và tên bí thư', { kind: 'text', value: 'A' }), aRow('Họ và tên thư ký', { kind: 'text', value: 'B' })]
  expect(matchFields(rows, fields).map((match) => match.field?.id)).toEqual(['a', 'b'])
})

test('two fields of one name and one place are asked about, with both as candidates', () => {
  const fields = [aField('Ghi chú', { id: 'a' }), aField('Ghi chú', { id: 'b' })]
  const [match] = matchFields([aRow('Ghi chú', { kind: 'text', value: 'x' })], fields)
  expect(match?.field).toBeUndefined()
  expect(match?.candidates.map((candidate) => candidate.field.id).sort()).toEqual(['a', 'b'])
})

test('a table of party cells gets each value into its own row and column', () => {
  const cells = ['Chi bộ Thôn 1', 'Chi bộ Thôn 10', 'Chi bộ Trường THCS']
  const fields = cells.flatMap((row) => ['Tổng số', 'Vắng – Có lý do'].map((column) => aField(`${row} – ${column}`, { row, column })))
  const rows = cells.flatMap((organisation) =>
    ['Tổng số đảng viên', 'Vắng có lý do'].map((label) => aRow(label, { code: `${organisation} ${label}`, organisation })),
  )
  expect(matchFields(rows, fields).map((match) => match.field?.id)).toEqual(fields.map((field) => field.id))
})

test('a code that is also the name of a field decides only if the words agree', () => {
  const fields = [aField('Số đảng viên', { name: 'b1' })]
  expect(matchFields([aRow('Tuổi bình quân', { code: 'B1' })], fields)[0]?.field).toBeUndefined()
})

test('months of a quarter get each value into their own column, and none into the sum of the quarter', () => {
  const columns = ['Quý III/2026 – Tháng 7', 'Quý III/2026 – Tháng 8', 'Quý III/2026 – Tháng 9', 'Cộng quý']
  const fields = columns.map((column) => aField(`Số CB đã họp – ${column}`, { row: 'Số CB đã họp', column, unit: 'chi bộ' }))
  const rows = [7, 8, 9].map((month) =>
    aRow('Số chi bộ đã họp', { code: `${month}`, period: `Tháng ${month}/2026`, unit: 'chi bộ', value: `${20 + month}` }),
  )
  expect(matchFields(rows, fields).map((match) => match.field?.column)).toEqual(columns.slice(0, 3))
})

test('the value of a month of another quarter has no column there', () => {
  const column = 'Quý III/2026 – Tháng 7'
  const field = aField(`Số CB đã họp – ${column}`, { row: 'Số CB đã họp', column })
  expect(matchFields([aRow('Số chi bộ đã họp', { period: 'Tháng 10/2026' })], [field])[0]?.field).toBeUndefined()
})

test('a count with a unit is no choice from a list that is still closed', () => {
  const [match] = matchFields([aRow('Số chi bộ đã dự', { unit: 'chi bộ' })], [aField('Chi bộ', { kind: 'choice' })])
  expect(match?.field).toBeUndefined()
})

test('the unit that reports is asked for as «Đơn vị» as well, and is not the unit that handles a matter', () => {
  const row = aRow('Đơn vị báo cáo', { kind: 'text', value: 'Đảng ủy xã A', unit: '' })
  expect(
    matchFields(
      [row],
      ['Đơn vị', 'Đơn vị xử lý', 'Chi bộ', 'Ghi chú'].map((label) => aField(label)),
    )[0]?.field?.label,
  ).toBe('Đơn vị')
})

test('a unit says what is counted: meetings are no party cells, whatever else the labels share', () => {
  const row = aRow('Kết hợp với sinh hoạt thường kỳ', { unit: 'cuộc', kind: 'integer', value: '15' })
  expect(found(row, ['Số chi bộ sinh hoạt thường kỳ trong quý'])).toBeNull()
})
