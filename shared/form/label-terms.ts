/**
 * The words of labels in this field: spellings that mean the same, and terms of several syllables that count as one word.
 * First the term («a + b» is two), then its spellings; longer spellings win. From the glossary of terms and the
 * usual ways in which offices shorten them; a spelling that means two things (CT, TT, KP, TB) is not here.
 */
export const LABEL_SPELLINGS: readonly (readonly [term: string, ...spellings: string[]])[] = [
  ['tổng số', 'ts', 'tổng cộng', 'tổng'],
  ['số lượng', 'sl', 's.lượng'],
  ['tỷ lệ', 'tl', 'tỷ lệ %', 'phần trăm', 'tỷ lệ phần trăm', 'tỷ suất', '%'],
  ['đảng viên', 'đv', 'đ.viên'],
  ['chi bộ', 'cb', 'c.bộ'],
  ['đảng bộ', 'đb'],
  ['đảng ủy', 'đu'],
  ['tổng số + đảng viên', 'đảng số', 'tổng số đảng viên', 'tsđv', 'tổng đảng viên', 'ts đv', 'ts đảng viên', 'tổng số đv'],
  ['chính thức', 'đảng viên chính thức', 'đvct', 'đv chính thức', 'đv ct'],
  ['dự bị', 'đảng viên dự bị', 'đvdb', 'đv dự bị', 'đv db'],
  ['có mặt', 'c.mặt', 'tham dự', 'tham dự họp', 'tham dự sinh hoạt', 'dự sinh hoạt chi bộ', 'tham dự sinh hoạt chi bộ', 'dự', 'dự họp', 'dự sinh hoạt', 'tham gia sinh hoạt', 'tham gia họp', 'đi họp', 'đi sinh hoạt', 'hiện diện', 'dự họp chi bộ'],
  ['vắng', 'vắng mặt', 'không dự họp', 'không tham dự', 'không dự sinh hoạt', 'không có mặt'],
  ['có lý do', 'có phép', 'clđ', 'có ld', 'vclđ', 'có lí do chính đáng', 'có lý do chính đáng'],
  ['không lý do', 'không phép', 'không có lý do', 'klđ', 'không ld', 'vklđ', 'không có phép'],
  ['triệu tập', 'được triệu tập', 'phải dự', 'phải dự họp', 'phải sinh hoạt', 'phải dự sinh hoạt', 'thuộc diện dự họp', 'phải có mặt'],
  ['miễn sinh hoạt', 'miễn công tác và sinh hoạt', 'miễn công tác sinh hoạt', 'miễn ct sh', 'miễn sh', 'miễn công tác và sinh hoạt đảng', 'miễn sinh hoạt đảng'],
  ['thường kỳ', 'định kỳ', 'sinh hoạt thường kỳ', 'sinh hoạt định kỳ', 'sinh hoạt lệ', 'họp thường kỳ', 'họp định kỳ', 'shtk', 'shđk', 'họp lệ'],
  ['chuyên đề', 'sinh hoạt chuyên đề', 'shcđ', 'họp chuyên đề'],
  ['họp', 'sinh hoạt', 'buổi họp', 'cuộc họp', 'buổi sinh hoạt', 'kỳ họp', 'phiên họp', 'kỳ sinh hoạt', 'họp chi bộ', 'sinh hoạt chi bộ', 'hội nghị'],
  ['chủ trì', 'chủ tọa', 'người chủ trì', 'người chủ tọa', 'đồng chí chủ trì'],
  ['thư ký', 'người ghi biên bản', 'thư ký cuộc họp'],
  ['thời lượng', 'thời gian họp', 'thời gian sinh hoạt', 'số phút', 'thời gian tiến hành', 'thời lượng họp'],
  ['xếp loại', 'mức xếp loại', 'kết quả xếp loại', 'xl', 'đánh giá xếp loại', 'phân loại', 'xếp loại chất lượng'],
  ['xuất sắc', 'hoàn thành xuất sắc', 'hoàn thành xuất sắc nhiệm vụ', 'htxs', 'htxsnv'],
  ['hoàn thành tốt', 'hoàn thành tốt nhiệm vụ', 'htt', 'httnv'],
  ['hoàn thành', 'hoàn thành nhiệm vụ', 'ht', 'htnv'],
  ['không hoàn thành', 'không hoàn thành nhiệm vụ', 'chưa hoàn thành nhiệm vụ', 'kht', 'khtnv'],
  ['trung bình', 'đạt trung bình'],
  ['điểm', 'số điểm', 'điểm số', 'tổng điểm', 'kết quả số điểm', 'tổng số điểm'],
  ['họ và tên', 'họ tên', 'họ, tên'],
  ['ngày sinh', 'sinh ngày', 'ngày tháng năm sinh', 'ngày, tháng, năm sinh', 'ntns'],
  ['điện thoại', 'sđt', 'số đt', 'số điện thoại', 'đtdđ', 'điện thoại di động', 'đt'],
  ['căn cước', 'cccd', 'cmnd', 'căn cước công dân', 'số định danh', 'số định danh cá nhân', 'chứng minh nhân dân', 'số cccd', 'số căn cước'],
  ['thư điện tử', 'email', 'e-mail', 'địa chỉ email', 'hộp thư'],
  ['kết nạp', 'kết nạp mới', 'kết nạp đảng', 'knđ', 'đảng viên mới kết nạp', 'kết nạp đảng viên', 'kết nạp đảng viên mới'],
  ['xóa tên', 'xóa tên trong danh sách', 'bị xóa tên'],
  ['từ trần', 'qua đời', 'chết'],
  ['xin ra', 'xin ra khỏi đảng', 'xin ra đảng'],
  ['chuyển đến', 'chuyển sinh hoạt đến', 'chuyển đảng đến', 'tiếp nhận', 'nơi khác chuyển đến'],
  ['chuyển đi', 'chuyển sinh hoạt đi', 'chuyển đảng đi', 'chuyển đi nơi khác'],
  ['sinh hoạt tạm thời', 'shtt', 'sinh hoạt đảng tạm thời'],
  ['đảng phí', 'thu đảng phí', 'đảng phí thu nộp', 'thu nộp đảng phí', 'số đảng phí'],
  ['kiểm tra giám sát', 'ktgs', 'kiểm tra, giám sát', 'kt-gs', 'kt, gs'],
  ['cấp trên', 'cấp ủy cấp trên', 'cấp uỷ cấp trên', 'đại diện cấp ủy cấp trên'],
  ['năm trước', 'cùng kỳ năm trước', 'năm ngoái', 'cùng kỳ', 'cùng kỳ năm ngoái'],
  ['kỳ trước', 'tháng trước', 'quý trước', 'kỳ liền trước', 'cuối kỳ trước', 'kỳ trước chuyển sang'],
  ['kế hoạch', 'kh', 'chỉ tiêu giao', 'chỉ tiêu kế hoạch'],
  ['lũy kế', 'lk', 'cộng dồn', 'lũy kế từ đầu năm'],
  ['ghi chú', 'ghi chú khác', 'ghi chú (nếu có)'],
  ['đơn vị báo cáo', 'đơn vị lập báo cáo'],
  ['dân tộc thiểu số', 'dtts', 'người dân tộc thiểu số', 'dân tộc ít người'],
  ['tôn giáo', 'có đạo', 'theo đạo', 'theo tôn giáo'],
  ['đoàn viên', 'đoàn viên thanh niên', 'đoàn viên tncs'],
  ['nữ', 'đảng viên nữ', 'phụ nữ'],
  ['bình quân', 'trung bình cộng', 'bq'],
  ['đạt tiêu chí', 'đạt chuẩn', 'đạt yêu cầu'],
]

/** Words that say little in a label of a form. They count for a fraction, so that two labels may differ by them. */
export const FILLER_WORDS =
  'số của các được là và trong tại theo người đồng chí đ c có bị với cho về do từ đến tính thời điểm hiện đang kỳ này nay báo cáo giá trị kết quả thực tế nhập vui lòng hãy chọn điền nội dung thông tin nếu đó ghi rõ đã cả những lần thuộc ở việc mặt phải dd mm yyyy vd ví dụ trên diện'

/** Words that almost every label of these reports could carry: they weigh half. */
export const COMMON_TERMS: readonly string[] = ['đảng viên', 'chi bộ', 'đảng bộ', 'họp']

/** Terms of which a label holds one or another: two labels that hold different ones do not mean the same thing. */
export const CONTRASTS: readonly (readonly string[])[] = [
  ['có mặt', 'vắng', 'triệu tập', 'miễn sinh hoạt'],
  ['có lý do', 'không lý do'],
  ['chính thức', 'dự bị'],
  ['thường kỳ', 'chuyên đề'],
  ['xuất sắc', 'hoàn thành tốt', 'hoàn thành', 'không hoàn thành'],
  ['nam', 'nữ'],
  ['tăng', 'giảm'],
  ['chuyển đến', 'chuyển đi'],
  ['kết nạp', 'xóa tên', 'khai trừ', 'từ trần', 'xin ra', 'phục hồi'],
  ['chủ trì', 'thư ký'],
  ['tốt', 'khá', 'trung bình', 'kém', 'yếu'],
  ['cảnh cáo', 'khiển trách', 'khai trừ', 'cách chức'],
  ['tập thể', 'cá nhân'],
  ['đầu', 'cuối'],
  ['bí thư', 'phó bí thư'],
  ['đảng bộ', 'chi bộ', 'đảng viên'],
  ['sơ cấp', 'trung cấp', 'cao cấp', 'cử nhân'],
  ['tháng', 'quý'],
]

/** Terms of another time than the report's: a field under one of them is not the field of the present value. */
export const OTHER_TIME: readonly string[] = ['năm trước', 'kỳ trước', 'kế hoạch', 'lũy kế']
