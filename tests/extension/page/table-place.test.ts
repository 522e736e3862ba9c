// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { makeTablePlaces } from '../../../extension/page/table-place.ts'
import { FIELDS, fieldsIn } from './fields-in.ts'

const placesIn = (html: string) => {
  const fields = fieldsIn(`<table>${html}</table>`)
  const place = makeTablePlaces(FIELDS)
  return fields.map((field) => place(field))
}
const BOXES = '<td><input></td><td><input></td>'

test('a line of units below the heads names no column, also where it says that it is one', () => {
  const [all, women] = placesIn(`
    <tr><th>TT</th><th>Chỉ tiêu</th><th>Tổng số</th><th>Nữ</th></tr>
    <tr><th></th><th>Đơn vị tính</th><th>người</th><th>người</th></tr>
    <tr><td>1</td><td>Kết nạp mới</td>${BOXES}</tr>`)
  expect(all).toMatchObject({ row: 'Kết nạp mới', column: 'Tổng số', unit: 'người' })
  expect(women).toMatchObject({ row: 'Kết nạp mới', column: 'Nữ', unit: 'người' })
})

test('under «Đơn vị» stands the name of the row where no other words do', () => {
  const [first] = placesIn(`
    <tr><th>TT</th><th>Đơn vị</th><th>Số đảng viên</th><th>Đảng viên mới</th></tr>
    <tr><td>1</td><td>Chi bộ xóm Bờ Ao</td>${BOXES}</tr>`)
  expect(first).toMatchObject({ row: 'Chi bộ xóm Bờ Ao', column: 'Số đảng viên', unit: '' })
})

test('beside the words of a row it is a unit', () => {
  const [first] = placesIn(`
    <tr><th>Nội dung</th><th>Đơn vị</th><th>Tháng này</th><th>Lũy kế</th></tr>
    <tr><td>Kết nạp</td><td>đảng viên</td>${BOXES}</tr>`)
  expect(first).toMatchObject({ row: 'Kết nạp', unit: 'đảng viên' })
})

test('a ditto mark in the column of units repeats the one above', () => {
  const places = placesIn(`
    <tr><th>Nội dung</th><th>Đơn vị</th><th>Kỳ này</th><th>Lũy kế</th></tr>
    <tr><td>Đảng phí thu được</td><td>triệu đồng</td>${BOXES}</tr>
    <tr><td>Trích nộp cấp trên</td><td>″</td>${BOXES}</tr>
    <tr><td>Để lại</td><td>nt</td>${BOXES}</tr>`)
  expect(places.map((place) => place?.unit)).toEqual(Array(6).fill('triệu đồng'))
})

test('a figure under a heading of its own is no part of the name of the row', () => {
  const [first] = placesIn(`
    <tr><th>Nội dung</th><th>Cùng kỳ</th><th>Kỳ này</th><th>Lũy kế</th></tr>
    <tr><td>Tổng số đảng viên</td><td>1.612</td>${BOXES}</tr>`)
  expect(first).toMatchObject({ row: 'Tổng số đảng viên', column: 'Kỳ này' })
})

const small = (text: string) => `<small style="font-size:9px">${text}</small>`
const line = (title: string) => `<tr><td style="font-size:16px">${title}</td>${BOXES}</tr>`
const HEAD = '<tr><th>Nội dung</th><th>Năm nay</th><th>Năm trước</th></tr>'

test('what goes on in small letters explains the row', () => {
  const [first] = placesIn(HEAD + line(`TỔNG SỐ${small('kể cả chi bộ mới thành lập')}`) + line('XUẤT SẮC'))
  expect(first).toMatchObject({ row: 'TỔNG SỐ', aside: 'kể cả chi bộ mới thành lập' })
})

test('where only the small letters tell two rows apart they belong to the names', () => {
  const places = placesIn(HEAD + line(`VẮNG ${small('có lý do')}`) + line(`VẮNG ${small('không lý do')}`))
  expect(places.map((place) => place?.row)).toEqual(['VẮNG có lý do', 'VẮNG có lý do', 'VẮNG không lý do', 'VẮNG không lý do'])
})

test('a table that only lays out one field stands where its grid cell stands', () => {
  const spinner = '<table><tr><td><input></td><td>▲▼</td></tr></table>'
  const [first, second] = placesIn(`
    <tr><td>ĐV triệu tập</td><td>${spinner}</td></tr>
    <tr><td>ĐV dự</td><td>${spinner}</td></tr>`)
  expect([first?.row, second?.row]).toEqual(['ĐV triệu tập', 'ĐV dự'])
})

test('where marks are given the number of the row is that of its criterion', () => {
  const line = (number: string, name: string) => `<tr><td>${number}</td><td>${name}</td><td>5</td><td><input></td></tr>`
  const table = (head: string) =>
    placesIn(`<tr><th>TT</th><th>Tiêu chí</th><th>Tối đa</th><th>${head}</th></tr>${line('3.1', 'Chuẩn bị')}${line('4', 'Kết luận')}`)
  expect(table('Chi bộ tự chấm').map((place) => place?.row)).toEqual(['3.1. Chuẩn bị', '4. Kết luận'])
  expect(table('Số lượng').map((place) => place?.row)).toEqual(['Chuẩn bị', 'Kết luận'])
})

test('how a day is written names no row', () => {
  const [first] = placesIn('<tr><td><input></td><td>(ngày/tháng/năm)</td></tr><tr><td><input></td><td>bị khai trừ</td></tr>')
  expect(first?.row).toBe('')
})

test('a box across columns of different names has only what these have in common', () => {
  const [count, , writer] = placesIn(`
    <tr><th rowspan="2">TT</th><th rowspan="2">Chi bộ</th><th colspan="2">Đảng viên</th></tr>
    <tr><th>Tổng số</th><th>Có mặt</th></tr>
    <tr><td>1</td><td>Chi bộ xóm Bờ Ao</td>${BOXES}</tr>
    <tr><td colspan="2">Người lập bảng:</td><td colspan="2"><input></td></tr>`)
  expect(count).toMatchObject({ row: 'Chi bộ xóm Bờ Ao', column: 'Đảng viên – Tổng số' })
  expect(writer).toMatchObject({ row: 'Người lập bảng:', column: 'Đảng viên' })
})

test('a table that goes on in its right half names each half by itself', () => {
  const [left, right] = placesIn(`
    <tr><th>Loại</th><th>Số lượng</th><th>Loại</th><th>Số lượng</th></tr>
    <tr><td>Huy hiệu 30 năm</td><td><input></td><td>Huy hiệu 65 năm</td><td><input></td></tr>`)
  expect(left).toMatchObject({ row: 'Huy hiệu 30 năm', column: 'Số lượng' })
  expect(right).toMatchObject({ row: 'Huy hiệu 65 năm', column: 'Số lượng' })
})

test('a line across the whole table above its heads is the title of its part', () => {
  const [first] = placesIn(`
    <tr><td colspan="3">PHẦN II. CÙNG KỲ NĂM TRƯỚC</td></tr>
    <tr><td>TT</td><td>Nội dung</td><td>Số đảng viên</td></tr>
    <tr><td>1</td><td>Kết nạp mới</td><td><input></td></tr>
    <tr><td>2</td><td>Từ trần</td><td><input></td></tr>`)
  expect(first).toMatchObject({ row: 'Kết nạp mới', column: 'Số đảng viên', section: 'PHẦN II. CÙNG KỲ NĂM TRƯỚC' })
})

test('a grid that keeps its first column in sight draws each row in two parts', () => {
  const line = (number: string, cells: string) => `<div role="row"${number && ` aria-rowindex="${number}"`}>${cells}</div>`
  const name = (column: number, text: string) => `<div role="gridcell" aria-colindex="${column}">${text}</div>`
  const field = (column: number) => name(column, '<input>')
  const fields = fieldsIn(`
    <div role="grid">
      <div role="presentation">${line('1', '<div role="columnheader" aria-colindex="1">Chi bộ</div>')}
        ${line('2', name(1, 'Thôn Đông'))}${line('3', name(1, 'Thôn Tây'))}</div>
      <div role="presentation">${line('1', '<div role="columnheader" aria-colindex="2">Tổng số</div><div role="columnheader" aria-colindex="3">Dự bị</div>')}
        ${line('2', field(2) + field(3))}${line('3', field(2) + field(3))}${line('', name(2, '0') + name(3, '0'))}</div>
    </div>`)
  const places = fields.map(makeTablePlaces(FIELDS))
  expect(places.map((place) => place && `${place.row} | ${place.column}`)).toEqual([
    'Thôn Đông | Tổng số',
    'Thôn Đông | Dự bị',
    'Thôn Tây | Tổng số',
    'Thôn Tây | Dự bị',
  ])
})
