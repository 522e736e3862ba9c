/** A tab of rates beside a tab of the counts they are made of. What is right was counted by hand. */
import { expect, test } from 'vitest'
import { compute, findingLines, makeGrid, meetingLines } from '../builders.ts'

const COUNTS = `
  SỐ LIỆU ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2026

  STT|Chi bộ|Tháng 1||Tháng 2||Tháng 3||Quý I||Cả năm|
  ||Phải dự|Có mặt|Phải dự|Có mặt|Phải dự|Có mặt|Phải dự|Có mặt|Phải dự|Có mặt
  1|Chi bộ Thôn Đông|10|9|10|8|10|10|30|27|30|27
  2|Chi bộ Thôn Đoài|20|18|20|20|20|15|60|53|60|53
  |Tổng cộng|30|27|30|28|30|25|90|80|90|80
`
const RATES = `
  TỶ LỆ ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2026

  STT|Chi bộ|Tháng 1||Tháng 2||Tháng 3||Quý I|
  ||Số buổi|Tỷ lệ %|Số buổi|Tỷ lệ %|Số buổi|Tỷ lệ %|Số buổi|Tỷ lệ %
  1|Chi bộ Thôn Đông|1|90|1|80|1|100|3|90
  2|Chi bộ Thôn Đoài|1|90|1|100|1|75|3|88.3
  |Toàn xã|2|90|2|93.3|2|83.3|6|88.9
`
const found = (counts: string, rates: string) => findingLines(compute([makeGrid('Số liệu', counts), makeGrid('Tỷ lệ', rates)]))

test('«Quý I» and «Cả năm» over the measures of the months sum them up', () => {
  expect(found(COUNTS, RATES)).toEqual([])
  expect(found(COUNTS.replace('60|53|60|53', '60|50|60|52').replace('90|80|90|80', '90|80|90|79'), RATES)).toEqual([
    'total-disagrees@Số liệu!J6',
    'total-disagrees@Số liệu!L6',
  ])
})

test('rates without counts are compared with the counts of the other tab: months, quarters, totals; the mean of the rates is one, too', () => {
  expect(found(COUNTS, RATES.replace('1|100|1|75', '1|100|1|57'))).toEqual(['rate-disagrees@Tỷ lệ!H6'])
  expect(found(COUNTS, RATES.replace('3|88.3', '3|98.3'))).toEqual(['rate-disagrees@Tỷ lệ!J6'])
  expect(found(COUNTS, RATES.replace('2|83.3', '2|85'))).toEqual(['rate-disagrees@Tỷ lệ!H7'])
  // (100 + 75) : 2
  expect(found(COUNTS, RATES.replace('2|83.3', '2|87.5'))).toEqual([])
  expect(found(COUNTS, RATES.replace('3|88.3', '2|88.3'))).toEqual(['total-disagrees@Tỷ lệ!I6'])
})

test('rates are no meetings of their own, and of counts that wait nothing is said', () => {
  const meetings = meetingLines(compute([makeGrid('Tỷ lệ', RATES)]))
  expect(meetings).toEqual([])
  // 21 of 20 came to the meeting of March.
  expect(found(COUNTS.replace('20|15|60|53|60|53', '20|21|60|53|60|53').replace('30|25|90|80|90|80', '|||||'), RATES)).toEqual([
    'present-exceeds-required@Số liệu!H6',
  ])
})

test('«Tỷ lệ dự sinh hoạt (%)» over the months heads rates, and no meetings of their own', () => {
  const rates = `
  TỔNG HỢP TỶ LỆ ĐẢNG VIÊN DỰ SINH HOẠT NĂM 2026

  TT|Chi bộ|Tỷ lệ dự sinh hoạt (%)|||Xếp loại
  ||T1|T2|T3|
  1|Chi bộ Thôn Đông|90,0|80,0|100,0|Tốt
  2|Chi bộ Thôn Đoài|90,0|100,0|57,0|Khá
`
  expect(found(COUNTS, rates)).toEqual(['rate-disagrees@Tỷ lệ!E6'])
})
