/** What single terms of labels mean for each other: which say little, which contradict each other, which narrow a whole to a part. Terms are those of `label-terms.ts`. */

/** Words that say little in a label of a form. They count for a fraction, so that two labels may differ by them. */
export const FILLER_WORDS =
  'số của các được là và trong tại theo người đồng chí đ c có bị với cho về do từ đến tính hiện đang kỳ này nay báo cáo giá trị kết quả thực tế nhập vui lòng hãy chọn điền nội dung thông tin nếu đó ghi rõ đã cả những lần thuộc ở việc mặt phải dd mm yyyy vd ví dụ trên diện tên tự trực thuộc bao nhiêu mấy xin biết ai gì nào lập hiện nêu ngày vào lúc cần hiện nay số liệu phiếu đúng đủ chiếm riêng còn lên cộng bản thân lúc ta điều thế đầy đủ còn theo nổi đến nay vì hoặc bằng chỉ ra chịu trách nhiệm chủ yếu cơ bản trọng tâm đối tượng nổi bật lớn nhất ngắn gọn bảo đảm đảm bảo'

/** Terms that say as little. */
export const FILLER_TERMS: readonly string[] = [
  'số lượng',
  'số liệu',
  'tiến hành',
  'khắc phục',
  'toàn đảng bộ',
  'gửi cấp trên',
  'phát sinh',
  'chia ra',
  'chia theo mức',
  'kỳ này',
  'thời điểm',
  'ghi nhận',
  'chủ đề',
  'điểm danh',
  'lồng ghép',
  'ban hành',
  'tổng hợp',
  'cả kỳ',
]

/** Words that almost every label of these reports could carry: they weigh a third. */
export const COMMON_TERMS: readonly string[] = [
  'thường kỳ',
  'đảng viên',
  'chi bộ',
  'đảng bộ',
  'họp',
  'tổ',
  'chức',
  'tổng',
  'cấp dưới',
  'cuối kỳ',
  'thời gian',
]

/** Terms of which a label holds one or another: two labels that hold different ones do not mean the same thing. */
export const CONTRASTS: readonly (readonly string[])[] = [
  ['có mặt', 'vắng', 'triệu tập', 'miễn sinh hoạt'],
  ['có mặt', 'phát biểu'],
  ['có lý do', 'không lý do'],
  ['chính thức', 'dự bị'],
  ['thường kỳ', 'chuyên đề'],
  ['xuất sắc', 'hoàn thành tốt', 'hoàn thành', 'không hoàn thành'],
  ['nam', 'nữ'],
  ['tăng', 'giảm'],
  ['chuyển đến', 'chuyển đi'],
  ['kết nạp', 'xóa tên', 'khai trừ', 'từ trần', 'xin ra', 'phục hồi đảng tịch'],
  ['chủ trì', 'thư ký'],
  ['tốt', 'khá', 'trung bình', 'kém', 'yếu'],
  ['cảnh cáo', 'khiển trách', 'khai trừ', 'cách chức'],
  ['tập thể', 'cá nhân'],
  ['tập thể', 'đảng viên'],
  ['đầu', 'cuối'],
  ['bí thư', 'phó bí thư'],
  ['đảng bộ', 'chi bộ', 'đảng viên', 'cấp ủy viên', 'chi ủy'],
  ['sơ cấp', 'trung cấp', 'cao cấp', 'cử nhân'],
  ['tháng', 'quý'],
  ['đã', 'chưa'],
  ['bắt đầu', 'kết thúc'],
  ['ưu điểm', 'hạn chế'],
  ['công nhận chính thức', 'kết nạp'],
  ['phải kiểm điểm', 'đã kiểm điểm', 'chưa kiểm điểm'],
  ['xếp loại', 'chưa xếp loại'],
  ['tặng', 'kiến nghị', 'truy tặng'],
  ['bằng khen', 'giấy khen', 'cờ', 'huy hiệu'],
  ['chuyên môn', 'lý luận chính trị'],
  ['ban thường vụ', 'ban chấp hành'],
  ['thuộc thẩm quyền', 'vượt thẩm quyền'],
  ['chuyển đến', 'giải quyết'],
  ['nhận', 'giải quyết'],
  ['phải thu', 'phải nộp', 'đã nộp', 'còn phải nộp', 'giữ lại'],
  ['phải đóng', 'đã đóng', 'chưa đóng', 'miễn đảng phí'],
  ['có vi phạm', 'dấu hiệu vi phạm'],
  ['giám sát', 'kiểm'],
]

/** Terms that narrow a whole to a part: a value with one does not belong into a field without it, nor the other way round. */
export const NARROWING: readonly string[] = [
  'chưa',
  'dự kiến',
  'không',
  'triệu tập',
  'miễn sinh hoạt',
  'hoàn thành',
  'có lý do',
  'không lý do',
  'chính thức',
  'dự bị',
  'nam',
  'nữ',
  'thường kỳ',
  'chuyên đề',
  'xuất sắc',
  'hoàn thành tốt',
  'không hoàn thành',
  'tốt',
  'khá',
  'trung bình',
  'kém',
  'dân tộc thiểu số',
  'tôn giáo',
  'sinh hoạt tạm thời',
  'cấp trên xét',
  'tối đa',
  'đang học',
  'chưa xếp loại',
  'đầu kỳ',
  'truy tặng',
  'phải thu',
]

/** What a field is about only where the value says so, too: a part of the members, another time, what becomes of money. */
export const PARTS: readonly string[] = [
  'nữ',
  'dân tộc thiểu số',
  'đoàn viên',
  'truy tặng',
  'đầu kỳ',
  'nộp cấp trên',
  'giữ lại',
  'trực tuyến',
  'họp riêng',
  'lại',
]

/** What is asked of a person beside the name, of which place, by whom: a value and a field both say it, or neither does. */
export const DETAILS: readonly string[] = [
  'chức vụ',
  'điện thoại',
  'thư điện tử',
  'căn cước',
  'ngày sinh',
  'tỉnh khác',
  'trong tỉnh',
  'cấp tỉnh',
  'cấp cơ sở',
  'số hiệu',
  'dấu hiệu vi phạm',
  'ghi chú',
]

/** What befalls members: a count of those to whom it did is no count of others. */
export const EVENTS: readonly string[] = [
  'tăng',
  'giảm',
  'kết nạp',
  'chuyển đến',
  'chuyển đi',
  'xóa tên',
  'khai trừ',
  'từ trần',
  'xin ra',
  'kỷ luật',
  'công nhận chính thức',
]

/** What is meant when nothing is said: a value with it also belongs into a field without it, not the other way round. */
export const UNMARKED = 'thường kỳ'

/** Before «có mặt» or «họp» they turn it into another term: who has to come, and who does not. */
export const TURNED: readonly (readonly [term: string, ...before: string[]])[] = [
  [
    'triệu tập',
    'phải',
    'cần',
    'diện',
    'bắt buộc',
    'thuộc diện',
    'có nghĩa vụ',
    'có trách nhiệm',
    'được giao',
    'được phân công',
    'theo phân công',
  ],
  ['vắng', 'không', 'chưa', 'bỏ', 'không thể'],
]

/** Terms of another time than the report's: a field under one of them is not the field of the present value. */
export const OTHER_TIME: readonly string[] = ['năm trước', 'kỳ trước', 'kỳ sau', 'kế hoạch', 'lũy kế']
