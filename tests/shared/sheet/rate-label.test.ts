import { expect, test } from 'vitest'
import { isRateLabel } from '../../../shared/sheet/rate-label.ts'

test.for(['Tỷ lệ', 'Tỉ lệ dự họp (%)', 'Đạt %', 'Đạt tỷ lệ', '%', '% dự họp', 'Phần trăm'])('«%s» heads rates', (text) => {
  expect(isRateLabel(text)).toBe(true)
})

test.for(['', 'Đạt', 'Trần Văn Đạt', 'Có mặt', '95,5%', 'Tổng cộng'])('«%s» heads none', (text) => {
  expect(isRateLabel(text)).toBe(false)
})
