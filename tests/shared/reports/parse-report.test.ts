import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReport } from '../../../shared/reports/parse-report.ts'

const brief = (table: string[][]) => {
  const parsed = parseReport(table)
  return (
    parsed && {
      kind: parsed.kind,
      rows: parsed.rows.map(({ code, label, value, kind, organisation }) => [code, label, value, kind, organisation]),
    }
  )
}

test('the product’s own report is read as it was written', () => {
  const table = [
    ['Mã', 'Chỉ tiêu', 'Giá trị', 'Đơn vị tính', 'Kiểu', 'Kỳ', 'Đơn vị', 'Căn cứ'],
    ['R1-01-2', 'Số đảng viên', '18/20', 'người', 'Tỷ số', 'Tháng 10/2026', 'Chi bộ Thôn 1', 'HD 12'],
  ]
  expect(brief(table)).toEqual({ kind: 'contract', rows: [['R1-01-2', 'Số đảng viên', '18/20', 'ratio', 'Chi bộ Thôn 1']] })
})

test('any sheet with labels and values is read, title rows and groups included, with codes of its own', () => {
  const table = [
    ['BÁO CÁO THÁNG 10', '', ''],
    ['STT', 'Nội dung', 'Kết quả'],
    ['I', 'Tình hình chung', ''],
    ['1', 'Tổng số đảng viên', '1.025'],
    ['2', 'Tỷ lệ dự họp', '93,3%'],
  ]
  expect(brief(table)).toEqual({
    kind: 'label-value',
    rows: [
      ['tinh-hinh-chung', 'Tình hình chung', '', 'text', ''],
      ['tong-so-dang-vien', 'Tổng số đảng viên', '1.025', 'integer', ''],
      ['ty-le-du-hop', 'Tỷ lệ dự họp', '93,3%', 'percent', ''],
    ],
  })
})

test('a table with a row per party cell gives a record per row, without its totals', () => {
  const table = [
    ['STT', 'Chi bộ', 'Tổng số', 'Vắng', ''],
    ['', '', '', 'Có lý do', 'Không lý do'],
    ['1', 'Thôn 1', '25', '1', '0'],
    ['2', 'Thôn 2', '30', '2', '1'],
    ['', 'Tổng cộng', '55', '3', '1'],
  ]
  const parsed = parseReport(table)
  expect(parsed?.records.map((record) => record.name)).toEqual(['Thôn 1', 'Thôn 2'])
  expect(parsed?.rows.filter((row) => row.organisation === 'Thôn 2').map((row) => [row.label, row.value])).toEqual([
    ['Chi bộ', 'Thôn 2'],
    ['Tổng số', '30'],
    ['Vắng – Có lý do', '2'],
    ['Vắng – Không lý do', '1'],
  ])
})

test('two columns without a header are labels and values', () => {
  expect(
    brief([
      ['Chủ trì', 'Nguyễn Văn A'],
      ['Số điện thoại', '0912345678'],
    ])?.rows,
  ).toEqual([
    ['chu-tri', 'Chủ trì', 'Nguyễn Văn A', 'text', ''],
    ['so-dien-thoai', 'Số điện thoại', '0912345678', 'text', ''],
  ])
})

test('a value without a label is named with its row; the others are read', () => {
  const parsed = parseReport([
    ['Chỉ tiêu', 'Giá trị'],
    ['', '5'],
    ['Kết nạp', '3'],
  ])
  expect(parsed?.problems).toEqual([{ row: 2, code: 'no-label', value: '5' }])
  expect(parsed?.rows.map((row) => row.value)).toEqual(['3'])
})

test('no table of texts makes it throw, and codes are always unique', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('Chỉ tiêu', 'Giá trị', 'Mã', 'Chi bộ', 'STT', '5', '93,3%', 'Tổng cộng', ''),
  )
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 12 }), (table) => {
      const codes = parseReport(table)?.rows.map((row) => row.code) ?? []
      expect(new Set(codes).size).toBe(codes.length)
    }),
  )
})
