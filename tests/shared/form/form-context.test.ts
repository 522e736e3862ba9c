/** What a field says only together with what stands around it: the item before it, a legend, the party cells of its table, a period. */
import { describe, expect, test } from 'vitest'
import type { Field } from '../../../shared/form/field.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import { periodDays } from '../../../shared/form/period-days.ts'
import type { ReportRow } from '../../../shared/reports/report.ts'
import { aField, aRow } from './builders.ts'

const ids = (rows: ReportRow[], fields: Field[]) => matchFields(rows, fields).map((match) => match.field?.id ?? null)
const aRate = (label: string): ReportRow => aRow(label, { kind: 'percent', unit: '%', value: '93,3' })

describe('an item with a dash goes on from the one before', () => {
  const fields = ['Không đến', '– có báo cáo lý do', '– không báo', 'Cấp dưới kiến nghị lên', '— đã trả lời, xử lý xong'].map((label) =>
    aField(label),
  )

  test('each value finds its item', () => {
    const rows = ['Vắng', 'Vắng có lý do', 'Vắng không lý do', 'Số ý kiến, kiến nghị', 'Số ý kiến, kiến nghị đã giải quyết']
    expect(
      ids(
        rows.map((label) => aRow(label)),
        fields,
      ),
    ).toEqual(fields.map((field) => field.id))
  })

  test('the item alone is not the whole', () => {
    expect(ids([aRow('Vắng')], [aField('Được miễn'), aField('– có báo cáo lý do')])).toEqual([null])
  })
})

test('a bare rate is the rate of what stands before it, and of nothing else', () => {
  const fields = ['Chi bộ đã họp lệ tháng này', 'Chiếm tỷ lệ'].map((label) => aField(label, { unit: label === 'Chiếm tỷ lệ' ? '%' : '' }))
  expect(ids([aRate('Tỷ lệ chi bộ sinh hoạt thường kỳ')], fields)).toEqual(['Chiếm tỷ lệ'])
  expect(ids([aRate('Tỷ lệ đảng viên kích hoạt Sổ tay đảng viên điện tử')], fields)).toEqual([null])
  expect(ids([aRate('Tỷ lệ chi bộ xếp loại tốt')], fields)).toEqual([null])
})

test('a bare rate after those who stayed away is the rate of those who came', () => {
  const fields = ['Đảng viên đến dự', 'Vắng mặt không lý do', 'Đạt tỷ lệ (%)'].map((label) => aField(label))
  expect(ids([aRate('Tỷ lệ đảng viên dự sinh hoạt (%)')], fields)).toEqual(['Đạt tỷ lệ (%)'])
})

describe('a legend tells the two fields of each line apart', () => {
  const legend = '2. Thêm vào (tháng này | cùng tháng năm ngoái)'
  const line = (row: string) => ['a', 'b'].map((side) => aField(row, { id: `${row} ${side}`, row, section: [legend] }))
  const fields = [...line('bị khai trừ'), ...line('tự xin ra')]

  test('the present value goes into the present column', () => {
    expect(ids([aRow('Khai trừ'), aRow('Xin ra khỏi Đảng')], fields)).toEqual(['bị khai trừ a', 'tự xin ra a'])
  })

  test('without a legend nobody knows which of the two is meant', () => {
    expect(
      ids(
        [aRow('Khai trừ')],
        fields.map((field) => ({ ...field, section: [] })),
      ),
    ).toEqual([null])
  })
})

test('a sum asks for what its short heading says', () => {
  const fields = ['2. Thêm vào', '3. Bớt đi'].map((heading) => aField('tất cả các loại', { id: heading, section: [heading] }))
  expect(ids([aRow('Tăng trong kỳ'), aRow('Giảm trong kỳ')], fields)).toEqual(['2. Thêm vào', '3. Bớt đi'])
})

test('a sum in the row of a party cell asks for its members, whatever the heading', () => {
  const cells = ['Chi bộ Thôn 1', 'Chi bộ Thôn 2']
  const fields = cells.map((row) => aField(`${row} – Tổng số`, { row, column: 'Tổng số', section: ['Biến động'] }))
  const rows = cells.map((organisation) => aRow('Tổng số đảng viên', { code: organisation, organisation }))
  expect(ids(rows, fields)).toEqual(fields.map((field) => field.id))
})

describe('a table with a row for each party cell', () => {
  const COLUMNS = ['Tháng trước – Điểm', 'Tháng này – Dự/Tổng', 'Tháng này – Họp hôm', 'Tháng này – Điểm', 'Tháng này – Vì sao bị trừ']
  const cells = (names: string[]) => names.flatMap((row) => COLUMNS.map((column) => aField(`${row} – ${column}`, { row, column })))
  const values = (organisation: string): ReportRow[] => [
    aRow('Số lượng đảng viên', { kind: 'text', unit: '', value: '26/28', organisation }),
    aRow('Ngày họp chi bộ', { kind: 'date', unit: '', value: '03/10/2026', organisation }),
    aRow('Kết quả số điểm', { unit: 'điểm', value: '91', organisation }),
    aRow('Ghi chú (thuyết minh điểm trừ)', { kind: 'text', unit: '', value: 'Ra nghị quyết chậm', organisation }),
  ]

  test('asks in its columns what the report has, in the words of another office', () => {
    const rows = ['Chi bộ Khu phố 1', 'Chi bộ Khu phố 12'].flatMap(values)
    const fields = cells(['Khu phố 1', 'Khu phố 12'])
    const expected = ['Khu phố 1', 'Khu phố 12'].flatMap((row) => COLUMNS.slice(1).map((column) => `${row} – ${column}`))
    expect(ids(rows, fields)).toEqual(expected)
  })

  test('a row of a party cell that the report does not have stays empty, and so does a value without a row', () => {
    const rows = ['Chi bộ Khu phố 1', 'Chi bộ Trạm Y tế'].flatMap(values)
    const found = ids(rows, cells(['Khu phố 1', 'Công an phường']))
    expect(found.slice(4)).toEqual([null, null, null, null])
    expect(found.slice(0, 4)).not.toContain(null)
  })
})

test('one count is no answer where those who came and all are asked for', () => {
  expect(ids([aRow('Có mặt')], [aField('Có mặt/Tổng số')])).toEqual([null])
})

describe('the day that ends a period tells no other time', () => {
  test.for([
    ['Năm 2026', ['d:1/1', 'd:31/12']],
    ['Quý I/2026', ['d:31/3']],
    ['Tháng 2/2026', ['d:28/2']],
    ['6 tháng đầu năm 2026', ['d:1/1', 'd:30/6']],
    ['6 tháng cuối năm 2026', ['d:31/12']],
    ['', []],
  ] as const)('%s → %s', ([period, days]) => {
    expect(periodDays(period)).toEqual(days)
  })

  test('a total at the end of the year is one of that year, not of its middle', () => {
    const total = (period: string) => aRow('Tổng số chi bộ', { unit: 'chi bộ', period })
    const field = aField('Chi bộ trực thuộc – Có đến 31/12', { row: 'Chi bộ trực thuộc', column: 'Có đến 31/12' })
    expect(ids([total('Năm 2026')], [field])).toEqual([field.id])
    expect(ids([total('Tháng 10/2026')], [field])).toEqual([null])
  })
})

test('months in words are months', () => {
  const fields = ['Tháng mười', 'Tháng mười một', 'Tháng mười hai'].map((row) =>
    aField(`${row} – đã đến họp`, { row, column: 'đã đến họp' }),
  )
  const rows = [11, 12].map((month) => aRow('Có mặt', { code: `${month}`, period: `Tháng ${month}/2026` }))
  expect(ids(rows, fields)).toEqual(fields.slice(1).map((field) => field.id))
})

test('a question for a day may name the month as well', () => {
  const fields = ['5. Hôm nào chi bộ họp lệ kỳ tháng mười?', 'Ngày nộp'].map((label) => aField(label, { kind: 'date' }))
  expect(ids([aRow('Ngày họp chi bộ', { kind: 'date', unit: '', value: '05/10/2026' })], fields)).toEqual([fields[0]?.id])
})

test('where marks are given, the criterion about the rate takes the mark and not the rate', () => {
  const field = aField('2. Tỷ lệ đảng viên dự', { section: ['Chấm điểm (thang 100)'] })
  expect(ids([aRate('Tỷ lệ đảng viên dự')], [field])).toEqual([null])
  expect(ids([aRow('Điểm tỷ lệ đảng viên dự', { unit: 'điểm' })], [field])).toEqual([field.id])
})
