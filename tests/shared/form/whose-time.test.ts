import { expect, test } from 'vitest'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { aField, aRow } from './builders.ts'

const idOf = (rows: ReturnType<typeof aRow>[], fields: ReturnType<typeof aField>[]) =>
  matchFields(rows, fields).map(({ field }) => field?.id)
const EXPLAINED = 'Đơn vị tính: đảng viên. Ô nhập số nguyên. Lũy kế tính từ đầu năm đến hết kỳ báo cáo, kể cả kỳ trước.'
const inTable = (row: string) =>
  ['Kỳ này', 'Kỳ trước', 'Lũy kế'].map((column) =>
    aField(`${row} – ${column}`, { id: column, row, column, section: ['Biểu 1', EXPLAINED] }),
  )

test('what an explanation over a table speaks of is the time of none of its columns', () => {
  const now = aRow('Kết nạp', { period: 'Quý III/2026' })
  const rows = [
    now,
    aRow('Từ trần', { period: 'Quý III/2026' }),
    aRow('Kết nạp', { code: 'sum', period: 'Lũy kế từ đầu năm đến hết quý III/2026' }),
  ]
  expect(idOf(rows, inTable('Kết nạp mới'))).toEqual(['Kỳ này', undefined, 'Lũy kế'])
})

test('what there was at the beginning of this period is not a number of the period before', () => {
  const start = (period: string) => aRow('Tổng số đảng viên cuối kỳ trước chuyển sang', { code: period, period })
  const rows = [start('Quý III/2026'), aRow('Kết nạp', { period: 'Quý III/2026' }), start('Quý II/2026')]
  expect(idOf(rows, inTable('Số đảng viên có đến đầu kỳ').slice(0, 2))).toEqual(['Kỳ này', undefined, 'Kỳ trước'])
})

test('a criterion about the resolution of last time is marked this time', () => {
  const row = aRow('Điểm kết quả lãnh đạo thực hiện nghị quyết', { unit: 'điểm', kind: 'decimal' })
  const criteria = ['Chuẩn bị sinh hoạt', 'Kết quả thực hiện nghị quyết kỳ trước', 'Kết thúc sinh hoạt'].map((label, i) =>
    aField(`${i + 5}. ${label}`, { id: label, kind: 'number', section: ['III. Chấm điểm'] }),
  )
  expect(idOf([row], criteria)).toEqual(['Kết quả thực hiện nghị quyết kỳ trước'])
})

test('a year before that only one label names', () => {
  const rate = (year: number) =>
    aRow('Tỷ lệ đảng viên hoàn thành xuất sắc', { code: `${year}`, unit: '%', kind: 'percent', period: `Năm ${year}` })
  const fields = ['Tỷ lệ đảng viên hoàn thành xuất sắc', 'Tỷ lệ đảng viên hoàn thành xuất sắc năm trước'].map((label) =>
    aField(label, { unit: '%' }),
  )
  const rows = [rate(2026), aRow('Số đảng viên', { period: 'Năm 2026' }), rate(2025)]
  expect(idOf(rows, fields)).toEqual([fields[0]?.id, undefined, fields[1]?.id])
})

test('a box that only says to readers what it is, behind a name for several', () => {
  const box = (id: string, spoken: string) =>
    aField(id === 'first' ? 'Biểu quyết thông qua' : 'trên', {
      id,
      kind: 'number',
      labels: [
        { source: 'bound', text: 'Biểu quyết thông qua' },
        { source: 'aria', text: spoken },
      ],
    })
  const fields = [box('first', 'Số đồng chí tán thành'), box('second', 'Số đồng chí có quyền biểu quyết')]
  expect(idOf([aRow('Số phiếu biểu quyết tán thành', { unit: 'phiếu' })], fields)).toEqual(['first'])
})

test('who moves does so for good, unless it is said otherwise', () => {
  const others = ['Kết nạp mới', 'Từ trần', 'Khai trừ', 'Xóa tên', 'Số thẻ đã cấp', 'Người lập biểu']
  const fields = ['Tiếp nhận chuyển sinh hoạt chính thức', 'Tiếp nhận sinh hoạt tạm thời', ...others].map((label) => aField(label))
  expect(idOf([aRow('Chuyển đến')], fields)).toEqual(['Tiếp nhận chuyển sinh hoạt chính thức'])
})

test('a column that says «Trong tháng» is no sum, whatever its tab is called', () => {
  const fields = ['Trong tháng', 'Từ đầu năm'].map((column) =>
    aField(`Số buổi đã dự – ${column}`, { id: column, row: 'Số buổi đã dự', column, section: ['3. Cộng dồn'] }),
  )
  const rows = ['Tháng 10/2026', 'Lũy kế từ đầu năm 2026'].map((period) =>
    aRow('Số buổi cán bộ đã dự', { code: period, period, unit: 'buổi' }),
  )
  expect(idOf(rows, fields)).toEqual(['Trong tháng', 'Từ đầu năm'])
})

test('a month behind «thường kỳ» is a month, and no part of the term', () => {
  const columns = ['Ngày họp', 'ĐV dự họp', 'Tỷ lệ dự (%)'].map((leaf) => {
    const column = `Sinh hoạt thường kỳ tháng 11/2026 – ${leaf}`
    return aField(`CB bản Lụng – ${column}`, { id: leaf, row: 'CB bản Lụng', column })
  })
  const rows = [
    aRow('Số đảng viên có mặt', { period: 'Tháng 11/2026', organisation: 'Chi bộ bản Lụng' }),
    aRow('Ngày họp chi bộ', {
      code: 'day',
      value: '03/11/2026',
      unit: '',
      kind: 'date',
      period: 'Tháng 11/2026',
      organisation: 'Chi bộ bản Lụng',
    }),
  ]
  expect(idOf(rows, columns)).toEqual(['ĐV dự họp', 'Ngày họp'])
})

test('a question in a row under a column that is only a time', () => {
  const columns = ['6 tháng đầu năm 2026', 'Cùng kỳ năm 2025'].map((column) =>
    aField(`Cuối kỳ có – ${column}`, { id: column, row: 'Cuối kỳ có', column }),
  )
  const rows = ['6 tháng đầu năm 2026', '6 tháng đầu năm 2025'].map((period) => aRow('Tổng số đảng viên cuối kỳ', { code: period, period }))
  expect(idOf(rows, columns)).toEqual(['6 tháng đầu năm 2026', 'Cùng kỳ năm 2025'])
})

test('«so với kế hoạch» over what was done says nothing of its time', () => {
  const section = ['So với kế hoạch năm 2026']
  const fields = [aField('Kế hoạch thu cả năm', { section }), aField('Đảng phí đã thu từ đầu năm đến hết quý III', { section })]
  const row = aRow('Đảng phí thu lũy kế từ đầu năm', { unit: 'đồng', period: '9 tháng đầu năm 2026' })
  expect(idOf([row], fields)).toEqual(['Đảng phí đã thu từ đầu năm đến hết quý III'])
})

test('a report that counts meetings alone is of one person: «Có dự» counts meetings', () => {
  const fields = ['Số buổi họp chi bộ được triệu tập', 'Có dự', 'Vắng có lý do'].map((label) => aField(label, { kind: 'number' }))
  const meetings = (label: string) => aRow(label, { code: label, unit: 'buổi', period: 'Năm 2026' })
  const own = [meetings('Số buổi sinh hoạt đã dự'), meetings('Số buổi vắng có lý do')]
  expect(idOf(own, fields)).toEqual(['Có dự', 'Vắng có lý do'])
  expect(idOf([...own, aRow('Số đảng viên có mặt', { code: 'people', period: 'Năm 2026' })], fields).slice(0, 2)).not.toContain('Có dự')
})

test('a part about the quarter takes no value of a month where the report has both', () => {
  const field = aField('Tỷ lệ dự (%)', { section: ['Phần 4. Tổng hợp của cá nhân trong quý'] })
  const rate = (period: string) => aRow('Tỷ lệ đảng viên dự sinh hoạt', { code: period, value: '90,0', unit: '%', kind: 'percent', period })
  expect(idOf([rate('Tháng 9/2026'), aRow('Số buổi đã dự', { period: 'Quý III/2026', unit: 'buổi' })], [field])[0]).toBeUndefined()
})

test.for([
  ['1. Số liệu từng tháng trong quý', 'Tháng 7', true],
  ['1. Số liệu trong quý', 'Tháng 7', false],
] as const)('under «%s» the column «%s» is that of a month: %s', ([title, column, isFound]) => {
  const rows = [
    aRow('Số đảng viên kết nạp', { period: 'Tháng 7/2026' }),
    aRow('Số cuộc kiểm tra', { unit: 'cuộc', period: 'Quý III/2026' }),
  ]
  const field = aField(`Đảng viên mới kết nạp – ${column}`, { id: 'july', row: 'Đảng viên mới kết nạp', column, section: [title] })
  expect(idOf(rows, [field])[0]).toBe(isFound ? 'july' : undefined)
})

test('a row of a table that is a month and says no more', () => {
  const fields = ['7/2026', '8/2026'].map((row) => aField(`${row} – Số đảng viên có mặt`, { id: row, row, column: 'Số đảng viên có mặt' }))
  const rows = [8, 7].map((month) => aRow('Số đảng viên có mặt', { code: `${month}`, period: `Tháng ${month}/2026` }))
  expect(idOf(rows, fields)).toEqual(['8/2026', '7/2026'])
})

test('where a label names the year, its help says of no other time', () => {
  const rows = [2026, 2025].map((year) => aRow('Tổng số đảng viên', { code: `${year}`, period: `Năm ${year}` }))
  const now = aField('Toàn đảng bộ hiện có bao nhiêu đảng viên?', { id: 'now' })
  const before = aField('Cuối năm 2025 có bao nhiêu đảng viên?', { id: 'before', help: 'Lấy theo báo cáo năm trước' })
  expect(idOf([...rows, aRow('Kết nạp', { period: 'Năm 2026' })], [now, before])).toEqual(['now', 'before', undefined])
})

test('«Số lượng (người) – Kỳ báo cáo» over a column says only that its values are those of the report', () => {
  const column = (last: string) => `Số lượng (người) – ${last}`
  const fields = ['Cùng kỳ năm trước', 'Kỳ báo cáo'].map((last) =>
    aField(`Có mặt cuối kỳ – ${column(last)}`, { id: last, row: 'Có mặt cuối kỳ', column: column(last) }),
  )
  const rows = [2026, 2025].map((year) => aRow('Số đảng viên trong danh sách cuối kỳ', { code: `${year}`, period: `Năm ${year}` }))
  expect(idOf([...rows, aRow('Kết nạp', { period: 'Năm 2026' })], fields)).toEqual(['Kỳ báo cáo', 'Cùng kỳ năm trước', undefined])
})
