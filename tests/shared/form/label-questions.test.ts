import { describe, expect, test } from 'vitest'
import type { Field } from '../../../shared/form/field.ts'
import { matchFields } from '../../../shared/form/match-fields.ts'
import type { ReportRow } from '../../../shared/reports/report.ts'
import { aField, aRow } from './builders.ts'

const aText = (label: string, value: string): ReportRow => aRow(label, { kind: 'text', unit: '', value })
const aDate = (label: string): ReportRow => aRow(label, { kind: 'date', unit: '', value: '05/10/2026' })
const aRate = (label: string): ReportRow => aRow(label, { kind: 'percent', unit: '%', value: '93,3' })
const fieldOf = (row: ReportRow, fields: Field[]) => matchFields([row], fields)[0]?.field?.label ?? null
const OTHERS = ['Người ký duyệt', 'Số công văn', 'Địa chỉ']

describe('a value finds its field in the words of other offices', () => {
  test.for([
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Đơn vị báo cáo (*)'],
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Tổ chức cơ sở đảng'],
    [aText('Tên đảng bộ', 'Đảng bộ xã A'), 'Đồng chí chọn đảng bộ của mình'],
    [aText('Bí thư', 'Lê Văn Mít'), 'T/M Đảng ủy (Bí thư ký) (*)'],
    [aText('Kỳ báo cáo', 'Cả năm'), 'Loại kỳ'],
    [aText('Nguyên nhân tăng, giảm', 'Chuyển công tác'), 'Giải trình biến động'],
    [aDate('Ngày lập báo cáo'), 'Ngày hoàn thành tổng hợp'],
    [aRow('Số tập thể chưa kiểm điểm', { unit: 'tập thể' }), 'Tập thể còn lại chưa kiểm điểm'],
    [aRow('Số tập thể được cấp cơ sở gợi ý kiểm điểm', { unit: 'tập thể' }), 'Riêng do đảng ủy phường, xã gợi ý kiểm điểm'],
    [aRow('Số đảng viên chuyển đi xã, phường khác trong tỉnh'), 'Chuyển sang xã, phường khác cùng tỉnh'],
    [aRow('Số đảng viên từ 18 đến 30 tuổi'), 'Từ 18 đến hết 30'],
    [aRow('Huy hiệu 30 năm tuổi Đảng'), 'Huy hiệu loại 30 năm'],
    [aDate('Ngày họp chi bộ'), 'Hôm nay, ngày'],
    [aRow('Số đảng viên biểu quyết tán thành'), 'Nghị quyết được đồng chí giơ tay tán thành'],
    [aRow('Số chi bộ hoàn thành tốt nhiệm vụ', { unit: 'chi bộ' }), 'Chi bộ HT tốt nhiệm vụ'],
    [aRow('Số kiến nghị đã tiếp nhận', { unit: 'kiến nghị' }), 'Kiến nghị đã nhận'],
    [aRow('Đảng viên dưới 31 tuổi'), 'Độ tuổi không quá 30: số đảng viên'],
    [aRow('Đảng viên đã nghỉ hưu'), 'Đảng viên đang hưởng lương hưu'],
    [aRow('Số đảng viên bị kỷ luật'), 'Số ĐV bị KL'],
    [aRow('Tổng số chi bộ', { unit: 'chi bộ' }), 'Đảng ủy xã có bao nhiêu chi bộ trực thuộc?'],
    [
      aRow('Số đảng viên dự bị được công nhận chính thức'),
      'Số đảng viên dự bị của đảng bộ phường được công nhận chính thức trong kỳ báo cáo',
    ],
    [aText('Tên đơn vị (chi bộ)', 'Chi bộ Thôn 1'), '1. Đồng chí cho biết tên chi bộ *'],
    [aText('Tên đơn vị (chi bộ)', 'Chi bộ Thôn 1'), 'Đồng chí đang sinh hoạt tại chi bộ nào?'],
    [aText('Tên chi bộ', 'Chi bộ Thôn 1'), 'Chi bộ phụ trách'],
    [aRow('Tổng điểm tự chấm', { unit: 'điểm' }), 'CỘNG – Tự chấm'],
    [aText('Tháng báo cáo', 'Tháng 10/2026'), 'Kỳ báo cáo'],
    [aText('Quý báo cáo', 'Quý III'), 'Kỳ'],
    [aDate('Ngày họp chi bộ'), 'Ngày tổ chức sinh hoạt'],
    [aDate('Ngày họp chi bộ'), '3. Chi bộ họp vào ngày nào? *'],
    [aDate('Ngày họp chi bộ'), 'Ngày chi bộ tiến hành sinh hoạt'],
    [aDate('Ngày lập báo cáo'), 'Ngày nộp'],
    [aRow('Số đảng viên phải dự'), 'Số đv được triệu tập'],
    [aRow('Số đảng viên phải dự'), 'Đảng viên thuộc diện phải sinh hoạt'],
    [aRow('Số đảng viên phải dự'), 'Bao nhiêu đồng chí phải tham gia sinh hoạt? Không tính đảng viên được miễn'],
    [aRow('Số đảng viên có mặt'), 'Số ĐV tham gia'],
    [aRow('Số đảng viên có mặt'), 'Thực tế dự'],
    [aRow('Vắng có lý do'), 'Nghỉ có phép'],
    [aRow('Vắng không lý do'), 'Vắng (không phép)'],
    [aRow('Miễn công tác, sinh hoạt'), 'Đảng viên được miễn CT và SHĐ'],
    [aRow('Tổng số đảng viên'), 'Tổng số đảng viên của chi bộ (kể cả miễn sinh hoạt)'],
    [aRow('Tổng số đảng viên'), 'Đảng viên trong danh sách'],
    [aRow('Tổng số chi bộ', { unit: 'chi bộ' }), 'Số chi bộ hiện có'],
    [aRow('Số đảng viên được công nhận chính thức'), 'Chuyển chính thức'],
    [aRate('Tỷ lệ đảng viên dự sinh hoạt (%)'), 'Tỷ lệ chuyên cần (%)'],
    [aText('Tự xếp loại', 'Tốt'), 'Xếp loại buổi sinh hoạt'],
    [aText('Tự xếp loại', 'Tốt'), '8. Đồng chí đánh giá buổi sinh hoạt đạt loại nào?'],
    [aText('Loại buổi sinh hoạt', 'Thường kỳ'), 'Hình thức sinh hoạt'],
    [aText('Hạn chế và hướng khắc phục', 'Còn đến muộn.'), '10. Những tồn tại cần khắc phục'],
    [aText('Khó khăn, hạn chế', 'Xa.'), 'Khó khăn, vướng mắc cần tháo gỡ'],
    [aText('Kiến nghị với cấp trên', 'Thêm tài liệu.'), 'Đề đạt với đảng ủy'],
    [aText('Người báo cáo', 'A'), '11. Họ và tên người điền phiếu'],
    [aText('Người báo cáo', 'A'), 'Cán bộ tổng hợp'],
    [aText('Giờ kết thúc', '21:30'), 'Kết thúc lúc'],
    [aRow('Vắng không lý do'), 'Vắng không báo cáo'],
    [aRow('Tổng số chi bộ', { unit: 'chi bộ' }), 'Tổng số chi bộ toàn đảng bộ'],
    [aRow('Số đảng viên mới kết nạp'), 'Số quần chúng ưu tú được kết nạp vào Đảng'],
    [aRow('Số đảng viên bị kỷ luật'), 'Số đảng viên vi phạm bị xử lý kỷ luật'],
    [aRow('Đảng phí đã thu', { unit: 'đồng' }), 'Tổng số tiền đảng phí thu được (đồng)'],
    [aText('Kiến nghị với cấp trên', 'Thêm tài liệu.'), 'Ý kiến đề xuất, kiến nghị đối với đảng ủy cấp trên'],
    [aRow('Số đảng viên phải dự'), 'Số người cần có mặt'],
    [aRow('Số đảng viên phải dự'), 'Diện phải sinh hoạt'],
    [aRow('Vắng không lý do'), 'Bỏ họp không lý do'],
    [aRow('Vắng không lý do'), 'Số người tự ý vắng mặt'],
    [aRow('Tổng số đảng viên'), 'Quân số đảng viên'],
    [aRow('Số chi bộ đã sinh hoạt thường kỳ', { unit: 'chi bộ' }), 'Số chi bộ đã họp'],
    [aRate('Tỷ lệ buổi dự trên buổi phải dự'), 'Tỷ lệ dự so với phân công'],
    [aText('Ghi chú', 'x'), 'Diễn giải thêm'],
    [aText('Số điện thoại người báo cáo', '0912'), 'Số máy liên lạc'],
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Cơ quan gửi số liệu'],
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Đơn vị lập biểu'],
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Nơi lập bảng'],
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Sổ của đảng bộ'],
    [aText('Chi bộ', 'Chi bộ Thôn 1'), 'Bạn chấm cho chi bộ nào?'],
    [aText('Chi bộ', 'Chi bộ Thôn 1'), '1. Đồng chí đang trả lời thay cho chi bộ nào?'],
    [aText('Tháng báo cáo', 'Tháng 10/2026'), 'Chấm cho buổi của tháng'],
    [aText('Kỳ báo cáo', '6 tháng cuối năm 2026'), 'Theo dõi chặng'],
    [aText('Năm đánh giá', '2026'), 'Đợt bình xét'],
    [aRow('Tổng số chi bộ', { unit: 'chi bộ' }), 'Chi bộ trực thuộc'],
    [aRow('Tổng số đảng viên'), 'Toàn chi bộ có (đ/c)'],
    [aRow('Đảng số'), 'Số ĐV chi bộ quản lý'],
    [aRow('Có mặt'), 'Kỳ này đến họp'],
    [aRow('Vắng không lý do'), 'Vắng KP'],
    [aText('Số lượng đảng viên', '18/20'), 'Dự/Tổng'],
    [
      { ...aText('Số lượng ĐV dự sinh hoạt lệ', '187/198 (Đạt 94,4%)'), period: '6 tháng cuối năm 2026' },
      'Cộng dồn 6 kỳ họp lệ: lượt đến/lượt phải đến (đạt %)',
    ],
    [aRow('Kết nạp'), 'Nguồn mới được kết nạp'],
    [aRow('Chuyển đến'), 'Nơi khác giới thiệu về'],
    [aRow('Chuyển đi'), 'Giới thiệu đi nơi khác'],
    [aRow('Xóa tên'), 'Đưa khỏi danh sách (xoá tên)'],
    [aRow('Tỉnh khác chuyển đến'), 'ở tỉnh, thành khác về'],
    [aRow('Chuyển đi xã khác trong tỉnh'), 'đi xã, phường khác của tỉnh'],
    [aRate('Tỷ lệ đảng viên dự'), 'Bình quân ĐV đi họp đạt (%)'],
    [aRow('Phát biểu ý kiến', { unit: 'lượt' }), 'Lượt ĐV lên tiếng'],
    [aText('Hạn chế và hướng khắc phục', 'Còn đến muộn.'), 'Những mặt chưa được và cách sửa'],
    [aText('Kiến nghị với cấp trên', 'Thêm tài liệu.'), '10. Chi bộ muốn cấp trên làm giúp việc gì?'],
    [aText('Ghi chú (thuyết minh điểm trừ)', 'Ra nghị quyết chậm'), 'Vì sao bị trừ'],
    [aText('Hình thức biểu quyết', 'Phiếu kín'), 'Lối bỏ phiếu'],
    [aText('Người lập báo cáo', 'A B'), 'Người giữ sổ'],
    [aDate('Ngày lập báo cáo'), 'Sổ khóa (lập) vào ngày'],
    [aDate('Ngày chốt số liệu'), 'Số liệu tính đến hết ngày'],
    [aText('Kỳ báo cáo', 'Tháng 10/2026'), 'Tháng/năm báo cáo *'],
    [aDate('Ngày lập danh sách'), 'Ngày tổng hợp'],
    [aRow('Số đảng viên chuyển đến'), 'Chuyển SHĐ đến'],
    [aRow('Số đảng viên chuyển đi'), 'Chuyển SHĐ đi'],
    [aRow('Công nhận đảng viên chính thức'), 'Số ĐV dự bị được công nhận chính thức'],
    [aRow('Số ý kiến, kiến nghị', { unit: 'ý kiến' }), 'Tổng số ý kiến, kiến nghị tiếp nhận'],
    [aRow('Số chi bộ sinh hoạt chuyên đề trong quý', { unit: 'chi bộ' }), '1.4. Số CB có SH chuyên đề (lũy kế quý)'],
    [aRow('Tuổi đời trên 60'), 'Tuổi đời từ 61 trở lên'],
    [aRow('Lý luận chính trị sơ cấp'), 'Trình độ LLCT: sơ cấp'],
    [aRow('Đảng viên đã nghỉ hưu'), 'ĐV hưu trí, mất sức'],
    [aRow('Thời lượng', { unit: 'phút' }), 'Buổi họp dài bao nhiêu phút?'],
    [aRow('Thời lượng', { unit: 'phút' }), 'Tổng thời gian (phút)'],
    [aRow('Sinh hoạt chuyên đề', { kind: 'mark', unit: '', value: 'x' }), 'Có lồng ghép sinh hoạt chuyên đề'],
    [aText('Tự xếp loại', 'Khá'), 'Chi bộ tự chấm'],
    [aText('Dự đủ cả buổi', 'Có'), 'Dự từ đầu đến cuối?'],
    [aDate('Hạn xử lý'), 'Xong trước ngày'],
    [aText('Đơn vị xử lý', 'Phòng Kinh tế xã'), 'Giao ai xử lý'],
    [aText('Cán bộ', 'Ngô Đình Sơn'), 'Họ tên đ/c cấp ủy viên'],
    [aText('Chi bộ phụ trách', 'Chi bộ Thôn 3'), 'Được phân công theo dõi'],
    [aRow('Phát thẻ đảng viên mới'), 'Cấp mới thẻ ĐV'],
    [aRow('Học tập chuyên đề', { unit: 'buổi' }), 'Buổi học tập CĐ'],
    [aText('Số lượng đảng viên dự sinh hoạt lệ', '18/18'), 'SL ĐV dự SH lệ'],
    [aRow('Đã đối chiếu với CSDL đảng viên', { kind: 'mark', unit: '', value: 'x' }), 'Đã đối chiếu với CSDL đảng viên 3.0'],
    [aText('Hạn chế và hướng khắc phục', 'Còn đến muộn.'), 'Điều gì chưa được, sửa thế nào?'],
    [aRow('Điểm tiêu chí 7: thảo luận, phát biểu', { unit: 'điểm' }), 'TC7. Thảo luận, phát biểu'],
  ] as const)('$0.label → $1', ([row, label]) => {
    expect(fieldOf(row, [aField(label), ...OTHERS.map((other) => aField(other))])).toBe(label)
  })
})

describe('what only sounds alike stays empty', () => {
  test.for([
    [aRow('Vắng không lý do'), 'Số đảng viên vắng có lý do'],
    [aRow('Vắng có lý do'), 'Số đảng viên vắng không phép'],
    [aRow('Số đảng viên phải dự'), 'Tổng số đảng viên'],
    [aRow('Tổng số đảng viên'), 'Số đảng viên phải dự'],
    [aRow('Số đảng viên có mặt'), 'Số đảng viên phải có mặt'],
    [aRow('Tổng số đảng viên'), 'Số đảng viên đã nghỉ hưu'],
    [aRow('Số đảng viên vắng có lý do'), 'Số đảng viên đã nghỉ hưu'],
    [aRate('Tỷ lệ đảng viên dự sinh hoạt (%)'), 'Tỷ lệ đạt chỉ tiêu (%)'],
    [aRate('Tỷ lệ đảng viên dự sinh hoạt (%)'), 'Tỷ lệ chi bộ xếp loại tốt (%)'],
    [aRow('Số chi bộ đã sinh hoạt thường kỳ', { unit: 'chi bộ' }), 'Số chi bộ chưa sinh hoạt thường kỳ'],
    [aRow('Số chi bộ đã sinh hoạt thường kỳ', { unit: 'chi bộ' }), 'Số chi bộ'],
    [aRow('Số buổi sinh hoạt', { unit: 'buổi' }), 'Số buổi sinh hoạt thường kỳ'],
    [aRow('Số đảng viên có mặt'), 'Số người cần có mặt'],
    [aRow('Số đảng viên có mặt'), 'Số đảng viên không dự'],
    [aRate('Tỷ lệ đảng viên dự sinh hoạt (%)'), 'Tỷ lệ vắng trên tổng số (%)'],
    [aRow('Tổng số đảng viên phải dự'), 'Tổng số đảng viên (*)'],
    [aRow('Số chi bộ chưa sinh hoạt thường kỳ', { unit: 'chi bộ' }), 'Số chi bộ sinh hoạt thường kỳ'],
    [aText('Số điện thoại người báo cáo', '0912'), 'Người lập biểu'],
    [aText('Người báo cáo', 'A B'), 'SĐT người lập'],
    [aRow('Tổng số chi bộ', { unit: 'chi bộ' }), 'Tên chi bộ *'],
    [aRow('Số chi bộ trực thuộc', { unit: 'chi bộ' }), 'Chi bộ'],
    [aRow('Đảng viên dự kiến'), 'Số đảng viên có mặt'],
    [aRow('Số đảng viên có mặt'), 'Số buổi đã dự'],
    [aRow('Có kiến nghị thu hồi', { kind: 'mark', unit: '', value: 'x' }), 'Số tiền thu hồi (đồng)'],
    [aRow('Số đảng viên mới kết nạp'), 'Số đảng viên được công nhận chính thức'],
    [aText('Giờ bắt đầu', '19:30'), 'Giờ kết thúc'],
    [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), 'Chi bộ'],
    [aText('Tên chi bộ', 'Chi bộ Thôn 1'), 'Đảng bộ'],
    [aText('Tên chi bộ', 'Chi bộ Thôn 1'), 'Số chi bộ'],
    [aText('Tháng báo cáo', 'Tháng 10/2026'), 'Quý'],
    [aText('Quý báo cáo', 'Quý III'), 'Năm báo cáo'],
    [aText('Người báo cáo', 'A'), 'Người duyệt báo cáo'],
    [aText('Người chủ trì', 'A'), 'Người ghi biên bản'],
    [aDate('Ngày họp chi bộ'), 'Buổi họp dài bao nhiêu phút?'],
    [aRow('Bằng khen – đảng viên'), 'Bằng khen – Tập thể'],
    [aRow('Bằng khen – tổ chức đảng'), 'Bằng khen – Cá nhân'],
    [aRow('Điểm tiêu chí 1: chuẩn bị', { unit: 'điểm' }), 'TC7. Chuẩn bị'],
    [aDate('Ngày họp chi bộ'), 'Ngày nộp báo cáo'],
    [aText('Hạn chế và hướng khắc phục', 'Còn đến muộn.'), 'Ưu điểm nổi bật'],
    [aText('Kiến nghị với cấp trên', 'Thêm tài liệu.'), 'Kết quả giải quyết kiến nghị kỳ trước'],
    [aRow('Số đảng viên bị xóa tên'), 'Xóa tên, cho ra khỏi Đảng'],
    [aText('Tự xếp loại', 'Khá'), 'Đảng ủy xếp loại'],
    [aText('Tự xếp loại', 'Khá'), 'Mức cấp trên công nhận'],
    [aRow('Điểm tiêu chí 1', { unit: 'điểm' }), 'Tiêu chí 1 – Đảng ủy thẩm định'],
    [aDate('Ngày họp chi bộ'), 'Ngày họp lần tới'],
    [aDate('Ngày lập báo cáo'), 'Hạn nộp báo cáo'],
    [aRow('Kết nạp'), 'Nguồn kết nạp'],
    [aRow('Có mặt'), 'Kỳ trước đến họp'],
    [aRow('Có mặt'), 'Số đến ngày 31/12'],
    [aRow('Có mặt'), 'Dự/Tổng'],
    [aText('Số lượng đảng viên', '18/20'), 'Biểu quyết: thuận/tổng'],
    [aText('Biểu quyết tán thành', '18/20'), 'Dự/Tổng'],
    [aText('Biểu quyết tán thành', '18/20'), 'Phiếu không tán thành'],
    [aRow('Vắng không lý do'), 'Chi bộ không báo cáo'],
    [aRow('Số đảng viên vắng có lý do'), 'Số người nghỉ hưu'],
    [aRow('Số đảng viên có mặt'), 'Số người dự kiến kết nạp'],
    [aRow('Tổng số đảng viên'), 'Cấp ủy viên – Có đến 31/12'],
    [aRate('Tỷ lệ đảng viên dự'), 'Chi bộ trên 100 đảng viên (%)'],
    [aRow('Tỉnh khác chuyển đến'), 'đi tỉnh, thành khác'],
    [aRow('Tỉnh khác chuyển đến'), 'ở xã, phường khác của tỉnh về'],
    [aText('Tên chi bộ', 'Chi bộ Thôn 1'), 'Chi bộ tự chấm'],
    [aText('Kỳ báo cáo', '6 tháng cuối năm 2026'), 'Tháng'],
    [aText('Tháng báo cáo', 'Tháng 10/2026'), 'Năm đánh giá'],
    [aText('Người chủ trì', 'Bí thư chi bộ'), '4. Điều hành của người chủ trì (tối đa 5)'],
  ] as const)('$0.label is not $1', ([row, label]) => {
    expect(fieldOf(row, [aField(label)])).toBeNull()
  })
})

test('the report’s own unit goes before another wording of the same question', () => {
  const rows = [aText('Tên đảng bộ, đảng ủy', 'Đảng ủy xã A'), aText('Tên chi bộ', 'Chi bộ Thôn 1')]
  const fields = ['Đơn vị báo cáo', 'Chi bộ'].map((label) => aField(label))
  expect(matchFields(rows, fields).map((match) => match.field?.label)).toEqual(['Đơn vị báo cáo', 'Chi bộ'])
})

test('a month and a year that could both be «Kỳ báo cáo» are asked about', () => {
  const rows = [aText('Tháng báo cáo', 'Tháng 10/2026'), aText('Năm báo cáo', '2026')]
  const [month, year] = matchFields(rows, [aField('Kỳ báo cáo')])
  expect([month?.field, year?.field]).toEqual([undefined, undefined])
})

test('a list that alone offers the value is its field when the label gives a hint, and not without one', () => {
  const list = (label: string) => aField(label, { kind: 'choice', options: ['Thường kỳ', 'Chuyên đề'] })
  const row = aText('Loại buổi sinh hoạt', 'Thường kỳ')
  expect(fieldOf(row, [list('Đây là loại nào')])).toBe('Đây là loại nào')
  expect(fieldOf(row, [list('Mức độ hài lòng')])).toBeNull()
  expect(fieldOf(row, [list('Đây là loại nào'), list('Loại của đợt')])).toBeNull()
  expect(fieldOf(row, [list('Đây là loại nào'), list('Loại của kỳ trước')])).toBe('Đây là loại nào')
})

test('the only day of the report goes into the only date of the form, unless that is another day', () => {
  const date = (label: string) => aField(label, { kind: 'date' })
  expect(fieldOf(aDate('Ngày họp chi bộ'), [date('Buổi họp được mở lúc'), aField('Ghi chú')])).toBe('Buổi họp được mở lúc')
  expect(fieldOf(aDate('Ngày họp chi bộ'), [date('Ngày nộp báo cáo'), aField('Ghi chú')])).toBeNull()
})

test('columns «T7», «T8» are months', () => {
  const fields = ['T7', 'T8'].map((column) => aField(`ĐV dự – ${column}`, { row: 'ĐV dự', column: `Quý III – ${column}` }))
  const rows = [7, 8].map((month) => aRow('Số đảng viên có mặt', { code: `${month}`, period: `Tháng ${month}/2026` }))
  expect(matchFields(rows, fields).map((match) => match.field?.label)).toEqual(['ĐV dự – T7', 'ĐV dự – T8'])
})

test.for([
  ['215-BC/ĐU', 'Báo cáo số'],
  ['Báo cáo tháng 10', null],
] as const)('the number of a report, %s, belongs behind its name', ([value, label]) => {
  const fields = ['Người ký', 'Ngày ký báo cáo', 'Báo cáo số'].map((one) => aField(one, { kind: 'text' }))
  expect(fieldOf(aText('Số báo cáo', value), fields)).toBe(label)
})
