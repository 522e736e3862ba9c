import { expect, test } from 'vitest'
import { aboutSection } from '../../../shared/form/about-section.ts'
import { aField } from './builders.ts'

test.for([
  ['Chỉ tiêu năm', '', '1. Phát triển đảng', 'Chỉ tiêu năm Phát triển đảng'],
  ['Thực hiện', '', 'II. Đảng phí (đồng)', 'Thực hiện Đảng phí'],
  ['– Nữ', 'Thực hiện', '1. Phát triển đảng', '– Nữ Phát triển đảng'],
  ['Số thu', '', 'Biểu B. Thu, nộp đảng phí năm báo cáo (ĐVT: nghìn đồng)', 'Số thu Thu, nộp đảng phí'],
  ['30 năm:', '', '1. Trao Huy hiệu Đảng (số đảng viên)', '30 năm: Trao Huy hiệu Đảng'],
  // It says itself what it is about, or the heading says more than one thing.
  ['Kết nạp', '', '1. Phát triển đảng', undefined],
  ['Thực hiện', '', 'Kiểm tra sổ sách và chấm điểm các chi bộ', undefined],
  ['Ghi chú', 'Kết nạp', '1. Phát triển đảng', undefined],
] as const)('«%s» after «%s» under «%s» asks for «%s»', ([label, parent, title, expected]) => {
  expect(aboutSection(aField(label, { section: [title] }), parent)?.label).toBe(expected)
})
