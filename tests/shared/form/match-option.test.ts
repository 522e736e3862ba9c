import { expect, test } from 'vitest'
import { matchOption } from '../../../shared/form/match-option.ts'

const LEVELS = ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ']

test.for([
  ['HTT', LEVELS, 1],
  ['HTXSNV', LEVELS, 0],
  ['hoàn thành nhiệm vụ', LEVELS, 2],
  ['Tốt', ['Xếp loại Tốt', 'Xếp loại Khá'], 0],
  ['Thường kỳ', ['Sinh hoạt thường kỳ', 'Sinh hoạt chuyên đề'], 0],
  ['Thường kỳ', ['Họp lệ', 'Họp chuyên đề', 'Họp đột xuất'], 0],
  ['Tháng 10/2026', ['Tháng 9', 'Tháng 10', 'Tháng 11'], 1],
  ['Quý III', ['Quý 1', 'Quý 2', 'Quý 3'], 2],
  ['Cả năm 2026', ['Quý IV', 'Năm 2025', 'Năm 2026'], 2],
  ['Năm 2026', ['6 tháng đầu năm', 'Cả năm 2026'], 1],
  ['x', ['Có', 'Không'], 0],
  ['Chi bộ Thôn 1', ['Thôn 1', 'Thôn 10'], 0],
  ['Hoà Bình', ['Hòa Bình', 'Hoa Binh 2'], 0],
  ['4', ['1 sao', '2 sao', '3 sao', '4 sao', '5 sao'], 3],
  ['3', ['0 buổi', '1 buổi', '2 buổi', '3 buổi', '4 buổi'], 3],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng VH-XH', 'Phòng KT-HT&ĐT', 'Phòng Kinh tế'], 1],
  ['Phòng Văn hóa - Xã hội', ['Phòng KT', 'Phòng VHXH'], 1],
  ['Phó bí thư chi bộ', ['Bí thư', 'Phó bí thư', 'Chi ủy viên', 'Khác'], 1],
  ['Phó Bí thư Thường trực Đảng ủy', ['Bí thư', 'Phó Bí thư Thường trực', 'Phó Bí thư'], 1],
  ['Hoàn thành tốt nhiệm vụ', ['HT xuất sắc', 'HT tốt', 'Hoàn thành', 'Không HT'], 1],
  ['Khá', ['Hạng A (Tốt)', 'Hạng B (Khá)', 'Hạng C (TB)'], 1],
  ['Hoàn thành tốt nhiệm vụ', ['Mức 1 – HTXSNV', 'Mức 2 – HTTNV', 'Mức 3 – HTNV'], 1],
  ['Có', ['Rồi', 'Chưa'], 0],
  ['Cả năm', ['6 tháng', 'Năm'], 1],
  ['Thường kỳ kết hợp chuyên đề', ['Thường kỳ', 'Chuyên đề', 'Thường kỳ + chuyên đề'], 2],
  ['Định kỳ và chuyên đề', ['Chuyên đề', 'Chuyên đề kết hợp thường kỳ'], 1],
  ['Trực tiếp', ['Tập trung', 'Trực tuyến', 'Kết hợp'], 0],
] as const)('«%s» is option %#', ([text, options, index]) => {
  expect(matchOption(text, options)).toEqual({ index })
})

test.for([
  ['Tốt', LEVELS, 'no-such-option'],
  ['Thường kỳ kết hợp chuyên đề', ['Thường kỳ', 'Chuyên đề', 'Thường kỳ + đột xuất'], 'no-such-option'],
  ['Tháng 10/2025', ['Tháng 10/2026'], 'no-such-option'],
  ['Năm', ['Nam', 'Nữ'], 'no-such-option'],
  ['Cả năm', ['Nam', 'Nữ'], 'no-such-option'],
  ['Khá', ['KHÁ', 'khá'], 'option-ambiguous'],
  ['Bí thư Đảng ủy', ['Bí thư chi bộ', 'Phó bí thư chi bộ'], 'no-such-option'],
  ['4', ['1 sao', '2 sao', '3 sao'], 'no-such-option'],
  ['3', ['1 buổi', '2 lần', '3 lần'], 'no-such-option'],
  ['Phòng Kinh tế', ['Phòng KTHT', 'Phòng TK'], 'no-such-option'],
  ['Trường Trung học', ['Trường TH', 'Trường THCS'], 'no-such-option'],
  ['Hoàn thành tốt nhiệm vụ được giao', LEVELS, 'no-such-option'],
  ['Trạm Y tế xã', ['Trạm Y tế', 'Trạm Y tế xã Bến Dâu'], 'no-such-option'],
  ['Chi bộ Khu dân cư số 3', ['Khu dân cư', 'Cơ quan', 'Doanh nghiệp'], 'no-such-option'],
  ['Sổ tay', ['Sổ tay đảng viên', 'Giấy'], 'no-such-option'],
] as const)('«%s» is not guessed', ([text, options, reason]) => {
  expect(matchOption(text, options)).toEqual({ index: undefined, reason })
})

test.for([
  ['Đảng bộ phường Tân An', ['Đảng bộ P. Long Hoa', 'Đảng bộ P. Tân An', 'Đảng bộ P. Tân An Hội'], 1],
  ['Đảng bộ xã Mường La', ['Các xã / Đảng bộ xã Mường Bú', 'Các xã / Đảng bộ xã Mường La'], 1],
  ['Chưa xong', ['Đã xong', 'Còn chưa xong'], 1],
  ['Trục liên thông văn bản', ['Bản giấy', 'Trục liên thông', 'Thư công vụ'], 1],
  ['Danh sách đề nghị tặng Huy hiệu', ['Danh sách chuyển sinh hoạt', 'Danh sách đề nghị tặng Huy hiệu Đảng'], 1],
  ['Ủy viên Ban Thường vụ', ['Phó Bí thư Thường trực', 'Ủy viên BTV', 'Ủy viên BCH'], 1],
] as const)('«%s» is one of %s', ([text, options, index]) => {
  expect(matchOption(text, options)).toEqual({ index })
})

test('abbreviations of an option are written out', () => {
  const committees = ['ĐB xã Bình Minh', 'ĐB xã Tam Hưng', 'ĐB phường Phú Lương']
  expect(matchOption('Đảng bộ xã Tam Hưng', committees)).toEqual({ index: 1 })
  expect(matchOption('Chi bộ Tổ dân phố 5', ['CB Tổ dân phố 15', 'CB TDP 5', 'CB TDP 51'])).toEqual({ index: 1 })
  expect(matchOption('Chi bộ Khu phố 3', ['CB TDP 3', 'CB KDC 3'])).toEqual({ index: undefined, reason: 'no-such-option' })
  expect(matchOption('6 tháng cuối năm 2026', ['6T đầu năm 2026', '6T cuối năm 2026'])).toEqual({ index: 1 })
})

test('yes and no in the words of the question', () => {
  expect(matchOption('Không', ['Có vượt', 'Không vượt'])).toEqual({ index: 1 })
  expect(matchOption('Có', ['Đã họp', 'Chưa họp'])).toEqual({ index: 0 })
  expect(matchOption('Không', ['Có vượt', 'Không họp'])).toEqual({ index: undefined, reason: 'no-such-option' })
})

test('an option that says more than its answer', () => {
  expect(matchOption('Có', ['Có, đã báo cáo cấp ủy', 'Chưa có', 'Không'])).toEqual({ index: 0 })
  expect(matchOption('Không', ['Có, đã gửi', 'Không (chưa gửi)'])).toEqual({ index: 1 })
  expect(matchOption('Không', ['Có', 'Không họp', 'Không rõ'])).toEqual({ index: undefined, reason: 'no-such-option' })
  expect(matchOption('Thường kỳ', ['Họp lệ (thường kỳ)', 'Họp chuyên đề', 'Họp bất thường'])).toEqual({ index: 0 })
  expect(matchOption('Trung bình', ['Tốt', 'Khá', 'T.Bình', 'Kém'])).toEqual({ index: 2 })
})

test('options in two languages are read in Vietnamese', () => {
  expect(matchOption('Thường kỳ', ['Thường kỳ / Regular', 'Chuyên đề / Thematic'])).toEqual({ index: 0 })
  expect(matchOption('Tốt', ['Tốt / Good', 'Khá / Fair', 'Trung bình / Average'])).toEqual({ index: 0 })
  expect(matchOption('Tốt', ['Tốt / Khá', 'Kém'])).toEqual({ index: undefined, reason: 'no-such-option' })
})

test('so many months of a year, and a half of it with a nought in front', () => {
  expect(matchOption('9 tháng đầu năm 2026', ['Quý I', '6 tháng đầu năm', '9 tháng', 'Cả năm'])).toEqual({ index: 2 })
  expect(matchOption('6 tháng đầu năm 2026', ['Năm 2025', '06 tháng đầu năm 2026', 'Năm 2026'])).toEqual({ index: 1 })
  const periods = ['Quý I năm 2026', '6 tháng năm 2026', '9 tháng năm 2026', 'Cả năm 2026']
  expect(matchOption('6 tháng đầu năm 2026', periods)).toEqual({ index: 1 })
  expect(matchOption('6 tháng cuối năm 2026', periods).index).toBeUndefined()
})
